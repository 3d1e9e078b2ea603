import { Chat } from "@ai-sdk/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AssistantMessage } from "@orchard/assistant/agent";
import { newId } from "@orchard/domain/new-id";
import { conversationControls, transportTo } from "./conversation-chat.tsx";

// What runs on the server is no part of this.
vi.mock("../actions.ts", () => ({}));

/** A server that keeps a conversation and is not there for what is sent, until it is. */
const server = { kept: [] as AssistantMessage[], reachable: false, sent: [] as Record<string, unknown>[] };

beforeEach(() => {
  Object.assign(server, { reachable: false, sent: [] });
  vi.stubGlobal("fetch", async (_url: string, init?: RequestInit) => {
    if (init?.method !== "POST") return Response.json({ messages: server.kept, receipts: {}, feedback: {} });
    server.sent.push(JSON.parse(init.body as string) as Record<string, unknown>);
    if (!server.reachable) throw new TypeError("fetch failed");
    return new Response('data: {"type":"start"}\n\ndata: {"type":"finish"}\n\ndata: [DONE]\n\n');
  });
});
afterEach(() => vi.unstubAllGlobals());

const say = (role: "user" | "assistant", text: string): AssistantMessage => ({
  id: newId(),
  role,
  parts: [{ type: "text", text }],
});
const textsOf = (messages: AssistantMessage[]) =>
  messages.map(({ parts }) => parts.map((part) => (part.type === "text" ? part.text : "")).join(""));

function open(...messages: AssistantMessage[]) {
  server.kept = messages;
  const chat = new Chat<AssistantMessage>({
    messages,
    generateId: newId,
    transport: transportTo("aperture"),
  });
  return { chat, ...conversationControls(chat, "aperture") };
}

test("an edited question that did not arrive is asked again in the place of the first", async () => {
  const question = say("user", "A lens for birds?");
  const { chat, resend, askAgain } = open(question, say("assistant", "This one."));
  await resend(question.id, "A lens for cats?");
  expect(chat.status).toBe("error");
  server.reachable = true;
  await askAgain();
  expect(textsOf(chat.messages)[0]).toBe("A lens for cats?");
  expect(server.sent).toHaveLength(2);
  expect(server.sent[1]).toEqual(server.sent[0]);
  expect(server.sent[1]).toMatchObject({ text: "A lens for cats?", replaces: question.id });
});

test("an edited question that was answered meanwhile is not asked again: the answer is taken", async () => {
  const question = say("user", "A lens for birds?");
  const { chat, resend, askAgain } = open(question, say("assistant", "This one."));
  await resend(question.id, "A lens for cats?");
  server.kept = [{ ...chat.lastMessage! }, say("assistant", "That one.")];
  await askAgain();
  expect(textsOf(chat.messages)).toEqual(["A lens for cats?", "That one."]);
  expect(chat.status).toBe("ready");
  expect(server.sent).toHaveLength(1);
});

test("a question after others takes no place but its own, and an answer asked for again gives way", async () => {
  const answer = say("assistant", "This one.");
  const { chat, askAgain } = open(say("user", "A lens for birds?"), answer);
  server.reachable = true;
  await askAgain();
  expect(server.sent[0]).toMatchObject({ text: "A lens for birds?", replaces: answer.id });
  await chat.sendMessage({ text: "And a bag?" });
  expect(server.sent[1]).toMatchObject({ text: "And a bag?" });
  expect(server.sent[1]).not.toHaveProperty("replaces");
});
