import { expect, signIn, test } from "./fixtures.ts";

const product = "/northtrail/p/brackmoor-byre";

test("who bought it writes a review, is told what is missing, and changes it", async ({ page }) => {
  await signIn(page, "northtrail", "hanneke@example.com");
  await page.goto(`${product}#reviews`);
  await page.getByText(/^(Write a|Change your) review$/).click();
  const title = `Held in a storm 🌧 ${Date.now()}`;
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: /^Publish/ }).click();
  await expect(page.getByRole("group", { name: "Stars" })).toContainText(/[Cc]hoose/);
  await expect(page.getByLabel("Title")).toHaveValue(title);

  await page.getByRole("group", { name: "Stars" }).getByText("4", { exact: false }).click();
  await page.getByLabel("What you think").fill("x".repeat(10_000));
  await page.getByRole("button", { name: /^Publish/ }).click();
  await expect(page.getByText(/under|at most|keep it/i).first()).toBeVisible();
  await expect(page.getByLabel("What you think")).toHaveValue("x".repeat(10_000));

  await page.getByLabel("What you think").fill("Two nights <b>dry</b>. שלום");
  await page.getByRole("button", { name: /^Publish/ }).click();
  await expect(page.getByText(title)).toBeVisible();
  await expect(page.getByRole("paragraph").filter({ hasText: "Two nights <b>dry</b>. שלום" })).toBeVisible();

  await page.getByText("Change your review").click();
  await page.getByLabel("Title").fill(`${title} again`);
  await page.getByRole("button", { name: "Publish the change" }).click();
  await expect(page.getByText(`${title} again`)).toBeVisible();
});

test("who did not buy it is told why there is no form, and nobody is asked to sign in", async ({ page }) => {
  await page.goto(product);
  await expect(page.getByText("Bought it here?")).toBeVisible();
  await signIn(page, "northtrail", "ada@example.com");
  await page.goto(product);
  await expect(page.getByText("once this has been delivered to you")).toBeVisible();
});

test("the stars lead to the reviews that gave them", async ({ page }) => {
  await page.goto(product);
  await page
    .getByRole("link", { name: /^5 stars/ })
    .first()
    .click();
  await expect(page).toHaveURL(/stars=5/);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Reviews" })).toBeVisible();
});
