import { expect, STORES, test } from "./fixtures.ts";

test("a product leads to its manual, and the manual's headings to its parts", async ({ page }) => {
  await page.goto("/northtrail/p/vintrask-eira-300");
  await page.getByRole("link", { name: "Vintrask Eira 300 Sleeping Bag: manual" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vintrask Eira 300 Sleeping Bag: manual");
  await expect(page.getByText("Its comfort rating is 3 °C")).toBeVisible();
  await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Washing" }).click();
  await expect(page).toHaveURL(/#washing$/);
  await expect(page.locator("#washing")).toBeInViewport();
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
});

for (const { id } of STORES)
  test(`${id} explains delivery, returns and guarantee from its foot`, async ({ page }) => {
    await page.goto(`/${id}`);
    for (const title of [
      "Delivery",
      "Returns and refunds",
      "Guarantee and repairs",
      "Questions and answers",
    ]) {
      await page.getByRole("navigation", { name: "Help" }).getByRole("link", { name: title }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    }
  });

test.describe("a document that is not there", () => {
  test.use({ allowConsole: [/404/] });

  test("answers 404, also by the name of another store's", async ({ page }) => {
    for (const path of ["/aperture/documents/nothing", "/aperture/documents/vintrask-eira-300-manual"]) {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
    }
    expect((await page.goto("/northtrail/documents/vintrask-eira-300-manual"))?.status()).toBe(200);
  });
});

test("the old address of the delivery page leads to the document", async ({ page }) => {
  await page.goto("/dailygrind/delivery");
  await expect(page).toHaveURL(/\/dailygrind\/documents\/delivery$/);
  await expect(page.getByText("Working days are Monday to Friday")).toBeVisible();
});

test("the sitemap names documents", async ({ request }) => {
  const text = await (await request.get("/sitemap.xml")).text();
  expect(text).toContain("/northtrail/documents/vintrask-eira-300-manual<");
  expect(text).not.toContain("/northtrail/delivery<");
});
