import type { APIRequestContext } from "@playwright/test";
import { expect, signIn, test } from "./fixtures.ts";

const EMAILS = ["ada@example.com", "ben@example.com", "chloe@example.com"];
const ROUNDS = 4;

const ordersOf = (html: string) => new Set(html.match(/\b(AP|NT)-\d{5}\b/g));

test("many at once: every page of orders is its asker's, and nobody may keep it", async ({ browser }) => {
  const people: { store: string; request: APIRequestContext; own: Set<string> }[] = [];
  for (const store of ["aperture", "northtrail"])
    for (const email of EMAILS) {
      const context = await browser.newContext();
      await signIn(await context.newPage(), store, email);
      const response = await context.request.get(`/${store}/orders`);
      people.push({ store, request: context.request, own: ordersOf(await response.text()) });
    }
  // Alone, everybody has orders, and no two people the same one.
  for (const { own } of people) expect(own.size).toBeGreaterThan(0);
  const all = people.flatMap(({ own }) => [...own]);
  expect(new Set(all).size).toBe(all.length);

  const answers = Array.from({ length: ROUNDS }, (_, round) =>
    people.map(async ({ store, request, own }, index) => {
      // Some hang up before the answer is there.
      if ((round + index) % 4 === 0) {
        await request.get(`/${store}/orders`, { timeout: 20 }).catch(() => undefined);
        return;
      }
      const response = await request.get(`/${store}/orders`);
      expect(response.status()).toBe(200);
      expect(response.headers()["cache-control"]).toMatch(/private.*no-store|no-store.*private/);
      expect(ordersOf(await response.text())).toEqual(own);
    }),
  );
  await Promise.all(answers.flat());
});
