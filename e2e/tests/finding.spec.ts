import { expect, test } from "./fixtures.ts";

test("a search offers suggestions that the keyboard reaches, and Escape goes back to the field", async ({
  page,
}) => {
  await page.goto("/northtrail", { waitUntil: "networkidle" });
  const field = page.getByRole("searchbox");
  await field.pressSequentially("tent", { delay: 40 });
  const offers = page.getByRole("list", { name: "Suggestions" }).getByRole("link");
  await expect(offers.first()).toBeVisible();
  await field.press("ArrowDown");
  await expect(offers.first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).toBeFocused();
  await expect(offers).toHaveCount(0);
  await field.press("Enter");
  await expect(page).toHaveURL(/\/northtrail\/search\?q=tent/);
});

test("a misspelt word still finds the thing, and the page says which word it took", async ({ page }) => {
  await page.goto("/northtrail/search?q=sleping+bag");
  await expect(page.getByText("Nothing answers these words")).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText(/bag/i);
});

test("what is found nowhere leads on", async ({ page }) => {
  await page.goto("/northtrail/search?q=zzzxqw");
  await expect(page.getByText("Nothing found")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Tents" }).click();
  await expect(page).toHaveURL(/\/northtrail\/c\/tents/);
});

test("facets narrow by counts that hold, survive reload, and back undoes them one at a time", async ({
  page,
}) => {
  await page.goto("/northtrail/c/tents");
  const shown = page.getByRole("status").filter({ hasText: /products?$/ });
  const all = await shown.innerText();
  const brand = page.getByRole("navigation", { name: "Filters" }).getByRole("link", { name: /^Brackmoor/ });
  const few = /\d+ products?$/.exec((await brand.innerText()).replace(/\s+/g, " "))![0];
  expect(few).not.toBe(all);
  await brand.click();
  await expect(shown).toHaveText(few);
  await page.reload();
  await expect(shown).toHaveText(few);
  await page.goBack();
  await expect(shown).toHaveText(all);
});
