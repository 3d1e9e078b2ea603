import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** The way from a product to an order, as people go it. */

export async function addToCart(page: Page, store: string, slug: string, quantity?: number): Promise<void> {
  await page.goto(`/${store}/p/${slug}`);
  if (quantity) await page.getByLabel("Quantity").selectOption(String(quantity));
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("main")).toContainText("in the cart");
}

export async function fillAddress(page: Page, email = "guest@example.com"): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Name", { exact: true }).fill("Émile 李 <script>alert(1)</script> 🌱");
  await page.getByLabel("Street and number").fill("1 Long Road");
  await page.getByLabel("Postcode").fill("01966");
  await page.getByLabel("Town or city").fill("Rockport");
}

export const placeOrder = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "Place the order" }).click();
