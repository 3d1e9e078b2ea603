import { adminUrl, expect, test } from "./fixtures.ts";

test.use({ baseURL: adminUrl });

async function signInAs(page: import("@playwright/test").Page, email: string) {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: email }).click();
  await expect(page).toHaveURL(/\/tenants/);
}

test("an operator sees every store with its counts", async ({ page }) => {
  await signInAs(page, "olive@orchard.example.com");
  for (const name of ["Aperture", "Northtrail", "Daily Grind"])
    await expect(page.getByRole("link", { name: new RegExp(name) }).first()).toBeVisible();
  await page
    .getByRole("link", { name: /Northtrail/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Northtrail");
});

test.describe("staff of one store", () => {
  test.use({ allowConsole: [/404/] });
  test("see their own and find no other, by address either", async ({ page }) => {
    await signInAs(page, "staff@northtrail.example.com");
    await expect(page.getByRole("link", { name: /Northtrail/ }).first()).toBeVisible();
    await expect(page.getByRole("link", { name: /Aperture/ })).toHaveCount(0);
    expect((await page.goto("/tenants/northtrail"))!.status()).toBe(200);
    expect((await page.goto("/tenants/aperture"))!.status()).toBe(404);
  });
});

test("nobody signed in is sent to sign in; a shopper's password opens nothing here", async ({ page }) => {
  await page.goto("/tenants");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel(/workspace/i).selectOption("aperture");
  await page.getByLabel("E-mail address").fill("ada@example.com");
  await page.getByLabel("Password").fill("orchard-demo");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("do not match")).toBeVisible();
});
