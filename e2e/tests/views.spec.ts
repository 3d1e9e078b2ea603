import type { Page } from "@playwright/test";
import { expect, signInByHand, test } from "./fixtures.ts";

const viewed = (page: Page) =>
  page
    .locator("section", { has: page.getByRole("heading", { name: "Recently viewed" }) })
    .getByRole("article");

async function look(page: Page, slug: string) {
  const told = page.waitForResponse((response) => response.url().endsWith("/api/views"));
  await page.goto(`/northtrail/p/${slug}`);
  expect((await told).status()).toBe(204);
}

test("the home page shows what a visitor looked at, and still after signing in", async ({
  page,
  browser,
}) => {
  await page.goto("/northtrail");
  await expect(viewed(page)).toHaveCount(0);
  await look(page, "emberrow-wren");
  await look(page, "skarrow-skell-1");
  await page.goto("/northtrail");
  await expect(viewed(page).first()).toContainText("Skarrow Skell 1");
  await expect(viewed(page).nth(1)).toContainText("Emberrow Wren");
  await signInByHand(page, "northtrail", "chloe@example.com");
  await expect(viewed(page).first()).toContainText("Skarrow Skell 1");

  // Another store, and another browser, know nothing of it.
  await page.goto("/aperture");
  await expect(viewed(page)).toHaveCount(0);
  const other = await browser.newPage();
  await other.goto("/northtrail");
  await expect(viewed(other)).toHaveCount(0);
  await other.close();
});
