import { freshEmail, linkIn, PASSWORD, signInWith, signUp } from "./accounts.ts";
import { addToCart, fillAddress, placeOrder } from "./buying.ts";
import { account, expect, signIn, signOut, test } from "./fixtures.ts";

test("a guest's confirmation brings the link that adds the order to an account, once", async ({
  page,
  browser,
}) => {
  await addToCart(page, "aperture", "fennimark-loop");
  await page.goto("/aperture/checkout");
  await fillAddress(page, freshEmail());
  await placeOrder(page);
  await expect(page.getByText("Thank you, the order is placed")).toBeVisible();
  const number = /AP-\d+/.exec(page.url())![0];
  const link = await linkIn(page, "aperture", new RegExp(`Order ${number}`));

  // Whoever has the link, on any browser, and is signed in.
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByText("Sign in to add the order")).toBeVisible();
  await signUp(other, "aperture");
  await other.goto("/aperture/orders");
  await expect(other.getByText(number)).toHaveCount(0);
  await other.goto(link);
  await other.getByRole("button", { name: "Add the order to my account" }).click();
  await expect(other).toHaveURL(/\/aperture\/orders$/);
  await expect(other.getByText(number).first()).toBeVisible();
  await other.goto(link);
  await expect(other.getByText("This link was used already")).toBeVisible();
  // It has changed hands: the browser it was bought with shows it no more.
  await page.goto(`/aperture/orders/${number}`);
  await expect(page).toHaveURL(/\/aperture\/sign-in/);
});

test("a shopper's confirmation leads to the order, without a link that gives it away", async ({ page }) => {
  await signIn(page, "aperture", "ben@example.com");
  await addToCart(page, "aperture", "fennimark-loop");
  await page.goto("/aperture/checkout");
  await placeOrder(page);
  await expect(page.getByText("Thank you, the order is placed")).toBeVisible();
  const number = /AP-\d+/.exec(page.url())![0];
  const mail = page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { name: new RegExp(number) }) });
  await expect(async () => {
    await page.goto("/aperture/outbox");
    await expect(mail).toContainText(`/aperture/orders/${number}`, { timeout: 1000 });
  }).toPass();
  await expect(mail).not.toContainText("/links/");
});

test("what a visitor put in the cart is there after signing in, on top of what was there", async ({
  page,
}) => {
  const cart = page.getByRole("banner").getByRole("link", { name: /^Cart/ });
  await addToCart(page, "aperture", "fennimark-loop");
  await page.getByRole("button", { name: /^Save/ }).click();
  const email = await signUp(page, "aperture");
  await expect(cart).toHaveAccessibleName("Cart 1");
  await page.goto("/aperture/saved");
  await expect(page.getByRole("article")).toHaveCount(1);

  await signOut(page);
  await expect(cart).toHaveAccessibleName("Cart");
  await addToCart(page, "aperture", "fennimark-loop", 2);
  await signInWith(page, "aperture", email, PASSWORD);
  await expect(account(page)).toBeVisible();
  await expect(cart).toHaveAccessibleName("Cart 3");
});

test("what was delivered lately is returned with a reason, and the order tells its state", async ({
  page,
}) => {
  // Of the demo people, whoever has an order that may still be returned.
  await page.goto("/aperture/sign-in");
  const people = await page.getByRole("button").filter({ hasText: "@example.com" }).allInnerTexts();
  const emails = people.map((text) => /\S+@example\.com/.exec(text)![0]);
  let returnable = false;
  for (const email of emails) {
    await signIn(page, "aperture", email);
    await page.goto("/aperture/orders?status=delivered");
    const latest = page.getByRole("link", { name: /Order AP-/ }).first();
    if ((await latest.count()) > 0) {
      await latest.click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Order AP-");
      returnable = (await page.getByRole("link", { name: "Return something" }).count()) > 0;
    }
    if (returnable) break;
    await signOut(page);
  }
  expect(returnable, "nobody's delivery is recent enough to return").toBe(true);
  await page.getByRole("link", { name: "Return something" }).click();
  await page.getByRole("combobox").first().selectOption("1");
  await page.getByRole("button", { name: "Ask for the return" }).click();
  await expect(page.getByText("Choose a reason.")).toBeVisible();
  await page.getByText("I have changed my mind").click();
  await page.getByLabel("Anything else").fill("Too heavy <b>for me</b>");
  await page.getByRole("button", { name: "Ask for the return" }).click();
  await expect(page.getByText("The return is asked for")).toBeVisible();
  await expect(page.getByRole("list", { name: "Returns" })).toContainText("Too heavy <b>for me</b>");
});
