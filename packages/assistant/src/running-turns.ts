import "server-only";
import type { UIMessageChunk } from "ai";
import { isAnswering } from "@orchard/core/tenants/data";
import { AppError, ERRORS } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";

/**
 * The answers being written in this process, by their owner and chat: so that a page that was loaded again can follow
 * on, and a stop reaches the model. With several processes behind one address, a page that reaches another of them
 * finds no running answer and, when it is done, the stored one.
 */
type Turn = {
  /** The store, and whether its visitors or its shoppers: who is counted together. */
  pool: string;
  messageId: string;
  abort: AbortController;
  /** What has been said so far, for whoever comes later. */
  chunks: UIMessageChunk[];
  ended: boolean;
  /** The platform has halted the assistant or the store meanwhile. */
  halted?: true;
  /** Called with the next chunk, or the end. */
  waiting: Set<() => void>;
};

// Once per process and not once per bundle: the route that starts an answer and the one that follows it must meet.
const turns: Map<string, Turn> = ((globalThis as Record<symbol, unknown>)[Symbol.for("orchard.turns")] ??=
  new Map()) as Map<string, Turn>;

const keyOf = ({ tenantId, userId }: Identity, chatId: string) => `${tenantId} ${userId} ${chatId}`;

/**
 * Runs a turn of a chat to its end, whether or not anybody listens, and gives the answer as it is made. The same
 * question sent twice is one turn.
 * @throws AppError `conflict` while another question of the chat is being answered
 */
export async function runTurn(
  identity: Identity,
  { chatId, messageId }: { chatId: string; messageId: string },
  begin: (signal: AbortSignal) => Promise<AsyncIterable<UIMessageChunk>>,
): Promise<ReadableStream<UIMessageChunk>> {
  const key = keyOf(identity, chatId);
  const running = turns.get(key);
  if (running?.messageId === messageId) return streamOf(follow(running));
  if (running)
    throw new AppError("conflict", "An answer is still being written here. Wait for it, or stop it.");
  const turn: Turn = {
    pool: poolOf(identity),
    messageId,
    abort: new AbortController(),
    chunks: [],
    ended: false,
    waiting: new Set(),
  };
  turns.set(key, turn);
  watch();
  try {
    const chunks = await begin(turn.abort.signal);
    void finish(key, turn, chunks);
    return streamOf(follow(turn));
  } catch (error) {
    end(key, turn);
    throw error;
  }
}

/**
 * Whether one more answer, which is under way already, is more than the caller or all like them may have at once.
 * @throws AppError `conflict`, or `store_unavailable` when it is not the caller who has too many
 */
export function requireRoom(
  identity: Identity,
  { answersAtOnce, allAtOnce }: { answersAtOnce: number; allAtOnce: number },
): void {
  if (chatsOf(identity).length > answersAtOnce)
    throw new AppError("conflict", "Other answers are still being written for you. Wait for one of them.");
  const pool = poolOf(identity);
  if ([...turns.values()].filter((turn) => turn.pool === pool).length > allAtOnce)
    throw new AppError(
      "store_unavailable",
      "The assistant is answering many others. Please try again in a moment.",
    );
}

const poolOf = ({ tenantId, role }: Identity) => `${tenantId} ${role}`;

/** The answer being written in one of the caller's own chats, from its beginning; undefined when there is none. */
export function followTurn(identity: Identity, chatId: string): ReadableStream<UIMessageChunk> | undefined {
  const turn = turns.get(keyOf(identity, chatId));
  return turn && streamOf(follow(turn));
}

/** Stops the answer being written in one of the caller's own chats. What was said so far stays. */
export async function stopTurn(identity: Identity, chatId: string): Promise<void> {
  const turn = turns.get(keyOf(identity, chatId));
  if (!turn) return;
  turn.abort.abort();
  while (!turn.ended) await more(turn);
}

/** Stops every answer being written for the caller: before their chats, session or account go. */
export async function stopTurns(identity: Identity): Promise<void> {
  await Promise.all(chatsOf(identity).map((chatId) => stopTurn(identity, chatId)));
}

const chatsOf = (identity: Identity): string[] => {
  const start = keyOf(identity, "");
  return [...turns.keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
};

async function finish(key: string, turn: Turn, chunks: AsyncIterable<UIMessageChunk>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      turn.chunks.push(chunk);
      wake(turn);
    }
  } finally {
    if (turn.halted) turn.chunks.push({ type: "error", errorText: ERRORS.assistant_off.message });
    end(key, turn);
  }
}

/** How often it is looked whether a store that answers are written for is halted: it is to hold within a second. */
const LOOK_MS = 500;
let looking: NodeJS.Timeout | undefined;

/** While answers are written, ends those of a store that the platform halts. */
function watch(): void {
  looking ??= setInterval(() => {
    if (turns.size > 0) return void endHalted();
    clearInterval(looking);
    looking = undefined;
  }, LOOK_MS).unref();
}

async function endHalted(): Promise<void> {
  for (const tenantId of new Set([...turns.keys()].map((key) => key.slice(0, key.indexOf(" "))))) {
    // A database that does not answer just now halts nobody; the turn itself will find out.
    if (await isAnswering(tenantId).catch(() => true)) continue;
    for (const [key, turn] of turns) {
      if (!key.startsWith(`${tenantId} `)) continue;
      turn.halted = true;
      turn.abort.abort();
    }
  }
}

function end(key: string, turn: Turn): void {
  turns.delete(key);
  turn.ended = true;
  wake(turn);
}

function wake({ waiting }: Turn): void {
  for (const go of waiting) go();
  waiting.clear();
}

const more = (turn: Turn) => new Promise<void>((go) => turn.waiting.add(go));

async function* follow(turn: Turn): AsyncGenerator<UIMessageChunk> {
  for (let at = 0; ; await more(turn)) {
    while (at < turn.chunks.length) yield turn.chunks[at++]!;
    if (turn.ended) return;
  }
}

// `ReadableStream.from` does the same; the browser's types, which the storefront compiles with, do not know it yet.
function streamOf<Item>(items: AsyncGenerator<Item>): ReadableStream<Item> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await items.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      // Not waited for: it may be waiting itself, for a word that is long in coming.
      void items.return(undefined);
    },
  });
}
