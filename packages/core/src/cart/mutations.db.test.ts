import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_LINES } from "@orchard/domain/cart";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { deleteAddress, saveAddress } from "../addresses/mutations.ts";
import { listAddresses } from "../addresses/data.ts";
import { getKept, listSaved } from "../saved/data.ts";
import { setSaved, setStockAlert } from "../saved/mutations.ts";
import { visitorOf } from "../tenants/data.ts";
import { countCart, getCart } from "./data.ts";
import { acceptChanges, addToCart, setQuantity, undoCartChange } from "./mutations.ts";

let database: TestDatabase;
let products: { id: string; stock: number; slug: string }[];
let elsewhere: string;

beforeAll(async () => {
  database = await takeOwnDatabase();
  products = await withIdentity(visitorOf("dailygrind"), (tx) =>
    tx.product.findMany({ orderBy: { stock: "desc" } }),
  );
  elsewhere = (await withIdentity(visitorOf("aperture"), (tx) => tx.product.findFirstOrThrow())).id;
});
afterAll(() => database.close());

const plenty = () => products[0]!;
const soldOut = () => products.find((each) => each.stock === 0)!;
const shopper = actor("dailygrind", "ada@example.com");

describe("a cart", () => {
  test("adds up what is put in, as far as there is any", async () => {
    const identity = visitorOf("dailygrind");
    expect(await addToCart(identity, { productId: plenty().id, quantity: 2 })).toMatchObject({
      quantity: 2,
      limited: false,
    });
    expect(await addToCart(identity, { productId: plenty().id, quantity: 1 })).toMatchObject({ quantity: 3 });
    expect(await countCart(identity)).toBe(3);
    const few = products.find((each) => each.stock > 0 && each.stock < 5)!;
    expect(await addToCart(identity, { productId: few.id, quantity: 50 })).toMatchObject({
      quantity: few.stock,
      limited: true,
    });
  });

  test("refuses what is sold out, unknown, another store's, and quantities that are none", async () => {
    const identity = visitorOf("dailygrind");
    const add = (productId: string, quantity = 1) => addToCart(identity, { productId, quantity });
    await expect(add(soldOut().id)).rejects.toMatchObject({ code: "sold_out" });
    for (const id of [newId(), elsewhere, "nothing"])
      await expect(add(id)).rejects.toMatchObject({ code: "not_found" });
    for (const quantity of [0, -1, 1.5, Number.NaN])
      await expect(add(plenty().id, quantity)).rejects.toMatchObject({ code: "invalid_input" });
    expect(await countCart(identity)).toBe(0);
    await add(plenty().id);
    for (const quantity of [-1, 1e9])
      await expect(setQuantity(identity, { productId: plenty().id, quantity })).rejects.toMatchObject({
        code: "invalid_input",
      });
    expect(await countCart(identity)).toBe(1);
    await setQuantity(identity, { productId: plenty().id, quantity: 0 });
    expect(await countCart(identity)).toBe(0);
  });

  test("holds twenty different things and says so at the next", async () => {
    const identity = visitorOf("dailygrind");
    const [next, ...some] = products.filter((each) => each.stock > 0).slice(0, MAX_LINES + 1);
    for (const { id } of some) await addToCart(identity, { productId: id, quantity: 1 });
    await expect(addToCart(identity, { productId: next!.id, quantity: 1 })).rejects.toMatchObject({
      code: "cart_full",
    });
    await addToCart(identity, { productId: some[0]!.id, quantity: 1 });
    expect(await countCart(identity)).toBe(Math.min(MAX_LINES, some.length) + 1);
  });

  test("is its owner's alone, a visitor's as a shopper's", async () => {
    const [one, other] = [visitorOf("dailygrind"), visitorOf("dailygrind")];
    await addToCart(one, { productId: plenty().id, quantity: 1 });
    for (const stranger of [other, shopper, visitorOf("aperture", one.userId)]) {
      expect(await countCart(stranger)).toBe(0);
      await expect(setQuantity(stranger, { productId: plenty().id, quantity: 5 })).rejects.toMatchObject({
        code: "not_found",
      });
      const row = {
        tenantId: "dailygrind",
        userId: one.userId,
        productId: products[1]!.id,
        quantity: 1,
        seenPriceCents: 1,
      };
      await expect(
        withIdentity(stranger, (tx) => tx.cartItem.createMany({ data: [row] })),
      ).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await countCart(one)).toBe(1);
    const scopes = ["catalog:read", "cart:read"] as const;
    const reader = actor("dailygrind", "ada@example.com", { scopes: [...scopes] });
    await expect(addToCart(reader, { productId: plenty().id, quantity: 1 })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("takes no price from its owner, and tells of one that changed until it was accepted", async () => {
    const identity = visitorOf("dailygrind");
    await addToCart(identity, { productId: plenty().id, quantity: 1 });
    await withIdentity(identity, (tx) => tx.cartItem.updateMany({ data: { seenPriceCents: 1 } }));
    const { itemsCents, lines } = await getCart(identity);
    expect(lines[0]).toMatchObject({ seenPriceCents: 1, unitPriceCents: itemsCents });
    expect(itemsCents).toBeGreaterThan(1);
    await acceptChanges(identity);
    expect((await getCart(identity)).lines[0]).toMatchObject({ seenPriceCents: itemsCents });
  });
});

describe("a change of a cart", () => {
  const CHANGED = { code: "conflict", message: "Your cart has changed since; change it there." };
  const held = async (identity: Identity) =>
    (await getCart(identity)).lines.map(({ productId, quantity }) => [productId, quantity]);

  test("that added is taken back, once", async () => {
    const identity = visitorOf("dailygrind");
    const productId = plenty().id;
    await addToCart(identity, { productId, quantity: 2 });
    await addToCart(identity, { productId, quantity: 1 });
    await undoCartChange(identity, { productId, quantity: 3, previousQuantity: 2 });
    expect(await held(identity)).toEqual([[productId, 2]]);
    const first = { productId, quantity: 2, previousQuantity: 0 };
    await undoCartChange(identity, first);
    expect(await held(identity)).toEqual([]);
    await expect(undoCartChange(identity, first)).rejects.toMatchObject(CHANGED);
    expect(await held(identity)).toEqual([]);
  });

  test("that took something out is taken back, once", async () => {
    const identity = visitorOf("dailygrind");
    const productId = plenty().id;
    await addToCart(identity, { productId, quantity: 2 });
    await setQuantity(identity, { productId, quantity: 0 });
    const removal = { productId, quantity: 0, previousQuantity: 2 };
    await undoCartChange(identity, removal);
    expect(await held(identity)).toEqual([[productId, 2]]);
    await expect(undoCartChange(identity, removal)).rejects.toMatchObject(CHANGED);
    expect(await held(identity)).toEqual([[productId, 2]]);
  });

  test("is not taken back from a cart that has changed since, nor from another's", async () => {
    const identity = visitorOf("dailygrind");
    const productId = plenty().id;
    await addToCart(identity, { productId, quantity: 2 });
    await setQuantity(identity, { productId, quantity: 4 });
    const addition = { productId, quantity: 2, previousQuantity: 0 };
    await expect(undoCartChange(identity, addition)).rejects.toMatchObject(CHANGED);
    await expect(undoCartChange(shopper, { ...addition, quantity: 4 })).rejects.toMatchObject(CHANGED);
    await expect(
      undoCartChange(identity, { ...addition, quantity: 4, previousQuantity: 4 }),
    ).rejects.toMatchObject({ code: "invalid_input" });
    expect(await held(identity)).toEqual([[productId, 4]]);
    await undoCartChange(identity, { ...addition, quantity: 4 });
    expect(await held(identity)).toEqual([]);
  });
});

describe("what people keep", () => {
  test("is saved once, waited for at an address, listed, and let go", async () => {
    const identity = visitorOf("dailygrind");
    await setSaved(identity, plenty().id, true);
    await setSaved(identity, plenty().id, true);
    await setStockAlert(identity, soldOut().id, "a@example.com");
    await setStockAlert(identity, soldOut().id, "b@example.com");
    expect(
      (await listSaved(identity)).map(({ product, saved, alertEmail }) => [
        product.productId,
        saved,
        alertEmail,
      ]),
    ).toEqual([
      [plenty().id, true, undefined],
      [soldOut().id, false, "b@example.com"],
    ]);
    expect(await listSaved(visitorOf("dailygrind"))).toEqual([]);
    await setSaved(identity, plenty().id, false);
    await setStockAlert(identity, soldOut().id, null);
    expect(await listSaved(identity)).toEqual([]);
    expect(await getKept(identity, plenty().id)).toEqual({ saved: false });
    await expect(setSaved(identity, elsewhere, true)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("an address", () => {
  const address = {
    name: "שרה לוי",
    line1: "1 Long Road",
    line2: null,
    city: "Daylesford",
    region: null,
    postcode: "3460",
    country: "AU",
    phone: null,
  };

  test("is written once, changed, and deleted by its shopper", async () => {
    const before = (await listAddresses(shopper)).length;
    const id = await saveAddress(shopper, address);
    expect(await saveAddress(shopper, address)).toBe(id);
    await saveAddress(shopper, { ...address, city: "Geelong" }, id);
    expect((await listAddresses(shopper))[0]).toEqual({ id, ...address, city: "Geelong" });
    await deleteAddress(shopper, id);
    expect(await listAddresses(shopper)).toHaveLength(before);
  });

  test("is nobody else's to see, change or delete, and a visitor has none", async () => {
    const id = await saveAddress(shopper, address);
    const ben = actor("dailygrind", "ben@example.com");
    expect((await listAddresses(ben)).map((each) => each.id)).not.toContain(id);
    await expect(saveAddress(ben, address, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(deleteAddress(ben, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(listAddresses(visitorOf("dailygrind"))).rejects.toMatchObject({ code: "not_found" });
    expect((await listAddresses(shopper)).map((each) => each.id)).toContain(id);
  });
});
