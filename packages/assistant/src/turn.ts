import "server-only";
import {
  AISDKError,
  createAgentUIStream,
  InvalidToolInputError,
  NoSuchToolError,
  type UIMessageChunk,
} from "ai";
import { z } from "zod";
import { getChat } from "@orchard/core/chats/data";
import { spendStep } from "@orchard/core/budgets/mutations";
import { addMessage, addQuestion } from "@orchard/core/chats/mutations";
import { listCategories } from "@orchard/core/catalog/data";
import { getStore } from "@orchard/core/tenants/data";
import { AppError, ERRORS } from "@orchard/domain/errors";
import { guidedTopics, isGuided } from "@orchard/domain/guided";
import { humanReply } from "@orchard/domain/human-reply";
import type { Identity } from "@orchard/domain/identity";
import { newId, uuidSchema } from "@orchard/domain/ids";
import { withCardsOfNow } from "./approvals.ts";
import { type AssistantMessage, type AssistantOptions, createAssistant } from "./agent.ts";
import { requireRoom, runTurn } from "./running-turns.ts";

/** All a client may send: which chat, and one new message. History comes from the database. */
export const turnInputSchema = z.object({
  chatId: uuidSchema,
  messageId: uuidSchema,
  /** What gives way to it, with all that came after: a question that was edited, an answer that is asked for again. */
  replaces: uuidSchema.optional(),
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

type TurnOptions = Pick<AssistantOptions, "clock" | "model"> & {
  /** The address the request comes from: visitors are counted by it. */
  network?: string | undefined;
};

/**
 * Answers one message of a chat: stores it, runs the assistant over the stored history and stores the answer,
 * also when the client has gone away meanwhile.
 *
 * @returns the answer as UI message chunks while it is made.
 * @throws AppError `over_budget` when nothing is left for today, `assistant_off` where the store has none, `not_found` when the chat is not the caller's, `invalid_input` for malformed ids, `conflict` when the
 *   chat has gone on since that question, or is being answered.
 */
export async function startTurn(
  identity: Identity,
  input: TurnInput,
  options: TurnOptions = {},
): Promise<ReadableStream<UIMessageChunk>> {
  await requireMode(identity, input.text);
  return runTurn(identity, input, (signal) => beginTurn(identity, input, options, signal));
}

/** The store decides whether its assistant answers, and whether only to the questions that it offers. */
async function requireMode(identity: Identity, text: string): Promise<void> {
  const store = await getStore(identity);
  if (store.assistantMode === "off" || store.assistantHalted) throw new AppError("assistant_off");
  if (store.assistantMode !== "guided") return;
  const topics = guidedTopics(store, await listCategories(identity));
  if (!isGuided(topics, text)) throw new AppError("invalid_input", "Please choose one of the questions.");
}

async function beginTurn(
  identity: Identity,
  { chatId, messageId, text, replaces }: TurnInput,
  { network, ...options }: TurnOptions,
  abortSignal: AbortSignal,
): Promise<AsyncIterable<UIMessageChunk>> {
  const asked = { parts: [{ type: "text", text }], text, replaces, network };
  const question = { id: messageId, role: "user" as const, ...asked };
  const limits = await addQuestion(identity, chatId, question, (allowance) => {
    requireRoom(identity, allowance);
    if (text.length > allowance.inputCharacters)
      throw new AppError(
        "invalid_input",
        `Please keep a question under ${allowance.inputCharacters} characters.`,
      );
  });
  // Twice as many, since what a person of the store wrote is left out of them below.
  const { messages } = await getChat(identity, chatId, 2 * HISTORY_MESSAGES);
  // What was asked before and answered since is not answered a second time, unless that answer is to give way.
  if (messages.at(-1)?.id !== messageId) throw new AppError("conflict");
  const explain = explainer();
  // What a person of the store wrote is for the shopper, and no model's words.
  const said = messages.filter(({ parts }) => !humanReply(parts));
  const history = await withCardsOfNow(identity, chatId, said.slice(-HISTORY_MESSAGES));
  const answerId = newId();
  const agent = await createAssistant(identity, {
    ...options,
    chatId,
    messageId: answerId,
    question: text,
    limits,
    spend: (step) => spendStep(identity, { ...step, network }),
  });
  const stream = await createAgentUIStream({
    agent,
    uiMessages: history.map(({ id, role, parts }) => ({ id, role, parts })),
    generateMessageId: () => answerId,
    timeout: 60_000,
    abortSignal,
    onEnd: async ({ responseMessage }) => {
      const parts = storableParts(responseMessage.parts);
      if (parts.length > 0)
        await addMessage(identity, chatId, { id: answerId, role: "assistant", parts }, text);
    },
    onError: explain,
  });
  return tell(stream, explain);
}

type Explain = (error: unknown) => string;

/** Says to the person what ended their turn, and to the log what it may know; once for each failure. */
function explainer(): Explain {
  let told: string | undefined;
  return (error) => {
    // Logged before, and now come back as the sentence the client was told.
    if (told !== undefined && (error as Error | undefined)?.message === told) return told;
    return (told = explainOne(error));
  };
}

function explainOne(error: unknown): string {
  if (error instanceof AppError && error.code === "over_budget") return error.message;
  // A call that was refused is on record.
  if (InvalidToolInputError.isInstance(error) || NoSuchToolError.isInstance(error))
    return ERRORS.assistant_unavailable.message;
  // What a provider's error carries (the whole prompt, the whole answer) is the shopper's and stays out of the log.
  if (AISDKError.isInstance(error)) {
    const { statusCode } = error as { statusCode?: number };
    console.error(`The assistant failed: ${error.name}${statusCode ? `, status ${statusCode}` : ""}`);
  } else if (!(error instanceof AppError)) console.error("The assistant failed:", error);
  return ERRORS.assistant_unavailable.message;
}

/** The answer as a client may hear it: a failure is one fixed sentence, and so is what is wrong with a call. */
async function* tell(
  stream: AsyncIterable<UIMessageChunk>,
  explain: Explain,
): AsyncGenerator<UIMessageChunk> {
  try {
    for await (const chunk of stream) {
      // The SDK's own sentence repeats the arguments.
      if (chunk.type === "tool-input-error")
        yield { ...chunk, input: {}, errorText: ERRORS.invalid_input.message };
      else yield chunk;
    }
  } catch (error) {
    yield { type: "error", errorText: explain(error) };
  }
}

/**
 * What is stored of an answer, and given to the model again: its words, and the calls that came back with something.
 * Without the characters that PostgreSQL stores in no text, or a model could write an answer that cannot be kept.
 */
function storableParts(parts: readonly { type: string; state?: string }[]): unknown[] {
  const kept = parts.filter(
    ({ type, state }) =>
      type === "text" || type === "step-start" || (type.startsWith("tool-") && state === "output-available"),
  );
  const clean = (_: string, value: unknown) =>
    typeof value === "string" ? value.replace(/[\0\p{Surrogate}]/gu, "\ufffd") : value;
  return JSON.parse(JSON.stringify(kept, clean)) as unknown[];
}

/** A stored chat as the browser's chat component takes it. */
export async function loadConversation(identity: Identity, chatId: string): Promise<AssistantMessage[]> {
  const { messages } = await getChat(identity, chatId);
  const current = await withCardsOfNow(identity, chatId, messages);
  return current.map(({ id, role, parts }) => ({ id, role, parts: parts as AssistantMessage["parts"] }));
}
