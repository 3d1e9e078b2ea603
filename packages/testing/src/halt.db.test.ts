import type { UIMessageChunk } from "ai";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { startTurn } from "@orchard/assistant/turn";
import { getStore, getStoreHalt, visitorOf } from "@orchard/core/tenants/data";
import { setStoreHalt } from "@orchard/core/tenants/mutations";
import { closeAuthFunctions, findCredentials } from "@orchard/db/auth-functions";
import { actor } from "@orchard/db/testing";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { ERRORS } from "@orchard/domain/errors";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import type { Halt } from "@orchard/domain/tenant";
import { getLanguageModel } from "@orchard/models/registry";
import { type ModelWire, startModelWire } from "./model-wire.ts";

/** The platform's switches over a store: who may turn them, and that they hold at once, also for what is under way. */
const STORE = "dailygrind";
const drinker = actor(STORE, "ada@example.com");
const hiker = actor("northtrail", "ada@example.com");
const staff = actor(STORE, `staff@${STORE}.example.com`, { role: "staff" });
const operator = actor("platform", "olive@orchard.example.com", { role: "operator" });
const refused = { code: "not_found" };
const SLOWLY = "Count slowly.";
const LONG = Array.from({ length: 900 }, (_, at) => `Word ${at}.`).join(" ");

const set = (halt: Halt, by: Identity = operator, reason = "A provider leaks.") =>
  setStoreHalt(by, STORE, { halt, reason, by: "Olive Tanner" });

let wire: ModelWire;
beforeEach(async () => {
  // Slow enough that it is still being written when a busy machine comes to halting it.
  wire = await startModelWire(({ body }) => ({
    text: LONG,
    pause: JSON.stringify(body).includes(SLOWLY) ? 4000 : 400,
  }));
});
afterEach(async () => {
  await set("none");
  await wire.close();
});
afterAll(async () => {
  await closeDoors();
  await closeAuthFunctions();
});

async function ask(who: Identity, text = "Count."): Promise<ReadableStream<UIMessageChunk>> {
  const model = await getLanguageModel({
    ASSISTANT_MODEL: "compatible/scripted",
    ASSISTANT_BASE_URL: wire.url,
  });
  return startTurn(who, { chatId: newId(), messageId: newId(), text }, { model });
}
async function chunksOf(stream: ReadableStream<UIMessageChunk>): Promise<UIMessageChunk[]> {
  const chunks: UIMessageChunk[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}
const textOf = (chunks: UIMessageChunk[]) =>
  chunks.map((chunk) => (chunk.type === "text-delta" ? chunk.delta : "")).join("");

test.each(["assistant", "store"] as const)(
  "halting the %s ends the answer that is being written and says so; another store's goes on",
  async (halt) => {
    const [here, elsewhere] = await Promise.all([ask(drinker, SLOWLY), ask(hiker)]);
    const both = Promise.all([chunksOf(here), chunksOf(elsewhere)]);
    await set(halt);
    const [ended, whole] = await both;
    expect(textOf(ended).length).toBeLessThan(LONG.length);
    expect(ended.at(-1)).toEqual({ type: "error", errorText: ERRORS.assistant_off.message });
    expect(textOf(whole)).toBe(LONG);
  },
  90_000,
);

test("a halted assistant takes no question, in the database either, and goes on when it is lifted", async () => {
  const spend = (who: Identity) =>
    withIdentity(who, (tx) => tx.$queryRaw`select * from assistant.spend(null, 1, 0::bigint, 0::bigint)`);
  await set("assistant");
  await expect(ask(drinker)).rejects.toMatchObject({ code: "assistant_off" });
  await expect(spend(drinker)).rejects.toMatchObject(refused);
  await spend(hiker);
  expect((await getStore(drinker)).assistantHalted).toBe(true);
  await set("none");
  await spend(drinker);
  expect(textOf(await chunksOf(await ask(drinker)))).toBe(LONG);
});

test("a suspended store is there for nobody, and back as it was when it is lifted", async () => {
  const isThere = async () => [
    await getStore(visitorOf(STORE)).then(
      () => true,
      () => false,
    ),
    (await findCredentials(STORE, "ada@example.com")) !== undefined,
  ];
  expect(await isThere()).toEqual([true, true]);
  await set("store");
  expect(await isThere()).toEqual([false, false]);
  await set("none");
  expect(await isThere()).toEqual([true, true]);
});

test("only an operator turns a switch; the store's staff see which, why and by whom, and shoppers not why", async () => {
  for (const who of [staff, drinker, delegateToAssistant(drinker), visitorOf(STORE)])
    await expect(set("store", who)).rejects.toMatchObject(refused);
  await expect(
    setStoreHalt(operator, "nowhere", { halt: "store", reason: "", by: "" }),
  ).rejects.toMatchObject(refused);
  expect((await getStoreHalt(operator, STORE)).halt).toBe("none");
  await set("assistant");
  for (const who of [operator, staff])
    expect(await getStoreHalt(who, STORE)).toMatchObject({
      halt: "assistant",
      reason: "A provider leaks.",
      by: "Olive Tanner",
    });
  await expect(getStoreHalt(staff, "northtrail")).rejects.toMatchObject(refused);
  await expect(
    withIdentity(drinker, (tx) => tx.$queryRaw`select halt_reason from tenants`),
  ).rejects.toMatchObject(refused);
});
