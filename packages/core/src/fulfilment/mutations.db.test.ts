import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { getOrderDetails, type OrderDetails } from "../order-details/data.ts";
import { requestReturn } from "../returns/mutations.ts";
import { visitorOf } from "../tenants/data.ts";
import { getStoreOrder, listStoreOrders } from "./data.ts";
import { advanceOrder, decideReturn } from "./mutations.ts";

/** What the staff of a store do with its orders, and that nobody else does, nor they with another store's. */
const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");
const staff = actor("aperture", "staff@aperture.example.com", { role: "staff" });
const elsewhere = actor("northtrail", "staff@northtrail.example.com", { role: "staff" });
const operator = actor("platform", "olive@orchard.example.com", { role: "operator" });
const OTHERS: [string, Identity][] = [
  ["staff of another store", elsewhere],
  ["an operator", operator],
  ["the shopper", ada],
  ["another shopper", ben],
  ["the shopper's assistant", delegateToAssistant(ada)],
  ["a visitor", visitorOf("aperture")],
];
const refused = { code: "not_found" };

/** Ada's orders that the tests use up, by the status they begin at. */
const UNUSED: Record<string, string[]> = { placed: [], delivered: [], cancelled: [] };
for (let at = 0; at < 40; at++)
  UNUSED[at === 0 ? "cancelled" : at % 2 ? "placed" : "delivered"]!.push(`AP-${9_000_000 + at}`);

let database: TestDatabase;
beforeAll(async () => {
  database = await takeOwnDatabase({
    prepare: async (owner) => {
      const tables = ["orders", "order_items", "shipment_events", "products"];
      for (const table of tables) await owner.query(`alter table ${table} no force row level security`);
      for (const [status, numbers] of Object.entries(UNUSED)) await insertOrders(owner, status, numbers);
      for (const table of tables) await owner.query(`alter table ${table} force row level security`);
    },
  });
});
afterAll(() => database.close());

type Owner = Parameters<NonNullable<NonNullable<Parameters<typeof takeOwnDatabase>[0]>["prepare"]>>[0];

/** Orders of two lines each: three pieces for 90.00 less 9.00. */
async function insertOrders(owner: Owner, status: string, numbers: string[]): Promise<void> {
  await owner.query(
    `insert into orders (tenant_id, user_id, id, number, placed_at, status, items_cents, discount_cents, tax_cents, shipping_cents)
     select 'aperture', $1, gen_random_uuid(), number, now() - interval '9 days', $2, 9000, 900, 1000, 500
     from unnest($3::text[]) number`,
    [ada.userId, status, numbers],
  );
  await owner.query(
    `insert into order_items (tenant_id, user_id, id, order_id, product_id, placed_at, title, quantity, unit_price_cents, discount_cents, tax_cents)
     select o.tenant_id, o.user_id, gen_random_uuid(), o.id, p.id, o.placed_at, x.title, x.quantity, x.price, x.discount, 0
     from orders o, (select id from products where tenant_id = 'aperture' order by id limit 1) p,
       (values ('Two of these', 2, 2500, 500), ('One of those', 1, 4000, 400)) x (title, quantity, price, discount)
     where o.number = any ($1)`,
    [numbers],
  );
  const steps = ["placed", "packed", "shipped", "delivered"];
  await owner.query(
    `insert into shipment_events (tenant_id, user_id, id, order_id, kind, occurred_at)
     select o.tenant_id, o.user_id, gen_random_uuid(), o.id, kind, now() - interval '2 days'
     from orders o, unnest($2::text[]) kind where o.number = any ($1)`,
    [numbers, steps.slice(0, steps.indexOf(status) + 1)],
  );
}

const order = (status: "placed" | "delivered" | "cancelled"): Promise<OrderDetails> =>
  getOrderDetails(ada, UNUSED[status]!.pop()!);

/** Asks to send lines of an order back, each with its quantity. */
async function askBack({ number, lines }: OrderDetails, quantities: number[]): Promise<string> {
  const returnId = newId();
  await requestReturn(ada, {
    returnId,
    orderNumber: number,
    items: quantities.flatMap((quantity, at) =>
      quantity > 0 ? { itemId: lines[at]!.itemId, quantity } : [],
    ),
    reason: "damaged",
    note: "The strap is torn.",
  });
  return returnId;
}

describe("an order", () => {
  test("goes one step at a time, and the shopper sees each", async () => {
    const { number } = await order("placed");
    await expect(advanceOrder(staff, number, "shipped")).rejects.toMatchObject({ code: "conflict" });
    for (const step of ["packed", "shipped", "delivered"] as const) {
      await advanceOrder(staff, number, step);
      await expect(advanceOrder(staff, number, step)).rejects.toMatchObject({ code: "conflict" });
      const seen = await getOrderDetails(ada, number);
      expect([seen.status, seen.events.at(-1)!.kind]).toEqual([step, step]);
    }
  });

  test("of two people at once one takes the step and the other is told", async () => {
    const { number } = await order("placed");
    const both = await Promise.allSettled([1, 2].map(() => advanceOrder(staff, number, "packed")));
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const { events } = await getOrderDetails(ada, number);
    expect(events.filter(({ kind }) => kind === "packed")).toHaveLength(1);
  });

  test("that was cancelled goes nowhere", async () => {
    const { number } = await order("cancelled");
    for (const step of ["packed", "shipped", "delivered"] as const)
      await expect(advanceOrder(staff, number, step)).rejects.toMatchObject({ code: "conflict" });
  });

  test.each(OTHERS)("is not found by %s, who changes nothing", async (_who, other) => {
    const { number } = await order("placed");
    await expect(advanceOrder(other, number, "packed")).rejects.toMatchObject(refused);
    expect((await getStoreOrder(staff, number)).status).toBe("placed");
  });

  test("is read by the store's staff with its lines, and by no other store's and no operator", async () => {
    const { number } = await order("placed");
    const seen = await getStoreOrder(staff, number);
    expect(seen.lines.map(({ title, quantity, paidCents }) => [title, quantity, paidCents])).toEqual([
      ["One of those", 1, 3600],
      ["Two of these", 2, 4500],
    ]);
    for (const who of [elsewhere, operator, ben, visitorOf("aperture")])
      await expect(getStoreOrder(who, number)).rejects.toMatchObject(refused);
    await expect(withIdentity(operator, (tx) => tx.order.count())).rejects.toMatchObject(refused);
  });

  test("stands in the list of what is to be sent, is found by its number and title, and only at its store", async () => {
    const { number } = await order("placed");
    const find = (who: Identity, words: string, filter: "to_send" | "under_way" | "all" = "to_send") =>
      listStoreOrders(who, { filter, words }).then(({ orders }) => orders.map((each) => each.number));
    expect(await find(staff, number)).toEqual([number]);
    expect(await find(staff, `${number} those`)).toEqual([number]);
    expect(await find(staff, number, "under_way")).toEqual([]);
    expect(await find(elsewhere, number, "all")).toEqual([]);
    const { counts, total } = await listStoreOrders(staff, { filter: "to_send" });
    expect(total).toBe(counts.to_send);
    expect(counts.all).toBeGreaterThan(counts.to_send);
  });

  test("nobody writes it by hand, staff neither", async () => {
    for (const statement of [
      "update orders set status = 'delivered'",
      "update returns set status = 'refunded'",
      "insert into payments select * from payments",
      "delete from orders",
    ])
      await expect(withIdentity(staff, (tx) => tx.$executeRawUnsafe(statement))).rejects.toMatchObject(
        refused,
      );
  });
});

describe("a return", () => {
  let bought: OrderDetails;
  beforeEach(async () => {
    bought = await order("delivered");
  });
  const statusOf = async (id: string) =>
    (await getOrderDetails(ada, bought.number)).returns.find((each) => each.id === id)!;

  test("is approved and, when it has arrived, refunded: line, order and payment say the same", async () => {
    const id = await askBack(bought, [0, 1]); // one of the two for 45.00
    await expect(decideReturn(staff, id, "refunded")).rejects.toMatchObject({ code: "conflict" });
    await decideReturn(staff, id, "approved", "Use the box it came in.");
    expect(await statusOf(id)).toMatchObject({ status: "approved", answer: "Use the box it came in." });
    expect((await getOrderDetails(ada, bought.number)).refundedCents).toBe(0);
    await decideReturn(staff, id, "refunded");
    const after = await getOrderDetails(ada, bought.number);
    expect(after).toMatchObject({ status: "delivered", refundedCents: 2250 });
    expect(after.lines.map(({ refundedCents }) => refundedCents)).toEqual([0, 2250]);
    expect(after.payments).toMatchObject([{ kind: "refund", amountCents: 2250 }]);
    expect(after.returns).toMatchObject([{ status: "refunded", answer: "Use the box it came in." }]);
    await expect(decideReturn(staff, id, "refunded")).rejects.toMatchObject({ code: "conflict" });
    expect((await getOrderDetails(ada, bought.number)).refundedCents).toBe(2250);
  });

  test("of everything that is left makes the order a returned one", async () => {
    for (const quantities of [
      [1, 1],
      [0, 1],
    ]) {
      const id = await askBack(bought, quantities);
      await decideReturn(staff, id, "approved");
      await decideReturn(staff, id, "refunded");
    }
    const after = await getOrderDetails(ada, bought.number);
    expect(after).toMatchObject({ status: "returned", refundedCents: 8100 });
    expect(after.events.at(-1)!.kind).toBe("returned");
  });

  test("is declined with a reason, which it needs, and can then be asked for again", async () => {
    const id = await askBack(bought, [1]);
    for (const [answer, code] of [
      ["", "invalid_input"],
      ["  ", "invalid_input"],
      ["x".repeat(501), "invalid_input"],
    ] as const)
      await expect(decideReturn(staff, id, "declined", answer)).rejects.toMatchObject({ code });
    await decideReturn(staff, id, "declined", "It was worn.");
    expect(await statusOf(id)).toMatchObject({ status: "declined", answer: "It was worn." });
    await expect(decideReturn(staff, id, "approved")).rejects.toMatchObject({ code: "conflict" });
    await askBack(bought, [1]);
  });

  test.each(OTHERS)("is decided by nobody else: not by %s", async (_who, other) => {
    const id = await askBack(bought, [1]);
    for (const decision of ["approved", "declined"] as const)
      await expect(decideReturn(other, id, decision, "Hello")).rejects.toMatchObject(refused);
    expect(await statusOf(id)).toMatchObject({ status: "requested", answer: "" });
  });

  test("whose id is no id is not found", async () => {
    await expect(decideReturn(staff, "1 or true", "approved")).rejects.toMatchObject(refused);
  });
});
