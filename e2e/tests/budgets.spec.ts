import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { adminUrl, expect, signInToAdmin, test } from "./fixtures.ts";

test.use({ baseURL: adminUrl, allowConsole: [/404/] });

const questions = (page: Page) => page.getByRole("group", { name: "One shopper" }).getByLabel("Questions");
async function save(page: Page, messages: string): Promise<void> {
  await questions(page).fill(messages);
  await page.getByRole("button", { name: "Save" }).click();
}

test("an operator limits what a store may spend, its staff choose within it, and no other store's staff get there", async ({
  page,
  browser,
}) => {
  await signInToAdmin(page, "olive@orchard.example.com");
  await page.goto("/tenants?q=northtrail&sort=budget&order=descending");
  const row = page.getByRole("row", { name: /Northtrail/ });
  await expect(row).toContainText("Pooled");
  await expect(row).toContainText("%");
  await page.getByRole("link", { name: "Northtrail" }).click();
  await page.getByRole("link", { name: /% used/ }).click();
  await save(page, "250");
  await expect(page.getByText("Saved. It holds from the next question on.")).toBeVisible();

  const staff = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await signInToAdmin(staff, "staff@northtrail.example.com");
  await staff.goto("/tenants/northtrail/budgets");
  await expect(staff.getByText("At most 250.")).toBeVisible();
  await save(staff, "251");
  await expect(questions(staff)).toHaveAccessibleDescription(/The platform allows 250 at most/);
  await expect(questions(staff)).toHaveValue("251");
  expect(
    (await new AxeBuilder({ page: staff }).analyze()).violations.filter(({ impact }) => impact !== "minor"),
  ).toEqual([]);
  await save(staff, "200");
  await expect(staff.getByText("Saved. It holds from the next question on.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("The store allows itself 200.")).toBeVisible();
  await staff.context().close();

  const elsewhere = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await signInToAdmin(elsewhere, "staff@aperture.example.com");
  expect((await elsewhere.goto("/tenants/northtrail/budgets"))!.status()).toBe(404);
  expect((await elsewhere.goto("/tenants/aperture/budgets"))!.status()).toBe(200);
  await elsewhere.context().close();

  await save(page, "300");
  await expect(page.getByText("Saved. It holds from the next question on.")).toBeVisible();
});
