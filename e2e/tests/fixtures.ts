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
export async function signInByHand(page: Page, store: string, email: string): Promise<void> {
  await page.goto(`/${store}/sign-in`);
  await page.getByRole("button", { name: email }).click();
  await expect(page).toHaveURL(new RegExp(`/${store}$`));
  await expect(account(page)).toBeVisible();
}

/** Signs in at the admin app with one click, as the demo offers it. */
export async function signInToAdmin(page: Page, email: string): Promise<void> {
  await page.goto(`${adminUrl}/sign-in`);
  await page.getByRole("button", { name: email }).click();
  await expect(page).toHaveURL(/\/tenants$/);
}

/** As signInByHand, but the form is sent as a browser without scripts sends it: most tests begin signed in, and are about something else. */
export async function signIn(page: Page, store: string, email: string): Promise<void> {
  const url = new URL(`/${store}/sign-in`, process.env["STOREFRONT_URL"]).href;
  const markup = await (await page.request.get(url)).text();
  const form = markup.split("<form").find((each) => each.includes('name="userId"'))!;
  const button = form.split("<button").find((each) => each.includes(email))!;
  const response = await page.request.post(url, {
    multipart: { ...hiddenFields(form), userId: attributeOf(button, "value") },
    headers: { origin: new URL(url).origin },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(303);
}

/** What the hidden fields of a form's markup hold. */
export function hiddenFields(markup: string): Record<string, string> {
  const inputs = markup.slice(0, markup.indexOf("</form>")).matchAll(/<input type="hidden"[^>]*>/g);
  return Object.fromEntries(
    [...inputs].map(([input]) => [attributeOf(input, "name"), attributeOf(input, "value")]),
  );
}

/** What the first such attribute in markup holds; empty when it has none. */
const attributeOf = (markup: string, name: string) =>
  (markup.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

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
