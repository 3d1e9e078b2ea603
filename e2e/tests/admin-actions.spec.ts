import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { adminUrl, expect, test } from "./fixtures.ts";

test.use({ baseURL: adminUrl, allowConsole: [/404/] });

async function signInAs(page: Page, email: string): Promise<void> {
  await page.goto(`${adminUrl}/sign-in`);
  await page.getByRole("button", { name: email }).click();
  await expect(page).toHaveURL(/\/tenants$/);
}

test("what staff change is kept with before and after: they see it, an operator sees it, another store's staff do not", async ({
  page,
  browser,
}) => {
  await signInAs(page, "staff@dailygrind.example.com");
  await page.goto("/assistant");
  // Whatever an earlier try left, this is a change.
  const [from, to] = (await page.getByRole("radio", { name: /^Guided/ }).isChecked())
    ? (["guided", "open"] as const)
    : (["open", "guided"] as const);
  await page.getByRole("radio", { name: new RegExp(`^${to}`, "i") }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. It holds from the next question on.")).toBeVisible();

  await page.goto("/audit");
  await page.getByRole("link", { name: "Admin actions" }).click();
  await page.getByLabel("What").selectOption("tenants");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/area=tenants/);
  const newest = page.getByRole("row").nth(1);
  await expect(newest).toContainText("Daily Grind");
  await newest.getByText("assistant_mode").click();
  await expect(newest).toContainText(`Before: ${from}`);
  await expect(newest).toContainText(`After: ${to}`);
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.filter(({ impact }) => impact !== "minor"),
  ).toEqual([]);

  const operator = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await signInAs(operator, "olive@orchard.example.com");
  await operator.goto("/audit/actions?tenant=dailygrind");
  await expect(operator.getByRole("row").nth(1)).toContainText("assistant_mode");
  const file = await operator.request.get("/audit-actions.csv?tenant=dailygrind");
  const text = await file.text();
  expect(text).toContain("occurred_at,store,role,actor,area,action,subject,fields");
  expect(text).toMatch(/,dailygrind,staff,[^,]+,tenants,changed,Daily Grind,assistant_mode\r\n/);
  await operator.context().close();

  const elsewhere = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await signInAs(elsewhere, "staff@aperture.example.com");
  expect((await elsewhere.goto("/audit/actions?tenant=dailygrind"))!.status()).toBe(404);
  await elsewhere.goto("/audit/actions");
  await expect(elsewhere.getByRole("main")).not.toContainText("Daily Grind");
  await elsewhere.context().close();

  await page.goto("/assistant");
  await page.getByRole("radio", { name: new RegExp(`^${from}`, "i") }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. It holds from the next question on.")).toBeVisible();
});
