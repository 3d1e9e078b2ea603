import type { ToolResult } from "@orchard/domain/tool-contracts";
import type { Answer } from "./answer.ts";
import { ask, askAll, callKey, type Call, type Plan } from "./calls.ts";
import type { ToolEvent } from "./conversation.ts";
import type { Frame, Intent } from "./frame.ts";
import { planCheckCompatible, planFindCompatible } from "./plans/compatible.ts";
import { needsSignIn, PAGE, type Context } from "./plans/context.ts";
import { planAddToCart, planChangeCart, planReadCart } from "./plans/cart.ts";
import { planCompare } from "./plans/compare.ts";
import { planDetails } from "./plans/details.ts";
import { planDocuments } from "./plans/documents.ts";
import { planCancel, planReorder } from "./plans/order-acts.ts";
import { planOrders } from "./plans/orders.ts";
import { planApprovalState, planForget, planPreferences, planRemember } from "./plans/own-words.ts";
import { planPage } from "./plans/pages.ts";
import { planReturn } from "./plans/returns.ts";
import { planProducts } from "./plans/products.ts";
import { planPurchases } from "./plans/purchases.ts";

export type { Context };

/** What comes next: tools to call, or the answers, one per frame. */
export type Step = { calls: Call[] } | { answers: Answer[] };

/**
 * Plans all requests of a message over the results there are. Calls of several requests go out together; a tool
 * that is not offered is never called, and what depended on it is answered honestly.
 */
export function planStep(
  frames: readonly Frame[],
  events: readonly ToolEvent[],
  offered: ReadonlySet<string>,
  context: Context,
): Step {
  const results = new Map(events.map((event) => [event.key, event.result]));
  const missing: Call[] = [];
  const answers = frames.map((frame) =>
    run(PLANS[frame.intent](frame, context), (call) => {
      if (!offered.has(call.tool)) return UNAVAILABLE;
      const known = results.get(callKey(call));
      if (!known && !missing.some((each) => callKey(each) === callKey(call))) missing.push(call);
      return known;
    }),
  );
  return missing.length > 0
    ? { calls: missing.slice(0, MOST_CALLS) }
    : { answers: answers.map((answer) => answer!) };
}

/** In one step; the plan asks for the rest in the next. */
const MOST_CALLS = 12;

const UNAVAILABLE: ToolResult<unknown> = {
  ok: false,
  code: "not_offered",
  message: "This cannot be looked up here.",
};

/** Runs a plan as far as results go. Undefined when it waits for one. */
function run(
  plan: Plan<Answer>,
  resultOf: (call: Call) => ToolResult<unknown> | undefined,
): Answer | undefined {
  let step = plan.next();
  while (!step.done) {
    const results = step.value.map(resultOf);
    if (results.some((result) => result === undefined)) return undefined;
    step = plan.next(results as ToolResult<unknown>[]);
  }
  return step.value;
}

type Planner = (frame: Frame, context: Context) => Plan<Answer>;

/** For what is the shopper's own, a visitor is asked to sign in, without any call. */
const signedIn = (planner: Planner): Planner =>
  function* (frame, context) {
    if (!context.brief.signedIn && needsSignIn(frame)) return { kind: "sign in", frame };
    return yield* planner(frame, context);
  };

/** Needs no look-up. */
// eslint-disable-next-line require-yield -- a plan like the others, with nothing to wait for
function* planTalk(frame: Frame): Plan<Answer> {
  return { kind: "talk", frame };
}

/** What the shop has, from the brief; from the tool where it is offered and has not been asked yet. */
function* planCatalogue(frame: Frame, { brief }: Context): Plan<Answer> {
  const { category } = frame.thing;
  if (category && frame.asks === "brands") {
    const found = yield* ask("products_search", { category, limit: PAGE });
    if (!found.ok) return { kind: "failed", frame, code: found.code };
    const offsets = [1, 2, 3].map((page) => page * PAGE).filter((offset) => offset < found.data.total);
    const pages = yield* askAll(
      "products_search",
      offsets.map((offset) => ({ category, limit: PAGE, offset })),
    );
    const products = [found, ...pages].flatMap((page) => (page.ok ? page.data.products : []));
    return {
      kind: "catalogue",
      frame,
      names: [...new Set(products.map((product) => product.brand))].toSorted(),
      more: found.data.total > products.length,
    };
  }
  const topic = frame.asks === "brands" ? ("brands" as const) : ("categories" as const);
  const described = yield* ask("catalog_describe", { topic });
  const { brands, categories } = described.ok ? { ...brief.vocabulary, ...described.data } : brief.vocabulary;
  const top = categories.filter((each) => (category ? each.parent === category : each.parent === undefined));
  const listed = topic === "brands" ? brands : top.map((each) => each.name);
  return { kind: "catalogue", frame, names: listed, more: false };
}

const PLANS: Record<Intent, Planner> = {
  find_products: planProducts,
  find_purchases: signedIn(planPurchases),
  total_spent: signedIn(planPurchases),
  count_bought: signedIn(planPurchases),
  find_compatible: signedIn(planFindCompatible),
  check_compatible: signedIn(planCheckCompatible),
  order_status: signedIn(planOrders),
  order_details: signedIn(planOrders),
  product_details: signedIn(planDetails),
  compare_products: signedIn(planCompare),
  describe_catalogue: planCatalogue,
  open_page: planPage,
  search_documents: signedIn(planDocuments),
  read_cart: planReadCart,
  add_to_cart: signedIn(planAddToCart),
  change_cart: planChangeCart,
  cancel_order: signedIn(planCancel),
  return_items: signedIn(planReturn),
  reorder: signedIn(planReorder),
  remember: signedIn(planRemember),
  forget: signedIn(planForget),
  read_preferences: signedIn(planPreferences),
  approval_state: planApprovalState,
  small_talk: planTalk,
  capabilities: planTalk,
  out_of_scope: planTalk,
};

export const isCallStep = (step: Step): step is { calls: Call[] } => "calls" in step;
