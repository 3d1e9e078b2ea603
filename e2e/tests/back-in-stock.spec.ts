import { addToCart, fillAddress, placeOrder } from "./buying.ts";
import { expect, test } from "./fixtures.ts";

test("who waits for a product is written to when a cancelled order brings it back", async ({
  page,
  browser,
}) => {
  // Somebody orders all there is.
  const all = 2;
  await addToCart(page, "dailygrind", "potterfold-redgum-58", all);
  await page.goto("/dailygrind/checkout");
  await fillAddress(page);
  await page.getByText("Demonstration card", { exact: true }).click();
  await placeOrder(page);
  await expect(page.getByText("Thank you, the order is placed")).toBeVisible();

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto("/dailygrind/p/potterfold-redgum-58");
  await other.getByLabel("Tell me when it is back").fill("patient@example.com");
  await other.getByRole("button", { name: "Tell me" }).click();
  await expect(other.getByText("when it is back.")).toBeVisible();
  await other.goto("/dailygrind/outbox");
  await expect(other.getByText("is back at Daily Grind")).toHaveCount(0);

  await page.getByText("Cancel this order").click();
  await page.getByRole("button", { name: "Yes, cancel it" }).click();
  await expect(page.getByText("Cancelled").first()).toBeVisible();
  await expect(async () => {
    await other.reload();
    await expect(other.getByText("is back at Daily Grind")).toHaveCount(1);
  }).toPass({ timeout: 20_000 });
  // The mail belongs to who waited, and the waiting is over.
  await page.goto("/dailygrind/outbox");
  await expect(page.getByText("is back at Daily Grind")).toHaveCount(0);
  await other.goto("/dailygrind/p/potterfold-redgum-58");
  await expect(other.getByRole("button", { name: "Add to cart" })).toBeVisible();
  await context.close();
});
