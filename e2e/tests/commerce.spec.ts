import type { Page } from "@playwright/test";
import { addToCart, fillAddress, placeOrder } from "./buying.ts";
import { expect, signIn, signOut, test } from "./fixtures.ts";

/** The way to the cart, which is named after how many pieces it holds. */
const cart = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Cart/ });
const holds = (page: Page, pieces: number) =>
  expect(cart(page)).toHaveAccessibleName(pieces === 0 ? "Cart" : `Cart ${pieces}`);

/** An amount as a page of a dollar store shows it, in cents. */
const cents = (text: string) => Math.round(Number(text.replace(/[^\d.-]/g, "")) * 100);
const total = async (page: Page) =>
  cents(
    await page
      .locator("dt", { hasText: /^Total$/ })
      .first()
      .locator("xpath=following-sibling::dd")
      .innerText(),
  );

test("a guest buys: cart, code, address, delivery, confirmation, receipt that adds up", async ({ page }) => {
  await addToCart(page, "aperture", "fennimark-loop", 2);
  await holds(page, 2);
  await cart(page).click();
  await page.getByLabel("Promo code").fill("nonsense");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("There is no such code")).toBeVisible();
  await page.getByLabel("Promo code").fill("summer20");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("no longer valid")).toBeVisible();
  await page.getByLabel("Promo code").fill("welcome10");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("takes 10 % off")).toBeVisible();
  await page.getByRole("link", { name: "To the checkout" }).click();

  await placeOrder(page);
  await expect(page.getByText("Something is missing")).toBeVisible();
  await expect(page.getByText("Write street and number.")).toBeVisible();
  await fillAddress(page);
  await page.getByText("Express", { exact: true }).click();
  await page.getByText("Demonstration card without funds").click();
  await placeOrder(page);
  await expect(page.getByText("The made-up bank declined")).toBeVisible();
  await expect(page.getByLabel("Street and number")).toHaveValue("1 Long Road");
  const seen = await total(page);
  await page.getByText("Demonstration card", { exact: true }).click();
  await placeOrder(page);

  await expect(page.getByText("Thank you, the order is placed")).toBeVisible();
  await expect(page).toHaveURL(/\/aperture\/orders\/AP-\d+\?placed=1$/);
  await expect(page.getByText("<script>alert(1)</script>")).toBeVisible();
  await holds(page, 0);
  expect(await total(page)).toBe(seen);

  await page.getByRole("link", { name: "Receipt" }).click();
  await expect(page.getByRole("table")).toBeVisible();
  const lines = await page.getByRole("table").locator("tbody tr td:nth-of-type(4)").allInnerTexts();
  const shipping = await page
    .locator("dt", { hasText: /^Shipping$/ })
    .locator("xpath=following-sibling::dd")
    .innerText();
  expect(lines.reduce((sum, line) => sum + cents(line), 0) + cents(shipping)).toBe(seen);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("one fills the cart, changes it, and buys", async ({ page }) => {
    await page.goto("/northtrail/c/headlamps");
    await page
      .getByRole("button", { name: /^Add .* to the cart$/ })
      .first()
      .click();
    await holds(page, 1);
    await page.goto("/northtrail/cart");
    await page.getByRole("button", { name: /more$/ }).click();
    await holds(page, 2);
    await page.getByRole("link", { name: "To the checkout" }).click();
    await placeOrder(page);
    await expect(page.getByText("Write who it is for.")).toBeVisible();
    await fillAddress(page);
    await page.getByText("Courier", { exact: true }).click();
    await placeOrder(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/Order NT-\d+/);
    await expect(page.getByText("Thank you, the order is placed")).toBeVisible();
    await page.getByText("Cancel this order").click();
    await page.getByRole("button", { name: "Yes, cancel it" }).click();
    await expect(page.getByText("what was paid for these was paid back")).toBeVisible();
    await page.getByRole("button", { name: "Order again" }).click();
    await expect(page).toHaveURL(/\/northtrail\/cart$/);
    await holds(page, 2);
  });
});

test("a shopper orders to an address of the book; sent twice it is one order, and it can be cancelled", async ({
  page,
}) => {
  await signIn(page, "aperture", "ben@example.com");
  await addToCart(page, "aperture", "fennimark-bridle");
  await page.goto("/aperture/checkout");
  await expect(page.getByLabel("E-mail address")).toHaveValue("ben@example.com");
  const twin = await page.context().newPage();
  await twin.goto("/aperture/checkout");
  await placeOrder(page);
  await expect(page.getByText("Thank you, the order is placed")).toBeVisible();
  await placeOrder(twin);
  await expect(twin.getByText(/has changed|Nothing of this|There is nothing to order/)).toBeVisible();
  await page.getByText("Cancel this order").click();
  await page.getByRole("button", { name: "Yes, cancel it" }).click();
  await expect(page.getByText("Cancelled").first()).toBeVisible();
});

test("what changed since it was seen is shown and confirmed", async ({ page }) => {
  await addToCart(page, "dailygrind", "ombrino-51-14");
  await page.goto("/dailygrind/checkout");
  await fillAddress(page);
  const other = await page.context().newPage();
  await other.goto("/dailygrind/cart");
  await other.getByRole("button", { name: /more$/ }).click();
  await holds(other, 2);
  const before = await page
    .locator("dt", { hasText: /^Total$/ })
    .locator("xpath=following-sibling::dd")
    .innerText();
  await placeOrder(page);
  await expect(page.getByText("The order has changed")).toBeVisible();
  await expect(page.getByLabel("Town or city")).toHaveValue("Rockport");
  await expect(
    page.locator("dt", { hasText: /^Total$/ }).locator("xpath=following-sibling::dd"),
  ).not.toHaveText(before);
  await placeOrder(page);
  await expect(page.getByText("Thank you, the order is placed")).toBeVisible();
});

test("a session that ends in the checkout loses nothing", async ({ page, context }) => {
  await signIn(page, "northtrail", "dev@example.com");
  await page.goto("/northtrail/c/headlamps");
  await page
    .getByRole("button", { name: /^Add .* to the cart$/ })
    .first()
    .click();
  await holds(page, 1);
  await page.goto("/northtrail/checkout");
  await page.getByText("Another address").click();
  await page.getByLabel("Street and number").fill("2 Short Lane");
  const elsewhere = await context.newPage();
  await elsewhere.goto("/northtrail", { waitUntil: "networkidle" });
  await signOut(elsewhere);
  await placeOrder(page);
  await expect(page.getByText("You have been signed out")).toBeVisible();
  await expect(page.getByLabel("Street and number")).toHaveValue("2 Short Lane");
  await signIn(elsewhere, "northtrail", "dev@example.com");
  await page.getByLabel("Name", { exact: true }).fill("Dev");
  await page.getByLabel("Postcode").fill("A67 XK42");
  await page.getByLabel("Town or city").fill("Wicklow");
  await placeOrder(page);
  await expect(page.getByText("Thank you, the order is placed")).toBeVisible();
});

test("orders are searched and filtered, and the address keeps it", async ({ page }) => {
  await signIn(page, "aperture", "ada@example.com");
  await page.goto("/aperture/orders");
  await page.getByLabel("Search your orders").fill("polariser");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page.getByText("1 order", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText("1 order", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Cancelled" }).click();
  await expect(page.getByText("No such orders")).toBeVisible();
  await page.goto("/aperture/orders?status=returned");
  await page
    .getByRole("link", { name: /Order AP-/ })
    .first()
    .click();
  await expect(page.getByRole("list", { name: "Returns" })).toContainText("Refunded");
});

test("things are saved, moved from the cart, and waited for", async ({ page }) => {
  await page.goto("/aperture/p/fennimark-bridle");
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByRole("button", { name: /^Saved/ })).toHaveAttribute("aria-pressed", "true");
  await addToCart(page, "aperture", "fennimark-loop");
  await page.goto("/aperture/cart");
  await page.getByRole("button", { name: /^Save for later/ }).click();
  await expect(page.getByText("The cart is empty")).toBeVisible();
  await page.goto("/aperture/saved");
  await expect(page.getByRole("article")).toHaveCount(2);
  await page
    .getByRole("button", { name: /^Remove/ })
    .first()
    .click();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("the address book is written, changed and emptied, and says what is wrong beside the field", async ({
  page,
}) => {
  await signIn(page, "dailygrind", "ben@example.com");
  await page.goto("/dailygrind/account/addresses");
  const list = page.getByRole("list", { name: "Addresses" }).getByRole("listitem");
  const before = await list.count();
  await page.getByLabel("Street and number").fill("7 New Street");
  await page.getByRole("button", { name: "Save the address" }).click();
  await expect(page.getByText("Write who it is for.")).toBeVisible();
  await expect(page.getByLabel("Street and number")).toHaveValue("7 New Street");
  await page.getByLabel("Name", { exact: true }).fill("שרה לוי");
  await page.getByLabel("Postcode").fill("3056");
  await page.getByLabel("Town or city").fill("Brunswick");
  await page.getByRole("button", { name: "Save the address" }).click();
  await expect(list).toHaveCount(before + 1);
  await page.getByRole("link", { name: "Change 7 New Street" }).click();
  await expect(page.getByRole("heading", { name: "Change an address" })).toBeVisible();
  await page.getByLabel("Town or city").fill("Carlton");
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText("Carlton")).toBeVisible();
  await page.getByRole("button", { name: "Delete 7 New Street" }).click();
  await expect(list).toHaveCount(before);
});

test("what is done on the very first page of a browser is kept, whatever else that page sends", async ({
  page,
}) => {
  // Looking at a product is sent at the same moment; both must be the same visitor's.
  await page.route("**/api/views", async (route) => {
    const response = await route.fetch();
    await new Promise((done) => setTimeout(done, 1500));
    await route.fulfill({ response });
  });
  const viewed = page.waitForResponse("**/api/views");
  await addToCart(page, "aperture", "fennimark-loop");
  await viewed;
  await page.goto("/aperture/cart");
  await expect(page.getByRole("main")).toContainText("Fennimark Loop");
});
