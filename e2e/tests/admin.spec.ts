import { adminUrl, expect, test } from "./fixtures.ts";

test.use({ baseURL: adminUrl, allowConsole: [/404/] });

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

test("what staff look for at another store is counted as denied, without a person, and an operator sees it", async ({
  page,
  browser,
}) => {
  await signInAs(page, "staff@dailygrind.example.com");
  const response = await page.goto("/orders/AP-10011");
  expect(response!.status()).toBe(404);
  await page.goto("/denials");
  const row = page.getByRole("row", { name: /orders/ }).filter({ hasText: "staff" });
  await expect(row).toContainText("Not found or not theirs");
  const operator = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await signInAs(operator, "olive@orchard.example.com");
  await operator.getByRole("navigation", { name: "Admin" }).getByRole("link", { name: "Denials" }).click();
  await operator
    .getByRole("navigation", { name: "Store" })
    .getByRole("link", { name: "Daily Grind" })
    .click();
  await expect(operator.getByRole("row", { name: /^orders Daily Grind staff/ })).toBeVisible();
  await expect(operator.getByRole("row", { name: /Northtrail/ })).toHaveCount(0);
  await expect(operator.getByRole("table")).not.toContainText("AP-10011");
  for (const path of ["/assistant", "/orders", "/help"])
    expect((await operator.goto(path))!.status()).toBe(404);
  await operator.context().close();
});

test("staff switch the assistant of their store to choices and back, and the store follows", async ({
  page,
  browser,
}) => {
  await signInAs(page, "staff@dailygrind.example.com");
  await page.goto("/assistant");
  const shopper = await (await browser.newContext({ baseURL: process.env["STOREFRONT_URL"]! })).newPage();
  const field = shopper.getByRole("textbox", { name: "Ask the assistant" });
  await shopper.goto("/dailygrind/assistant");
  await expect(field).toBeVisible();
  for (const [mode, shown] of [
    ["Guided", 0],
    ["Open", 1],
  ] as const) {
    await page.getByRole("radio", { name: new RegExp(`^${mode}`) }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved. It holds")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("radio", { name: new RegExp(`^${mode}`) })).toBeChecked();
    await shopper.reload();
    await expect(field).toHaveCount(shown);
  }
  await shopper.context().close();
});
