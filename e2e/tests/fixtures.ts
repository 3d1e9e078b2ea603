import { expect, type Page, test as base } from "@playwright/test";

/** The headline question of each store, and a demo shopper who can ask it. */
export const STORES = [
  {
    id: "aperture",
    name: "Aperture",
    question: "What digital camera is compatible with the memory card I bought last year?",
  },
  {
    id: "northtrail",
    name: "Northtrail",
    question: "Which tents work with the footprint I bought last year?",
  },
  {
    id: "dailygrind",
    name: "Daily Grind",
    question: "Which espresso machines work with the filter basket I bought last year?",
  },
] as const;

export const adminUrl = process.env["ADMIN_URL"] ?? "http://127.0.0.1:3001";

/** What a test that provokes errors on purpose expects to see on the console. */
type Fixtures = { allowConsole: RegExp[] };

/** Every page of a test fails it by an unexpected error on the console. */
export const test = base.extend<Fixtures>({
  allowConsole: [[], { option: true }],
  page: async ({ page, allowConsole }, use) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" && !allowConsole.some((each) => each.test(message.text())))
        errors.push(message.text());
    });
    await use(page);
    expect(errors, "unexpected errors on the console").toEqual([]);
  },
});
export { expect };

/** Signs in at a store with one click, as the demo offers it. */
export async function signIn(page: Page, store: string, email: string): Promise<void> {
  await page.goto(`/${store}/sign-in`);
  await page.getByRole("button", { name: email }).click();
  await expect(page).toHaveURL(new RegExp(`/${store}$`));
  await expect(account(page)).toBeVisible();
}

/** The account menu's button, there only for somebody signed in. */
export const account = (page: Page) => page.locator("summary[aria-label^='Your account']");

/** The answers of the conversation shown. */
export const answers = (page: Page) => page.getByRole("article", { name: "Answer" });

export async function signOut(page: Page): Promise<void> {
  await account(page).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
}

/** Asks on the assistant's own page and waits for the whole answer; its text and the conversation's address. */
export async function ask(
  page: Page,
  store: string,
  question: string,
): Promise<{ text: string; path: string }> {
  await page.goto(`/${store}/assistant`);
  const field = page.getByRole("textbox", { name: "Ask the assistant" });
  await field.fill(question);
  await field.press("Enter");
  await expect(answers(page).last()).toBeVisible();
  await expect(page.getByRole("button", { name: "Stop answering" })).toHaveCount(0);
  // The page takes the chat's address once the answer is complete.
  await expect(page).toHaveURL(/\/assistant\/[0-9a-f-]{36}$/);
  return { text: await answers(page).last().innerText(), path: new URL(page.url()).pathname };
}
