import type { Page } from "@playwright/test";
import { account, adminUrl, answers, ask, expect, signInByHand, signOut, STORES, test } from "./fixtures.ts";

// The pages of somebody who has signed out answer 404 or lead to the sign-in.
test.use({ allowConsole: [/404/] });

const { id, question } = STORES[0];
const DRAFT = "A draft about otters";

/** Everything this browser keeps for scripts. */
const storage = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: (await indexedDB.databases()).map((each) => each.name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    cookies: document.cookie,
  }));

for (const width of [390, 1440]) {
  const again = width === 390 ? {} : { tag: "@verify" };
  test(
    `Ben, after Ada in the same browser, finds nothing of hers, ${width} wide`,
    again,
    async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      await signInByHand(page, id, "ada@example.com");
      const { path } = await ask(page, id, question);
      await page.getByRole("textbox", { name: "Ask the assistant" }).fill(DRAFT);
      // By links, so that the pages are in the router's memory and not only in the browser's.
      await account(page).click();
      await page.getByRole("link", { name: "Orders", exact: true }).click();
      await expect(page).toHaveURL(/\/orders$/);
      await page
        .getByRole("link", { name: /AP-\d{5}/ })
        .first()
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(/AP-\d{5}/);
      const number = (await page.getByRole("heading", { level: 1 }).innerText()).match(/AP-\d{5}/)![0];
      const order = new URL(page.url()).pathname;

      const kept = await storage(page);
      expect(JSON.stringify(kept)).not.toMatch(/Ada|ada@|AP-\d|otter|memory card/i);
      expect({ ...kept, session: [], cookies: "" }).toEqual({
        local: [],
        session: [],
        databases: [],
        caches: [],
        workers: 0,
        cookies: "",
      });

      await signOut(page);

      const nothingOfHers = async () => {
        await expect(page.locator("summary[aria-label*='Ada']")).toHaveCount(0);
        await expect(page.getByText(number)).toHaveCount(0);
        // As a message or in a list of conversations; to anybody it may be suggested.
        await expect(page.locator("a, [role=log]", { hasText: question })).toHaveCount(0);
        expect(await page.content()).not.toContain("Your account, Ada");
        for (const field of await page.getByRole("textbox").all())
          expect(await field.inputValue()).not.toContain("otters");
      };
      for (let steps = 0; steps < 4; steps++) {
        await page.goBack();
        await nothingOfHers();
      }
      await signInByHand(page, id, "ben@example.com");
      for (let steps = 0; steps < 3; steps++) {
        await page.goBack();
        await nothingOfHers();
      }
      expect((await page.goto(path))!.status()).toBe(404);
      expect((await page.goto(order))!.status()).toBe(404);
      await page.goto(`/${id}/assistant`);
      await nothingOfHers();
      await expect(answers(page)).toHaveCount(0);
    },
  );
}

test("going back after signing out of the admin app shows nobody's name", async ({ page }) => {
  await page.goto(`${adminUrl}/sign-in`);
  await page.getByRole("button", { name: /olive@orchard.example.com/ }).click();
  await expect(page).toHaveURL(/\/tenants$/);
  await page
    .getByRole("link", { name: /Aperture/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/tenants\/aperture/);
  const name = await page.locator("header [title*='@']").innerText();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  for (let steps = 0; steps < 2; steps++) {
    await page.goBack();
    await expect(page.locator("header [title*='@']")).toHaveCount(0);
    await expect(page.locator("header").getByText(name)).toHaveCount(0);
  }
});
