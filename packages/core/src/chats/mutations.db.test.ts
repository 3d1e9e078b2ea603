import { afterAll, describe, expect, test } from "vitest";
import { newId } from "@orchard/domain/ids";
import { actor } from "@orchard/db/testing";
import { closeDoors } from "@orchard/db/with-identity";
import { getChat, listChats } from "./data.ts";
import { addMessage, deleteChat } from "./mutations.ts";

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
