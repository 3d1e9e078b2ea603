import { afterAll, expect, test } from "vitest";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor } from "@orchard/db/testing";
import { closeDoors } from "@orchard/db/with-identity";
import { addMessage, deleteChat } from "../chats/mutations.ts";
import { visitorOf } from "../tenants/data.ts";
import { listFeedback, listGivenAnswers, listVotes, previewShare } from "./data.ts";
import { giveFeedback, shareAnswer, withdrawFeedback, withdrawShare } from "./mutations.ts";

const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");
const staff = actor("aperture", "staff@example.com", { role: "staff" });
const elsewhere = actor("northtrail", "staff@example.com", { role: "staff" });
const operator = actor("platform", "operator@example.com", { role: "operator" });

afterAll(closeDoors);

async function converse(identity: Identity, question: string, answer: string) {
  const [chatId, asked, messageId] = [newId(), newId(), newId()];
  const say = (text: string) => [{ type: "text", text }];
  await addMessage(identity, chatId, { id: asked, role: "user", parts: say(question) }, question);
  await addMessage(identity, chatId, { id: messageId, role: "assistant", parts: say(answer) }, question);
  return { chatId, asked, messageId };
}

test("an answer is judged by whoever it was given to; the last word holds, and can be taken back", async () => {
  for (const identity of [ada, visitorOf("aperture")]) {
    const { chatId, asked, messageId } = await converse(identity, "Why?", "Because.");
    await giveFeedback(identity, { messageId, vote: "up" });
    await giveFeedback(identity, { messageId, vote: "down", reason: "wrong", note: "<b>No</b>" });
    expect(await listFeedback(identity, chatId)).toEqual({
      [messageId]: { feedback: { messageId, vote: "down", reason: "wrong", note: "<b>No</b>" } },
    });
    expect(await listFeedback(ben, chatId)).toEqual({});
    await expect(giveFeedback(ben, { messageId, vote: "up" })).rejects.toMatchObject({ code: "not_found" });
    await expect(giveFeedback(identity, { messageId: asked, vote: "up" })).rejects.toMatchObject({
      code: "not_found",
    });
    await withdrawFeedback(ben, messageId);
    expect(Object.keys(await listFeedback(identity, chatId))).toEqual([messageId]);
    await withdrawFeedback(identity, messageId);
    expect(await listFeedback(identity, chatId)).toEqual({});
  }
});

test("a note is bounded", async () => {
  const { messageId } = await converse(ada, "Why?", "Because.");
  for (const note of ["x".repeat(501), "a\0b"])
    await expect(giveFeedback(ada, { messageId, vote: "down", note })).rejects.toMatchObject({
      code: "invalid_input",
    });
  await giveFeedback(ada, { messageId, vote: "down", note: "x".repeat(500) });
});

test("nothing is given away but what its owner has read, without whose it is, and it can be taken back", async () => {
  const word = `sparrow${newId().slice(0, 6)}`;
  const { messageId } = await converse(
    ada,
    `I am Ada (ada@example.com): where is AP-10432, the ${word}?`,
    `Ada, [AP-10432](order:AP-10432) with the ${word} is on its way.`,
  );
  const given = async (identity: Identity) =>
    (await listGivenAnswers(identity, 200)).filter(({ question }) => question.includes(word));
  const seen = await previewShare(ada, messageId);
  expect(seen).toEqual({
    question: `I am [name] ([e-mail]): where is [order], the ${word}?`,
    answer: `[name], [order] with the ${word} is on its way.`,
  });
  expect(await given(staff)).toEqual([]);
  await expect(previewShare(ben, messageId)).rejects.toMatchObject({ code: "not_found" });
  await expect(shareAnswer(ben, messageId, seen)).rejects.toMatchObject({ code: "not_found" });
  await expect(shareAnswer(ada, messageId, { ...seen, answer: "else" })).rejects.toMatchObject({
    code: "conflict",
  });
  await shareAnswer(ada, messageId, seen);
  await shareAnswer(ada, messageId, seen);
  await giveFeedback(ada, { messageId, vote: "up" });
  expect(await given(staff)).toEqual([
    { ...seen, vote: "up", reason: null, sharedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ]);
  for (const other of [elsewhere]) expect(await given(other)).toEqual([]);
  for (const other of [ada, operator])
    await expect(listGivenAnswers(other)).rejects.toMatchObject({ code: "not_found" });
  await withdrawShare(ben, messageId);
  expect(await given(staff)).toHaveLength(1);
  await withdrawShare(ada, messageId);
  expect(await given(staff)).toEqual([]);
});

test("ratings are counted for the store's own staff, by day and reason, and for nobody else", async () => {
  const since = "2000-01-01";
  const times = async (who: Identity, reason: string | null) =>
    (await listVotes(who, since))
      .filter((each) => each.vote === "down" && each.reason === reason)
      .reduce((sum, each) => sum + each.times, 0);
  const before = [await times(staff, "unclear"), await times(elsewhere, "unclear")];
  const { messageId } = await converse(ada, "Where?", "There.");
  await giveFeedback(ada, { messageId, vote: "down", reason: "unclear" });
  expect([await times(staff, "unclear"), await times(elsewhere, "unclear")]).toEqual([
    before[0]! + 1,
    before[1],
  ]);
  expect(await listVotes(staff, "2999-01-01")).toEqual([]);
  for (const other of [ada, operator])
    await expect(listVotes(other, since)).rejects.toMatchObject({ code: "not_found" });
});

test("what was given away goes with its chat", async () => {
  const { chatId, messageId } = await converse(ada, "Where is the plover?", "Over there.");
  await shareAnswer(ada, messageId, await previewShare(ada, messageId));
  const given = async () =>
    (await listGivenAnswers(staff, 200)).filter(({ question }) => question.includes("plover"));
  expect(await given()).toHaveLength(1);
  await deleteChat(ada, chatId);
  expect(await given()).toEqual([]);
});
