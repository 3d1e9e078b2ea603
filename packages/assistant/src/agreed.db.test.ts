import { afterAll, beforeAll, expect, test } from "vitest";
import { getOrders } from "@orchard/core/orders/data";
import type { ApprovalCard } from "@orchard/domain/approvals";
import { newId } from "@orchard/domain/ids";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { decideApproval } from "./approvals.ts";
import { loadConversation, startTurn } from "./turn.ts";

/** What was asked, decided on a card, and asked about again: the assistant knows what became of it. */

const ben = actor("northtrail", "ben@example.com");
const chatId = newId();
let database: TestDatabase;

beforeAll(async () => {
  database = await takeOwnDatabase();
});
afterAll(() => database.close());

/** Says something and waits until the answer is stored. */
async function say(text: string): Promise<string> {
  const before = await countOfAnswers();
  const stream = await startTurn(ben, { chatId, messageId: newId(), text });
  await stream.pipeTo(new WritableStream());
  await expect.poll(countOfAnswers, { timeout: 20_000 }).toBe(before + 1);
  const answer = (await loadConversation(ben, chatId)).at(-1)!;
  return answer.parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("");
}

async function countOfAnswers(): Promise<number> {
  const messages = await loadConversation(ben, chatId).catch(() => []);
  return messages.filter((message) => message.role === "assistant").length;
}

async function lastCard(): Promise<ApprovalCard> {
  const parts = (await loadConversation(ben, chatId)).flatMap((message) => message.parts);
  const cards = parts.flatMap(
    (part) => (part as { output?: { approval?: ApprovalCard } }).output?.approval ?? [],
  );
  return cards.at(-1)!;
}

const statusOf = async (number: string) => (await getOrders(ben, { number })).orders[0]!.status;

test("an order is cancelled when the shopper agrees on the card, and what became of it is known", async () => {
  expect(await say("cancel my order")).toContain("I need your word to cancel order");
  const first = await lastCard();
  const number = /NT-\d+/.exec(first.title)![0];
  expect(await say("did it work?")).toContain("waits for your word");
  expect(await statusOf(number)).toBe("placed");

  await decideApproval(ben, { approvalId: first.approvalId, decision: "decline" });
  expect(await say("did it work?")).toContain("you declined it");
  expect(await statusOf(number)).toBe("placed");

  await say("cancel my order");
  const second = await lastCard();
  await decideApproval(ben, { approvalId: second.approvalId, decision: "approve" });
  expect(await statusOf(number)).toBe("cancelled");
  expect(await say("is it done?")).toContain(`Yes, that is done: Cancel order ${number}`);
}, 120_000);
