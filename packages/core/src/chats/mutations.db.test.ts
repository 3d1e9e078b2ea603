import { afterAll, describe, expect, test } from "vitest";
import { newId } from "@orchard/domain/ids";
import { actor } from "@orchard/db/testing";
import { closeDoors } from "@orchard/db/with-identity";
import { getChat, listChats } from "./data.ts";
import { addMessage, deleteChat, deleteChats, renameChat } from "./mutations.ts";

const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");

afterAll(closeDoors);

const words = (text: string) => ({ id: newId(), role: "user" as const, parts: [{ type: "text", text }] });

describe("adding a message", () => {
  test("makes the chat, titled by its first words, and keeps the title afterwards", async () => {
    const chatId = newId();
    await addMessage(ada, chatId, words("First"), "First");
    await addMessage(ada, chatId, words("Second"), "Second");
    const chat = await getChat(ada, chatId);
    expect(chat.title).toBe("First");
    expect(chat.messages.map((message) => message.parts)).toEqual([
      [{ type: "text", text: "First" }],
      [{ type: "text", text: "Second" }],
    ]);
    const { messages } = await getChat(ada, chatId, 1);
    expect(messages.map(({ parts }) => parts)).toEqual([[{ type: "text", text: "Second" }]]);
  });

  test("a second time, as a retry does, does not double it", async () => {
    const chatId = newId();
    const message = words("Once");
    await addMessage(ada, chatId, message, "Once");
    const { updatedAt } = await getChat(ada, chatId);
    await addMessage(ada, chatId, { ...message, parts: [{ type: "text", text: "Changed" }] }, "Once");
    const chat = await getChat(ada, chatId);
    expect(chat.messages).toHaveLength(1);
    expect(chat.messages[0]!.parts).toEqual(message.parts);
    expect(chat.updatedAt).toEqual(updatedAt);
  });

  test("moves its chat to the front of the list", async () => {
    const [older, newer] = [newId(), newId()];
    await addMessage(ada, older, words("Older"), "Older");
    await addMessage(ada, newer, words("Newer"), "Newer");
    expect((await listChats(ada)).slice(0, 2).map((chat) => chat.id)).toEqual([newer, older]);
    await addMessage(ada, older, words("Again"), "Older");
    expect((await listChats(ada)).slice(0, 2).map((chat) => chat.id)).toEqual([older, newer]);
  });

  test("cuts a very long title and never leaves it empty", async () => {
    const [long, empty] = [newId(), newId()];
    await addMessage(ada, long, words("…"), "x".repeat(5000));
    await addMessage(ada, empty, words("…"), "");
    expect((await getChat(ada, long)).title).toHaveLength(120);
    expect((await getChat(ada, empty)).title).toBe("New chat");
  });

  test("under an id another shopper uses makes a chat of one's own and leaves theirs alone", async () => {
    const chatId = newId();
    await addMessage(ben, chatId, words("Ben's"), "Ben's");
    await addMessage(ada, chatId, words("Ada's"), "Ada's");
    expect((await getChat(ben, chatId)).messages.map((message) => message.parts)).toEqual([
      [{ type: "text", text: "Ben's" }],
    ]);
    expect((await getChat(ada, chatId)).messages.map((message) => message.parts)).toEqual([
      [{ type: "text", text: "Ada's" }],
    ]);
  });

  test.each([
    ["chat", "no id", newId()],
    ["message", newId(), "no id"],
  ])("with a malformed %s id is refused", async (_, chatId, id) => {
    await expect(addMessage(ada, chatId, { ...words("x"), id }, "x")).rejects.toMatchObject({
      code: "invalid_input",
    });
  });
});

const textsOf = async (who: typeof ada, chatId: string) =>
  (await getChat(who, chatId)).messages.map(({ parts }) => (parts[0] as { text: string }).text);

describe("replacing a message", () => {
  async function conversation(who = ada) {
    const chatId = newId();
    const said = ["One", "Two", "Three", "Four"].map(words);
    for (const each of said) await addMessage(who, chatId, each, "One");
    return { chatId, said };
  }

  test("puts the new one in its place and in that of all that came after", async () => {
    const { chatId, said } = await conversation();
    await addMessage(ada, chatId, words("Other"), "Other", said[1]!.id);
    expect(await textsOf(ada, chatId)).toEqual(["One", "Other"]);
  });

  test("keeps the question when its answer is what gives way", async () => {
    const { chatId, said } = await conversation();
    await addMessage(ada, chatId, said[0]!, "One", said[1]!.id);
    expect(await textsOf(ada, chatId)).toEqual(["One"]);
  });

  test("that is not there, or another's, replaces nothing", async () => {
    const { chatId } = await conversation();
    const theirs = await conversation(ben);
    for (const replaces of [newId(), theirs.said[1]!.id])
      await addMessage(ada, chatId, words("More"), "More", replaces);
    expect(await textsOf(ada, chatId)).toEqual(["One", "Two", "Three", "Four", "More", "More"]);
    expect(await textsOf(ben, theirs.chatId)).toEqual(["One", "Two", "Three", "Four"]);
  });
});

test("an answer to a chat that was deleted meanwhile does not bring it back", async () => {
  const chatId = newId();
  await addMessage(ada, chatId, words("Question"), "Question");
  await deleteChat(ada, chatId);
  await addMessage(ada, chatId, { ...words("Answer"), role: "assistant" }, "Question");
  await expect(getChat(ada, chatId)).rejects.toMatchObject({ code: "not_found" });
});

describe("looking for a chat", () => {
  const found = async (who: typeof ada, sought: string) =>
    (await listChats(who, { words: sought })).map((chat) => chat.id);

  test("finds words of its title and of what was said, whatever their case", async () => {
    const [titled, said] = [newId(), newId()];
    await addMessage(ada, titled, words("…"), "About the Quillon rucksack");
    await addMessage(ada, said, words("Is the QUILLON waterproof?"), "A question");
    expect((await found(ada, "quillon")).toSorted()).toEqual([titled, said].toSorted());
    expect(await found(ben, "quillon")).toEqual([]);
  });

  test("takes its own signs for what they are", async () => {
    const chatId = newId();
    await addMessage(ada, chatId, words("100% wool_"), "Wool");
    expect(await found(ada, "100% wool_")).toEqual([chatId]);
    expect(await found(ada, "100%%wool")).toEqual([]);
    expect(await found(ada, "woo__")).toEqual([]);
  });

  test("does not look among what tools found", async () => {
    const chatId = newId();
    const part = { type: "tool-products_search", output: { text: "Hidden zarquon" } };
    await addMessage(ada, chatId, { id: newId(), role: "user", parts: [part] }, "Nothing");
    expect(await found(ada, "zarquon")).toEqual([]);
  });
});

describe("renaming a chat", () => {
  test("changes its title and not its place", async () => {
    const [older, newer] = [newId(), newId()];
    await addMessage(ada, older, words("Older"), "Older");
    await addMessage(ada, newer, words("Newer"), "Newer");
    await renameChat(ada, older, "Tents");
    expect((await getChat(ada, older)).title).toBe("Tents");
    expect((await listChats(ada)).slice(0, 2).map((chat) => chat.id)).toEqual([newer, older]);
  });

  test("that is another's finds nothing, and its title stays", async () => {
    const chatId = newId();
    await addMessage(ben, chatId, words("Ben's"), "Ben's");
    await expect(renameChat(ada, chatId, "Mine")).rejects.toMatchObject({ code: "not_found" });
    expect((await getChat(ben, chatId)).title).toBe("Ben's");
  });
});

test("deleting every chat deletes one's own and no other's", async () => {
  const chloe = actor("aperture", "chloe@example.com");
  const theirs = newId();
  await addMessage(ben, theirs, words("Stays"), "Stays");
  await addMessage(chloe, newId(), words("Goes"), "Goes");
  expect(await deleteChats(chloe)).toBeGreaterThan(0);
  expect(await listChats(chloe)).toEqual([]);
  expect(await textsOf(ben, theirs)).toEqual(["Stays"]);
});

describe("deleting a chat", () => {
  test("takes its messages with it", async () => {
    const chatId = newId();
    await addMessage(ada, chatId, words("Gone soon"), "Gone soon");
    await deleteChat(ada, chatId);
    await expect(getChat(ada, chatId)).rejects.toMatchObject({ code: "not_found" });
    expect((await listChats(ada)).map((chat) => chat.id)).not.toContain(chatId);
    await addMessage(ada, chatId, words("New"), "New");
    expect((await getChat(ada, chatId)).messages).toHaveLength(1);
  });

  test("that is another's finds nothing, and the chat stays", async () => {
    const chatId = newId();
    await addMessage(ben, chatId, words("Stays"), "Stays");
    await expect(deleteChat(ada, chatId)).rejects.toMatchObject({ code: "not_found" });
    expect((await getChat(ben, chatId)).messages).toHaveLength(1);
    await deleteChat(ben, chatId);
    await expect(getChat(ben, chatId)).rejects.toMatchObject({ code: "not_found" });
  });

  test.each(["", "1", "' or true --", "00000000-0000-0000-0000"])(
    "with the id “%s” finds nothing",
    async (chatId) => {
      await expect(deleteChat(ada, chatId)).rejects.toMatchObject({ code: "not_found" });
    },
  );
});
