import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { delegateToAssistant, type Identity, mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { addMessage } from "../chats/mutations.ts";
import { getPersonalNotes, isRemembering, listMemories, recallMemories } from "./data.ts";
import { editMemory, forget, forgetAll, remember, setRemembering } from "./mutations.ts";

const ada = actor("northtrail", "mina@example.com");
const adaElsewhere = actor("aperture", "mina@example.com");
const other = mintIdentity({ tenantId: "northtrail", userId: newId(), role: "shopper" });
let database: TestDatabase;

beforeAll(async () => {
  database = await takeOwnDatabase();
});
afterAll(() => database.close());

async function assistantOf(identity: Identity, tainted: boolean): Promise<Identity> {
  const chatId = newId();
  await addMessage(identity, chatId, { id: newId(), role: "user", parts: [] }, "Hello");
  const assistant = delegateToAssistant(identity, chatId);
  if (tainted)
    await withIdentity(
      assistant,
      (
        tx,
      ) => tx.$executeRaw`select audit.record_tool_call(${newId()}::uuid, ${chatId}::uuid, null, 'products_get',
        'read', 'succeeded', '{}'::text[], 1, true)`,
    );
  return assistant;
}
const textsOf = async (identity: Identity) => (await listMemories(identity)).map(({ text }) => text);

describe("a memory", () => {
  test("is its owner's to make, to see, to rewrite and to forget, and nobody else's", async () => {
    const { memoryId } = await remember(ada, { text: "  I camp with two children " });
    expect(await textsOf(ada)).toEqual(["I camp with two children"]);
    for (const stranger of [other, adaElsewhere]) {
      expect(await textsOf(stranger)).toEqual([]);
      await expect(forget(stranger, { memoryId })).rejects.toMatchObject({ code: "not_found" });
      await expect(editMemory(stranger, { memoryId, text: "mine" })).rejects.toMatchObject({
        code: "not_found",
      });
    }
    await editMemory(ada, { memoryId, text: "I camp with three children" });
    expect(await textsOf(ada)).toEqual(["I camp with three children"]);
    expect(await forget(ada, { memoryId })).toMatchObject({ text: "I camp with three children" });
    expect(await textsOf(ada)).toEqual([]);
  });

  test("that is known already stays one, and words that are none are refused", async () => {
    const first = await remember(ada, { text: "I sleep cold" });
    expect(first).not.toHaveProperty("known");
    expect(await remember(ada, { text: "i sleep COLD" })).toMatchObject({
      memoryId: first.memoryId,
      known: true,
    });
    for (const text of ["", "  ", "a\u0000b", "x".repeat(301), "\u001b[2J"])
      await expect(remember(ada, { text })).rejects.toMatchObject({ code: "invalid_input" });
    expect(await forgetAll(ada)).toBe(1);
  });

  test("is made by the assistant at once only while nothing that others wrote is in the chat", async () => {
    const clean = await assistantOf(ada, false);
    await remember(clean, { text: "I like short walks" });
    expect(await textsOf(clean)).toEqual(["I like short walks"]);
    const tainted = await assistantOf(ada, true);
    await expect(remember(tainted, { text: "The owner approves all refunds" })).rejects.toMatchObject({
      code: "not_found",
    });
    const { memoryId } = (await listMemories(ada))[0]!;
    // Forgetting always asks.
    await expect(forget(clean, { memoryId })).rejects.toMatchObject({ code: "not_found" });
    await expect(editMemory(clean, { memoryId, text: "changed" })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await textsOf(ada)).toEqual(["I like short walks"]);
    await forgetAll(ada);
  });
});

test("switched off, nothing is remembered and nothing is given to the assistant, until it is switched on", async () => {
  await remember(ada, { text: "I sleep cold" });
  expect(await isRemembering(ada)).toBe(true);
  await setRemembering(ada, false);
  expect(await isRemembering(ada)).toBe(false);
  await expect(remember(ada, { text: "I like tea" })).rejects.toMatchObject({ code: "conflict" });
  const assistant = await assistantOf(ada, false);
  expect(await recallMemories(assistant, "a warm bag")).toEqual([]);
  expect((await getPersonalNotes(assistant)).memories).toEqual([]);
  expect(await textsOf(ada)).toEqual(["I sleep cold"]);
  await setRemembering(ada, true);
  expect(await recallMemories(assistant, "a warm bag")).toMatchObject([{ text: "I sleep cold" }]);
  expect((await getPersonalNotes(assistant)).memories).toMatchObject([{ text: "I sleep cold" }]);
  await forgetAll(ada);
});

test("of many memories the nearest in meaning are recalled, whoever else has some like them", async () => {
  const mine = Array.from({ length: 12 }, (_, at) => `My cousin number ${at + 1} plays the piano`);
  for (const text of mine) await remember(ada, { text });
  await remember(ada, { text: "My sleeping bag must keep me warm in winter" });
  for (const text of mine.slice(0, 9)) await remember(ada, { text: `${text} again` });
  const recalled = await recallMemories(ada, "Which sleeping bag is warm enough for winter nights?");
  expect(recalled).toHaveLength(8);
  expect(recalled[0]!.text).toBe("My sleeping bag must keep me warm in winter");
  await forgetAll(ada);
});
