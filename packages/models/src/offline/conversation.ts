import type {
  LanguageModelV4Message,
  LanguageModelV4Prompt,
  LanguageModelV4ToolResultPart,
} from "@ai-sdk/provider";
import { approvalCardSchema } from "@orchard/domain/approvals";
import {
  TOOL_NAMES,
  type CatalogDescribeOutput,
  type ToolName,
  type ToolResult,
} from "@orchard/domain/tool-contracts";
import { readResult } from "./calls.ts";
import type { KnownProduct } from "./memory.ts";

/** The prompt as turns: what was asked, which tools answered what, what was said. */
export type ToolEvent = { key: string; tool: ToolName; result: ToolResult<unknown> };
export type Turn = { message: string; events: ToolEvent[]; answer: string };
export type Conversation = { instructions: string; turns: Turn[] };

/** How many turns back a message may refer. */
const LONGEST_MEMORY = 8;

/** Reads a prompt; messages of kinds it does not know are passed over. */
export function readConversation(prompt: LanguageModelV4Prompt): Conversation {
  const turns: Turn[] = [];
  let instructions = "";
  for (const message of prompt) {
    if (message.role === "system") instructions += message.content;
    else if (message.role === "user") turns.push({ message: textOf(message), events: [], answer: "" });
    else if (turns.length > 0) readReply(message, turns.at(-1)!);
  }
  return { instructions, turns: turns.slice(-LONGEST_MEMORY) };
}

function readReply(message: LanguageModelV4Message, turn: Turn): void {
  if (typeof message.content === "string") return;
  for (const part of message.content) {
    if (part.type === "text") turn.answer += part.text;
    if (part.type !== "tool-result" || !isToolName(part.toolName)) continue;
    turn.events.push({ key: keyOf(part.toolCallId), tool: part.toolName, result: toolResult(part) });
  }
}

const isToolName = (name: string): name is ToolName => (TOOL_NAMES as readonly string[]).includes(name);

/** Ids are `<key>-<random>`, see model.ts. */
const keyOf = (toolCallId: string) => toolCallId.split("-")[0]!;

function textOf(message: LanguageModelV4Message): string {
  if (typeof message.content === "string") return message.content;
  return message.content.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("\n");
}

/** A tool's output as its `ToolResult`; refusals and errors of the SDK become failures with a code. */
function toolResult({ output }: LanguageModelV4ToolResultPart): ToolResult<unknown> {
  switch (output.type) {
    case "json":
      return asToolResult(output.value);
    case "text":
      return asToolResult(parseJson(output.value));
    case "execution-denied":
      return { ok: false, code: "denied", message: "That was not approved." };
    default:
      return { ok: false, code: "failed", message: "A tool failed." };
  }
}

function asToolResult(value: unknown): ToolResult<unknown> {
  const result = value as
    | Partial<Record<"ok" | "data" | "code" | "message" | "approval", unknown>>
    | undefined;
  if (result?.ok === true) return { ok: true, data: result.data };
  if (result?.ok === false) {
    const approval = approvalCardSchema.safeParse(result.approval);
    const refused = { ok: false as const, code: String(result.code), message: String(result.message) };
    return approval.success ? { ...refused, approval: approval.data } : refused;
  }
  return { ok: false, code: "unreadable", message: "The answer of a tool could not be read." };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The latest full description of the catalogue among the results, when the model has asked for one. */
export function describedCatalogue(turns: readonly Turn[]): CatalogDescribeOutput | undefined {
  const described = turns
    .flatMap((turn) => turn.events)
    .filter((event) => event.tool === "catalog_describe")
    .flatMap((event) => {
      const result = readResult("catalog_describe", event.result);
      return result.ok ? [result.data] : [];
    });
  return described.findLast((each) => each.categories && each.attributes);
}

/** Every product the results of some turns tell of, the latest word on each, by slug. */
export function knownProducts(turns: readonly Turn[]): Map<string, KnownProduct> {
  const known = new Map<string, KnownProduct>();
  const add = (product: Omit<KnownProduct, "boughtOn"> & { placedOn?: string }) => {
    const before = known.get(product.slug);
    const { placedOn, ...facts } = product;
    const boughtOn = [...new Set([...(before?.boughtOn ?? []), ...(placedOn ? [placedOn] : [])])];
    known.set(product.slug, { ...facts, priceCents: facts.priceCents ?? before?.priceCents, boughtOn });
  };
  for (const { tool, result } of turns.flatMap((turn) => turn.events)) productsIn(tool, result).forEach(add);
  return known;
}

function productsIn(
  tool: ToolName,
  raw: ToolResult<unknown>,
): (Omit<KnownProduct, "boughtOn"> & { placedOn?: string })[] {
  const result = readResult(tool, raw);
  if (!result.ok) return [];
  const data = result.data as Record<string, unknown>;
  const list = (value: unknown) =>
    (value ?? []) as (Omit<KnownProduct, "boughtOn"> & { placedOn?: string })[];
  switch (tool) {
    case "products_search":
      return list(data.products);
    case "products_get":
      return list([data.product]);
    case "purchases_search":
      return list(data.purchases).filter((each) => each.slug !== "");
    case "compatibility_find":
      return [
        ...list(data.anchors),
        ...(data.results as { product: KnownProduct }[]).map((each) => each.product),
      ];
    case "orders_get":
      return (data.orders as { items: object[] }[])
        .flatMap((order) => list(order.items))
        .map((item) => ({ ...item, brand: item.brand ?? "" }));
    case "products_compare":
      return list(data.products);
    case "compatibility_check":
      return [
        ...list(data.products),
        ...(data.others as { product: KnownProduct; placedOn?: string }[]).map(({ product, placedOn }) => ({
          ...product,
          ...(placedOn ? { placedOn } : {}),
        })),
      ];
    default:
      return [];
  }
}

/** The products and order numbers an answer links to, in its order. */
export function linksIn(answer: string): { products: { slug: string; title: string }[]; orders: string[] } {
  const links = [...answer.matchAll(/\[(?<text>[^\]]*)\]\((?<kind>product|order):(?<id>[^)\s]+)\)/g)].map(
    (match) => match.groups!,
  );
  const titles = new Map(
    links.filter((link) => link.kind === "product").map((link) => [link.id!, link.text!]),
  );
  const orders = links.filter((link) => link.kind === "order").map((link) => link.id!);
  return { products: [...titles].map(([slug, title]) => ({ slug, title })), orders: [...new Set(orders)] };
}
