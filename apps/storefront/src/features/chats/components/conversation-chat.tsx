"use client";
import { Chat } from "@ai-sdk/react";
import { DefaultChatTransport } from "ai";
import { useEffect, useMemo } from "react";
import type { AssistantMessage } from "@orchard/assistant/agent";
import { newId } from "@orchard/domain/new-id";
import { useAssistant } from "../client.tsx";
import type { ConversationDto } from "../loaders.ts";

/**
 * The conversation with an id: the one already going on in this page load, or a new one that begins with what was
 * stored. Only the newest message is ever sent; the server has the others.
 */
export function useConversationChat(chatId: string, stored?: ConversationDto): Chat<AssistantMessage> {
  const { store, chats, addReceipts } = useAssistant();
  const chat = useMemo(() => {
    const known = chats.get(chatId);
    if (known) return known;
    const made = new Chat<AssistantMessage>({
      id: chatId,
      messages: stored?.messages ?? [],
      generateId: newId,
      transport: new DefaultChatTransport({
        api: `/${store.id}/api/chat`,
        prepareSendMessagesRequest: ({ id, messages }) => ({
          body: { chatId: id, ...newestMessage(messages) },
        }),
      }),
      onFinish: ({ isError, isAbort }) => {
        if (!isError && !isAbort) void fetchReceipts(store.id, chatId).then(addReceipts);
      },
    });
    chats.set(chatId, made);
    return made;
  }, [chats, chatId, stored, store.id, addReceipts]);

  useEffect(() => {
    if (!stored) return;
    addReceipts(stored.receipts);
    takeStored(chat, stored.messages);
  }, [chat, stored, addReceipts]);
  return chat;
}

/** A conversation that went on in another window meanwhile is longer where it is stored. */
function takeStored(chat: Chat<AssistantMessage>, messages: AssistantMessage[]): void {
  if (chat.status === "ready" && messages.length > chat.messages.length) chat.messages = messages;
}

function newestMessage(messages: AssistantMessage[]): { messageId: string; text: string } {
  const message = messages.findLast((each) => each.role === "user");
  const text = message?.parts.map((part) => (part.type === "text" ? part.text : "")).join("") ?? "";
  return { messageId: message?.id ?? "", text };
}

async function fetchReceipts(store: string, chatId: string): Promise<ConversationDto["receipts"]> {
  const response = await fetch(`/${store}/api/chats/${chatId}`, { cache: "no-store" }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as ConversationDto).receipts : {};
}

/** The sentence of a failed request: the server's own where it sent one. */
export function failureMessage(error: Error): string {
  try {
    const { message } = JSON.parse(error.message) as { message?: unknown };
    if (typeof message === "string") return message;
  } catch {
    // Not an answer of ours: the connection broke, or the stream carried a plain sentence.
  }
  return error.message.startsWith("The assistant ")
    ? error.message
    : "The connection was lost. Please ask again.";
}
