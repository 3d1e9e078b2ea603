import { expect, signIn, test } from "./fixtures.ts";

// Lukas was sent two tarps nine days ago; there are thirty days to return them.
const open = "/northtrail/orders?status=delivered";

test("one of two pieces is returned with a reason, its state stays readable, and the other can still follow", async ({
  page,
}) => {
  await signIn(page, "northtrail", "lukas@example.com");
  await page.goto(open);
  await page
    .getByRole("link", { name: /Order NT-/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Return something" }).click();
  await expect(page.getByRole("heading", { name: "Return something" })).toBeVisible();
  await page.getByLabel(/^Pieces of/).selectOption("1");
  const why = "The seam leaks <script>alert(1)</script> 🌧 תודה";
  await page.getByLabel("Anything else").fill(why);
  await page.getByRole("button", { name: "Ask for the return" }).click();
  await expect(page.getByText("Choose a reason.")).toBeVisible();
  await expect(page.getByLabel("Anything else")).toHaveValue(why);

  await page.getByText("It arrived damaged").click();
  await page.getByRole("button", { name: "Ask for the return" }).click();
  await expect(page.getByText("The return is asked for")).toBeVisible();
  const returns = page.getByRole("list", { name: "Returns" });
  await expect(returns).toContainText("1 ×");
  await expect(returns).toContainText(why);

  await page.getByRole("link", { name: "Return something" }).click();
  await expect(page.getByLabel(/^Pieces of/).locator("option")).toHaveText(["I keep it", "1 piece"]);
});

test("what was bought before is in the cart again with one click", async ({ page }) => {
  await signIn(page, "dailygrind", "jarrah@example.com");
  await page.goto("/dailygrind/orders?status=delivered");
  await page
    .getByRole("link", { name: /Order DG-/ })
    .first()
    .click();
  const titles = await page.getByRole("region", { name: "Items" }).getByRole("link").allInnerTexts();
  await page.getByRole("button", { name: "Order again" }).click();
  await expect(page).toHaveURL(/\/dailygrind\/cart/);
  for (const title of titles.filter(Boolean)) await expect(page.getByRole("main")).toContainText(title);
});

test("a receipt says the same total as the order and as the assistant", async ({ page }) => {
  await signIn(page, "northtrail", "noor@example.com");
  await page.goto(open);
  await page
    .getByRole("link", { name: /Order NT-/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/orders\/NT-\d+$/);
  const path = new URL(page.url()).pathname;
  const total = /Total\s+(€[\d.,]+)/.exec(await page.getByRole("main").innerText())![1]!;
  await page.goto(`${path}/receipt`);
  await expect(page.getByRole("main")).toContainText(total);
});
