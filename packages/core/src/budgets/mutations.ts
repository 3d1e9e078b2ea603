import "server-only";
import type { Pool, TurnLimits } from "@orchard/domain/budgets";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { type Tx, withIdentity } from "@orchard/db/with-identity";

export type Spending = {
  messages?: number;
  tokens?: number;
  /** Millionths of a US dollar. */
  costMicros?: number;
  /** Where a visitor's request comes from; those that nothing is known of are counted together. */
  network?: string | undefined;
};

/** What the caller, and all like them, may have at once; and what one turn may be. */
export type Allowance = TurnLimits & { answersAtOnce: number; allAtOnce: number };

type SpentRow = Allowance & { outcome: "granted" | "spent"; pool: Pool; resetsAt: Date };

/**
 * Counts a question before the model sees it, or what a step of the answer came to, for the caller and everybody like
 * them. Thrown in the transaction that stores the question, the refusal takes the question back with it.
 *
 * @throws AppError `over_budget` when nothing is left for today, also where no budget was ever set.
 */
export async function spend(
  tx: Tx,
  { messages = 0, tokens = 0, costMicros = 0, network }: Spending,
): Promise<Allowance> {
  const [row] = await tx.$queryRaw<SpentRow[]>`
    select outcome, pool, resets_at as "resetsAt", answers_at_once as "answersAtOnce", all_at_once as "allAtOnce", steps,
      input_characters as "inputCharacters", output_tokens as "outputTokens"
    from assistant.spend(${network ?? null}, ${messages}::int, ${Math.ceil(tokens)}::bigint, ${Math.ceil(costMicros)}::bigint)`;
  const { outcome, pool, resetsAt, ...allowance } = row!;
  if (outcome !== "granted") throw new AppError("over_budget", explain(pool, resetsAt));
  return allowance;
}

/** Counts what a step of an answer came to, in a transaction of its own. @throws AppError `over_budget`, after counting */
export async function spendStep(identity: Identity, spending: Omit<Spending, "messages">): Promise<void> {
  // Thrown only when the transaction is over: what was spent stays counted.
  const refusal = await withIdentity(identity, (tx) =>
    spend(tx, spending).then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof AppError && error.code === "over_budget") return error;
        throw error;
      },
    ),
  );
  if (refusal) throw refusal;
}

// The browser shows a sentence from within an answer only when it begins like this.
const WHOSE: Record<Pool, string> = {
  shopper: "The assistant has answered all that you can ask in one day.",
  network:
    "The assistant has answered all that can be asked from your network in one day. Signed in, you can ask on.",
  shoppers: "The assistant has answered all that it can today.",
  visitors: "The assistant has answered all that it can for visitors today. Signed in, you can ask on.",
};

function explain(pool: Pool, resetsAt: Date): string {
  const hours = Math.ceil((resetsAt.getTime() - Date.now()) / 3_600_000);
  const wait = hours > 1 ? `in about ${hours} hours` : "within the hour";
  return `${WHOSE[pool]} It answers again after midnight, ${wait}.`;
}
