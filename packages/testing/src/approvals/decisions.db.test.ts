import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addMessage } from "@orchard/core/chats/mutations";
import { listMemories } from "@orchard/core/memories/data";
import { editMemory } from "@orchard/core/memories/mutations";
import { getCart } from "@orchard/core/cart/data";
import { addToCart, setQuantity } from "@orchard/core/cart/mutations";
import { getProduct } from "@orchard/core/catalog/data";
import { getOrderDetails } from "@orchard/core/order-details/data";
import { getOrders } from "@orchard/core/orders/data";
import { cancelOrder } from "@orchard/core/orders/mutations";
import type { ApprovalCard } from "@orchard/domain/approvals";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import type { ToolResult } from "@orchard/domain/tool-contracts";
import { loadStore } from "@orchard/db/seed";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { createAssistant } from "@orchard/assistant/agent";
import { decideApproval } from "@orchard/assistant/approvals";
import { type AssistantToolName, TOOLS } from "@orchard/assistant/tools/all-tools";
import { loadConversation } from "@orchard/assistant/turn";
import { hijackedModel } from "../hijacked-model.ts";
import { placeOrderOf } from "../placed-order.ts";

const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");
const PROSE = { productId: "halvorn-havra-3" };
const LENS = "halvorn-35-f18";
let database: TestDatabase;

beforeAll(async () => {
  database = await takeOwnDatabase();
});
afterAll(() => database.close());

async function newChat(identity: Identity): Promise<string> {
  const chatId = newId();
  const hello = { id: newId(), role: "user" as const, parts: [{ type: "text", text: "Hello" }] };
  await addMessage(identity, chatId, hello, "Hello");
  return chatId;
}

/** A call as a model makes it, in a chat of the person it acts for. */
async function call(identity: Identity, chatId: string, tool: AssistantToolName, input: object) {
  const context = { identity: delegateToAssistant(identity, chatId), chatId, messageId: newId() };
  const { execute } = TOOLS[tool].tool as unknown as {
    execute: (input: object, options: object) => Promise<ToolResult<Record<string, unknown>>>;
  };
  return execute(input, { toolCallId: newId(), messages: [], context });
}

/** As `call`, for what must ask: the card. */
async function ask(...[identity, chatId, tool, input]: Parameters<typeof call>): Promise<ApprovalCard> {
  const result = await call(identity, chatId, tool, input);
  if (result.ok || !result.approval) throw new Error(`did not ask: ${JSON.stringify(result)}`);
  expect(result.code).toBe("approval_needed");
  return result.approval;
}

const lensId = async () => (await getProduct(ada, LENS)).productId;
const placeOne = (identity: Identity) => placeOrderOf(identity, LENS);

const statusOf = async (identity: Identity, number: string) =>
  (await getOrders(identity, { number })).orders[0]!.status;
const piecesOf = async (identity: Identity) => (await getCart(identity)).pieces;

describe("a small change", () => {
  test("is made at once in a chat without foreign text, with what undoing it needs", async () => {
    const chatId = await newChat(ada);
    const before = await piecesOf(ada);
    const added = await call(ada, chatId, "cart_add", { productId: LENS, quantity: 2 });
    expect(added).toMatchObject({ ok: true, data: { quantity: 2, previousQuantity: 0, limited: false } });
    const changed = await call(ada, chatId, "cart_update", { productId: LENS, quantity: 1 });
    expect(changed).toMatchObject({ ok: true, data: { quantity: 1, previousQuantity: 2 } });
    expect(await piecesOf(ada)).toBe(before + 1);
    await call(ada, chatId, "cart_update", { productId: LENS, quantity: 0 });
    expect(await piecesOf(ada)).toBe(before);
  });

  test("asks once a description has been read, in that chat and in no other", async () => {
    const chatId = await newChat(ada);
    const before = await piecesOf(ada);
    expect(await call(ada, chatId, "products_get", PROSE)).toMatchObject({ ok: true });
    const card = await ask(ada, chatId, "cart_add", { productId: LENS, quantity: 1 });
    expect(card).toMatchObject({ state: "waiting", confirmLabel: "Add to cart" });
    expect(card.title).toMatch(/^Add 1 × /);
    expect(await piecesOf(ada)).toBe(before);
    const other = await call(ada, await newChat(ada), "cart_add", { productId: LENS, quantity: 1 });
    expect(other.ok).toBe(true);
    expect(
      (await decideApproval(ada, { approvalId: card.approvalId, decision: "approve" })).result,
    ).toMatchObject({ ok: true, data: { quantity: 2, previousQuantity: 1 } });
  });
});

describe("cancelling an order", () => {
  test("asks with all that will happen, and happens when the shopper agrees", async () => {
    const number = await placeOne(ada);
    const chatId = await newChat(ada);
    const card = await ask(ada, chatId, "orders_cancel", { number: number.toLowerCase() });
    expect(card.title).toBe(`Cancel order ${number}`);
    expect(card.lines.at(-1)).toMatch(/^Refund \$[\d,.]+$/);
    expect(await statusOf(ada, number)).toBe("placed");

    const decided = await decideApproval(ada, { approvalId: card.approvalId, decision: "approve" });
    expect(decided).toMatchObject({
      approval: { state: "used", title: card.title },
      result: { ok: true, data: { number, refundCents: card.amountCents } },
    });
    expect(await statusOf(ada, number)).toBe("cancelled");
    const calls = await withIdentity(ada, (tx) =>
      tx.toolCall.findMany({ where: { chatId }, orderBy: { occurredAt: "asc" } }),
    );
    expect(calls.map((row) => [row.outcome, row.actors, row.approvalId, row.rowIds])).toEqual([
      ["asked", ["assistant"], null, []],
      ["succeeded", ["assistant"], card.approvalId, [number]],
    ]);
  });

  test("does not happen when they decline, and agreeing afterwards changes nothing", async () => {
    const number = await placeOne(ada);
    const { approvalId } = await ask(ada, await newChat(ada), "orders_cancel", { number });
    expect((await decideApproval(ada, { approvalId, decision: "decline" })).approval.state).toBe("declined");
    expect(await decideApproval(ada, { approvalId, decision: "approve" })).toMatchObject({
      approval: { state: "declined" },
    });
    expect(await statusOf(ada, number)).toBe("placed");
  });

  test("is asked for once, however often the model repeats itself", async () => {
    const number = await placeOne(ada);
    const chatId = await newChat(ada);
    const cards = [];
    for (let time = 0; time < 3; time++) cards.push(await ask(ada, chatId, "orders_cancel", { number }));
    expect(new Set(cards.map((card) => card.approvalId)).size).toBe(1);
  });

  test("that has become impossible is not agreed to, and says why", async () => {
    const number = await placeOne(ada);
    const { approvalId } = await ask(ada, await newChat(ada), "orders_cancel", { number });
    await cancelOrder(ada, number);
    const decided = await decideApproval(ada, { approvalId, decision: "approve" });
    expect(decided).toMatchObject({
      approval: { state: "waiting" },
      result: { ok: false, code: "conflict" },
    });
  });

  test("of another shopper's order finds nothing to ask about", async () => {
    const number = await placeOne(ben);
    const result = await call(ada, await newChat(ada), "orders_cancel", { number });
    expect(result).toMatchObject({ ok: false, code: "not_found" });
    expect(await ask(ben, await newChat(ben), "orders_cancel", { number })).toMatchObject({
      state: "waiting",
    });
  });
});

describe("a decision", () => {
  test("on a card that would say something else by now is not agreed to, and the card can be declined", async () => {
    const productId = await lensId();
    const chatId = await newChat(ada);
    await addToCart(ada, { productId, quantity: 1 });
    await call(ada, chatId, "products_get", PROSE);
    const { approvalId } = await ask(ada, chatId, "cart_update", { productId: LENS, quantity: 5 });
    await addToCart(ada, { productId, quantity: 1 });
    const before = await piecesOf(ada);
    expect(await decideApproval(ada, { approvalId, decision: "approve" })).toMatchObject({
      approval: { state: "waiting" },
      result: { code: "conflict", message: expect.stringMatching(/Decline it and ask again/) },
    });
    expect(await piecesOf(ada)).toBe(before);
    expect((await decideApproval(ada, { approvalId, decision: "decline" })).approval.state).toBe("declined");
    await setQuantity(ada, { productId, quantity: 0 });
  });

  test("made twice at once, as by a double click or in two tabs, is done once", async () => {
    const chatId = await newChat(ada);
    await call(ada, chatId, "products_get", PROSE);
    const before = await piecesOf(ada);
    const { approvalId } = await ask(ada, chatId, "cart_add", { productId: LENS, quantity: 1 });
    const decided = await Promise.all(
      Array.from({ length: 4 }, () => decideApproval(ada, { approvalId, decision: "approve" })),
    );
    expect(decided.map(({ approval }) => approval.state)).toEqual(["used", "used", "used", "used"]);
    expect(decided.filter(({ result }) => result?.ok)).toHaveLength(1);
    expect(await piecesOf(ada)).toBe(before + 1);
    expect(await decideApproval(ada, { approvalId, decision: "approve" })).toEqual({
      approval: decided[0]!.approval,
    });
  });

  test("by somebody else, or by the assistant, is none", async () => {
    const number = await placeOne(ada);
    const chatId = await newChat(ada);
    const { approvalId } = await ask(ada, chatId, "orders_cancel", { number });
    for (const other of [ben, delegateToAssistant(ada, chatId)])
      await expect(decideApproval(other, { approvalId, decision: "approve" })).rejects.toMatchObject({
        code: "not_found",
      });
    expect(await statusOf(ada, number)).toBe("placed");
  });

  test("is what a chat shows that is loaded again, whatever was stored with the message", async () => {
    const number = await placeOne(ada);
    const chatId = await newChat(ada);
    const card = await ask(ada, chatId, "orders_cancel", { number });
    const output = { ok: false, code: "approval_needed", message: "", approval: card };
    const part = {
      type: "tool-orders_cancel",
      toolCallId: "1",
      state: "output-available",
      input: {},
      output,
    };
    await addMessage(ada, chatId, { id: newId(), role: "assistant", parts: [part] }, "");
    const shown = async () =>
      JSON.stringify((await loadConversation(ada, chatId)).at(-1)!.parts).match(/"state":"(\w+)"}/)![1];
    expect(await shown()).toBe("waiting");
    await decideApproval(ada, { approvalId: card.approvalId, decision: "approve" });
    expect(await shown()).toBe("used");
  });
});

test("a return asks with its refund and is one return", async () => {
  const found = await (async () => {
    for (const store of ["northtrail", "aperture", "dailygrind"] as const) {
      for (const { email } of (await loadStore(store)).people) {
        const identity = actor(store, email);
        for (const { number } of (await getOrders(identity, { filter: "delivered", limit: 5 })).orders) {
          const details = await getOrderDetails(identity, number);
          if (details.returnableUntil && details.returns.length === 0) return { identity, details };
        }
      }
    }
    throw new Error("nobody has anything to return");
  })();
  const { identity, details } = found;
  const [line] = details.lines;
  const input = {
    number: details.number,
    items: [{ productId: line!.slug, quantity: 1 }],
    reason: "damaged",
    note: "",
  };
  const card = await ask(identity, await newChat(identity), "returns_request", input);
  expect(card.lines[0]).toBe(`1 × ${line!.title}`);
  await decideApproval(identity, { approvalId: card.approvalId, decision: "approve" });
  const { returns } = await getOrderDetails(identity, details.number);
  expect(returns).toMatchObject([{ refundCents: card.amountCents, reason: "damaged" }]);
});

test("a memory agreed to beside other people's text stays marked, and a chat that is given it asks", async () => {
  const fresh = async () => {
    const chatId = await newChat(ben);
    const { model } = hijackedModel([], { text: "Hello." });
    const agent = await createAssistant(ben, { model, chatId, messageId: newId(), question: "Hello" });
    await agent.generate({ prompt: "Hello" });
    return chatId;
  };
  const text = "I take a size M";
  expect((await call(ben, await fresh(), "cart_add", { productId: LENS, quantity: 1 })).ok).toBe(true);
  const chatId = await newChat(ben);
  await call(ben, chatId, "products_get", PROSE);
  const card = await ask(ben, chatId, "memories_remember", { text });
  expect(card.lines).toEqual([text]);
  const { result } = await decideApproval(ben, { approvalId: card.approvalId, decision: "approve" });
  const { memoryId } = (result as { ok: true; data: { memoryId: string } }).data;
  expect(await listMemories(ben)).toMatchObject([{ text, untrusted: true }]);
  await ask(ben, await fresh(), "cart_add", { productId: LENS, quantity: 1 });
  // What its owner has rewritten is theirs.
  await editMemory(ben, { memoryId, text: "I take a size L" });
  const later = await fresh();
  expect((await call(ben, later, "cart_add", { productId: LENS, quantity: 1 })).ok).toBe(true);
  const forgetting = await ask(ben, later, "memories_forget", { memory: "size l" });
  expect(forgetting.lines).toEqual(["I take a size L"]);
  await decideApproval(ben, { approvalId: forgetting.approvalId, decision: "approve" });
  expect(await listMemories(ben)).toEqual([]);
});

test("ordering again asks, and fills the cart when the shopper agrees", async () => {
  const number = await placeOne(ben);
  const [order] = (await getOrders(ben, { number })).orders;
  const before = await piecesOf(ben);
  const card = await ask(ben, await newChat(ben), "orders_reorder", { number });
  expect(await piecesOf(ben)).toBe(before);
  const { result } = await decideApproval(ben, { approvalId: card.approvalId, decision: "approve" });
  expect(result).toMatchObject({ ok: true, data: { number, added: 1, missing: 0 } });
  expect(await piecesOf(ben)).toBe(before + order!.items[0]!.quantity);
});
