import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { account, expect } from "./fixtures.ts";

/** Making accounts and signing in to them as people do. */

export const PASSWORD = "correct horse battery";
export const freshEmail = () => `pat-${randomBytes(6).toString("hex")}@example.com`;

/** The address of the link in the newest mail of that subject, as the demo's outbox shows it. */
export async function linkIn(page: Page, store: string, subject: RegExp): Promise<string> {
  const mail = page.getByRole("article").filter({ has: page.getByRole("heading", { name: subject }) });
  const link = mail.first().locator(`a[href*="/${store}/links/"]`);
  // A mail is written once the page has been answered.
  await expect(async () => {
    await page.goto(`/${store}/outbox`);
    await expect(link).toBeVisible({ timeout: 1000 });
  }).toPass();
  return (await link.getAttribute("href"))!;
}

/** Makes an account as a person would: address, mail, link, name and password. */
export async function signUp(page: Page, store: string, email = freshEmail()): Promise<string> {
  await page.goto(`/${store}/sign-up`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText(email);
  await page.goto(await linkIn(page, store, /Confirm your address/));
  await page.getByLabel("Your name").fill("Pat Doe");
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page).toHaveURL(new RegExp(`/${store}/account$`));
  await expect(account(page)).toHaveAttribute("aria-label", /Pat Doe/);
  return email;
}

export async function signInWith(page: Page, store: string, email: string, password: string): Promise<void> {
  await page.goto(`/${store}/sign-in`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
