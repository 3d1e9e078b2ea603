import { expect, test } from "./fixtures.ts";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("one chooses another capacity of the same card by its link", async ({ page }) => {
    await page.goto("/aperture/p/norrask-fleck-128");
    const capacities = page.getByRole("navigation", { name: "Capacity" });
    await expect(capacities.getByRole("link")).toHaveText([/^32 GB/, /^128 GB/, /^256 GB/]);
    await expect(capacities.locator("[aria-current=page]")).toHaveText(/^128 GB/);
    await capacities.getByRole("link", { name: "256 GB" }).click();
    await expect(page).toHaveURL(/\/aperture\/p\/norrask-fleck-256$/);
    await expect(capacities.locator("[aria-current=page]")).toHaveText(/^256 GB/);
  });
});

test("size and pieces of a paper are chosen one at a time", async ({ page }) => {
  await page.goto("/dailygrind/p/sumiro-tab-02-40");
  await expect(page.getByRole("navigation", { name: "Size" }).getByRole("link")).toHaveCount(2);
  await page.getByRole("navigation", { name: "Pieces" }).getByRole("link", { name: "100" }).click();
  await expect(page).toHaveURL(/\/p\/sumiro-tab-02-100$/);
});

test("a listing says how many there are to choose from", async ({ page }) => {
  await page.goto("/northtrail/c/backpacks");
  await expect(page.getByRole("article").filter({ hasText: "Corran 28" })).toContainText("3 options");
  await page.goto("/northtrail/c/stoves");
  await expect(page.getByRole("article").first()).not.toContainText("options");
});
