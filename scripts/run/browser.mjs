import { createRequire } from "node:module";
import process from "node:process";
import { findChromium } from "./chromium.mjs";
import { at } from "./paths.mjs";

/** Chromium under Playwright, as the tests use it. Close it. */
export async function openBrowser(runtime) {
  const { chromium } = createRequire(at("e2e", "package.json"))("@playwright/test");
  return await chromium.launch({
    executablePath: await findChromium(runtime),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

/** Signs a demo person in with one click, as the sign-in page offers it. */
export async function signIn(page, storefront, store, email) {
  await page.goto(`${storefront}/${store}/sign-in`);
  await page.getByRole("button", { name: email }).click();
  await page.waitForURL(`${storefront}/${store}`);
}
