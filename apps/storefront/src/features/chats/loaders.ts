import "server-only";
import { readCaller } from "@orchard/auth/gate";
import type { AssistantMessage } from "@orchard/assistant/agent";
import { loadConversation } from "@orchard/assistant/turn";
import { listReceipts, type ReceiptEntry } from "@orchard/core/audit/data";
import { listChats } from "@orchard/core/chats/data";
import { listFeedback } from "@orchard/core/feedback/data";
import { dayIn } from "@orchard/domain/clock";
import type { Feedback, SharedAnswer } from "@orchard/domain/feedback";
import { humanReply } from "@orchard/domain/human-reply";
import type { Tenant } from "@orchard/domain/tenant";
import { type HelpDto, loadOpenHelp } from "../help/loaders.ts";
import { readStoreAt } from "../tenants/loaders.ts";

/** A chat in a list; `day` is that of its last message, in the store's time zone. */
export type ChatSummaryDto = { id: string; title: string; day: string };

/** One look-up behind an answer, from the audit: the shopper's own order numbers or the products it read. */
export type ReceiptCallDto = {
  tool: string;
  outcome: "ok" | "refused" | "failed";
  scopes: string[];
  orders: string[];
  products: string[];
  durationMs: number;
};

/** A chat as the browser takes it: its messages, and the receipts of its answers by message id. */
export type ConversationDto = {
  messages: AssistantMessage[];
  receipts: Record<string, ReceiptCallDto[]>;
  feedback: Record<string, FeedbackDto>;
  /** A person was asked about it, and that holds. */
  help?: HelpDto;
};

/** What the shopper said about an answer, and what of it they gave away. */
export type FeedbackDto = { vote?: Feedback["vote"]; shared?: SharedAnswer };

/** The caller's own chats, or those that hold some words. @throws AppError `not_found` for a store that is not there */
export async function loadChats(store: string, words = ""): Promise<ChatSummaryDto[]> {
  const tenant = await readStoreAt(store);
  const { identity } = await readCaller(store);
  return (await listChats(identity, { words })).map(({ id, title, updatedAt }) => ({
    id,
    title,
    day: dayOf(updatedAt, tenant),
  }));
}

/** One of the caller's own chats. @throws AppError `not_found` */
export async function loadChat(store: string, chatId: string): Promise<ConversationDto> {
  await readStoreAt(store);
  const { identity } = await readCaller(store);
  const messages = await loadConversation(identity, chatId);
  const calls = await listReceipts(identity, chatId);
  // An answer for which nothing was read has a receipt too: it says so.
  const answers = messages.filter((message) => message.role === "assistant" && !humanReply(message.parts));
  const receipts = answers.map(({ id }) => [id, (calls[id] ?? []).map(toReceiptCall)] as const);
  const said = Object.entries(await listFeedback(identity, chatId)).map(
    ([id, { feedback, shared }]): [string, FeedbackDto] => [
      id,
      { ...(feedback ? { vote: feedback.vote } : {}), ...(shared ? { shared } : {}) },
    ],
  );
  const help = await loadOpenHelp(store, chatId);
  return {
    messages,
    receipts: Object.fromEntries(receipts),
    feedback: Object.fromEntries(said),
    ...(help ? { help } : {}),
  };
}

const dayOf = (instant: Date, tenant: Tenant) => dayIn(instant, tenant.timeZone);

// A question to the shopper has read what it asks about.
const OUTCOMES = { succeeded: "ok", asked: "ok", denied: "refused", failed: "failed" } as const;
const READS_ORDERS = [
  "purchases_search",
  "orders_get",
  "orders_track",
  "orders_cancel",
  "orders_reorder",
  "returns_request",
];
// Manuals and what the shopper keeps with the assistant are neither: the tool's name says what was read.
const READS_OTHER = ["documents_search", "memories_recall", "memories_remember", "memories_forget"];

function toReceiptCall({ tool, outcome, scopes, rowIds, durationMs }: ReceiptEntry): ReceiptCallDto {
  const read = {
    orders: READS_ORDERS.includes(tool) ? rowIds : [],
    products: READS_ORDERS.includes(tool) || READS_OTHER.includes(tool) ? [] : rowIds,
  };
  return { tool, outcome: OUTCOMES[outcome], scopes, ...read, durationMs };
}
