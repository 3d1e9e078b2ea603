import { changeAsAdministrator } from "./database.ts";
import { answers, expect, test } from "./fixtures.ts";
import { type OwnDatabase, startOwnDatabase } from "./own-database.ts";
import { serveStore, type ServedStore } from "./served-store.ts";

/**
 * A store that takes choices instead of free text, and one that is halted. On a database of its own: such a setting is the
 * whole store's.
 */
let database: OwnDatabase;
let store: ServedStore;
test.describe.configure({ mode: "serial", timeout: 240_000 });
test.beforeAll(async () => {
  test.setTimeout(240_000); // a store is seeded
  database = await startOwnDatabase();
  const changed = await changeAsAdministrator(
    database.storefront,
    "update tenants set assistant_mode = 'guided' where id = 'aperture'",
  );
  expect(changed).toBe(1);
  store = await serveStore(database.storefront);
});
test.afterAll(async () => {
  store?.close();
  await database?.close();
});

type Page = Parameters<typeof answers>[0];
const choose = (page: Page) => page.getByRole("form", { name: "Choose a question" });
const field = (page: Page) => page.getByRole("textbox", { name: "Ask the assistant" });

test("where questions are chosen there is no field to write in, and the choice is answered", async ({
  page,
}) => {
  await page.goto(`${store.url}/aperture/sign-in`);
  await page.getByRole("button", { name: "ada@example.com" }).click();
  await expect(page).toHaveURL(/\/aperture$/);
  await page.goto(`${store.url}/aperture/assistant`);
  await expect(choose(page)).toBeVisible();
  await expect(field(page)).toHaveCount(0);
  await choose(page).getByLabel("What is it about?").selectOption("My orders");
  await choose(page).getByLabel("Your question").selectOption("Where is my latest order?");
  await choose(page).getByRole("button", { name: "Ask" }).click();
  await expect(answers(page)).toContainText(/AP-\d{5}/);
  await expect(page.getByRole("log")).toContainText("Where is my latest order?");
  // A question that was asked cannot be rewritten into another one either.
  await expect(page.getByRole("button", { name: "Edit this question" })).toHaveCount(0);
  await page.reload();
  await expect(answers(page)).toContainText(/AP-\d{5}/);
  await expect(field(page)).toHaveCount(0);
});

test("a visitor chooses among the store's kinds of products", async ({ page }) => {
  await page.goto(`${store.url}/aperture/assistant`);
  const kinds = choose(page).getByLabel("Your question");
  await choose(page).getByLabel("What is it about?").selectOption("Find something");
  const question = await kinds.inputValue();
  expect(question).toMatch(/^Show me /);
  await choose(page).getByRole("button", { name: "Ask" }).click();
  await expect(page.getByRole("log")).toContainText(question);
  await expect(answers(page).getByRole("link").first()).toBeVisible();
});

test.describe("past the choices", () => {
  test.use({ allowConsole: [/400|422/] });
  test("what is written is refused, and what is a choice is answered", async ({ page }) => {
    await page.goto(`${store.url}/aperture/assistant`);
    const send = (text: string) =>
      page.evaluate(async (words) => {
        const body = { chatId: crypto.randomUUID(), messageId: crypto.randomUUID(), text: words };
        const response = await fetch("/aperture/api/chat", {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(body),
        });
        return { status: response.status, said: await response.text() };
      }, text);
    const refused = await send("Tell me a joke.");
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.said).toContain("Please choose one of the questions.");
    const answered = await send("What did I buy last year?");
    expect(answered.status).toBe(200);
    expect(answered.said).toMatch(/sign in/i);
  });
});

test("another store of the same platform still takes free text", async ({ page }) => {
  await page.goto(`${store.url}/northtrail/assistant`);
  await expect(field(page)).toBeVisible();
  await expect(choose(page)).toHaveCount(0);
});

test("an operator halts an assistant and then a store; shoppers notice at once, and all is back when it is lifted", async ({
  page,
  browser,
}) => {
  const admin = await serveStore(database.admin, "admin");
  const shopper = await (await browser.newContext()).newPage();
  try {
    const statusOf = async (path: string) => (await shopper.goto(store.url + path))!.status();
    await shopper.goto(`${store.url}/dailygrind/sign-in`);
    await shopper.getByRole("button", { name: "ben@example.com" }).click();
    await expect(shopper).toHaveURL(/\/dailygrind$/);
    await page.goto(`${admin.url}/sign-in`);
    await page.getByRole("button", { name: "olive@orchard.example.com" }).click();
    await expect(page).toHaveURL(/\/tenants$/);
    await page.goto(`${admin.url}/tenants/dailygrind`);
    const save = async (what: string, why = "") => {
      await page.getByRole("radio", { name: what }).check();
      await page.getByLabel("Why").fill(why);
      await page.getByRole("button", { name: "Save" }).click();
    };
    await save("The assistant");
    await expect(page.getByText("Say why")).toBeVisible();
    await save("The assistant", "The provider has an incident.");
    await expect(page.getByText("It holds within a second")).toBeVisible();
    expect(await statusOf("/dailygrind/assistant")).toBe(404);
    expect(await statusOf("/dailygrind/orders")).toBe(200);

    await save("The whole store", "Under review.");
    await expect(async () => expect(await statusOf("/dailygrind/orders")).toBe(404)).toPass();
    expect(await statusOf("/aperture")).toBe(200);
    await save("Nothing");
    await expect(async () => expect(await statusOf("/dailygrind/orders")).toBe(200)).toPass();
    await expect(shopper.getByRole("heading", { name: "Your orders" })).toBeVisible();
  } finally {
    admin.close();
    await shopper.context().close();
  }
});
