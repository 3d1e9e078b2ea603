import { changeAsAdministrator, sharedStorefront } from "./database.ts";
import { answers, expect, signOut, test } from "./fixtures.ts";
import { type ScriptedStore, startScriptedStore } from "./scripted-store.ts";

/** What the assistant asks, and the shopper alone decides; and an answer that is long in coming. The model is the test's own. */
let store: ScriptedStore;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  // A second try begins with what the first has left in Ben's cart.
  await changeAsAdministrator(
    sharedStorefront(),
    `delete from cart_items i using users u
     where (u.tenant_id, u.id) = (i.tenant_id, i.user_id) and u.tenant_id = 'aperture' and u.email = 'ben@example.com'`,
  );
  store = await startScriptedStore();
});
test.afterAll(() => store.close());
test.beforeEach(async ({ page }) => {
  await page.goto(store.url);
});

const at = (path: string) => `${store.url}${path}`;
type Page = Parameters<typeof answers>[0];

async function signInHere(page: Page, email: string) {
  await page.goto(at("/aperture/sign-in"));
  await page.getByRole("button", { name: email }).click();
  await expect(page).toHaveURL(/\/aperture$/);
}
async function askHere(page: Page, question: string) {
  await page.goto(at("/aperture/assistant"));
  const field = page.getByRole("textbox", { name: "Ask the assistant" });
  await field.fill(question);
  await field.press("Enter");
  await expect(page).toHaveURL(/\/assistant\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("button", { name: "Stop answering" })).toHaveCount(0);
}
const PRODUCT = "halvorn-35-f18";
const add = (quantity = 1) => ({
  calls: [{ tool: "cart_add", input: { productId: PRODUCT, quantity } }],
});
const read = { calls: [{ tool: "products_get", input: { productId: PRODUCT } }] };
const card = (page: Page) => page.getByRole("region", { name: /needs your decision/i });

test("an addition to the cart is done at once, said on a chip, and undone", async ({ page }) => {
  await signInHere(page, "ben@example.com");
  store.script(add(2), { text: "Two are in your cart." });
  await askHere(page, "Put two of those into my cart.");
  await expect(answers(page)).toContainText(/Added 2 × .* to your cart/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(answers(page)).toContainText(/Taken back/);
  await page.getByRole("banner").getByRole("link", { name: /^Cart/ }).click();
  await expect(page).toHaveURL(at("/aperture/cart"));
  await expect(page.getByText("Halvorn 35 mm", { exact: false })).toHaveCount(0);
});

test("once other people's words are in the chat it asks; agreeing by keyboard does it, once", async ({
  page,
}) => {
  await signInHere(page, "ben@example.com");
  store.script(read, add(), { text: "I need your word for that." });
  await askHere(page, "Read about it and put one into my cart.");
  await expect(card(page)).toContainText(/Add 1 × .* to your cart/);
  await expect(answers(page)).toContainText("asked you");
  const agree = card(page).getByRole("button", { name: "Add to cart" });
  await agree.focus();
  await page.keyboard.press("Enter");
  const end = page.getByText("You agreed. It is done.");
  await expect(end).toBeFocused();
  await page.reload();
  await expect(page.getByText("You agreed. It is done.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add to cart" })).toHaveCount(0);
  await page.getByRole("link", { name: "See your cart" }).click();
  await expect(page.getByRole("main")).toContainText("Halvorn 35 mm");
});

test("what was declined is not done, and stays declined after a reload and in another tab", async ({
  page,
  context,
}) => {
  await signInHere(page, "chloe@example.com");
  store.script(read, add(), { text: "I need your word for that." });
  await askHere(page, "Read about it and put one into my cart.");
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(card(other)).toBeVisible();
  await card(page).getByRole("button", { name: "Decline" }).click();
  await expect(page.getByText("You declined. Nothing was done.")).toBeVisible();
  // The other tab still offers it; what it hears is what the row says.
  await card(other).getByRole("button", { name: "Add to cart" }).click();
  await expect(other.getByText("You declined. Nothing was done.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("You declined. Nothing was done.")).toBeVisible();
  await page.goto(at("/aperture/cart"));
  await expect(page.getByText("Halvorn 35 mm", { exact: false })).toHaveCount(0);
});

test("two clicks at once are one decision", async ({ page }) => {
  await signInHere(page, "chloe@example.com");
  store.script(read, add(), { text: "I need your word for that." });
  await askHere(page, "Read about it and put one into my cart.");
  await card(page).getByRole("button", { name: "Add to cart" }).dblclick();
  await expect(page.getByText("You agreed. It is done.")).toBeVisible();
  await page.goto(at("/aperture/cart"));
  await expect(page.getByRole("main")).toContainText("Halvorn 35 mm");
  await expect(page.getByRole("main")).toContainText("1 piece");
});

test("a question that nobody decided in time says so, and agreeing to it does nothing", async ({ page }) => {
  await signInHere(page, "dev@example.com");
  store.script(read, add(), { text: "I need your word for that." });
  await askHere(page, "Read about it and put one into my cart.");
  await expect(card(page)).toBeVisible();
  const chatId = new URL(page.url()).pathname.split("/").at(-1);
  // Its ten minutes pass in the database, while the page that is open still offers it.
  const changed = await changeAsAdministrator(
    sharedStorefront(),
    "update approvals set expires_at = now() - interval '1 second' where chat_id = $1",
    [chatId],
  );
  expect(changed).toBe(1);
  await card(page).getByRole("button", { name: "Add to cart" }).click();
  const late = page.getByText("Nobody decided in time. Nothing was done");
  await expect(late).toBeFocused();
  await page.reload();
  await expect(late).toBeVisible();
  await expect(page.getByRole("button", { name: "Add to cart" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Decline" })).toHaveCount(0);
  await page.goto(at("/aperture/cart"));
  await expect(page.getByText("Halvorn 35 mm", { exact: false })).toHaveCount(0);
});

test("an answer goes on after a reload, and stopping keeps what was said", async ({ page }) => {
  store.script({
    text: Array.from({ length: 3000 }, (_, number) => `Word ${number}.`).join(" "),
    pause: 1500,
  });
  await page.goto(at("/aperture/assistant"));
  const field = page.getByRole("textbox", { name: "Ask the assistant" });
  await field.fill("Count.");
  await field.press("Enter");
  await expect(answers(page)).toContainText("Word 3.");
  await expect(page).toHaveURL(/\/assistant\/[0-9a-f-]{36}$/);
  await page.reload();
  await expect(answers(page)).toContainText("Word 3.");
  await page.getByRole("button", { name: "Stop answering" }).click();
  await expect(page.getByRole("button", { name: "Stop answering" })).toHaveCount(0);
  await expect(answers(page)).not.toContainText("Word 2999.");
  await page.reload();
  await expect(answers(page)).toHaveCount(1);
  await expect(answers(page)).toContainText("Word 3.");
});

test.describe("of somebody who has gone", () => {
  // What their page still asks for while they sign out is answered as to anybody: there is no such chat.
  test.use({ allowConsole: [/404/] });

  test("signing out stops the answer that was being written, and nobody else's", async ({
    page,
    browser,
  }) => {
    const long = {
      text: Array.from({ length: 3000 }, (_, number) => `Word ${number}.`).join(" "),
      pause: 5000,
    };
    const isSent = async (who: Page, question: string) => {
      await who.goto(at("/aperture/assistant"));
      const field = who.getByRole("textbox", { name: "Ask the assistant" });
      await field.fill(question);
      await field.press("Enter");
      await expect(answers(who)).toContainText("Word 3.");
    };
    const requestOf = (question: string) => store.requests.find(({ text }) => text.includes(question))!;
    store.script(long, long);
    const other = await (await browser.newContext()).newPage();
    await other.goto(store.url);
    await signInHere(other, "hana@example.com");
    await isSent(other, "Count for Hana.");
    await signInHere(page, "leila@example.com");
    await isSent(page, "Count for Leila.");
    let ended = "";
    for (const name of ["Hana", "Leila"])
      void requestOf(`Count for ${name}.`).ended.then(() => (ended += name));

    await signOut(page);
    await expect.poll(() => ended).toBe("Leila");
    await expect(other.getByRole("button", { name: "Stop answering" })).toBeVisible();
    await other.getByRole("button", { name: "Stop answering" }).click();
    await expect.poll(() => ended).toBe("LeilaHana");
    await other.context().close();
    // What was said until then was kept for its owner.
    await signInHere(page, "leila@example.com");
    await page.goto(at("/aperture/assistant"));
    await page
      .getByRole("complementary")
      .getByRole("link", { name: /Count for Leila/ })
      .click();
    await expect(answers(page)).toContainText("Word 3.");
    await expect(answers(page)).not.toContainText("Word 2999.");
  });
});
