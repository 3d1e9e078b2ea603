import { randomUUID } from "node:crypto";
import { account, expect, signOut, test } from "./fixtures.ts";
import { IdentityProvider } from "./identity-provider.ts";

// One store has an identity provider in these tests, so that the others show what it is like without.
const store = "dailygrind";
let provider: IdentityProvider;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  provider = await new IdentityProvider(process.env["PROVIDER_URL"]!).start();
});
test.afterAll(() => provider.stop());

const personOf = (email: string, sub = randomUUID()) => ({
  sub,
  email,
  email_verified: true,
  name: "Kim Park",
});

test("the provider's person gets an account, and the same one again whatever their address is by then", async ({
  page,
}) => {
  test.slow();
  const sub = randomUUID();
  const email = `kim-${sub}@example.com`;
  provider.person = personOf(email, sub);
  await page.goto(`/${store}/sign-in?next=/${store}/account`);
  await page.getByRole("link", { name: "Sign in with" }).click();
  await expect(page).toHaveURL(new RegExp(`/${store}/account$`));
  await expect(account(page)).toHaveAttribute("aria-label", /Kim Park/);
  await page.getByLabel("Name", { exact: true }).fill("Kim the First");
  await page.getByRole("button", { name: "Change the name" }).click();
  await expect(page.getByText("Your name is changed.")).toBeVisible();
  await signOut(page);

  provider.person = personOf(`moved-${sub}@example.com`, sub);
  await page.goto(`/${store}/sign-in`);
  await page.getByRole("link", { name: "Sign in with" }).click();
  await expect(account(page)).toHaveAttribute("aria-label", /Kim the First/);
  await page.goto(`/${store}/account`);
  await expect(page.getByText(email)).not.toHaveCount(0);
});

test("an address that has an account here opens nothing", async ({ page }) => {
  provider.person = personOf("ada@example.com");
  await page.goto(`/${store}/sign-in`);
  await page.getByRole("link", { name: "Sign in with" }).click();
  await expect(page.getByText("has that e-mail address already")).toBeVisible();
  await expect(account(page)).toHaveCount(0);
});

test("an address that the provider has not verified opens nothing", async ({ page }) => {
  provider.person = { ...personOf(`kim-${randomUUID()}@example.com`), email_verified: false };
  await page.goto(`/${store}/sign-in`);
  await page.getByRole("link", { name: "Sign in with" }).click();
  await expect(page.getByText("You are not signed in")).toBeVisible();
  await expect(account(page)).toHaveCount(0);
});

test("an answer that this browser did not ask for opens nothing", async ({ page, browser, baseURL }) => {
  provider.person = personOf(`kim-${randomUUID()}@example.com`);
  // Somebody else begins, and hands on the address that the provider sends them back to.
  const other = await browser.newContext();
  const begun = await other.request.get(`${baseURL}/${store}/api/sign-in/provider`, { maxRedirects: 0 });
  const asked = await other.request.get(begun.headers()["location"]!, { maxRedirects: 0 });
  const answer = asked.headers()["location"]!;
  expect(answer).toContain("/api/auth/callback/oidc?code=");
  await page.goto(answer);
  await expect(account(page)).toHaveCount(0);
  await expect(page.getByText("You are not signed in")).toBeVisible();
  await other.close();
});

test.describe("a store without a provider", () => {
  test.use({ allowConsole: [/404/] });
  test("offers none, and has no such address", async ({ page, baseURL }) => {
    await page.goto("/aperture/sign-in");
    await expect(page.getByRole("link", { name: "Sign in with" })).toHaveCount(0);
    for (const path of ["sign-in/provider", "auth/callback/oidc?code=x&state=y"])
      expect((await page.request.get(`${baseURL}/aperture/api/${path}`)).status()).toBe(404);
  });
});
