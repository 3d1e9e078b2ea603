import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { PASSWORD, signInWith, signUp } from "./accounts.ts";
import { account, ask, expect, signIn, signOut, test } from "./fixtures.ts";

test("one sees where one is signed in, ends it there, and stays signed in here", async ({
  page,
  browser,
}) => {
  test.slow();
  const email = await signUp(page, "dailygrind");
  const elsewhere = [await browser.newContext(), await browser.newContext()];
  const pages = await Promise.all(elsewhere.map((context) => context.newPage()));
  for (const each of pages) {
    await signInWith(each, "dailygrind", email, PASSWORD);
    await expect(account(each)).toBeVisible();
  }
  await page.goto("/dailygrind/account/security");
  await expect(page.getByText("This one")).toHaveCount(1);
  await page.getByRole("button", { name: /^End/ }).first().click();
  await expect(page.getByText("That session has ended.")).toBeVisible();
  await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(page.getByText("That session has ended.")).toBeVisible();
  // The same words stood there after the first; so it may take another look.
  for (const each of pages)
    await expect(async () => {
      await each.goto("/dailygrind/orders");
      await expect(each).toHaveURL(/sign-in/, { timeout: 1000 });
    }).toPass();
  await page.goto("/dailygrind/account/security");
  await expect(page.getByText("Signed out elsewhere").first()).toBeVisible();
  await Promise.all(elsewhere.map((context) => context.close()));
});

test("a session that ends while a form is filled in takes nothing that was typed", async ({
  page,
  context,
}) => {
  await signIn(page, "northtrail", "ben@example.com");
  await page.goto("/northtrail/account/preferences");
  await page.getByLabel(/Shoe size/).fill("41");
  await context.clearCookies();
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByText("Please sign in first.")).toBeVisible();
  await expect(page.getByLabel(/Shoe size/)).toHaveValue("41");
});

test("name, preferences and password are changed, and what is wrong is said beside the field", async ({
  page,
}) => {
  test.slow();
  const email = await signUp(page, "northtrail");
  await page.getByLabel("Name", { exact: true }).fill("");
  await page.getByRole("button", { name: "Change the name" }).click();
  await expect(page.getByText("Write your name.")).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("<script>alert(1)</script>");
  await page.getByRole("button", { name: "Change the name" }).click();
  await expect(page.getByText("Your name is changed.")).toBeVisible();

  await page.goto("/northtrail/account/preferences");
  await page.getByLabel(/Units/).selectOption("metric");
  await page.getByLabel(/Shoe size/).fill("4");
  await page.getByLabel(/usually cost/).fill("149.50");
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByText("European size from 30 to 52")).toBeVisible();
  await expect(page.getByLabel(/usually cost/)).toHaveValue("149.50");
  await page.getByLabel(/Shoe size/).fill("42");
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByText("Your preferences are kept.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(/Units/)).toHaveValue("metric");
  await expect(page.getByLabel(/usually cost/)).toHaveValue("149.5");

  await page.goto("/northtrail/account/security");
  await page.getByLabel("Your password").fill("not it at all");
  await page.getByLabel("New password").fill("another long phrase");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("That is not your password.")).toBeVisible();
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByLabel("New password").fill("another long phrase");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await signOut(page);
  await signInWith(page, "northtrail", email, "another long phrase");
  await expect(account(page)).toHaveAttribute("aria-label", /<script>alert\(1\)<\/script>/);
});

test("everything held about one is in one file, and gone once the account is erased", async ({
  page,
  browser,
}) => {
  test.slow();
  const email = await signUp(page, "aperture");
  const word = `zyx${randomBytes(4).toString("hex")}`;
  await ask(page, "aperture", `Do you have a tripod for ${word}?`);
  await page.goto("/aperture/account/data");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download my data" }).click(),
  ]);
  const file = await readFile(await download.path(), "utf8");
  const held = JSON.parse(file) as Record<string, unknown[]>;
  expect(held["users"]).toMatchObject([{ email, name: "Pat Doe" }]);
  expect(held["messages"]!.length).toBeGreaterThanOrEqual(2);
  expect(file).toContain(word);
  expect(file).not.toContain("ada@example.com");

  const other = await (
    await browser.newContext({ storageState: await page.context().storageState() })
  ).newPage();
  await page.getByLabel("The address of this account").fill("somebody@example.com");
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Erase my account" }).click();
  await expect(page.getByText("Write the address of this account.")).toBeVisible();
  await page.getByLabel("The address of this account").fill(email);
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Erase my account" }).click();
  await expect(page.getByText("Your account is erased")).toBeVisible();
  await expect(account(page)).toHaveCount(0);
  await other.goto("/aperture/account");
  await expect(other).toHaveURL(/sign-in/);
  await other.context().close();
  await signInWith(page, "aperture", email, PASSWORD);
  await expect(page.getByText("do not match")).toBeVisible();
});

test("what a visitor asked is theirs after signing in, and not left to the next visitor", async ({
  page,
}) => {
  test.slow();
  await signUp(page, "northtrail");
  const question = `Which tents stand storms, ${randomBytes(4).toString("hex")}?`;
  await signOut(page);
  const { path } = await ask(page, "northtrail", question);
  await signIn(page, "northtrail", "ben@example.com");
  await page.goto(path);
  await expect(page.getByRole("log").getByText(question)).toBeVisible();
  await signOut(page);
  await page.goto("/northtrail/assistant");
  await expect(page.getByText(question)).toHaveCount(0);
});

test("a sign-in from a new device is told by mail", async ({ page }) => {
  test.slow();
  const email = await signUp(page, "dailygrind");
  await signOut(page);
  await signInWith(page, "dailygrind", email, PASSWORD);
  await expect(account(page)).toBeVisible();
  // The same browser once more is no news.
  await page.goto("/dailygrind/outbox");
  await expect(page.getByText("New sign-in to your account")).toHaveCount(0);
  const phone = await page
    .context()
    .browser()!
    .newContext({ userAgent: "Mozilla/5.0 (iPhone) Safari/604.1" });
  const small = await phone.newPage();
  await signInWith(small, "dailygrind", email, PASSWORD);
  await expect(account(small)).toBeVisible();
  await expect(async () => {
    await small.goto("/dailygrind/outbox");
    await expect(small.getByText(/Safari on iPhone/)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await phone.close();
});

test.describe("for nobody", () => {
  test.use({ allowConsole: [/401|403|404/] });
  test("the account's pages lead to the sign-in, and its file is refused", async ({ page, baseURL }) => {
    for (const path of ["account", "account/preferences", "account/security", "account/data"]) {
      await page.goto(`/aperture/${path}`);
      await expect(page).toHaveURL(
        new RegExp(`/aperture/sign-in\\?next=${encodeURIComponent(`/aperture/${path}`)}`),
      );
    }
    const origin = new URL(baseURL!).origin;
    const post = (from: string) =>
      page.request.post(`${baseURL}/aperture/api/export`, { headers: { origin: from } });
    expect((await post(origin)).status()).toBe(401);
    await signIn(page, "aperture", "ben@example.com");
    expect((await post("https://elsewhere.example")).status()).toBe(403);
    expect((await post(origin)).status()).toBe(200);
  });

  test("a link that never was is said kindly", async ({ page }) => {
    await page.goto("/aperture/links/abcdefghijklmnopqrstuvwxyz");
    await expect(page.getByText("There is no such link")).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "New password" })).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("one makes an account, changes it and erases it", async ({ page }) => {
    test.slow();
    const email = await signUp(page, "dailygrind");
    await page.getByLabel("Name", { exact: true }).fill("Robin");
    await page.getByRole("button", { name: "Change the name" }).click();
    await expect(page.getByText("Your name is changed.")).toBeVisible();
    await page.goto("/dailygrind/account/data");
    await page.getByLabel("The address of this account").fill(email);
    await page.getByLabel("Your password").fill("not it at all");
    await page.getByRole("button", { name: "Erase my account" }).click();
    await expect(page.getByText("That is not your password.")).toBeVisible();
    await expect(page.getByLabel("The address of this account")).toHaveValue(email);
    await page.getByLabel("Your password").fill(PASSWORD);
    await page.getByRole("button", { name: "Erase my account" }).click();
    await expect(page.getByText("Your account is erased")).toBeVisible();
  });
});
