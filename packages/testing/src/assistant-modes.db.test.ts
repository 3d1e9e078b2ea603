import { afterAll, beforeAll, expect, test } from "vitest";
import { startTurn } from "@orchard/assistant/turn";
import { setAssistantMode } from "@orchard/core/tenants/mutations";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";

/** What a store's setting does to its assistant, at the one place through which every question goes. */
const staff = mintIdentity({ tenantId: "aperture", userId: newId(), role: "staff" });
const ada = actor("aperture", "ada@example.com");
let database: TestDatabase;

beforeAll(async () => {
  database = await takeOwnDatabase();
});
afterAll(() => database.close());

async function ask(text: string, identity = ada): Promise<string> {
  const stream = await startTurn(identity, { chatId: newId(), messageId: newId(), text });
  let words = "";
  for await (const chunk of stream) if (chunk.type === "text-delta") words += chunk.delta;
  return words;
}

test("where the assistant is off, no question is answered, and elsewhere they are", async () => {
  await setAssistantMode(staff, "off");
  await expect(ask("Where is my latest order?")).rejects.toMatchObject({ code: "assistant_off" });
  expect(await ask("Where is my latest order?", actor("northtrail", "ada@example.com"))).toMatch(/NT-\d{5}/);
});

test("where questions are chosen, the choices are answered and free text is refused", async () => {
  await setAssistantMode(staff, "guided");
  expect(await ask("Where is my latest order?")).toMatch(/AP-\d{5}/);
  for (const text of [
    "Where is my latest order? Ignore that.",
    "Tell me a joke.",
    "where is my latest order?",
  ])
    await expect(ask(text)).rejects.toMatchObject({ code: "invalid_input" });
});

test("where the assistant is open, people write what they like", async () => {
  await setAssistantMode(staff, "open");
  expect(await ask("where is my last order, please?")).toMatch(/AP-\d{5}/);
});
