import { account, expect, signInByHand, STORES, test } from "./fixtures.ts";

test("the front page leads to the three stores", async ({ page }) => {
  await page.goto("/");
  for (const { id, name } of STORES)
    await expect(page.getByRole("link", { name: new RegExp(name) }).first()).toHaveAttribute(
      "href",
      `/${id}`,
    );
});

for (const { id, name } of STORES) {
  test(`a visitor of ${name} goes from the home page over a category to a product`, async ({ page }) => {
    await page.goto(`/${id}`);
    await page.locator(`main a[href^="/${id}/c/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${id}/c/`));
    await page.locator(`main a[href^="/${id}/p/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${id}/p/`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("table").or(page.locator("main dl")).first()).toBeVisible();
  });
}

test("search finds a product by its words, and says when there is nothing", async ({ page }) => {
  await page.goto("/aperture/search?q=tripod");
  await expect(page.locator("main a[href^='/aperture/p/']").first()).toBeVisible();
  await page.goto("/aperture/search?q=xyzzyplugh");
  await expect(page.locator("main a[href^='/aperture/p/']")).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText(/nothing|no /i);
});

test("a listing's filters survive a reload", async ({ page }) => {
  await page.goto("/northtrail/c/tents?sort=price_asc");
  const titles = () => page.locator("main a[href^='/northtrail/p/']").allInnerTexts();
  const before = await titles();
  await page.reload();
  expect(await titles()).toEqual(before);
});

test.describe("what does not exist", () => {
  test.use({ allowConsole: [/404/] });
  for (const path of [
    "/nowhere",
    "/aperture/p/no-such-thing",
    "/aperture/c/no-such-kind",
    "/aperture/elsewhere",
  ]) {
    test(`${path} answers 404 with a way on`, async ({ page }) => {
      expect((await page.goto(path))!.status()).toBe(404);
      await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    });
  }
});

test("a wrong password is said beside the form and the address stays", async ({ page }) => {
  await page.goto("/aperture/sign-in");
  await page.getByLabel("E-mail address").fill("ada@example.com");
  await page.getByLabel("Password").fill("not it");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("do not match")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue("ada@example.com");
  await page.getByLabel("Password").fill("orchard-demo");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(account(page)).toBeVisible();
});

test("an order's lines add up to its total", async ({ page }) => {
  await signInByHand(page, "aperture", "ada@example.com");
  await page.goto("/aperture/orders");
  await page
    .getByRole("link", { name: /AP-\d{5}/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/AP-\d{5}/);
  await expect(page.getByRole("main")).toContainText(/Total/);
});

test("the foot of a store leads to how one's data is isolated", async ({ page }) => {
  await page.goto("/northtrail");
  await page.getByRole("link", { name: "How your data is isolated" }).click();
  await expect(page).toHaveURL(/\/northtrail\/isolation$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How your data is isolated");
  await expect(page.getByRole("main")).toContainText("Shared database, separated by row");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("one browses, signs in and sees one's orders", async ({ page }) => {
    await page.goto("/dailygrind/c/kettles");
    await expect(page.locator("main a[href^='/dailygrind/p/']").first()).toBeVisible();
    await page.goto("/dailygrind/sign-in?next=/dailygrind/orders");
    await page.getByRole("button", { name: "ada@example.com" }).click();
    await expect(page).toHaveURL(/\/dailygrind\/orders$/);
    await expect(page.getByRole("link", { name: /DG-\d{5}/ }).first()).toBeVisible();
  });
});

test("links are followed within the page, and left to the browser where somebody wants another tab", async ({
  page,
  context,
}) => {
  await page.goto("/aperture");
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  const link = page
    .getByRole("navigation", { name: "Categories" })
    .getByRole("link", { name: "Lenses", exact: true });
  await link.click();
  await expect(page).toHaveURL(/\/aperture\/c\/lenses$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Lenses");
  expect(await page.evaluate(() => "stillHere" in window)).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL(/\/aperture$/);

  const other = context.waitForEvent("page");
  await link.click({ modifiers: ["ControlOrMeta"] });
  await expect(await other).toHaveURL(/\/aperture\/c\/lenses$/);
  await expect(page).toHaveURL(/\/aperture$/);
});
