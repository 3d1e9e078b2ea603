import { afterAll, beforeEach, expect, test } from "vitest";
import { humanReply } from "@orchard/domain/human-reply";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor } from "@orchard/db/testing";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { getChat } from "../chats/data.ts";
import { addMessage, deleteChat } from "../chats/mutations.ts";
import { visitorOf } from "../tenants/data.ts";
import { getHelpRequest, listHelpRequests, listOwnHelp } from "./data.ts";
import { answerHelp, askForHelp, leaveHelp, takeHelp, withdrawHelp } from "./mutations.ts";

/** Who may read a chat that somebody asked a person about: one named member of staff, for a while, and nobody else. */
const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");
const staff = actor("aperture", "staff@aperture.example.com", { role: "staff" });
const colleague = actor("aperture", "second@aperture.example.com", { role: "staff" });
const elsewhere = actor("northtrail", "staff@northtrail.example.com", { role: "staff" });
const operator = actor("platform", "olive@orchard.example.com", { role: "operator" });
const refused = { code: "not_found" };

let chatId: string;
let requestId: string;

beforeEach(async () => {
  for (const { id, withdrawnAt } of await listOwnHelp(ada)) if (!withdrawnAt) await withdrawHelp(ada, id);
  chatId = newId();
  const text = { id: newId(), role: "user" as const, parts: [{ type: "text", text: "My secret question" }] };
  await addMessage(ada, chatId, text, "My secret question");
  ({ requestId } = await askForHelp(ada, { chatId, note: "The lens does not fit." }));
});
afterAll(closeDoors);

/** How many messages of a chat somebody reads. */
const messagesOf = (who: Identity, of = chatId) =>
  withIdentity(who, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`select id from messages where chat_id = ${of}::uuid`;
    return rows.length;
  });
const take = (who = staff) => takeHelp(who, requestId, "To see which lens it is.");

test("staff see that somebody asks, with a first name and the note, and no chat of theirs", async () => {
  const seen = (await listHelpRequests(staff)).find(({ id }) => id === requestId)!;
  expect(seen).toMatchObject({ displayName: "Ada", note: "The lens does not fit.", takenBy: null });
  expect((await getHelpRequest(staff, requestId)).reading).toBeUndefined();
  expect(await messagesOf(staff)).toBe(0);
  for (const column of ["user_id", "chat_id"])
    await expect(
      withIdentity(staff, (tx) => tx.$queryRawUnsafe(`select ${column} from help_requests`)),
    ).rejects.toMatchObject(refused);
});

test("whoever takes it reads that one chat, and nobody else does", async () => {
  const other = newId();
  const text = { id: newId(), role: "user" as const, parts: [{ type: "text", text: "Another" }] };
  await addMessage(ada, other, text, "Another");
  await take();
  const { reading } = await getHelpRequest(staff, requestId);
  expect(reading!.messages.map(({ parts }) => parts)).toEqual([
    [{ type: "text", text: "My secret question" }],
  ]);
  expect(reading!.until.getTime() - Date.now()).toBeLessThanOrEqual(30 * 60_000);
  expect([await messagesOf(staff), await messagesOf(staff, other)]).toEqual([1, 0]);
  for (const who of [colleague, elsewhere, ben, visitorOf("aperture")]) expect(await messagesOf(who)).toBe(0);
  await expect(messagesOf(operator)).rejects.toMatchObject(refused);
});

test("another member of staff waits; of another store there is nothing, for an operator neither", async () => {
  await take();
  await take();
  await expect(take(colleague)).rejects.toMatchObject({ code: "not_found" }); // nobody with that account
  for (const who of [elsewhere, operator, ada, ben]) {
    await expect(take(who)).rejects.toMatchObject(refused);
    await expect(answerHelp(who, requestId, "Hello")).rejects.toMatchObject(refused);
  }
  for (const who of [elsewhere, operator]) {
    await expect(getHelpRequest(who, requestId)).rejects.toMatchObject(refused);
  }
});

test("the answer comes into the chat under the name of who wrote it", async () => {
  await take();
  await answerHelp(staff, requestId, "It needs the adapter.");
  const { messages } = await getChat(ada, chatId);
  expect(humanReply(messages.at(-1)!.parts)).toMatchObject({ text: "It needs the adapter." });
  expect((await listOwnHelp(ada, chatId))[0]!.answeredAt).not.toBeNull();
  await expect(answerHelp(staff, requestId, " ")).rejects.toMatchObject({ code: "invalid_input" });
  await expect(answerHelp(staff, requestId, "x".repeat(2001))).rejects.toMatchObject({
    code: "invalid_input",
  });
});

test("who did not take it cannot answer, also by the function itself", async () => {
  await expect(answerHelp(staff, requestId, "Hello")).rejects.toMatchObject(refused);
  expect((await getChat(ada, chatId)).messages).toHaveLength(1);
});

test("taken back, it is over at once: no reading, no answer, no request", async () => {
  await take();
  expect(await messagesOf(staff)).toBe(1);
  await expect(withdrawHelp(ben, requestId)).rejects.toMatchObject(refused);
  expect(await messagesOf(staff)).toBe(1);
  await withdrawHelp(ada, requestId);
  expect(await messagesOf(staff)).toBe(0);
  await expect(answerHelp(staff, requestId, "Hello")).rejects.toMatchObject(refused);
  await expect(take()).rejects.toMatchObject(refused);
  await expect(getHelpRequest(staff, requestId)).rejects.toMatchObject(refused);
});

test("the shopper sees who read it, when and why", async () => {
  await take();
  await leaveHelp(staff, requestId);
  expect(await messagesOf(staff)).toBe(0);
  const [help] = await listOwnHelp(ada, chatId);
  expect(help!.readings).toEqual([
    expect.objectContaining({ reason: "To see which lens it is.", staffName: expect.any(String) as string }),
  ]);
  expect(help!.readings[0]!.until.getTime()).toBeLessThanOrEqual(Date.now() + 1000);
  expect(await listOwnHelp(ben, chatId)).toEqual([]);
});

test("only the shopper asks: not about another's chat, not as a visitor, not the assistant, and once", async () => {
  expect(await askForHelp(ada, { chatId, note: "Again" })).toEqual({ requestId });
  for (const who of [ben, visitorOf("aperture"), delegateToAssistant(ada, chatId), staff])
    await expect(askForHelp(who, { chatId, note: "" })).rejects.toMatchObject(refused);
  await expect(withdrawHelp(delegateToAssistant(ada, chatId), requestId)).rejects.toMatchObject(refused);
  await expect(askForHelp(ada, { chatId, note: "x".repeat(501) })).rejects.toMatchObject({
    code: "invalid_input",
  });
});

test("nobody makes a grant, a request or a longer one by hand", async () => {
  await take();
  for (const statement of [
    "update chat_grants set expires_at = now() + interval '1 year'",
    "insert into chat_grants select * from chat_grants",
    "update help_requests set withdrawn_at = null",
    "delete from chat_grants",
  ])
    for (const who of [staff, ada])
      await expect(withIdentity(who, (tx) => tx.$executeRawUnsafe(statement))).rejects.toMatchObject(refused);
});

test("with the chat all of it goes", async () => {
  await take();
  await deleteChat(ada, chatId);
  expect(await listOwnHelp(ada, chatId)).toEqual([]);
  await expect(getHelpRequest(staff, requestId)).rejects.toMatchObject(refused);
});
