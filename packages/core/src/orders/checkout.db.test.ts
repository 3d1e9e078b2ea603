import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Cart, MAX_LINES } from "@orchard/domain/cart";
import type { CheckoutInput } from "@orchard/domain/checkout";
import { type Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { getCart } from "../cart/data.ts";
import { addToCart, reorder, setQuantity } from "../cart/mutations.ts";
import { getOrderDetails } from "../order-details/data.ts";
import { visitorOf } from "../tenants/data.ts";
import { getOrders, searchPurchases } from "./data.ts";
import { cancelOrder, placeOrder } from "./mutations.ts";

const STORE = "aperture";
let database: TestDatabase;

beforeAll(async () => {
  database = await takeOwnDatabase();
});
afterAll(() => database.close());

const address = {
  name: "Émile 李 🌱",
  line1: "1 Long Road",
  line2: null,
  city: "Rockport",
  region: "MA",
  postcode: "01966",
  country: "US",
  phone: null,
};

const productOf = (identity: Identity, slug: string) =>
  withIdentity(identity, (tx) => tx.product.findFirstOrThrow({ where: { slug } }));

/** What a form filled in from this cart would send. */
function formFor(cart: Cart, over: Partial<CheckoutInput> = {}): CheckoutInput {
  const delivery = cart.deliveries.find((each) => each.slug === (over.delivery ?? "standard"))!;
  return {
    formKey: newId(),
    seen: cart.seen,
    seenTotalCents: cart.itemsCents - cart.discountCents + delivery.priceCents,
    email: "Guest@Example.com".toLowerCase(),
    delivery: "standard",
    payBy: "demo_accepted",
    address,
    ...over,
  };
}

/** A visitor with pieces of a product in the cart. */
async function withCart(slug: string, quantity = 1, identity: Identity = visitorOf(STORE)) {
  const product = await productOf(identity, slug);
  await addToCart(identity, { productId: product.id, quantity });
  return { identity, product };
}

async function placed(identity: Identity, over: Partial<CheckoutInput> = {}): Promise<string> {
  const result = await placeOrder(identity, formFor(await getCart(identity), over));
  if (!("number" in result)) throw new Error(`not placed: ${result.outcome}`);
  return result.number;
}

describe("ordering", () => {
  test("takes what the cart holds at the catalogue's prices, lowers the stock, empties the cart", async () => {
    const { identity, product } = await withCart("fennimark-loop", 2);
    const number = await placed(identity);
    expect(number).toMatch(/^AP-\d+$/);
    const order = await getOrderDetails(identity, number);
    expect(order.lines).toMatchObject([
      { slug: "fennimark-loop", quantity: 2, unitPriceCents: product.priceCents },
    ]);
    expect(order.totalCents).toBe(2 * product.priceCents + order.shippingCents);
    expect(order.taxCents).toBe(Math.round((2 * product.priceCents * 8) / 108));
    expect(order.payments).toMatchObject([{ kind: "charge", amountCents: order.totalCents }]);
    expect(order.checkout).toMatchObject({ email: "guest@example.com", address });
    expect((await productOf(identity, "fennimark-loop")).stock).toBe(product.stock - 2);
    expect((await getCart(identity)).lines).toEqual([]);
  });

  test("numbers orders one after the other, after those of the seed", async () => {
    const one = await placed((await withCart("fennimark-loop")).identity);
    const two = await placed((await withCart("fennimark-loop")).identity);
    expect(Number(two.slice(3))).toBe(Number(one.slice(3)) + 1);
    const { orders } = await getOrders(actor(STORE, "ada@example.com"), { limit: 5 });
    expect(Number(one.slice(3))).toBeGreaterThan(Number(orders[0]!.number.slice(3)));
  });

  test("holds twenty different things, also from a cart that was filled past its limit", async () => {
    const identity = visitorOf(STORE);
    const { tenantId, userId } = identity;
    const products = await withIdentity(identity, (tx) =>
      tx.product.findMany({ where: { stock: { gt: 5 } }, take: MAX_LINES + 1, orderBy: { slug: "asc" } }),
    );
    await addToCart(identity, { productId: products[0]!.id, quantity: 1 });
    await withIdentity(identity, (tx) =>
      tx.cartItem.createMany({
        data: products.slice(1).map(({ id, priceCents }) => ({
          tenantId,
          userId,
          productId: id,
          quantity: 1,
          seenPriceCents: priceCents,
        })),
      }),
    );
    expect(await placeOrder(identity, formFor(await getCart(identity)))).toEqual({ outcome: "too_many" });
    expect((await getCart(identity)).lines).toHaveLength(MAX_LINES + 1);
    await setQuantity(identity, { productId: products[0]!.id, quantity: 0 });
    const order = await getOrderDetails(identity, await placed(identity));
    expect(order.lines).toHaveLength(MAX_LINES);
  });

  test("of one form sent twice at once is one order", async () => {
    const { identity } = await withCart("fennimark-loop");
    const form = formFor(await getCart(identity));
    const results = await Promise.all([placeOrder(identity, form), placeOrder(identity, form)]);
    expect(results.map((each) => each.outcome).toSorted()).toEqual(["again", "placed"]);
    expect(new Set(results.map((each) => "number" in each && each.number)).size).toBe(1);
    expect((await getOrders(identity, { limit: 5 })).total).toBe(1);
  });

  test("the last pieces makes one order; the other buyer is told and keeps the cart", async () => {
    const [one, other] = [visitorOf(STORE), visitorOf(STORE)];
    const product = await withIdentity(one, (tx) =>
      tx.product.findFirstOrThrow({ where: { stock: { in: [1, 2, 3] } }, orderBy: { id: "asc" } }),
    );
    for (const each of [one, other])
      await addToCart(each, { productId: product.id, quantity: product.stock });
    const forms = await Promise.all([one, other].map(async (each) => formFor(await getCart(each))));
    const results = await Promise.all([placeOrder(one, forms[0]!), placeOrder(other, forms[1]!)]);
    expect(results.map((each) => each.outcome).toSorted()).toEqual(["empty", "placed"]);
    const loser = results[0].outcome === "placed" ? other : one;
    expect((await getCart(loser)).lines).toMatchObject([{ quantity: product.stock, buyable: 0 }]);
    expect((await productOf(one, product.slug)).stock).toBe(0);
  });

  test("what has changed since it was seen is refused, and ordered once it was seen", async () => {
    const { identity } = await withCart("fennimark-loop");
    const stale = formFor(await getCart(identity));
    await withCart("fennimark-bridle", 1, identity);
    expect(await placeOrder(identity, stale)).toMatchObject({ outcome: "changed" });
    expect(
      await placeOrder(identity, { ...formFor(await getCart(identity)), seenTotalCents: 1 }),
    ).toMatchObject({
      outcome: "changed",
    });
    expect((await getCart(identity)).lines).toHaveLength(2);
    expect(await placeOrder(identity, formFor(await getCart(identity)))).toMatchObject({ outcome: "placed" });
  });

  test("an empty cart, a declined card, an unknown delivery and a country out of reach each change nothing", async () => {
    const nobody = visitorOf(STORE);
    expect(await placeOrder(nobody, formFor(await getCart(nobody)))).toEqual({ outcome: "empty" });
    const { identity, product } = await withCart("fennimark-loop");
    const form = formFor(await getCart(identity));
    for (const [over, outcome] of [
      [{ payBy: "demo_declined" }, "declined"],
      [{ payBy: "demo_expired" }, "declined"],
      [{ delivery: "by-balloon" }, "no_delivery"],
      [{ address: { ...address, country: "AQ" } }, "no_delivery"],
    ] as const)
      expect(await placeOrder(identity, { ...form, ...over })).toEqual({ outcome });
    expect((await productOf(identity, "fennimark-loop")).stock).toBe(product.stock);
    expect(await placeOrder(identity, form)).toMatchObject({ outcome: "placed" });
  });

  test("puts a shopper's purchase where the assistant finds it", async () => {
    const ben = actor(STORE, "ben@example.com");
    await withCart("fennimark-loop", 1, ben);
    const number = await placed(ben);
    const { purchases } = await searchPurchases(ben, { limit: 1 });
    expect(purchases[0]).toMatchObject({ orderNumber: number, slug: "fennimark-loop" });
    const [lines, vectors] = await withIdentity(ben, async (tx) => [
      await tx.orderItem.count(),
      await tx.purchaseVector.count(),
    ]);
    expect(vectors).toBe(lines);
  });
});

describe("cancelling", () => {
  test("puts everything back while the order is in the house", async () => {
    const { identity, product } = await withCart("fennimark-loop", 2);
    const number = await placed(identity);
    await cancelOrder(identity, number);
    const order = await getOrderDetails(identity, number);
    expect(order).toMatchObject({ status: "cancelled", canCancel: false });
    expect(order.payments.map((each) => [each.kind, each.amountCents])).toEqual([
      ["charge", order.totalCents],
      ["refund", order.totalCents],
    ]);
    expect(order.events.map((event) => event.kind)).toEqual(["placed", "cancelled"]);
    expect((await productOf(identity, "fennimark-loop")).stock).toBe(product.stock);
    await expect(cancelOrder(identity, number)).rejects.toMatchObject({ code: "conflict" });
  });

  test("is too late for what was sent, and impossible for what is somebody else's", async () => {
    const ada = actor(STORE, "ada@example.com");
    const { orders } = await getOrders(ada, { status: "open" });
    expect(orders[0]!.status).toBe("shipped");
    await expect(cancelOrder(ada, orders[0]!.number)).rejects.toMatchObject({ code: "conflict" });
    const number = await placed((await withCart("fennimark-loop")).identity);
    for (const other of [ada, visitorOf(STORE), actor("northtrail", "ada@example.com")])
      await expect(cancelOrder(other, number)).rejects.toMatchObject({ code: "not_found" });
    await expect(cancelOrder(ada, "'; drop table orders")).rejects.toMatchObject({ code: "not_found" });
  });
});

test("what was ordered before goes into the cart again, as far as there is any", async () => {
  const { identity } = await withCart("fennimark-loop", 2);
  const number = await placed(identity);
  expect(await reorder(identity, number)).toEqual({ added: 1, missing: 0 });
  expect((await getCart(identity)).pieces).toBe(2);
  await expect(reorder(visitorOf(STORE), number)).rejects.toMatchObject({ code: "not_found" });
});
