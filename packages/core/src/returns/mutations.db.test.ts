import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { loadStore } from "@orchard/db/seed";
import { getOrderDetails, type OrderDetails } from "../order-details/data.ts";
import { getOrders } from "../orders/data.ts";
import { visitorOf } from "../tenants/data.ts";
import { requestReturn } from "./mutations.ts";

let database: TestDatabase;
let owner: Identity;
let order: OrderDetails;

beforeAll(async () => {
  database = await takeOwnDatabase();
  // Somebody of the seed whose parcel came lately and of which nothing was sent back yet.
  for (const store of ["northtrail", "aperture", "dailygrind"] as const) {
    for (const { email } of (await loadStore(store)).people) {
      const identity = actor(store, email);
      for (const { number } of (await getOrders(identity, { filter: "delivered", limit: 5 })).orders) {
        const details = await getOrderDetails(identity, number);
        if (!details.returnableUntil || details.returns.length > 0) continue;
        [owner, order] = [identity, details];
        return;
      }
    }
  }
});
afterAll(() => database.close());

const ask = (identity: Identity, over: Partial<Parameters<typeof requestReturn>[1]> = {}) =>
  requestReturn(identity, {
    returnId: newId(),
    orderNumber: order.number,
    items: [{ itemId: order.lines[0]!.itemId, quantity: 1 }],
    reason: "does_not_fit",
    note: "Too small. 🌱",
    ...over,
  });

describe("a return", () => {
  test("of nothing, of too much, of another's line or by another person is refused", async () => {
    const itemId = order.lines[0]!.itemId;
    for (const items of [
      [],
      [{ itemId, quantity: 0 }],
      [{ itemId, quantity: 99 }],
      [{ itemId: newId(), quantity: 1 }],
    ])
      await expect(ask(owner, { items })).rejects.toMatchObject({ code: "conflict" });
    for (const other of [actor(owner.tenantId, "mina@example.com"), visitorOf(owner.tenantId)])
      await expect(ask(other)).rejects.toMatchObject({ code: "not_found" });
    expect((await getOrderDetails(owner, order.number)).returns).toEqual([]);
  });

  test("is one for one form, refunds the line's share, and lowers what is left to return", async () => {
    const returnId = newId();
    await ask(owner, { returnId });
    await ask(owner, { returnId });
    const after = await getOrderDetails(owner, order.number);
    const line = order.lines[0]!;
    expect(after.returns).toMatchObject([
      {
        id: returnId,
        status: "requested",
        reason: "does_not_fit",
        note: "Too small. 🌱",
        refundCents: Math.round((line.quantity * line.unitPriceCents - line.discountCents) / line.quantity),
      },
    ]);
    expect(after.lines[0]!.returnable).toBe(line.returnable - 1);
    // Asked for is not yet given: nothing is refunded before it is back.
    expect(after.refundedCents).toBe(order.refundedCents);
    const rest = after.lines.filter((each) => each.returnable > 0);
    if (rest.length > 0)
      await ask(owner, { items: rest.map((each) => ({ itemId: each.itemId, quantity: each.returnable })) });
    const whole = await getOrderDetails(owner, order.number);
    expect(whole.returns.reduce((sum, each) => sum + each.refundCents, 0)).toBe(
      order.itemsCents - order.discountCents,
    );
    expect(whole.returnableUntil).toBeUndefined();
    await expect(ask(owner)).rejects.toMatchObject({ code: "conflict" });
  });

  test("of what was not delivered, or long ago, is refused with its reason", async () => {
    const ada = actor("aperture", "ada@example.com");
    const { orders } = await getOrders(ada, { limit: 5 });
    const open = await getOrderDetails(ada, orders.find((each) => each.status === "shipped")!.number);
    const old = await getOrderDetails(ada, orders.find((each) => each.status === "delivered")!.number);
    const lines = (of: OrderDetails) => [{ itemId: of.lines[0]!.itemId, quantity: 1 }];
    await expect(ask(ada, { orderNumber: open.number, items: lines(open) })).rejects.toThrow(/delivered/);
    await expect(ask(ada, { orderNumber: old.number, items: lines(old) })).rejects.toThrow(/time/);
    expect([open.returnableUntil, old.returnableUntil]).toEqual([undefined, undefined]);
  });
});

test("a returned order of the seed tells its return, and its refund is the order's", async () => {
  const ada = actor("aperture", "ada@example.com");
  const [returned] = (await getOrders(ada, { filter: "returned" })).orders;
  const details = await getOrderDetails(ada, returned!.number);
  expect(details.returns).toMatchObject([{ status: "refunded", refundCents: details.refundedCents }]);
  expect(details.payments.map((each) => each.kind)).toEqual(["charge", "refund"]);
});
