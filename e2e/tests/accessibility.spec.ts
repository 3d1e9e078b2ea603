import { AxeBuilder } from "@axe-core/playwright";
import { adminUrl, expect, signIn, test } from "./fixtures.ts";

/** One page of each build; the rest are looked at by `npm run verify browser`. */
const FEW = [
  "/",
  "/aperture",
  "/northtrail/c/tents",
  "/aperture/sign-in",
  "/northtrail/assistant",
  "/aperture/account",
];

const SHOP = [
  "/dailygrind/search?q=kettle",
  "/dailygrind/isolation",
  "/dailygrind/documents/delivery",
  "/northtrail/documents/vintrask-eira-300-manual",
  "/aperture/p/norrask-fleck-128",
  "/northtrail/sign-up",
  "/dailygrind/reset-password",
  "/aperture/outbox",
  "/dailygrind/links/abcdefghijklmnopqrstuvwxyz",
];

const ACCOUNT = ["/preferences", "/security", "/data"].map((path) => `/aperture/account${path}`);

async function serious(page: import("@playwright/test").Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter((each) => each.impact === "serious" || each.impact === "critical")
    .map((each) => `${each.id}: ${each.nodes[0]?.html}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  const again = { tag: "@verify" };
  // `npm run verify browser` looks at the dark half.
  test.describe(`in ${colorScheme}`, colorScheme === "dark" ? again : {}, () => {
    test.use({ colorScheme });

    test("axe finds nothing serious on the pages of a store", async ({ page }) => {
      test.slow();
      await signIn(page, "aperture", "ada@example.com");
      await page.goto("/aperture/orders");
      const order = await page
        .getByRole("link", { name: /AP-\d{5}/ })
        .first()
        .getAttribute("href");
      await page.goto("/aperture/c/cameras");
      const product = await page.locator("main a[href^='/aperture/p/']").first().getAttribute("href");
      for (const path of [...FEW, order!, product!]) {
        await page.goto(path);
        expect(await serious(page), path).toEqual([]);
      }
    });

    test("nor on any other of its pages", again, async ({ page }) => {
      test.slow();
      await signIn(page, "aperture", "ada@example.com");
      for (const path of [...SHOP, ...ACCOUNT, "/aperture/orders"]) {
        await page.goto(path);
        expect(await serious(page), path).toEqual([]);
      }
    });

    test("axe finds nothing serious in the admin app", async ({ page }) => {
      await page.goto(`${adminUrl}/sign-in`);
      expect(await serious(page), "sign-in").toEqual([]);
      await page.getByRole("button", { name: "olive@orchard.example.com" }).click();
      await expect(page).toHaveURL(/\/tenants/);
      expect(await serious(page), "tenants").toEqual([]);
      await page.goto(`${adminUrl}/tenants/aperture`);
      expect(await serious(page), "a tenant").toEqual([]);
    });

    test("nor in what the staff of a store work with", async ({ page }) => {
      await page.goto(`${adminUrl}/sign-in`);
      await page.getByRole("button", { name: "staff@aperture.example.com" }).click();
      await expect(page).toHaveURL(/\/tenants/);
      for (const path of ["/help", "/feedback", "/people", "/orders?show=all"]) {
        await page.goto(adminUrl + path);
        expect(await serious(page), path).toEqual([]);
      }
      await page
        .getByRole("link", { name: /^AP-\d+/ })
        .first()
        .click();
      await expect(page.getByRole("heading", { name: "What was ordered" })).toBeVisible();
      expect(await serious(page), "an order").toEqual([]);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("no page is wider than the screen", { tag: "@verify" }, async ({ page }) => {
    test.slow();
    await signIn(page, "aperture", "ada@example.com");
    for (const path of [...FEW, ...SHOP, ...ACCOUNT, "/aperture/c/cameras", `${adminUrl}/sign-in`]) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
});
