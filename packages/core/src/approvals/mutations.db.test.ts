import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  approveForAssistant,
  delegateToAssistant,
  type Identity,
  mintIdentity,
} from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { Prisma, type Tx, withIdentity } from "@orchard/db/with-identity";
import { addMessage } from "../chats/mutations.ts";
import { getApproval, isTainted } from "./data.ts";
import { askApproval, decideApproval } from "./mutations.ts";

/**
 * What a hijacked model, or SQL injected under the assistant's token, can change: straight at the functions of the
 * database, with nothing of the app in between.
 */
const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");
const EXPIRED = { chat: newId(), waiting: newId(), approved: newId() };
let database: TestDatabase;
let product: string;
let another: string;
let chatId: string;

beforeAll(async () => {
  database = await takeOwnDatabase({
    // Time is the database's own, so what is over must have been asked before.
    prepare: async (owner) => {
      for (const table of ["chats", "approvals", "products"])
        await owner.query(`alter table ${table} no force row level security`);
      await owner.query(
        "insert into chats (tenant_id, user_id, id, title) values ('aperture', $1, $2, 'Old')",
        [ada.userId, EXPIRED.chat],
      );
      await owner.query(
        `insert into approvals (tenant_id, user_id, id, chat_id, tool, arguments, arguments_hash, card, expires_at,
                                decision, decided_at)
         select 'aperture', $1, x.id, $2, 'cart_add', a.json, sha256(convert_to(a.json::text, 'UTF8')), '{}',
           now() - interval '1 second', x.decision, case when x.decision is not null then now() end
         from (values ($3::uuid, null), ($4::uuid, 'approved')) x (id, decision)
         cross join (select jsonb_build_object('productId', p.id, 'quantity', 1) from products p
                     where p.tenant_id = 'aperture' and p.slug = 'halvorn-35-f18') a (json)`,
        [ada.userId, EXPIRED.chat, EXPIRED.waiting, EXPIRED.approved],
      );
      for (const table of ["chats", "approvals", "products"])
        await owner.query(`alter table ${table} force row level security`);
    },
  });
  const idOf = (slug: string) =>
    withIdentity(ada, (tx) => tx.product.findFirstOrThrow({ where: { slug } })).then(({ id }) => id);
  [product, another] = [await idOf("halvorn-35-f18"), await idOf("halvorn-havra-3")];
});
afterAll(() => database.close());
beforeEach(async () => {
  chatId = await newChat(ada);
});

async function newChat(identity: Identity, tainted = true): Promise<string> {
  const id = newId();
  await addMessage(identity, id, { id: newId(), role: "user", parts: [] }, "Hello");
  if (tainted)
    await withIdentity(
      delegateToAssistant(identity, id),
      (
        tx,
      ) => tx.$executeRaw`select audit.record_tool_call(${newId()}::uuid, ${id}::uuid, null, 'products_get', 'read',
        'succeeded', '{}'::text[], 1, true)`,
    );
  return id;
}

const REFUSED = { code: "not_found" };
const addAs = (identity: Identity, id = product, quantity = 1) =>
  withIdentity(
    identity,
    (tx) => tx.$queryRaw`select outcome from shop.add_to_cart(${id}::uuid, ${quantity}::int)`,
  );
const ask = async (
  over: { identity?: Identity; chat?: string; tool?: string; wanted?: object; title?: string } = {},
) => {
  const {
    identity = ada,
    chat = chatId,
    tool = "cart_add",
    wanted = { quantity: 1, productId: product },
    title = "Add it",
  } = over;
  const text = { title, lines: [], confirmLabel: "Add" };
  const audit = { tool, effect: "write" as const, chatId: chat, rowIds: () => [] };
  const asked = { arguments: wanted, text };
  return (await askApproval(delegateToAssistant(identity, chat), audit, asked)).approvalId;
};
const agreed = (approvalId: string, chat = chatId, identity = ada) =>
  approveForAssistant(identity, { chatId: chat, approvalId, scope: "cart:write" });

describe("without approval", () => {
  const everything: [string, Prisma.Sql][] = [
    ["cancelling", Prisma.sql`select shop.cancel_order('AP-10432')`],
    [
      "returning",
      Prisma.sql`select shop.request_return(gen_random_uuid(), 'AP-10432', '[]'::jsonb, 'other', '')`,
    ],
    ["ordering again", Prisma.sql`select shop.reorder('AP-10432')`],
  ];
  test.each(everything)("%s is refused to the assistant", async (_, statement) => {
    const untainted = delegateToAssistant(ada, await newChat(ada, false));
    for (const identity of [untainted, delegateToAssistant(ada, chatId), delegateToAssistant(ada)])
      await expect(withIdentity(identity, (tx) => tx.$queryRaw(statement))).rejects.toMatchObject(REFUSED);
  });

  test("a token that carries the right to it is none, whoever signed it", async () => {
    const count = (tx: Tx) => tx.$queryRaw`select count(*)::int as products from products`;
    const greedy = mintIdentity({
      ...delegateToAssistant(ada, chatId),
      scopes: ["catalog:read", "orders:read", "orders:write"],
    });
    await expect(withIdentity(greedy, count)).rejects.toThrow(/refused: approval/);
    const chatless = mintIdentity({ ...ada, role: "shopper", approvalId: newId() });
    await expect(withIdentity(chatless, count)).rejects.toThrow(/refused: chat/);
    const modest = delegateToAssistant(ada, chatId);
    expect(await withIdentity(modest, count)).toHaveLength(1);
  });

  test("a cart is changed in a chat without foreign text, and in no other", async () => {
    const clean = delegateToAssistant(ada, await newChat(ada, false));
    expect(await isTainted(clean)).toBe(false);
    expect(await addAs(clean)).toEqual([{ outcome: "added" }]);
    const tainted = delegateToAssistant(ada, chatId);
    expect(await isTainted(tainted)).toBe(true);
    await expect(addAs(tainted)).rejects.toMatchObject(REFUSED);
    await expect(addAs(delegateToAssistant(ada))).rejects.toMatchObject(REFUSED);
    expect(await addAs(ada)).toEqual([{ outcome: "added" }]);
  });

  test("nobody writes an approval, an audit row or, for somebody else, a cart", async () => {
    const approvalId = await ask();
    const everybody = [ada, delegateToAssistant(ada, chatId)];
    for (const identity of everybody)
      for (const statement of [
        Prisma.sql`update approvals set decision = 'approved', decided_at = now()`,
        Prisma.sql`update tool_calls set untrusted = false`,
        Prisma.sql`delete from tool_calls`,
        Prisma.sql`delete from approvals`,
      ])
        await expect(withIdentity(identity, (tx) => tx.$executeRaw(statement))).rejects.toMatchObject(
          REFUSED,
        );
    await expect(
      withIdentity(everybody[1]!, (tx) => tx.$executeRaw`update cart_items set quantity = 9`),
    ).rejects.toMatchObject(REFUSED);
    expect(await getApproval(ada, approvalId)).toMatchObject({ decision: null, usedAt: null });
  });
});

describe("an approval", () => {
  test("lets exactly what it says be done, once", async () => {
    const approvalId = await ask();
    await expect(addAs(agreed(approvalId))).rejects.toMatchObject(REFUSED);
    expect(await decideApproval(ada, approvalId, true)).toBe("approved");
    await expect(addAs(agreed(approvalId), another)).rejects.toMatchObject(REFUSED);
    await expect(addAs(agreed(approvalId), product, 2)).rejects.toMatchObject(REFUSED);
    expect(await addAs(agreed(approvalId))).toEqual([{ outcome: "added" }]);
    await expect(addAs(agreed(approvalId))).rejects.toMatchObject(REFUSED);
    expect(await decideApproval(ada, approvalId, true)).toBe("used");
  });

  test("does not hold for another tool, another chat, another person or an invented id", async () => {
    const approvalId = await ask();
    await decideApproval(ada, approvalId, true);
    await expect(
      withIdentity(
        agreed(approvalId),
        (tx) => tx.$queryRaw`select title from shop.set_in_cart(${product}::uuid, 1)`,
      ),
    ).rejects.toMatchObject(REFUSED);
    await expect(addAs(agreed(approvalId, await newChat(ada)))).rejects.toMatchObject(REFUSED);
    await expect(addAs(agreed(approvalId, chatId, ben))).rejects.toMatchObject(REFUSED);
    await expect(addAs(agreed(newId()))).rejects.toMatchObject(REFUSED);
    expect(await addAs(agreed(approvalId))).toEqual([{ outcome: "added" }]);
  });

  test("that was used up by a write which failed is not used up", async () => {
    const approvalId = await ask();
    await decideApproval(ada, approvalId, true);
    const failing = withIdentity(agreed(approvalId), async (tx) => {
      await tx.$queryRaw`select outcome from shop.add_to_cart(${product}::uuid, 1)`;
      throw new Error("the connection was lost");
    });
    await expect(failing).rejects.toThrow("lost");
    expect(await addAs(agreed(approvalId))).toEqual([{ outcome: "added" }]);
  });

  test("of two uses at once is used by one", async () => {
    const approvalId = await ask();
    await decideApproval(ada, approvalId, true);
    const uses = await Promise.allSettled([addAs(agreed(approvalId)), addAs(agreed(approvalId))]);
    expect(uses.map((use) => use.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("is over after ten minutes, decided or not", async () => {
    expect(await decideApproval(ada, EXPIRED.waiting, true)).toBe("expired");
    expect(await decideApproval(ada, EXPIRED.approved, true)).toBe("expired");
    await expect(addAs(agreed(EXPIRED.approved, EXPIRED.chat))).rejects.toMatchObject(REFUSED);
    expect(await getApproval(ada, EXPIRED.waiting)).toMatchObject({ decision: null, usedAt: null });
    const minutes = ((await getApproval(ada, await ask())).expiresAt.getTime() - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThan(11);
  });

  test("is decided by its person alone, and what was declined stays declined", async () => {
    const approvalId = await ask();
    const cli = mintIdentity({ ...ada, actors: ["cli"] });
    for (const other of [ben, cli, delegateToAssistant(ada, chatId)])
      await expect(decideApproval(other, approvalId, true)).rejects.toMatchObject(REFUSED);
    expect(await decideApproval(ada, approvalId, false)).toBe("declined");
    expect(await decideApproval(ada, approvalId, true)).toBe("declined");
    await expect(addAs(agreed(approvalId))).rejects.toMatchObject(REFUSED);
  });

  test("that was given but not used is taken back by declining, and one that was used is not", async () => {
    const unused = await ask();
    expect(await decideApproval(ada, unused, true)).toBe("approved");
    await expect(decideApproval(ben, unused, false)).rejects.toMatchObject(REFUSED);
    expect(await decideApproval(ada, unused, false)).toBe("declined");
    expect(await decideApproval(ada, unused, true)).toBe("declined");
    await expect(addAs(agreed(unused))).rejects.toMatchObject(REFUSED);

    const used = await ask();
    await decideApproval(ada, used, true);
    expect(await addAs(agreed(used))).toEqual([{ outcome: "added" }]);
    expect(await decideApproval(ada, used, false)).toBe("used");
    expect(await decideApproval(ada, EXPIRED.approved, false)).toBe("expired");
    expect(await getApproval(ada, EXPIRED.approved)).toMatchObject({ decision: "approved" });
  });

  test("is asked for in a chat of the person's own, at most twenty at a time", async () => {
    await expect(ask({ chat: await newChat(ben) })).rejects.toMatchObject(REFUSED);
    await expect(ask({ chat: newId() })).rejects.toMatchObject(REFUSED);
    const ids = new Set<string>();
    for (let count = 1; count <= 20; count++) ids.add(await ask({ wanted: { count } }));
    expect(ids.size).toBe(20);
    expect(ids).toContain(await ask({ wanted: { count: 7 } }));
    await expect(ask({ wanted: { count: 21 } })).rejects.toMatchObject({ code: "too_many_attempts" });
  });

  test("is one question for as long as it says the same, and a new one in other words", async () => {
    const chat = await newChat(ada);
    const first = await ask({ chat });
    expect(await ask({ chat })).toBe(first);
    expect(await ask({ chat, title: "Add it at today's price" })).not.toBe(first);
  });
});
