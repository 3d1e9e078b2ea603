import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { freshEmail, PASSWORD } from "./accounts.ts";
import { adminUrl, expect, test } from "./fixtures.ts";

async function signInAs(page: Page, email: string): Promise<void> {
  await page.goto(`${adminUrl}/sign-in`);
  await page.getByRole("button", { name: email }).click();
  await expect(page).toHaveURL(/\/tenants$/);
}

test("staff invite a colleague, who joins by the link, and is out at the next click once disabled", async ({
  page,
  browser,
}) => {
  test.slow();
  const email = freshEmail();
  await signInAs(page, "staff@aperture.example.com");
  await page.getByRole("link", { name: "People" }).click();
  await page.getByLabel("Name").fill("Robin New");
  await page.getByLabel("E-mail address").fill("nowhere");
  await page.getByRole("button", { name: "Invite" }).click();
  await expect(page.getByText(/e-mail address such as/)).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Robin New");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Invite" }).click();
  const link = await page.locator("code").innerText();
  await expect(page.getByRole("row", { name: new RegExp(email) })).toContainText("Invited");

  const colleague = await (await browser.newContext()).newPage();
  await colleague.goto(adminUrl + new URL(link).pathname);
  await expect(colleague.getByRole("heading", { level: 1 })).toContainText("Help run Aperture");
  await colleague.getByLabel("Password").fill("short");
  await colleague.getByRole("button", { name: "Join" }).click();
  await expect(colleague.getByText(/at least/)).toBeVisible();
  await colleague.getByLabel("Password").fill(PASSWORD);
  await colleague.getByRole("button", { name: "Join" }).click();
  await colleague.getByLabel("Workspace").selectOption("aperture");
  await colleague.getByLabel("E-mail address").fill(email);
  await colleague.getByLabel("Password").fill(PASSWORD);
  await colleague.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(colleague).toHaveURL(/\/tenants$/);
  await colleague.goto(adminUrl + new URL(link).pathname);
  await expect(colleague.getByText("This invitation was followed already")).toBeVisible();

  await page.reload();
  await expect(page.getByRole("row", { name: new RegExp(email) })).toContainText("Active");
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.filter(({ impact }) => impact !== "minor"),
  ).toEqual([]);
  await page.getByRole("button", { name: "Disable Robin New" }).click();
  await expect(page.getByRole("row", { name: new RegExp(email) })).toContainText("Disabled");
  await expect(page.getByText("Robin New was disabled by Aperture staff")).toBeVisible();
  await colleague.goto(`${adminUrl}/orders`);
  await expect(colleague).toHaveURL(/\/sign-in$/);
  await colleague.context().close();
});

test("an operator sees who runs what, and cannot lock a store's last person out", async ({ page }) => {
  await signInAs(page, "olive@orchard.example.com");
  await page.goto(`${adminUrl}/people`);
  await expect(page.getByRole("row", { name: /olive@orchard/ })).toContainText("Operator");
  await expect(page.getByRole("button", { name: "Disable Olive Tanner" })).toHaveCount(0);
  await page.getByRole("button", { name: "Disable Daily Grind staff" }).click();
  await expect(page.getByText("They are the last who can sign in here")).toBeVisible();
});
