import {
  type DailyBudget,
  type DailyBudgets,
  dailyBudgetSchema,
  type Pool,
  POOLS,
} from "@orchard/domain/budgets";

/** What a form has for each pool, and what it is called there: a cost is typed in US dollars. */
export const MEASURES = ["messages", "tokens", "cost"] as const;
export type Measure = (typeof MEASURES)[number];
export type BudgetField = `${Pool}.${Measure}`;

const KEYS: Record<Measure, keyof DailyBudget> = {
  messages: "messages",
  tokens: "tokens",
  cost: "costMicros",
};

/** As one types it: whole numbers, and dollars with as many places as they need. */
export function formatMeasure(measure: Measure, budget: DailyBudget): string {
  const value = budget[KEYS[measure]];
  if (measure !== "cost") return String(value);
  const [whole, places = ""] = (value / 1_000_000).toFixed(6).split(".");
  return `${whole}.${places.replace(/0{1,4}$/, "")}`;
}

/**
 * Twelve numbers as typed, as budgets; or what to do about each that cannot be one. With `limits`, nothing may be more
 * than the platform allows.
 */
export function readBudgets(
  typed: (field: BudgetField) => string,
  limits?: DailyBudgets,
): { ok: true; budgets: DailyBudgets } | { ok: false; errors: Partial<Record<BudgetField, string>> } {
  const errors: Partial<Record<BudgetField, string>> = {};
  const budgets = {} as Record<Pool, DailyBudget>;
  for (const pool of POOLS) {
    budgets[pool] = { messages: 0, tokens: 0, costMicros: 0 };
    for (const measure of MEASURES) {
      const field: BudgetField = `${pool}.${measure}`;
      const key = KEYS[measure];
      const value = readNumber(typed(field), measure);
      if (value === undefined) {
        errors[field] =
          measure === "cost" ? "Write an amount in dollars, such as 2 or 0.50." : "Write a whole number.";
        continue;
      }
      const most = limits?.[pool][key];
      if (!dailyBudgetSchema.shape[key].safeParse(value).success)
        errors[field] = "That is more than anybody may have.";
      else if (most !== undefined && value > most)
        errors[field] = `The platform allows ${formatMeasure(measure, limits![pool])} at most.`;
      budgets[pool][key] = value;
    }
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, budgets };
}

function readNumber(text: string, measure: Measure): number | undefined {
  const plain = text.trim().replaceAll(/[, ](?=\d{3}\b)/g, "");
  if (measure !== "cost") return /^\d{1,15}$/.test(plain) ? Number(plain) : undefined;
  return /^\$?\d{1,9}(\.\d{1,6})?$/.test(plain)
    ? Math.round(Number(plain.replace("$", "")) * 1_000_000)
    : undefined;
}

/** How much of its budget a store has used today: the largest share of any measure, from 0 to 1 and above. */
export function shareUsed({ budgets, used }: { budgets: DailyBudgets; used: DailyBudgets }): number {
  const shares = (["shoppers", "visitors"] as const).flatMap((pool) =>
    Object.values(KEYS).map((key) => (budgets[pool][key] > 0 ? used[pool][key] / budgets[pool][key] : 1)),
  );
  return Math.max(...shares);
}
