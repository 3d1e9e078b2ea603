import { z } from "zod";

/**
 * Who is counted together: one shopper, all shoppers of a store, one network that visitors come from, all visitors.
 * Visitors have pools of their own, so that they cannot use up what shoppers have.
 */
export const POOLS = ["shopper", "shoppers", "network", "visitors"] as const;
export type Pool = (typeof POOLS)[number];

const limit = z.number().int().nonnegative();

/** What a pool may have in one day of its store. */
export const budgetSchema = z.object({
  messages: limit,
  tokens: limit,
  /** Millionths of a US dollar. */
  costMicros: limit,
  /** Answers being written at the same time, in one process. */
  answersAtOnce: limit,
});
export type Budget = z.infer<typeof budgetSchema>;

/** The three that a store's staff, and the platform for them, set: what a pool may have in one day. */
export const dailyBudgetSchema = z.object({
  messages: limit.max(10_000_000),
  tokens: limit.max(1_000_000_000_000),
  costMicros: limit.max(100_000_000_000),
});
export type DailyBudget = z.infer<typeof dailyBudgetSchema>;
/** One for each pool. */
export type DailyBudgets = Record<Pool, DailyBudget>;

/** What one turn of one person may be. */
export const turnLimitsSchema = z.object({
  steps: z.number().int().min(1).max(20),
  /** Of the question. */
  inputCharacters: z.number().int().min(100).max(2000),
  /** Of each step. */
  outputTokens: z.number().int().min(100).max(4000),
});
export type TurnLimits = z.infer<typeof turnLimitsSchema>;

const ONE_TURN: TurnLimits = { steps: 8, inputCharacters: 2000, outputTokens: 1200 };

/** What a new store begins with. */
export const FIRST_BUDGETS: Record<Pool, Budget & Partial<TurnLimits>> = {
  shopper: { messages: 300, tokens: 3_000_000, costMicros: 2_000_000, answersAtOnce: 3, ...ONE_TURN },
  shoppers: { messages: 30_000, tokens: 300_000_000, costMicros: 100_000_000, answersAtOnce: 60 },
  network: { messages: 600, tokens: 6_000_000, costMicros: 2_000_000, answersAtOnce: 6, ...ONE_TURN },
  visitors: { messages: 6000, tokens: 60_000_000, costMicros: 20_000_000, answersAtOnce: 20 },
};
