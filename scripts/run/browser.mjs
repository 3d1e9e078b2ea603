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

/** The cookies of a demo person at a store, from a real sign-in, as a request sends them. */
export async function sessionOf(browser, storefront, store, email) {
  const context = await browser.newContext();
  try {
    await signIn(await context.newPage(), storefront, store, email);
    const cookies = await context.cookies(`${storefront}/${store}`);
    return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  } finally {
    await context.close();
  }
}

/** The addresses of the people whom a store's sign-in page offers. */
export async function demoShoppers(browser, storefront, store) {
  const page = await browser.newPage();
  try {
    await page.goto(`${storefront}/${store}/sign-in`);
    const names = await page.getByRole("button").allInnerTexts();
    return names.flatMap((name) => name.match(/\S+@example\.com/) ?? []);
  } finally {
    await page.close();
  }
}
