import { answers, ask, expect, signIn, STORES, test } from "./fixtures.ts";

for (const { id, name, question } of STORES) {
  // `npm run verify browser` asks in the other stores.
  const again = id === "aperture" ? {} : { tag: "@verify" };
  test(
    `a shopper of ${name} asks what works with last year's purchase, and finds the chat again`,
    again,
    async ({ page }) => {
      await signIn(page, id, "ada@example.com");
      const { text, path } = await ask(page, id, question);
      const year = String(new Date().getFullYear() - 1);
      expect(text).toContain(year);
      expect(text).toMatch(/(AP|NT|DG)-\d{5}/);
      expect(text).toMatch(/own/);
      await expect(answers(page)).toContainText(/as Ada, on your behalf/);
      expect(path).toMatch(new RegExp(`^/${id}/assistant/[0-9a-f-]{36}$`));

      await page.reload();
      await expect(page.getByRole("log").getByText(question)).toBeVisible();
      await expect(answers(page)).toContainText(year);

      const order = answers(page)
        .getByRole("link", { name: /^(AP|NT|DG)-\d{5}$/ })
        .first();
      await order.click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(/(AP|NT|DG)-\d{5}/);
    },
  );
}

test("a visitor is asked to sign in for purchases, and answered about products", async ({ page }) => {
  const about = await ask(page, "aperture", STORES[0].question);
  expect(about.text).toMatch(/sign in/i);
  const products = await ask(page, "aperture", "Do you have a waterproof camera under $400?");
  expect(products.text).toMatch(/\$\d+/);
  await expect(answers(page)).toContainText(/as a visitor of this store/);
});

test("the side sheet answers beside the page and keeps the page", async ({ page }) => {
  await signIn(page, "northtrail", "ada@example.com");
  await page.goto("/northtrail/c/tents");
  await page
    .getByRole("button", { name: /assistant/i })
    .first()
    .click();
  const sheet = page.getByRole("dialog", { name: "Assistant" });
  await sheet.getByRole("textbox").fill("Where is my latest order?");
  await sheet.getByRole("textbox").press("Enter");
  await expect(sheet.getByRole("article", { name: "Answer" })).toContainText(/NT-\d{5}/);
  await expect(page).toHaveURL(/\/northtrail\/c\/tents$/);
});

test("two cards in the year: the assistant asks which, and goes on from the reply", async ({ page }) => {
  await signIn(page, "aperture", "chloe@example.com");
  const { text } = await ask(page, "aperture", STORES[0].question);
  expect(text).toMatch(/which/i);
  const field = page.getByRole("textbox", { name: "Ask the assistant" });
  await field.fill("the one from August");
  await field.press("Enter");
  await expect(answers(page)).toHaveCount(2);
  await expect(answers(page).last()).toContainText(/Steen 256/);
});
