"use server";
import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { listTenantUsage } from "@orchard/core/budgets/data";
import { setBudgetLimits, setBudgets } from "@orchard/core/budgets/mutations";
import { type BudgetField, MEASURES, readBudgets } from "@orchard/core/budgets/rules";
import { POOLS } from "@orchard/domain/budgets";
import { AppError } from "@orchard/domain/errors";
import { textIn } from "../../forms.ts";
import { requireAdministrator } from "../account/loaders.ts";

export type BudgetFormState = {
  values?: Partial<Record<BudgetField, string>>;
  errors?: Partial<Record<BudgetField, string>>;
  problem?: string;
  done?: string;
};

/** Sets what a store's assistant may cost a day: the most of it as an operator, its own as the store's staff. */
export async function setBudgetsAction(
  tenantId: string,
  _state: BudgetFormState,
  form: FormData,
): Promise<BudgetFormState> {
  const { identity } = await requireAdministrator();
  const isOperator = identity.role === "operator";
  const store = (await listTenantUsage(identity)).find((each) => each.tenantId === tenantId);
  if (!store) notFound();
  const fields = POOLS.flatMap((pool) => MEASURES.map((measure): BudgetField => `${pool}.${measure}`));
  const values = Object.fromEntries(fields.map((field) => [field, textIn(form, field)]));
  const read = readBudgets((field) => textIn(form, field), isOperator ? undefined : store.limits);
  if (!read.ok) return { values, errors: read.errors };
  try {
    await (isOperator
      ? setBudgetLimits(identity, tenantId, read.budgets)
      : setBudgets(identity, read.budgets));
  } catch (error) {
    if (error instanceof AppError) return { values, problem: error.message };
    throw error;
  }
  refresh();
  return { done: "Saved. It holds from the next question on." };
}
