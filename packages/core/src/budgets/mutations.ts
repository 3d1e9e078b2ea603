import "server-only";
import { type DailyBudgets, type Pool, POOLS, type TurnLimits } from "@orchard/domain/budgets";
import { AppError, notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { type Tx, withIdentity, withIdentityEverywhere } from "@orchard/db/with-identity";

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

/**
 * Sets what the caller's own store may spend a day. For its staff; the table refuses more than the platform allows.
 * @throws AppError `conflict` when the platform allows less by now; `not_found`
 */
export async function setBudgets(identity: Identity, budgets: DailyBudgets): Promise<void> {
  await withIdentity(identity, async (tx) => {
    // By the tenant too: an operator, who may change every store's, sets none by this. Held, so that an operator who lowers a limit waits, or has been waited for.
    const limits = await tx.$queryRaw<{ pool: Pool; messages: number; tokens: number; costMicros: number }[]>`
      select pool, max_messages as messages, max_tokens::float8 as tokens, max_cost_micros::float8 as "costMicros"
      from budgets where tenant_id = ${identity.tenantId} for update`;
    if (limits.length === 0) throw notFound("budgets");
    for (const { pool, ...limit } of limits) {
      const { messages, tokens, costMicros } = budgets[pool];
      if (messages > limit.messages || tokens > limit.tokens || costMicros > limit.costMicros)
        throw new AppError("conflict", "The platform allows less than that by now. Reload and try again.");
      await tx.$executeRaw`
        update budgets set messages = ${messages}::int, tokens = ${tokens}::bigint, cost_micros = ${costMicros}::bigint
        where tenant_id = ${identity.tenantId} and pool = ${pool}`;
    }
  });
}

/**
 * Sets what a store may spend a day at most, for an operator. What the store allows itself goes down with it, and not up.
 * @throws AppError `not_found`
 */
export async function setBudgetLimits(
  identity: Identity,
  tenantId: string,
  limits: DailyBudgets,
): Promise<void> {
  const counts = await withIdentityEverywhere(identity, async (tx) => {
    let count = 0;
    for (const pool of POOLS) {
      const { messages, tokens, costMicros } = limits[pool];
      count += await tx.$executeRaw`
        update budgets set max_messages = ${messages}::int, max_tokens = ${tokens}::bigint,
          max_cost_micros = ${costMicros}::bigint, messages = least(messages, ${messages}::int),
          tokens = least(tokens, ${tokens}::bigint), cost_micros = least(cost_micros, ${costMicros}::bigint)
        where tenant_id = ${tenantId} and pool = ${pool}`;
    }
    return count;
  });
  if (!counts.some((count) => count > 0)) throw notFound("budgets");
}
