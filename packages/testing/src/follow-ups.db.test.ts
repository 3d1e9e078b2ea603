import { afterAll, describe, expect, test } from "vitest";
import { followUps } from "@orchard/assistant/follow-ups";
import { loadConversation, startTurn } from "@orchard/assistant/turn";
import { actor } from "@orchard/db/testing";
import { closeDoors } from "@orchard/db/with-identity";
import { newId } from "@orchard/domain/ids";

/** Whatever is offered under an answer is answered, by the offline model and the tools alone. */
const ada = actor("aperture", "ada@example.com");
afterAll(closeDoors);

async function ask(chatId: string, text: string) {
  const stream = await startTurn(ada, { chatId, messageId: newId(), text });
  for await (const chunk of stream) void chunk;
  return (await loadConversation(ada, chatId)).at(-1)!;
}

describe.each([
  ["several products", "Which lenses do you have?", ["Which is the cheapest?"]],
  ["one order", "Where is my latest order?", ["What was in it?", "How much did I pay for it?"]],
  ["several purchases", "What did I buy last year?", ["How much did I spend on them?"]],
  [
    "what fits",
    "What digital camera is compatible with the memory card I bought last year?",
    ["Which is the cheapest?"],
  ],
])("after an answer about %s", (_, question, offered) => {
  test.each(offered)("“%s” is offered and answered", async (next) => {
    const chatId = newId();
    expect(followUps(await ask(chatId, question))).toContain(next);
    const answer = await ask(chatId, next);
    const words = answer.parts.map((part) => (part.type === "text" ? part.text : "")).join("");
    expect(answer.parts.some((part) => "output" in part && (part.output as { ok: boolean }).ok)).toBe(true);
    expect(words).not.toMatch(/could not|did not understand|not sure|which (one )?do you mean/i);
  });
});

test("nothing is offered where nothing was found", async () => {
  expect(followUps(await ask(newId(), "Thank you!"))).toEqual([]);
});
