import { afterAll, describe, expect, test } from "vitest";
import { MAX_LINES, MAX_QUANTITY } from "@orchard/domain/cart";
import { type Identity, mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { adoptVisitor } from "./adopt-visitor.ts";
import { actor, rawly, tokenFor } from "./testing.ts";
import { closeDoors, withIdentity } from "./with-identity.ts";

const ada = actor("aperture", "ada@example.com");
const visitorOf = (tenantId: string) => mintIdentity({ tenantId, userId: newId(), role: "visitor" });

afterAll(closeDoors);

/** A chat with one message and one recorded call of a tool. */
async function converse(identity: Identity, chatId = newId(), messageId = newId()): Promise<string> {
  const { tenantId, userId } = identity;
  await withIdentity(identity, async (tx) => {
    await tx.chat.create({ data: { tenantId, userId, id: chatId, title: "Tripods" } });
    await tx.message.create({
      data: {
        tenantId,
        userId,
        chatId,
        id: messageId,
        role: "user",
        parts: [{ type: "text", text: "hello" }],
      },
    });
    await tx.$executeRaw`select audit.record_tool_call(${newId()}::uuid, ${chatId}::uuid, ${messageId}::uuid,
      'products_search', 'read', 'succeeded', '{}'::text[], 3)`;
  });
  return chatId;
}

const counts = (identity: Identity, chatId: string) =>
  withIdentity(identity, async (tx) => ({
    chats: await tx.chat.count({ where: { id: chatId } }),
    messages: await tx.message.count({ where: { chatId } }),
    calls: await tx.toolCall.count({ where: { chatId } }),
  }));
const ALL = { chats: 1, messages: 1, calls: 1 };
const NONE = { chats: 0, messages: 0, calls: 0 };

describe("signing in", () => {
  test("brings a visitor's chats along with messages, receipts and mail, and says so in the account", async () => {
    const visitor = visitorOf("aperture");
    const chatId = await converse(visitor);
    const mail = { tenantId: "aperture", userId: visitor.userId, id: newId(), kind: "test" };
    await withIdentity(visitor, (tx) =>
      tx.mail.createMany({ data: [{ ...mail, recipient: "ada@example.com", subject: "Hello", body: "…" }] }),
    );
    expect(await counts(visitor, chatId)).toEqual(ALL);

    expect(await adoptVisitor(ada, visitor)).toBe(1);
    expect(await counts(ada, chatId)).toEqual(ALL);
    expect(await counts(visitor, chatId)).toEqual(NONE);
    expect(await withIdentity(ada, (tx) => tx.mail.count({ where: { id: mail.id } }))).toBe(1);
    const event = await withIdentity(ada, (tx) =>
      tx.accountEvent.findFirst({ where: { kind: "visitor_adopted" }, orderBy: { occurredAt: "desc" } }),
    );
    expect(event?.detail).toEqual({ chats: 1, mails: 1, cart: 0, saved: 0 });
  });

  test("a second time moves nothing and records nothing", async () => {
    const visitor = visitorOf("aperture");
    await converse(visitor);
    await adoptVisitor(ada, visitor);
    const events = () => withIdentity(ada, (tx) => tx.accountEvent.count());
    const before = await events();
    expect(await adoptVisitor(ada, visitor)).toBe(0);
    expect(await events()).toBe(before);
  });

  test("leaves behind a chat whose id the shopper uses already, and moves the others", async () => {
    const visitor = visitorOf("aperture");
    const taken = await converse(ada);
    await converse(visitor, taken);
    const other = await converse(visitor);
    expect(await adoptVisitor(ada, visitor)).toBe(1);
    expect(await counts(visitor, taken)).toEqual(ALL);
    expect(await counts(ada, other)).toEqual(ALL);
  });
});

describe("what a visitor put aside", () => {
  const anew = () => mintIdentity({ tenantId: "aperture", userId: newId(), role: "shopper" });
  const listProducts = (take: number, skip = 0) =>
    withIdentity(ada, (tx) => tx.product.findMany({ orderBy: { slug: "asc" }, skip, take })).then((rows) =>
      rows.map(({ id }) => id),
    );
  const fill = (identity: Identity, ids: string[], quantity = 1, seenPriceCents = 100) =>
    withIdentity(identity, async (tx) => {
      const { tenantId, userId } = identity;
      await tx.cart.createMany({ data: [{ tenantId, userId }], skipDuplicates: true });
      await tx.cartItem.createMany({
        data: ids.map((productId) => ({ tenantId, userId, productId, quantity, seenPriceCents })),
      });
    });
  const kept = (identity: Identity) =>
    withIdentity(identity, async (tx) => ({
      cart: Object.fromEntries(
        (await tx.cartItem.findMany()).map(({ productId, quantity }) => [productId, quantity]),
      ),
      saved: (await tx.savedItem.findMany()).map(({ productId }) => productId).toSorted(),
      waited: Object.fromEntries(
        (await tx.stockAlert.findMany()).map(({ productId, email }) => [productId, email]),
      ),
    }));
  const NOTHING = { cart: {}, saved: [], waited: {} };

  test("becomes the shopper's, and the visitor keeps none of it", async () => {
    const [shopper, visitor] = [anew(), visitorOf("aperture")];
    const [one, two, three] = await listProducts(3);
    await fill(visitor, [one!, two!], 2);
    const { tenantId, userId } = visitor;
    await withIdentity(visitor, async (tx) => {
      await tx.cart.updateMany({ data: { promoCode: "WELCOME10" } });
      await tx.savedItem.createMany({ data: [{ tenantId, userId, productId: three! }] });
      await tx.stockAlert.createMany({
        data: [{ tenantId, userId, productId: one!, email: "v@example.com" }],
      });
    });
    await adoptVisitor(shopper, visitor);
    expect(await kept(shopper)).toEqual({
      cart: { [one!]: 2, [two!]: 2 },
      saved: [three],
      waited: { [one!]: "v@example.com" },
    });
    expect(await withIdentity(shopper, (tx) => tx.cart.findMany())).toMatchObject([
      { promoCode: "WELCOME10" },
    ]);
    expect(await kept(visitor)).toEqual(NOTHING);
    const event = await withIdentity(shopper, (tx) => tx.accountEvent.findFirst());
    expect(event?.detail).toEqual({ chats: 0, mails: 0, cart: 2, saved: 1 });
  });

  test("adds up with what the shopper had, as far as a cart goes; what they chose themselves stays", async () => {
    const [shopper, visitor] = [anew(), visitorOf("aperture")];
    const [one, two, three] = await listProducts(3);
    await fill(shopper, [one!], 3, 100);
    await fill(shopper, [two!], MAX_QUANTITY - 1, 100);
    await fill(visitor, [one!, two!, three!], 2, 250);
    for (const identity of [shopper, visitor])
      await withIdentity(identity, async (tx) => {
        const { tenantId, userId } = identity;
        await tx.cart.updateMany({ data: { promoCode: userId === shopper.userId ? "MINE" : "THEIRS" } });
        await tx.savedItem.createMany({ data: [{ tenantId, userId, productId: one! }] });
        const email = userId === shopper.userId ? "mine@example.com" : "theirs@example.com";
        await tx.stockAlert.createMany({ data: [{ tenantId, userId, productId: one!, email }] });
      });
    await adoptVisitor(shopper, visitor);
    expect(await kept(shopper)).toEqual({
      cart: { [one!]: 5, [two!]: MAX_QUANTITY, [three!]: 2 },
      saved: [one],
      waited: { [one!]: "mine@example.com" },
    });
    const { promoCode, items } = (
      await withIdentity(shopper, (tx) => tx.cart.findMany({ include: { items: true } }))
    )[0]!;
    expect(promoCode).toBe("MINE");
    expect(new Set(items.map(({ seenPriceCents }) => seenPriceCents))).toEqual(new Set([250]));
  });

  test("that a full cart has no room for is saved for later, and nothing is lost", async () => {
    const [shopper, visitor] = [anew(), visitorOf("aperture")];
    const [first, more] = [await listProducts(MAX_LINES - 2), await listProducts(6, MAX_LINES - 2)];
    await fill(shopper, first);
    await fill(visitor, [first[0]!, ...more]);
    await adoptVisitor(shopper, visitor);
    const { cart, saved } = await kept(shopper);
    expect(Object.keys(cart)).toHaveLength(MAX_LINES);
    expect(cart[first[0]!]).toBe(2);
    expect(saved).toHaveLength(4);
    expect([...Object.keys(cart), ...saved].toSorted()).toEqual([...first, ...more].toSorted());
  });

  test("is moved once, however often the same sign-in is made at the same time", async () => {
    const [shopper, visitor] = [anew(), visitorOf("aperture")];
    const [one] = await listProducts(1);
    await fill(visitor, [one!], 2);
    await Promise.all([1, 2, 3].map(() => adoptVisitor(shopper, visitor)));
    expect((await kept(shopper)).cart).toEqual({ [one!]: 2 });
  });

  test("is left alone by others: another visitor's cart, and carts merged at will", async () => {
    const [shopper, visitor, bystander] = [anew(), visitorOf("aperture"), visitorOf("aperture")];
    const [one, two] = await listProducts(2);
    await fill(visitor, [one!]);
    await fill(bystander, [two!]);
    await adoptVisitor(shopper, visitor);
    expect((await kept(bystander)).cart).toEqual({ [two!]: 1 });
    expect((await kept(shopper)).cart).toEqual({ [one!]: 1 });
    const merge = withIdentity(
      shopper,
      (tx) =>
        tx.$queryRaw`select account.merge_cart('aperture', ${bystander.userId}::uuid, ${shopper.userId}::uuid)`,
    );
    await expect(merge).rejects.toMatchObject({ code: "not_found" });
    expect((await kept(bystander)).cart).toEqual({ [two!]: 1 });
  });
});

describe("adopting", () => {
  const adopt = (shopper: Identity, token: string) =>
    withIdentity(shopper, (tx) => tx.$queryRaw`select account.adopt_visitor(${token})`);

  test("another store's visitor is refused, one's own store's is not", async () => {
    const [stranger, own] = [visitorOf("northtrail"), visitorOf("aperture")];
    const chatId = await converse(stranger);
    await expect(adoptVisitor(ada, stranger)).rejects.toMatchObject({ code: "not_found" });
    expect(await counts(stranger, chatId)).toEqual(ALL);
    await converse(own);
    expect(await adoptVisitor(ada, own)).toBe(1);
  });

  test("another shopper is refused: a shopper's token is no visitor's", async () => {
    const ben = actor("aperture", "ben@example.com");
    const chatId = await converse(ben);
    await expect(adopt(ada, await tokenFor(ben))).rejects.toThrow(/role of session/);
    const posing = mintIdentity({ ...ben, role: "visitor" });
    const altered = (await tokenFor(posing)).replace(/[^.]+$/, "AAAA");
    await expect(adopt(ada, altered)).rejects.toThrow(/signature/);
    await expect(adopt(ada, "")).rejects.toThrow(/shape/);
    expect(await counts(ben, chatId)).toEqual(ALL);
  });

  test("is for shoppers: a visitor cannot take another visitor's chats, nor the assistant", async () => {
    const [one, two] = [visitorOf("aperture"), visitorOf("aperture")];
    const chatId = await converse(two);
    const token = await tokenFor(two);
    await expect(adopt(one, token)).rejects.toMatchObject({ code: "not_found" });
    await expect(
      adopt(mintIdentity({ ...ada, role: "assistant", actors: ["assistant"] }), token),
    ).rejects.toMatchObject({ code: "not_found" });
    expect(await counts(two, chatId)).toEqual(ALL);
    await expect(adopt(ada, token)).resolves.toBeDefined();
  });

  test("nobody verifies tokens at will", async () => {
    const token = await tokenFor(visitorOf("aperture"));
    const verify = rawly({ role: "orchard_shopper", token: await tokenFor(ada) }, (client) =>
      client.query("select * from identity.verify($1, 'orchard_visitor')", [token]),
    );
    await expect(verify).rejects.toMatchObject({ code: "42501" });
  });
});
