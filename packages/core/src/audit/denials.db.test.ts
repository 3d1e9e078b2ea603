import { afterAll, describe, expect, test, vi } from "vitest";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor } from "@orchard/db/testing";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { getProduct } from "../catalog/data.ts";
import { getChat } from "../chats/data.ts";
import { addMessage, deleteChat } from "../chats/mutations.ts";
import { getOrders } from "../orders/data.ts";
import { listTenantOverview, visitorOf } from "../tenants/data.ts";
import { listDenials, summariseDenials } from "./data.ts";

const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");
const visitor = visitorOf("aperture");
const staff = actor("aperture", "staff@aperture.example.com", { role: "staff" });
const operator = actor("platform", "olive@orchard.example.com", { role: "operator" });

afterAll(closeDoors);

const key = ({ role, subject, code }: { role: string; subject: string; code: string }) =>
  `${role} ${subject} ${code}`;

/** What was counted at Aperture while something happened, by role, subject and code. */
async function countedDuring(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const counts = async () => {
    const totals: Record<string, number> = {};
    for (const each of await listDenials(staff)) totals[key(each)] = (totals[key(each)] ?? 0) + each.times;
    return totals;
  };
  const before = await counts();
  await work();
  const after = await counts();
  return Object.fromEntries(
    Object.entries(after).flatMap(([name, times]) => {
      const more = times - (before[name] ?? 0);
      return more > 0 ? [[name, more]] : [];
    }),
  );
}

const denied = (work: Promise<unknown>) => expect(work).rejects.toMatchObject({ code: "not_found" });

describe("a look-up by id that finds nothing is counted as a denial", () => {
  test("whether the order is another's or nobody's; one's own order is none", async () => {
    const number = async (who: Identity) => (await getOrders(who, {})).orders[0]!.number;
    const [mine, theirs] = [await number(ada), await number(ben)];
    expect(await countedDuring(() => denied(getOrders(ada, { number: theirs })))).toEqual({
      "shopper orders not_found": 1,
    });
    expect(await countedDuring(() => denied(getOrders(ada, { number: "AP-0" })))).toEqual({
      "shopper orders not_found": 1,
    });
    expect(await countedDuring(() => getOrders(ada, { number: mine }))).toEqual({});
  });

  test("by the assistant too, apart from its shopper", async () => {
    const assistant = delegateToAssistant(ada);
    expect(await countedDuring(() => denied(getOrders(assistant, { number: "AP-0" })))).toEqual({
      "assistant orders not_found": 1,
    });
  });

  test("of products and chats, read and deleted", async () => {
    const chatId = newId();
    const text = { id: newId(), role: "user" as const, parts: [{ type: "text", text: "Mine" }] };
    await addMessage(ada, chatId, text, "Mine");
    const counted = await countedDuring(async () => {
      await denied(getProduct(visitor, "no-such-thing"));
      await denied(getChat(ben, chatId));
      await denied(deleteChat(ben, chatId));
      await getChat(ada, chatId);
      await deleteChat(ada, chatId);
    });
    expect(counted).toEqual({ "visitor products not_found": 1, "shopper chats not_found": 2 });
  });
});

test("a statement that PostgreSQL refuses is counted by its table", async () => {
  const counted = await countedDuring(async () => {
    await denied(withIdentity(visitor, (tx) => tx.address.findMany()));
    await denied(withIdentity(ada, (tx) => tx.$executeRaw`update orders set refunded_cents = 1`));
    await denied(
      withIdentity(ada, (tx) =>
        tx.chat.create({ data: { tenantId: ben.tenantId, userId: ben.userId, id: newId(), title: "x" } }),
      ),
    );
  });
  expect(counted).toEqual({
    "visitor addresses refused": 1,
    "shopper orders refused": 1,
    "shopper chats refused": 1,
  });
});

test("at a store that does not exist nothing is counted, and nothing fails", async () => {
  const logged = vi.spyOn(console, "error");
  await denied(getProduct(visitorOf("nowhere"), "anything"));
  expect((await listDenials(operator)).map((each) => each.tenantId)).not.toContain("nowhere");
  expect(logged).not.toHaveBeenCalled();
  logged.mockRestore();
});

describe("the record", () => {
  test("names kinds and hours, never a person, a row or an argument", async () => {
    await denied(getOrders(ada, { number: "AP-SECRET" }));
    const [denial] = await listDenials(staff);
    expect(Object.keys(denial!).toSorted()).toEqual(["code", "hour", "role", "subject", "tenantId", "times"]);
    expect(JSON.stringify(await listDenials(operator))).not.toMatch(new RegExp(`SECRET|${ada.userId}`));
    expect(denial!.hour.getUTCMinutes()).toBe(0);
  });

  test("is read by staff for their own store and by operators for all; by nobody else", async () => {
    await denied(getProduct(visitorOf("northtrail"), "no-such-thing"));
    await denied(getProduct(visitorOf("aperture"), "no-such-thing"));
    const seen = async (who: Identity) => new Set((await listDenials(who)).map((each) => each.tenantId));
    expect(await seen(staff)).toEqual(new Set(["aperture"]));
    expect(await seen(operator)).toContain("northtrail");
    for (const who of [ada, visitor, delegateToAssistant(ada)]) {
      await denied(listDenials(who));
      await denied(withIdentity(who, (tx) => tx.denial.findMany()));
    }
    for (const who of [staff, operator]) await denied(withIdentity(who, (tx) => tx.denial.findMany()));
    const total = (await listDenials(staff, 10_000)).reduce((sum, each) => sum + each.times, 0);
    expect((await listTenantOverview(staff))[0]!.denials).toBe(total);
  });

  test("is added up by kind and by day, for one's own tenant or for one that an operator names", async () => {
    await denied(getProduct(visitorOf("northtrail"), "no-such-thing"));
    await denied(getProduct(visitorOf("aperture"), "no-such-thing"));
    const sum = (rows: { times: number }[]) => rows.reduce((total, { times }) => total + times, 0);
    const all = await listDenials(staff, 10_000);
    const { kinds, days } = await summariseDenials(staff, { days: 90 });
    expect([sum(kinds), sum(days)]).toEqual([sum(all), sum(all)]);
    expect(new Set(kinds.map(({ tenantId }) => tenantId))).toEqual(new Set(["aperture"]));
    expect(kinds[0]!.times).toBe(Math.max(...kinds.map(({ times }) => times)));

    const named = await summariseDenials(operator, { days: 7, tenantId: "northtrail" });
    expect(new Set(named.kinds.map(({ tenantId }) => tenantId))).toEqual(new Set(["northtrail"]));
    expect((await summariseDenials(staff, { days: 7, tenantId: "northtrail" })).kinds).toEqual([]);
    for (const who of [ada, visitor]) await denied(summariseDenials(who, { days: 7 }));
  });

  test("stays small: a kind is one row an hour, and beyond fifty kinds all others are one", async () => {
    await withIdentity(visitorOf("dailygrind"), async (tx) => {
      for (let at = 0; at < 80; at++) {
        const subject = `kind.${"a".repeat(1 + (at % 40))}${at < 40 ? "b" : "c"}`;
        await tx.$executeRaw`select audit.record_denial(${subject}, 'not_found')`;
      }
    });
    const there = (await listDenials(operator, 10_000)).filter((each) => each.tenantId === "dailygrind");
    // The clock may strike while this runs: an hour has its fifty and the others, whichever it is.
    for (const { hour } of there)
      expect(there.filter((each) => each.hour.getTime() === hour.getTime()).length).toBeLessThanOrEqual(51);
    expect(there.length).toBeLessThan(80);
    expect(there.some((each) => each.subject === "other" && each.times > 1)).toBe(true);
  });

  test("takes no text that is no name, and no time or tenant from its caller", async () => {
    const record = (subject: string) =>
      withIdentity(ada, (tx) => tx.$executeRaw`select audit.record_denial(${subject}, 'not_found')`);
    await expect(record("order AP-10432 of ben@example.com")).rejects.toThrow(/denials_subject_check/);
    await expect(record("x".repeat(61))).rejects.toThrow(/denials_subject_check/);
    expect(await countedDuring(() => record("orders"))).toEqual({ "shopper orders not_found": 1 });
  });
});
