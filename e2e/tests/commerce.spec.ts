import type { Page } from "@playwright/test";
import { expect, signIn, signOut, test } from "./fixtures.ts";

/** The way to the cart, which is named after how many pieces it holds. */
const cart = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Cart/ });
const holds = (page: Page, pieces: number) =>
  expect(cart(page)).toHaveAccessibleName(pieces === 0 ? "Cart" : `Cart ${pieces}`);

async function add(page: Page, store: string, slug: string, quantity?: number) {
  await page.goto(`/${store}/p/${slug}`);
  if (quantity) await page.getByLabel("Quantity").selectOption(String(quantity));
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("main")).toContainText("in the cart");
}

async function fillAddress(page: Page) {
  await page.getByLabel("E-mail address").fill("guest@example.com");
  await page.getByLabel("Name", { exact: true }).fill("Émile 李 <script>alert(1)</script> 🌱");
  await page.getByLabel("Street and number").fill("1 Long Road");
  await page.getByLabel("Postcode").fill("01966");
  await page.getByLabel("Town or city").fill("Rockport");
}

/** A demo shopper whose parcel, of one thing, came within the days of returning. */
const LATELY = { email: "tomasz@example.com" };

const place = (page: Page) => page.getByRole("button", { name: "Place the order" }).click();

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
  await add(page, "aperture", "fennimark-loop", 2);
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

  await place(page);
  await expect(page.getByText("Something is missing")).toBeVisible();
  await expect(page.getByText("Write street and number.")).toBeVisible();
  await fillAddress(page);
  await page.getByText("Express", { exact: true }).click();
  await page.getByText("Demonstration card without funds").click();
  await place(page);
  await expect(page.getByText("The made-up bank declined")).toBeVisible();
  await expect(page.getByLabel("Street and number")).toHaveValue("1 Long Road");
  const seen = await total(page);
  await page.getByText("Demonstration card", { exact: true }).click();
  await place(page);

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
    await place(page);
    await expect(page.getByText("Write who it is for.")).toBeVisible();
    await fillAddress(page);
    await page.getByText("Courier", { exact: true }).click();
    await place(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/Order NT-\d+/);
    await expect(page.getByText("Thank you, the order is placed")).toBeVisible();
    await page.getByText("Cancel this order").click();
    await page.getByRole("button", { name: "Yes, cancel it" }).click();
    await expect(page.getByText("nothing was paid for these")).toBeVisible();
    await page.getByRole("button", { name: "Order again" }).click();
    await expect(page).toHaveURL(/\/northtrail\/cart$/);
    await holds(page, 2);
  });
});

test("a shopper orders to an address of the book; sent twice it is one order, and it can be cancelled", async ({
  page,
}) => {
  await signIn(page, "aperture", "ben@example.com");
  await add(page, "aperture", "fennimark-bridle");
  await page.goto("/aperture/checkout");
  await expect(page.getByLabel("E-mail address")).toHaveValue("ben@example.com");
  const twin = await page.context().newPage();
  await twin.goto("/aperture/checkout");
  await place(page);
  await expect(page.getByText("Thank you, the order is placed")).toBeVisible();
  await place(twin);
  await expect(twin.getByText("There is nothing to order")).toBeVisible();
  await page.getByText("Cancel this order").click();
  await page.getByRole("button", { name: "Yes, cancel it" }).click();
  await expect(page.getByText("Cancelled").first()).toBeVisible();
});

test("what changed since it was seen is shown and confirmed", async ({ page }) => {
  await add(page, "dailygrind", "ombrino-51-14");
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
  await place(page);
  await expect(page.getByText("The order has changed")).toBeVisible();
  await expect(page.getByLabel("Town or city")).toHaveValue("Rockport");
  await expect(
    page.locator("dt", { hasText: /^Total$/ }).locator("xpath=following-sibling::dd"),
  ).not.toHaveText(before);
  await place(page);
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
  await place(page);
  await expect(page.getByText("You have been signed out")).toBeVisible();
  await expect(page.getByLabel("Street and number")).toHaveValue("2 Short Lane");
  await signIn(elsewhere, "northtrail", "dev@example.com");
  await page.getByLabel("Name", { exact: true }).fill("Dev");
  await page.getByLabel("Postcode").fill("A67 XK42");
  await page.getByLabel("Town or city").fill("Wicklow");
  await place(page);
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

test("what came lately is returned with a reason, and the order tells its state", async ({ page }) => {
  await signIn(page, "aperture", LATELY.email);
  await page.goto("/aperture/orders?status=delivered");
  await page
    .getByRole("link", { name: /Order AP-/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Return something" }).click();
  await page.getByRole("button", { name: "Ask for the return" }).click();
  await expect(page.getByText("Choose a reason.")).toBeVisible();
  await page.getByLabel("Anything else").fill("Too heavy. <b>🌱</b>");
  await page.getByText("I have changed my mind").click();
  await page.getByRole("button", { name: "Ask for the return" }).click();
  await expect(page.getByText("The return is asked for")).toBeVisible();
  const returns = page.getByRole("list", { name: "Returns" });
  await expect(returns).toContainText("Asked for");
  await expect(returns).toContainText("Too heavy. <b>🌱</b>");
  await expect(page.getByRole("link", { name: "Return something" })).toHaveCount(0);
});

test("things are saved, moved from the cart, and waited for", async ({ page }) => {
  await page.goto("/aperture/p/fennimark-bridle");
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByRole("button", { name: /^Saved/ })).toHaveAttribute("aria-pressed", "true");
  await add(page, "aperture", "fennimark-loop");
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
  await page.getByLabel("Town or city").fill("Carlton");
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText("Carlton")).toBeVisible();
  await page.getByRole("button", { name: "Delete 7 New Street" }).click();
  await expect(list).toHaveCount(before);
});
