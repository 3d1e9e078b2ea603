import { createHash } from "node:crypto";
import type { z } from "zod";
import {
  cartChangeOutput,
  memoryChangeOutput,
  ordersCancelOutput,
  ordersReorderOutput,
  returnsRequestOutput,
  type CartAddInput,
  type CartChangeOutput,
  type CartUpdateInput,
  type MemoriesForgetInput,
  type MemoriesRememberInput,
  type MemoryChangeOutput,
  type OrdersCancelInput,
  type OrdersCancelOutput,
  type OrdersReorderInput,
  type OrdersReorderOutput,
  type ReturnsRequestInput,
  type ReturnsRequestOutput,
} from "@orchard/domain/action-tools";
import {
  cartGetOutput,
  compatibilityCheckOutput,
  documentsSearchOutput,
  ordersTrackOutput,
  pagesGetOutput,
  preferencesGetOutput,
  productsCompareOutput,
  type CartGetOutput,
  type CompatibilityCheckInput,
  type CompatibilityCheckOutput,
  type DocumentsSearchInput,
  type DocumentsSearchOutput,
  type OrdersTrackInput,
  type OrdersTrackOutput,
  type PagesGetInput,
  type PagesGetOutput,
  type PreferencesGetOutput,
  type ProductsCompareInput,
  type ProductsCompareOutput,
} from "@orchard/domain/shopping-tools";
import {
  catalogDescribeOutput,
  compatibilityFindOutput,
  ordersGetOutput,
  productsGetOutput,
  productsSearchOutput,
  purchasesSearchOutput,
  type CatalogDescribeOutput,
  type CompatibilityFindInput,
  type CompatibilityFindOutput,
  type OrdersGetInput,
  type OrdersGetOutput,
  type ProductsGetOutput,
  type ProductsSearchInput,
  type ProductsSearchOutput,
  type PurchasesSearchInput,
  type PurchasesSearchOutput,
  type ToolName,
  type ToolResult,
} from "@orchard/domain/tool-contracts";

/**
 * Plans read like scripts: a generator yields tool calls and is handed their results. Nothing is remembered between
 * steps; the plan runs from its start each time, over the results the prompt already holds, until one is missing.
 */
export type Call = { tool: ToolName; input: Record<string, unknown> };
export type Plan<Result> = Generator<Call[], Result, ToolResult<unknown>[]>;

type Contracts = {
  products_search: { input: ProductsSearchInput; output: ProductsSearchOutput };
  products_get: { input: { productId: string }; output: ProductsGetOutput };
  purchases_search: { input: PurchasesSearchInput; output: PurchasesSearchOutput };
  orders_get: { input: OrdersGetInput; output: OrdersGetOutput };
  compatibility_find: { input: CompatibilityFindInput; output: CompatibilityFindOutput };
  catalog_describe: {
    input: { topic?: "categories" | "brands" | "attributes" | "interfaces" };
    output: CatalogDescribeOutput;
  };
  products_compare: { input: ProductsCompareInput; output: ProductsCompareOutput };
  compatibility_check: { input: CompatibilityCheckInput; output: CompatibilityCheckOutput };
  documents_search: { input: DocumentsSearchInput; output: DocumentsSearchOutput };
  pages_get: { input: PagesGetInput; output: PagesGetOutput };
  orders_track: { input: OrdersTrackInput; output: OrdersTrackOutput };
  cart_get: { input: Record<string, never>; output: CartGetOutput };
  cart_add: { input: CartAddInput; output: CartChangeOutput };
  cart_update: { input: CartUpdateInput; output: CartChangeOutput };
  orders_cancel: { input: OrdersCancelInput; output: OrdersCancelOutput };
  returns_request: { input: ReturnsRequestInput; output: ReturnsRequestOutput };
  orders_reorder: { input: OrdersReorderInput; output: OrdersReorderOutput };
  memories_remember: { input: MemoriesRememberInput; output: MemoryChangeOutput };
  memories_forget: { input: MemoriesForgetInput; output: MemoryChangeOutput };
  preferences_get: { input: Record<string, never>; output: PreferencesGetOutput };
};

const OUTPUTS: { [Name in ToolName]: z.ZodType } = {
  products_search: productsSearchOutput,
  products_get: productsGetOutput,
  purchases_search: purchasesSearchOutput,
  orders_get: ordersGetOutput,
  compatibility_find: compatibilityFindOutput,
  catalog_describe: catalogDescribeOutput,
  products_compare: productsCompareOutput,
  compatibility_check: compatibilityCheckOutput,
  documents_search: documentsSearchOutput,
  pages_get: pagesGetOutput,
  orders_track: ordersTrackOutput,
  cart_get: cartGetOutput,
  cart_add: cartChangeOutput,
  cart_update: cartChangeOutput,
  orders_cancel: ordersCancelOutput,
  returns_request: returnsRequestOutput,
  orders_reorder: ordersReorderOutput,
  memories_remember: memoryChangeOutput,
  memories_forget: memoryChangeOutput,
  preferences_get: preferencesGetOutput,
};

/** Asks one tool several things at once; results come in the order of the inputs. */
export function* askAll<Name extends ToolName>(
  tool: Name,
  inputs: readonly Contracts[Name]["input"][],
): Plan<ToolResult<Contracts[Name]["output"]>[]> {
  if (inputs.length === 0) return [];
  const results = yield inputs.map((input) => ({
    tool,
    input: withoutAbsent(withinBounds(input as Record<string, unknown>)),
  }));
  return results.map((result) => readResult(tool, result));
}

export function* ask<Name extends ToolName>(
  tool: Name,
  input: Contracts[Name]["input"],
): Plan<ToolResult<Contracts[Name]["output"]>> {
  const [result] = yield* askAll(tool, [input]);
  return result!;
}

/** A result as its contract has it; one of another shape counts as a failure, never as data. */
export function readResult<Name extends ToolName>(
  tool: Name,
  result: ToolResult<unknown>,
): ToolResult<Contracts[Name]["output"]> {
  if (!result.ok) return result;
  const parsed = OUTPUTS[tool].safeParse(result.data);
  if (parsed.success) return { ok: true, data: parsed.data as Contracts[Name]["output"] };
  return { ok: false, code: "unreadable", message: "The answer of a tool could not be read." };
}

/** The contracts bound what a tool takes; a longer question is cut rather than refused. */
function withinBounds(input: Record<string, unknown>): Record<string, unknown> {
  const { query, attributes, excludeBrands } = input as {
    query?: string;
    attributes?: unknown[];
    excludeBrands?: unknown[];
  };
  return {
    ...input,
    ...(query !== undefined && { query: query.slice(0, 200) }),
    ...(attributes && { attributes: attributes.slice(0, 8) }),
    ...(excludeBrands && { excludeBrands: excludeBrands.slice(0, 5) }),
  };
}

function withoutAbsent(input: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** The part of a tool call's id that tells which call of a plan it answers. */
export function callKey({ tool, input }: Call): string {
  return createHash("sha256")
    .update(`${tool} ${canonical(input)}`)
    .digest("hex")
    .slice(0, 16);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(",")}}`;
}
