import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { adminUrl, expect, test } from "./fixtures.ts";

async function signInAs(page: Page, email: string): Promise<void> {
  await page.goto(`${adminUrl}/sign-in`);
  await page.getByRole("button", { name: email }).click();
  await expect(page).toHaveURL(/\/tenants$/);
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.filter(({ impact }) => impact !== "minor");

test("an operator reviews a store, its staff and no others read and answer, and the operator decides", async ({
  page,
  browser,
}) => {
  test.slow();
  await signInAs(page, "olive@orchard.example.com");
  await page.getByRole("link", { name: "Reviews" }).click();
  // A page that is still on its way has no title yet.
  await expect(page).toHaveTitle(/Reviews/);
  await expect(page.getByRole("button", { name: "Review Northtrail" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Review Northtrail" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Review of Northtrail");
  await expect(page.getByText("The assistant answers in open mode")).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const staff = await (await browser.newContext()).newPage();
  await signInAs(staff, "staff@northtrail.example.com");
  await staff.goto(page.url());
  await expect(staff.getByRole("button", { name: "Decide and sign" })).toHaveCount(0);
  await staff.getByLabel("Your note").fill("We invite a second person this week.");
  await staff.getByRole("button", { name: "Add note" }).click();
  await expect(staff.getByText("Added to the history.")).toBeVisible();
  await staff.context().close();

  const elsewhere = await (await browser.newContext()).newPage();
  await signInAs(elsewhere, "staff@aperture.example.com");
  expect((await elsewhere.goto(page.url()))!.status()).toBe(404);
  await elsewhere.context().close();

  await page.reload();
  await expect(page.getByText("We invite a second person this week.")).toBeVisible();
  await page.getByLabel("Decision").selectOption("changes_required");
  await page.getByRole("button", { name: "Decide and sign" }).click();
  await expect(page.getByText(/signed by Olive Tanner/)).toBeVisible();
});
