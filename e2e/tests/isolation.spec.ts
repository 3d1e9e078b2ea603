import type { Page } from "@playwright/test";
import { account, ask, expect, signInByHand, signOut, STORES, test } from "./fixtures.ts";

// Looking for somebody else's things answers 404, which the browser also says on its console.
test.use({ allowConsole: [/404/] });

const { id, question } = STORES[0];

test("after Ada signs out and Ben signs in in the same browser, nothing of Ada shows", async ({
  page,
  browser,
}) => {
  test.slow(); // three sign-ins in two browsers
  await signInByHand(page, id, "ada@example.com");
  const { path } = await ask(page, id, question);
  const chatId = path.split("/").at(-1)!;
  await page.goto(`/${id}/orders`);
  const number = (
    await page
      .getByRole("link", { name: /AP-\d{5}/ })
      .first()
      .innerText()
  ).match(/AP-\d{5}/)![0];
  await page.goto(`/${id}/orders/${number}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(number);
  await signOut(page);

  await page.goBack();
  await expect(page.getByText(number)).toHaveCount(0);
  await expect(signedInAsAda(page)).toHaveCount(0);

  await signInByHand(page, id, "ben@example.com");
  for (let steps = 0; steps < 3; steps++) {
    await page.goBack();
    await expect(signedInAsAda(page)).toHaveCount(0);
    await expect(page.getByText(number)).toHaveCount(0);
  }
  await nothingOfAdas(page, chatId, number);
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(stored).not.toMatch(/Ada|AP-\d{5}|memory card/);

  const other = await browser.newContext();
  const second = await other.newPage();
  await signInByHand(second, id, "ben@example.com");
  await nothingOfAdas(second, chatId, number);
  await other.close();

  // The positive twin: Ada herself still finds both.
  await signOut(page);
  await signInByHand(page, id, "ada@example.com");
  await page.goto(`/${id}/assistant/${chatId}`);
  await expect(page.getByRole("log").getByText(question)).toBeVisible();
  expect((await page.goto(`/${id}/orders/${number}`))!.status()).toBe(200);
});

/** Who the page says is signed in. (The sign-in page names every demo person to everybody.) */
const signedInAsAda = (page: Page) => page.locator("[aria-label*='Ada']");

async function nothingOfAdas(page: Page, chatId: string, number: string) {
  expect((await page.goto(`/${id}/assistant/${chatId}`))!.status()).toBe(404);
  expect((await page.goto(`/${id}/orders/${number}`))!.status()).toBe(404);
  await page.goto(`/${id}/orders`);
  await expect(account(page)).toHaveAttribute("aria-label", /Ben/);
  await expect(page.getByText(number)).toHaveCount(0);
  const origin = new URL(page.url()).origin;
  const api = page.context().request;
  expect((await api.get(`${origin}/${id}/api/chats/${chatId}`)).status()).toBe(404);
  expect((await api.delete(`${origin}/${id}/api/chats/${chatId}`, { headers: { origin } })).status()).toBe(
    404,
  );
  const list = await api.get(`${origin}/${id}/api/chats`);
  expect(list.headers()["cache-control"]).toContain("no-store");
  expect(await list.text()).not.toContain(chatId);
  // Writing to Ada's chat id makes a chat of Ben's own at most; Ada's message is not in what comes back.
  const answer = await api.post(`${origin}/${id}/api/chat`, {
    headers: { origin },
    data: { chatId, messageId: crypto.randomUUID(), text: "What did I ask before?" },
  });
  expect(await answer.text()).not.toContain("AP-");
  await api.delete(`${origin}/${id}/api/chats/${chatId}`, { headers: { origin } });
}

test("a session at one store is none at another", async ({ page }) => {
  await signInByHand(page, "aperture", "mina@example.com");
  await page.goto("/northtrail");
  await expect(account(page)).toHaveCount(0);
  await page.goto("/northtrail/orders");
  await expect(page).toHaveURL(/\/northtrail\/sign-in/);
  await page.goto("/aperture/orders");
  await expect(page.getByRole("link", { name: /AP-\d{5}/ }).first()).toBeVisible();
});

test("a closed session stays closed, its cookie included", async ({ page, browser }) => {
  await signInByHand(page, id, "ben@example.com");
  const kept = await page.context().storageState();
  await signOut(page);
  const thief = await browser.newContext({ storageState: kept });
  const stolen = await thief.newPage();
  await stolen.goto(`/${id}/orders`);
  await expect(stolen).toHaveURL(/sign-in/);
  await thief.close();
});

test("a question from another site is refused, from our own page it is not", async ({ page, baseURL }) => {
  const body = () => ({ chatId: crypto.randomUUID(), messageId: crypto.randomUUID(), text: "hello" });
  const send = (origin: string) =>
    page.request.post(`${baseURL}/${id}/api/chat`, { headers: { origin }, data: body() });
  expect((await send("https://elsewhere.example")).status()).toBe(403);
  expect((await send(new URL(baseURL!).origin)).status()).toBe(200);
});
