import { afterAll, describe, expect, test } from "vitest";
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
    expect(event?.detail).toEqual({ chats: 1, mails: 1 });
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
