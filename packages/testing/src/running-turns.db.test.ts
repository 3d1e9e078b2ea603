import type { UIMessageChunk } from "ai";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { followTurn, stopTurn, stopTurns } from "@orchard/assistant/running-turns";
import { loadConversation, startTurn } from "@orchard/assistant/turn";
import { deleteChat } from "@orchard/core/chats/mutations";
import { actor } from "@orchard/db/testing";
import { closeDoors } from "@orchard/db/with-identity";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { getLanguageModel } from "@orchard/models/registry";
import { type ModelWire, startModelWire, type WireTurn } from "./model-wire.ts";

/** A model that is slow, or fails: what of its answer is shown, kept, and asked for again. */
const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");
const LONG = Array.from({ length: 900 }, (_, at) => `Word ${at}.`).join(" ");

let wire: ModelWire;
let answers: WireTurn[];
let chatId: string;

beforeEach(async () => {
  chatId = newId();
  answers = [];
  wire = await startModelWire((_, number) => answers[number] ?? { text: `Answer ${number}.` });
});
afterEach(() => wire.close());
afterAll(closeDoors);

async function ask(
  text: string,
  more: { messageId?: string; replaces?: string } = {},
  [who, where]: [Identity, string] = [ada, chatId],
) {
  const model = await getLanguageModel({
    ASSISTANT_MODEL: "compatible/scripted",
    ASSISTANT_BASE_URL: wire.url,
  });
  const messageId = more.messageId ?? newId();
  const stream = await startTurn(who, { chatId: where, messageId, text, ...more }, { model });
  return { messageId, stream };
}
async function wordsOf(stream: ReadableStream<UIMessageChunk>): Promise<string> {
  let words = "";
  for await (const chunk of stream) if (chunk.type === "text-delta") words += chunk.delta;
  return words;
}
const kept = async () =>
  (await loadConversation(ada, chatId)).map((message) =>
    message.parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join(""),
  );
const lastId = async () => (await loadConversation(ada, chatId)).at(-1)!.id;

test("an answer is followed by another page of its owner, from its beginning, and by nobody else", async () => {
  answers = [{ text: LONG, pause: 20 }];
  const { stream } = await ask("Count.");
  expect(followTurn(ben, chatId)).toBeUndefined();
  const again = followTurn(ada, chatId)!;
  expect(await Promise.all([wordsOf(stream), wordsOf(again)])).toEqual([LONG, LONG]);
  expect(followTurn(ada, chatId)).toBeUndefined();
  expect(await kept()).toEqual(["Count.", LONG]);
});

test("an answer goes on when nobody listens any more", async () => {
  answers = [{ text: LONG, pause: 20 }];
  const { stream } = await ask("Count.");
  await stream.cancel();
  await wordsOf(followTurn(ada, chatId)!);
  expect(await kept()).toEqual(["Count.", LONG]);
});

test("the same question sent twice is one turn, and another one waits its turn", async () => {
  answers = [{ text: LONG, pause: 20 }];
  const { messageId, stream } = await ask("Count.");
  const twice = await ask("Count.", { messageId });
  await expect(ask("And now?")).rejects.toMatchObject({ code: "conflict" });
  expect(await Promise.all([wordsOf(stream), wordsOf(twice.stream)])).toEqual([LONG, LONG]);
  expect(wire.requests).toHaveLength(1);
  expect(await kept()).toEqual(["Count.", LONG]);
});

test("stopping keeps what was said, and reaches the model", async () => {
  answers = [{ text: LONG, pause: 200 }];
  const { stream } = await ask("Count.");
  const reader = stream.getReader();
  for (;;) {
    const { value } = await reader.read();
    if (value?.type === "text-delta") break;
  }
  await stopTurn(ben, chatId);
  expect(followTurn(ada, chatId)).toBeDefined();
  await stopTurn(ada, chatId);
  await wire.requests[0]!.ended;
  const [, answer] = await kept();
  expect(answer).not.toBe("");
  expect(LONG.startsWith(answer!)).toBe(true);
  expect(answer!.length).toBeLessThan(LONG.length);
  // The next question is answered as ever.
  expect(await wordsOf((await ask("And now?")).stream)).toBe("Answer 1.");
});

test("three answers are written for somebody at once and no fourth; all of them are stopped, and nobody else's", async () => {
  answers = Array.from({ length: 5 }, () => ({ text: LONG, pause: 200 }));
  const chats = [newId(), newId(), newId()];
  for (const each of chats) await ask("Count.", {}, [ada, each]);
  await expect(ask("Count.")).rejects.toMatchObject({ code: "conflict" });
  const theirs = newId();
  await ask("Count.", {}, [ben, theirs]);

  await stopTurns(ada);
  expect(chats.map((each) => followTurn(ada, each))).toEqual([undefined, undefined, undefined]);
  expect(followTurn(ben, theirs)).toBeDefined();
  await stopTurns(ben);
  await ask("Count.");
  await stopTurns(ada);
});

test("an answer asked for again takes the place of the first one", async () => {
  const { messageId, stream } = await ask("Count.");
  await wordsOf(stream);
  const again = await ask("Count.", { messageId, replaces: await lastId() });
  expect(await wordsOf(again.stream)).toBe("Answer 1.");
  expect(await kept()).toEqual(["Count.", "Answer 1."]);
});

test("a question that was edited takes the place of the first one, and what followed is gone", async () => {
  const { messageId, stream } = await ask("Count.");
  await wordsOf(stream);
  await wordsOf((await ask("Go on.")).stream);
  await wordsOf((await ask("Count backwards.", { replaces: messageId })).stream);
  expect(await kept()).toEqual(["Count backwards.", "Answer 2."]);
});

test("a question that was answered already is not answered a second time by asking it again", async () => {
  const { messageId, stream } = await ask("Count.");
  await wordsOf(stream);
  await expect(ask("Count.", { messageId })).rejects.toMatchObject({ code: "conflict" });
  expect(await kept()).toEqual(["Count.", "Answer 0."]);
});

test("a provider that fails before its first word loses no question, and the retry doubles none", async () => {
  answers = [{ status: 400 }];
  const { messageId, stream } = await ask("Count.");
  expect(await wordsOf(stream)).toBe("");
  expect(await kept()).toEqual(["Count."]);
  const again = await ask("Count.", { messageId });
  expect(await wordsOf(again.stream)).toBe("Answer 1.");
  expect(await kept()).toEqual(["Count.", "Answer 1."]);
});

test("an answer to a chat that is deleted while it comes does not bring the chat back", async () => {
  answers = [{ text: LONG, pause: 20 }];
  const { stream } = await ask("Count.");
  await deleteChat(ada, chatId);
  await wordsOf(stream);
  await expect(loadConversation(ada, chatId)).rejects.toMatchObject({ code: "not_found" });
});
