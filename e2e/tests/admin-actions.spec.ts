import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { adminUrl, expect, signInToAdmin, test } from "./fixtures.ts";

test.use({ baseURL: adminUrl, allowConsole: [/404/] });

/** Of a shopper's budget, which no other test changes at that store. */
async function save(page: Page, messages: string): Promise<void> {
  await page.getByRole("group", { name: "One shopper" }).getByLabel("Questions").fill(messages);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. It holds from the next question on.")).toBeVisible();
}

test("what staff change is kept with before and after: they see it, an operator sees it, another store's staff do not", async ({
  page,
  browser,
}) => {
  await signInToAdmin(page, "staff@dailygrind.example.com");
  await page.goto("/tenants/dailygrind/budgets");
  const questions = page.getByRole("group", { name: "One shopper" }).getByLabel("Questions");
  const from = await questions.inputValue();
  const to = String(Number(from) - 1);
  await save(page, to);

  await page.goto("/audit");
  await page.getByRole("link", { name: "Admin actions" }).click();
  await page.getByLabel("What").selectOption("budgets");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/area=budgets/);
  const newest = page.getByRole("row").nth(1);
  await expect(newest).toContainText("Daily Grind");
  await newest.locator("summary").click();
  await expect(newest).toContainText(`Before: ${from}`);
  await expect(newest).toContainText(`After: ${to}`);
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.filter(({ impact }) => impact !== "minor"),
  ).toEqual([]);

  const operator = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await signInToAdmin(operator, "olive@orchard.example.com");
  await operator.goto("/audit/actions?tenant=dailygrind&area=budgets");
  await expect(operator.getByRole("row").nth(1)).toContainText("messages");
  const file = await operator.request.get("/audit-actions.csv?tenant=dailygrind");
  const text = await file.text();
  expect(text).toContain("occurred_at,store,role,actor,area,action,subject,fields");
  expect(text).toMatch(/,dailygrind,staff,[^,]+,budgets,changed,shopper,messages\r\n/);
  await operator.context().close();

  const elsewhere = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await signInToAdmin(elsewhere, "staff@aperture.example.com");
  expect((await elsewhere.goto("/audit/actions?tenant=dailygrind"))!.status()).toBe(404);
  await elsewhere.goto("/audit/actions");
  await expect(elsewhere.getByRole("main")).not.toContainText("Daily Grind");
  await elsewhere.context().close();

  await page.goto("/tenants/dailygrind/budgets");
  await save(page, from);
});
