"use client";
import { Chat } from "@ai-sdk/react";
import { DefaultChatTransport } from "ai";
import { useEffect, useMemo } from "react";
import type { AssistantMessage } from "@orchard/assistant/agent";
import type { ApprovalCard } from "@orchard/domain/approvals";
import { newId } from "@orchard/domain/new-id";
import { useAssistant } from "../client.tsx";
import type { HelpDto } from "../../help/loaders.ts";
import type { ConversationDto } from "../loaders.ts";
import { withDecided } from "./answer-cards.tsx";

/**
 * The conversation with an id: the one already going on in this page load, or a new one that begins with what was
 * stored. Only the newest message is ever sent; the server has the others.
 */
export function useConversationChat(chatId: string, stored?: ConversationDto): Chat<AssistantMessage> {
  const { store, chats, addReceipts, addFeedback } = useAssistant();
  const chat = useMemo(() => {
    const known = chats.get(chatId);
    if (known) return known;
    const made = new Chat<AssistantMessage>({
      id: chatId,
      messages: stored?.messages ?? [],
      generateId: newId,
      transport: transportTo(store.id),
      onFinish: ({ isError }) => {
        if (!isError)
          void fetchConversation(store.id, chatId).then((kept) => kept && addReceipts(kept.receipts));
      },
    });
    chats.set(chatId, made);
    return made;
  }, [chats, chatId, stored, store.id, addReceipts]);

  useEffect(() => {
    if (!stored) return;
    addReceipts(stored.receipts);
    addFeedback(stored.feedback);
    takeStored(chat, stored.messages);
    // The answer may be coming still, begun by a page that was loaded before this one.
    if (chat.status === "ready" && chat.lastMessage?.role === "user") void chat.resumeStream();
  }, [chat, stored, addReceipts, addFeedback]);
  return chat;
}

/** How often a conversation is looked at in which a person may answer. */
const LOOK_EVERY = 15_000;

/** While a person was asked, what they answered is fetched now and then, and when the page is looked at again. */
export function usePersonsAnswer(
  chat: Chat<AssistantMessage>,
  store: string,
  help: HelpDto | undefined,
  onHelp: (help: HelpDto | undefined) => void,
): void {
  const isAsked = help !== undefined;
  useEffect(() => {
    if (!isAsked) return;
    const look = async () => {
      if (document.visibilityState !== "visible" || chat.status !== "ready") return;
      const kept = await fetchConversation(store, chat.id);
      if (!kept) return;
      takeStored(chat, kept.messages);
      onHelp(kept.help);
    };
    const lookNow = () => void look();
    const timer = setInterval(lookNow, LOOK_EVERY);
    document.addEventListener("visibilitychange", lookNow);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", lookNow);
    };
  }, [chat, store, isAsked, onHelp]);
}

/** The way to a store's assistant. A question that is sent in the place of another says so each time it is sent. */
export const transportTo = (store: string) =>
  new DefaultChatTransport<AssistantMessage>({
    api: `/${store}/api/chat`,
    prepareSendMessagesRequest: ({ id, messages, body }) => ({
      body: { chatId: id, ...newestMessage(messages), ...(body as Replacing | undefined) },
    }),
    prepareReconnectToStreamRequest: ({ id }) => ({ api: `/${store}/api/chats/${id}/answer` }),
  });

/** The message that gives way to what is sent, with all that came after it. */
type Replacing = { replaces: string };

/** What one can do with a conversation beside asking. */
export function conversationControls(chat: Chat<AssistantMessage>, store: string) {
  /** Stops the model, not only the page; what was said so far is kept. */
  const stop = async () => {
    const stopped = await fetch(`/${store}/api/chats/${chat.id}/answer`, { method: "DELETE" }).catch(
      () => undefined,
    );
    if (!stopped?.ok) await chat.stop();
  };
  /** The last question once more. What came of it on the server meanwhile is taken rather than asked for twice. */
  const askAgain = async () => {
    const last = chat.lastMessage;
    if (last?.role === "assistant")
      return chat.regenerate({ messageId: last.id, body: { replaces: last.id } satisfies Replacing });
    const kept = await fetchConversation(store, chat.id);
    // An edited question that never arrived is not in it: what is kept there is what the question replaces.
    if (kept?.messages.slice(0, -1).some(({ id }) => id === last?.id)) {
      chat.clearError();
      chat.messages = kept.messages;
      return undefined;
    }
    return chat.regenerate();
  };
  /** Another question in the place of one, and of what followed it. */
  const resend = async (id: string, text: string) => {
    const at = chat.messages.findIndex((message) => message.id === id);
    if (at >= 0) chat.messages = chat.messages.slice(0, at);
    await chat.sendMessage({ text, metadata: { replaces: id } satisfies Replacing });
  };
  /** How a card stands after the shopper's decision. */
  const keepDecision = (approval: ApprovalCard) => {
    chat.messages = withDecided(chat.messages, approval);
  };
  return { stop, askAgain, resend, keepDecision };
}

/** A conversation that went on in another window meanwhile is longer where it is stored. */
function takeStored(chat: Chat<AssistantMessage>, messages: AssistantMessage[]): void {
  if (chat.status === "ready" && messages.length > chat.messages.length) chat.messages = messages;
}

function newestMessage(
  messages: AssistantMessage[],
): { messageId: string; text: string } & Partial<Replacing> {
  const message = messages.findLast((each) => each.role === "user");
  const text = message?.parts.map((part) => (part.type === "text" ? part.text : "")).join("") ?? "";
  return { messageId: message?.id ?? "", text, ...(message?.metadata as Replacing | undefined) };
}

/** The conversation as it is stored; undefined when it cannot be had. */
async function fetchConversation(store: string, chatId: string): Promise<ConversationDto | undefined> {
  const response = await fetch(`/${store}/api/chats/${chatId}`, { cache: "no-store" }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as ConversationDto) : undefined;
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
