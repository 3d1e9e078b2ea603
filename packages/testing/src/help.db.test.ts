import { afterAll, beforeAll, expect, test } from "vitest";
import { startTurn } from "@orchard/assistant/turn";
import { getChat } from "@orchard/core/chats/data";
import { addMessage } from "@orchard/core/chats/mutations";
import { getHelpRequest } from "@orchard/core/help/data";
import { answerHelp, askForHelp, takeHelp } from "@orchard/core/help/mutations";
import { humanReply } from "@orchard/domain/human-reply";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { getLanguageModel } from "@orchard/models/registry";
import { asAdministrator } from "./administrator.ts";
import { startModelWire } from "./model-wire.ts";

/** A chat that a person was asked about: two members of staff, time that passes, and the model. */
const ada = actor("aperture", "ada@example.com");
const first = actor("aperture", "staff@aperture.example.com", { role: "staff" });
const second = actor("aperture", "second@aperture.example.com", { role: "staff" });
let database: TestDatabase;

beforeAll(async () => {
  database = await takeOwnDatabase();
  await asAdministrator(database, (client) =>
    client.query(
      `insert into users (tenant_id, id, email, name, role, status, demo, joined_at)
       values ('aperture', $1, 'second@aperture.example.com', 'Second Person', 'staff', 'active', true, now())`,
      [second.userId],
    ),
  );
});
afterAll(() => database.close());

async function asked() {
  const chatId = newId();
  const question = { id: newId(), role: "user" as const, parts: [{ type: "text", text: "Which one?" }] };
  await addMessage(ada, chatId, question, "Which one?");
  return { chatId, ...(await askForHelp(ada, { chatId, note: "" })) };
}
const reads = (who: Identity, chatId: string) =>
  withIdentity(who, async (tx) => {
    const rows = await tx.$queryRaw<
      { id: string }[]
    >`select id from messages where chat_id = ${chatId}::uuid`;
    return rows.length;
  });
const pass = (statement: string, requestId: string) =>
  asAdministrator(database, (client) => client.query(statement, [requestId]));

test("one member of staff at a time; the next one when the first has had their half hour", async () => {
  const { chatId, requestId } = await asked();
  await takeHelp(first, requestId, "To see");
  await expect(takeHelp(second, requestId, "To see, too")).rejects.toMatchObject({ code: "conflict" });
  expect([await reads(first, chatId), await reads(second, chatId)]).toEqual([1, 0]);
  await pass(
    "update chat_grants set expires_at = now() - interval '1 second' where request_id = $1",
    requestId,
  );
  expect([await reads(first, chatId), await reads(second, chatId)]).toEqual([0, 0]);
  await expect(answerHelp(first, requestId, "Late")).rejects.toMatchObject({ code: "not_found" });
  await takeHelp(second, requestId, "To see, too");
  expect([await reads(first, chatId), await reads(second, chatId)]).toEqual([0, 1]);
});

test("a reading that begins in the last minutes ends with the week", async () => {
  const { chatId, requestId } = await asked();
  await pass("update help_requests set consent_until = now() + interval '1 minute' where id = $1", requestId);
  await takeHelp(first, requestId, "To see");
  expect(await reads(first, chatId)).toBe(1);
  const { reading } = await getHelpRequest(first, requestId);
  expect(reading!.until.getTime()).toBeLessThanOrEqual(Date.now() + 60_000);
});

test("after a week it is over", async () => {
  const { requestId } = await asked();
  await pass("update help_requests set consent_until = now() - interval '1 second' where id = $1", requestId);
  await expect(takeHelp(first, requestId, "To see")).rejects.toMatchObject({ code: "not_found" });
  await expect(getHelpRequest(first, requestId)).rejects.toMatchObject({ code: "not_found" });
});

test("what a person answered is given to no model, and the conversation goes on", async () => {
  const { chatId, requestId } = await asked();
  await takeHelp(first, requestId, "To see");
  await answerHelp(first, requestId, "Take the SECRETWORD one.");
  const wire = await startModelWire(() => ({ text: "Gladly." }));
  try {
    const model = await getLanguageModel({
      ASSISTANT_MODEL: "compatible/scripted",
      ASSISTANT_BASE_URL: wire.url,
    });
    const stream = await startTurn(ada, { chatId, messageId: newId(), text: "Thanks!" }, { model });
    for await (const _ of stream);
    expect(wire.requests[0]!.text).toContain("Thanks!");
    expect(wire.requests[0]!.text).toContain("Which one?");
    expect(wire.requests[0]!.text).not.toContain("SECRETWORD");
  } finally {
    await wire.close();
  }
  await expect
    .poll(async () => (await getChat(ada, chatId)).messages.map(({ parts }) => humanReply(parts)?.text))
    .toEqual([undefined, "Take the SECRETWORD one.", undefined, undefined]);
});
