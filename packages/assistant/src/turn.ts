import "server-only";
import { createAgentUIStream, type UIMessageChunk } from "ai";
import { z } from "zod";
import { getChat } from "@orchard/core/chats/data";
import { addMessage } from "@orchard/core/chats/mutations";
import { AppError, ERRORS } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { newId, uuidSchema } from "@orchard/domain/ids";
import { type AssistantMessage, type AssistantOptions, createAssistant } from "./agent.ts";

/** All a client may send: which chat, and one new message. History comes from the database. */
export const turnInputSchema = z.object({
  chatId: uuidSchema,
  messageId: uuidSchema,
  text: z
    .string()
    .trim()
    .min(1, "Write a question first.")
    .max(2000, "Please keep a question under 2,000 characters.")
    // PostgreSQL stores neither in text.
    .regex(/^[^\0\p{Surrogate}]*$/u, "That question holds characters that cannot be stored."),
});
export type TurnInput = z.infer<typeof turnInputSchema>;

// Older turns are left out of what the model is given, not out of the chat.
const HISTORY_MESSAGES = 20;

/**
 * Answers one message of a chat: stores it, runs the assistant over the stored history and stores the answer,
 * also when the client has gone away meanwhile.
 *
 * @returns the answer as UI message chunks while it is made.
 * @throws AppError `not_found` when the chat is not the caller's, `invalid_input` for malformed ids.
 */
export async function startTurn(
  identity: Identity,
  input: TurnInput,
  options: Omit<AssistantOptions, "chatId" | "messageId"> = {},
): Promise<ReadableStream<UIMessageChunk>> {
  const { chatId, messageId, text } = input;
  await addMessage(identity, chatId, { id: messageId, role: "user", parts: [{ type: "text", text }] }, text);
  const { messages } = await getChat(identity, chatId);
  // Up to this message: when a question is asked again, what failed of its answer is no part of it.
  const asked = messages.findIndex((message) => message.id === messageId) + 1;
  if (asked === 0) throw new AppError("conflict");
  const history = messages.slice(Math.max(0, asked - HISTORY_MESSAGES), asked);
  const answerId = newId();
  const agent = await createAssistant(identity, { ...options, chatId, messageId: answerId });
  const stream = await createAgentUIStream({
    agent,
    uiMessages: history.map(({ id, role, parts }) => ({ id, role, parts })),
    generateMessageId: () => answerId,
    timeout: 60_000,
    onEnd: async ({ responseMessage }) => {
      if (responseMessage.parts.length === 0) return;
      await addMessage(
        identity,
        chatId,
        { id: answerId, role: "assistant", parts: responseMessage.parts },
        text,
      );
    },
    onError: (error) => {
      if (!(error instanceof AppError)) console.error("The assistant failed:", error);
      return ERRORS.assistant_unavailable.message;
    },
  });
  const [forClient, forStore] = (stream as ReadableStream<UIMessageChunk>).tee();
  // The answer is finished and stored whether or not anybody still listens.
  void forStore.pipeTo(new WritableStream()).catch(() => undefined);
  return forClient;
}

/** A stored chat as the browser's chat component takes it. */
export async function loadConversation(identity: Identity, chatId: string): Promise<AssistantMessage[]> {
  const { messages } = await getChat(identity, chatId);
  return messages.map(({ id, role, parts }) => ({ id, role, parts: parts as AssistantMessage["parts"] }));
}
