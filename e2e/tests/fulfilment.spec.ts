import type { Browser, Page } from "@playwright/test";
import { freshEmail } from "./accounts.ts";
import { addToCart, fillAddress, placeOrder } from "./buying.ts";
import { adminUrl, expect, test } from "./fixtures.ts";

/** The staff of a store send what was bought and take it back; the shopper sees each step, and nobody else has a part in it. */
test.use({ allowConsole: [/404/] });

async function signInAs(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: email }).click();
  await expect(page).toHaveURL(/tenants/);
  return page;
}

test("an order is packed, shipped, delivered, and one piece of it comes back", async ({ page, browser }) => {
  await addToCart(page, "aperture", "fennimark-loop");
  await page.goto("/aperture/checkout");
  await fillAddress(page, freshEmail());
  await placeOrder(page);
  await expect(page.getByText("Thank you, the order is placed")).toBeVisible();
  const number = /AP-\d+/.exec(page.url())![0];

  const staff = await signInAs(browser, "staff@aperture.example.com");
  await staff.getByRole("navigation").getByRole("link", { name: "Orders" }).click();
  await staff.getByRole("searchbox", { name: "Search orders" }).fill(number);
  await staff.getByRole("button", { name: "Search" }).click();
  await staff.getByRole("link", { name: number }).click();
  await expect(staff.getByRole("heading", { name: number })).toBeVisible();
  for (const step of ["packed", "shipped", "delivered"]) {
    await staff.getByRole("button", { name: `Mark as ${step}` }).click();
    await expect(staff.getByText(`Marked as ${step}.`)).toBeVisible();
  }

  await page.goto(`/aperture/orders/${number}`);
  await expect(page.getByRole("main")).toContainText("Delivered");
  await page.getByRole("link", { name: "Return something" }).click();
  await page.getByLabel(/^Pieces of/).selectOption("1");
  await page.getByText("It arrived damaged").click();
  await page.getByRole("button", { name: "Ask for the return" }).click();
  await expect(page.getByText("The return is asked for")).toBeVisible();

  // A tab from before is told what has changed meanwhile, and keeps nothing back.
  await staff.reload();
  await staff.getByRole("button", { name: "Decline" }).click();
  await expect(staff.getByText("Say why: whoever asked is shown it.")).toBeVisible();
  await staff.getByLabel("Answer to the shopper").fill("Use the box it came in, please.");
  await staff.getByRole("button", { name: "Approve" }).click();
  await expect(staff.getByText("Approved. The shopper is asked")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("list", { name: "Returns" })).toContainText("Use the box it came in, please.");
  await staff.getByRole("button", { name: /^It has arrived: refund/ }).click();
  await expect(staff.getByText("Refunded. The shopper sees it")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("list", { name: "Returns" })).toContainText("Refunded");
  await expect(page.getByRole("main")).toContainText("Paid back");

  // Staff of another store and operators who know its number find nothing.
  for (const email of ["staff@northtrail.example.com", "olive@orchard.example.com"]) {
    const other = await signInAs(browser, email);
    expect((await other.goto(`/orders/${number}`))!.status()).toBe(404);
    await other.context().close();
  }
  await staff.context().close();
});
