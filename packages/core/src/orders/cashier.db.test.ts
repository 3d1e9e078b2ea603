import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Cart } from "@orchard/domain/cart";
import type { CheckoutInput } from "@orchard/domain/checkout";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor, rawly, type TestDatabase, tokenFor } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { getCart } from "../cart/data.ts";
import { addToCart, setPromoCode, setQuantity } from "../cart/mutations.ts";
import { getOrderDetails } from "../order-details/data.ts";
import { visitorOf } from "../tenants/data.ts";
import { getOrders } from "./data.ts";
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

describe("a promo code", () => {
  test("takes its percentage off each line, and the lines add up to the order", async () => {
    const { identity, product } = await withCart("fennimark-loop", 3);
    await setPromoCode(identity, " welcome10 ");
    const cart = await getCart(identity);
    expect(cart.promo).toMatchObject({ code: "WELCOME10", outcome: "applied" });
    expect(cart.discountCents).toBe(Math.round((3 * product.priceCents) / 10));
    const order = await getOrderDetails(identity, await placed(identity));
    const sum = (pick: (line: (typeof order.lines)[number]) => number) =>
      order.lines.reduce((total, line) => total + pick(line), 0);
    expect(sum((line) => line.discountCents)).toBe(order.discountCents);
    expect(sum((line) => line.taxCents)).toBe(order.taxCents);
    expect(sum((line) => line.paidCents) + order.shippingCents).toBe(order.totalCents);
    expect(order.checkout?.promoCode).toBe("WELCOME10");
  });

  test("is refused with its reason, and then takes nothing off", async () => {
    const { identity } = await withCart("fennimark-loop");
    for (const [code, outcome] of [
      ["NOSUCHCODE", "unknown"],
      ["🌱 <script>", "unknown"],
      ["SUMMER20", "expired"],
      ["FIRST100", "used_up"],
      ["LENS15", "nothing_eligible"],
    ] as const) {
      await setPromoCode(identity, code);
      expect(await getCart(identity)).toMatchObject({ promo: { outcome }, discountCents: 0 });
    }
    await setPromoCode(identity, null);
    expect((await getCart(identity)).promo).toBeNull();
  });

  test("meant for once is refused the second time, unless the first order was cancelled", async () => {
    const { identity } = await withCart("fennimark-loop");
    await setPromoCode(identity, "WELCOME10");
    const number = await placed(identity);
    await withCart("fennimark-loop", 1, identity);
    await setPromoCode(identity, "WELCOME10");
    expect((await getCart(identity)).promo?.outcome).toBe("used_before");
    await cancelOrder(identity, number);
    expect((await getCart(identity)).promo?.outcome).toBe("applied");
  });

  test("for some things asks for its minimum", async () => {
    const identity = visitorOf(STORE);
    const lens = await withIdentity(identity, (tx) =>
      tx.product.findFirstOrThrow({
        where: { categorySlug: "lenses", stock: { gt: 3 } },
        orderBy: { priceCents: "asc" },
      }),
    );
    await addToCart(identity, { productId: lens.id, quantity: 1 });
    await setPromoCode(identity, "LENS15");
    const below = lens.priceCents < 20_000;
    expect((await getCart(identity)).promo?.outcome).toBe(below ? "below_minimum" : "applied");
    await setQuantity(identity, {
      productId: lens.id,
      quantity: Math.max(1, Math.ceil(20_000 / lens.priceCents)),
    });
    expect((await getCart(identity)).promo?.outcome).toBe("applied");
  });

  test("cannot be read, listed or changed by anybody", async () => {
    const identity = visitorOf(STORE);
    await expect(withIdentity(identity, (tx) => tx.promoCode.findMany())).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      withIdentity(identity, (tx) => tx.promoCode.updateMany({ data: { percentOff: 90 } })),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("nobody but the cashier", () => {
  test("writes an order, a line, a payment or a stock, whoever asks", async () => {
    const ada = actor(STORE, "ada@example.com");
    const attempts = [
      "insert into orders (tenant_id, user_id, id, number, placed_at, status, items_cents, tax_cents) values ('aperture', $1, gen_random_uuid(), 'AP-1', now(), 'delivered', 0, 0)",
      "update orders set status = 'delivered' where user_id = $1",
      "update order_items set unit_price_cents = 0 where user_id = $1",
      "insert into payments (tenant_id, user_id, id, order_id, kind, method, amount_cents) select 'aperture', $1, gen_random_uuid(), id, 'refund', 'demo_accepted', 1 from orders limit 1",
      "update returns set status = 'refunded' where user_id = $1",
      "insert into checkouts (tenant_id, user_id, order_id) values ('aperture', $1, gen_random_uuid())",
      "update products set stock = 1000 where $1::uuid is not null",
      "select * from order_numbers where $1::uuid is not null",
      "select shop.cart_lines() where $1::uuid is not null",
    ];
    for (const sql of attempts)
      await expect(
        rawly({ role: "orchard_shopper", token: await tokenFor(ada) }, (client) =>
          client.query(sql, [ada.userId]),
        ),
      ).rejects.toMatchObject({ code: "42501" });
  });

  test("orders for anybody without an identity, or for the assistant", async () => {
    const ada = actor(STORE, "ada@example.com");
    const call =
      "select * from shop.checkout(gen_random_uuid(), gen_random_uuid(), '', 0, 'a@b.example', 'standard', 'demo_accepted', '{}')";
    await expect(rawly({ role: "orchard_shopper" }, (client) => client.query(call))).rejects.toMatchObject({
      code: "42501",
    });
    const assistant = delegateToAssistant(ada);
    await expect(placeOrder(assistant, formFor(await getCart(ada)))).rejects.toMatchObject({
      code: "not_found",
    });
    const noScope = actor(STORE, "ada@example.com", { scopes: ["catalog:read", "cart:read"] });
    await expect(placeOrder(noScope, formFor(await getCart(ada)))).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("the assistant sees neither carts, addresses nor payments", async () => {
    const assistant = delegateToAssistant(actor(STORE, "ada@example.com"));
    for (const read of [
      () => withIdentity(assistant, (tx) => tx.cartItem.findMany()),
      () => withIdentity(assistant, (tx) => tx.address.findMany()),
      () => withIdentity(assistant, (tx) => tx.checkout.findMany({ omit: { formKey: true } })),
      () => withIdentity(assistant, (tx) => tx.payment.findMany()),
      () => withIdentity(assistant, (tx) => tx.savedItem.findMany()),
    ])
      await expect(read()).rejects.toMatchObject({ code: "not_found" });
    expect((await getOrders(assistant, {})).total).toBeGreaterThan(0);
  });
});

test("a guest's order is the guest's alone, and no assistant's", async () => {
  const { identity } = await withCart("fennimark-loop");
  const number = await placed(identity);
  expect((await getOrderDetails(identity, number)).number).toBe(number);
  for (const other of [
    visitorOf(STORE),
    actor(STORE, "ada@example.com"),
    visitorOf("northtrail", identity.userId),
  ])
    await expect(getOrderDetails(other, number)).rejects.toMatchObject({ code: "not_found" });
  await expect(getOrders(delegateToAssistant(identity), { number })).rejects.toMatchObject({
    code: "not_found",
  });
});
