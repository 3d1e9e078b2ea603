import { AxeBuilder } from "@axe-core/playwright";
import { adminUrl, expect, signInToAdmin, test } from "./fixtures.ts";

test.use({ baseURL: adminUrl, allowConsole: [/404/] });

test("staff set a product's price, the store follows, and whoever comes second is told and loses nothing", async ({
  page,
  browser,
}) => {
  await signInToAdmin(page, "staff@aperture.example.com");
  await page.getByRole("navigation", { name: "Admin" }).getByRole("link", { name: "Products" }).click();
  await page.getByRole("searchbox", { name: "Search products" }).fill("kaskel 5 action");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=kaskel/);
  await page.getByRole("row").nth(1).getByRole("link").click();
  await expect(page).toHaveURL(/\/products\/[a-z0-9-]+$/);
  const { pathname } = new URL(page.url());
  const price = page.getByLabel("Price in USD");
  const before = await price.inputValue();
  const after = (Number(before) + 1).toFixed(2);

  const second = await page.context().newPage();
  await second.goto(pathname);
  await price.fill("twelve");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(price).toHaveAccessibleDescription(/Write a price such as/);
  await expect(price).toHaveValue("twelve");
  await price.fill(after);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. Shoppers see it from the next page on.")).toBeVisible();
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.filter(({ impact }) => impact !== "minor"),
  ).toEqual([]);

  const shopper = await (await browser.newContext()).newPage();
  await shopper.goto(`${process.env["STOREFRONT_URL"]!}/aperture/p/${pathname.split("/").at(-1)}`);
  await expect(shopper.getByText(`$${after}`).first()).toBeVisible();
  await shopper.context().close();

  await second.getByLabel("In stock").fill("77");
  await second.getByRole("button", { name: "Save" }).click();
  await expect(second.getByText(/It has changed since this page was loaded/)).toContainText(after);
  await expect(second.getByLabel("In stock")).toHaveValue("77");
  await second.close();

  await price.fill(before);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. Shoppers see it from the next page on.")).toBeVisible();
  await page.reload();
  await expect(price).toHaveValue(before);

  const elsewhere = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await signInToAdmin(elsewhere, "staff@northtrail.example.com");
  expect((await elsewhere.goto(pathname))!.status()).toBe(404);
  await expect(elsewhere.getByRole("heading", { name: "No such product" })).toBeVisible();
  expect((await elsewhere.goto("/products"))!.status()).toBe(200);
  await elsewhere.context().close();

  const operator = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await signInToAdmin(operator, "olive@orchard.example.com");
  expect((await operator.goto("/products"))!.status()).toBe(404);
  await operator.context().close();
});
