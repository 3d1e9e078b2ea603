import { getToolName, isToolUIPart } from "ai";
import type { AssistantMessage as Message } from "@orchard/assistant/agent";
import type { ToolName } from "@orchard/domain/tool-contracts";
import type { Step } from "@orchard/ui/assistant/steps";

const DOING: Record<ToolName, string> = {
  products_search: "Searching the store",
  products_get: "Reading about a product",
  purchases_search: "Looking through your orders",
  orders_get: "Looking through your orders",
  compatibility_find: "Checking what fits",
  catalog_describe: "Reading the store’s catalogue",
  products_compare: "Comparing products",
  compatibility_check: "Checking what fits",
  documents_search: "Looking it up in the manuals",
  pages_get: "Reading the store’s terms",
  orders_track: "Following your parcel",
  cart_get: "Looking into your cart",
  cart_add: "Adding to your cart",
  cart_update: "Changing your cart",
  orders_cancel: "Preparing to cancel an order",
  returns_request: "Preparing a return",
  orders_reorder: "Preparing to order again",
  memories_remember: "Making a note",
  memories_forget: "Forgetting a note",
  preferences_get: "Reading your preferences",
};

/** What was done for an answer, and what is being done while it is `writing` and has no `text` yet. */
export function stepsOf(message: Message, writing: boolean, text: string): Step[] {
  const steps = message.parts.filter(isToolUIPart).map((part): Step => {
    // A model may name any tool; of those that are not ours there is nothing to say.
    const name = getToolName(part);
    const label = Object.hasOwn(DOING, name) ? DOING[name as ToolName] : "Trying something it cannot do";
    if (part.state === "output-error") return { id: part.toolCallId, label, state: "failed" };
    if (part.state !== "output-available") {
      // An answer that was cut short must not seem to go on.
      return { id: part.toolCallId, label: `${label}…`, state: writing ? "running" : "failed" };
    }
    const output = part.output as { ok: boolean; data?: Record<string, unknown>; approval?: object };
    // To have asked is what the tool was to do.
    const asked = output.approval !== undefined;
    const detail = asked ? "asked you" : output.ok ? countOf(output.data ?? {}) : undefined;
    return {
      id: part.toolCallId,
      label,
      state: output.ok || asked ? "done" : "failed",
      ...(detail ? { detail } : {}),
    };
  });
  const idle = writing && text === "" && steps.every((step) => step.state !== "running");
  return idle ? [...steps, { id: "next", label: "Putting the answer together…", state: "running" }] : steps;
}

/** What a look-up lists, by the name of its field, and what one of them is called; the first that is there counts. */
const COUNTED = [
  ["pairs", "pair"],
  ["purchases", "purchase"],
  ["orders", "order"],
  ["products", "product"],
  ["passages", "passage"],
  ["lines", "item"],
] as const;

/** What came of a look-up, in a word or two. */
function countOf(data: Record<string, unknown>): string | undefined {
  const counted = (count: number, one: string, many: string) =>
    `${count || "no"} ${count === 1 ? one : many}`;
  for (const [list, one] of COUNTED) {
    const found = data[list];
    if (Array.isArray(found))
      return counted(typeof data["total"] === "number" ? data["total"] : found.length, one, `${one}s`);
  }
  if (data["counts"]) {
    const checked = Object.values(data["counts"] as Record<string, number>).reduce(
      (sum, each) => sum + each,
      0,
    );
    return `${counted(checked, "product", "products")} checked`;
  }
  return undefined;
}
