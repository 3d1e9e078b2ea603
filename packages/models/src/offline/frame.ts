import type { ReturnReason } from "@orchard/domain/checkout";
import type { AttributeValue } from "@orchard/domain/product";
import type { AttributeCondition } from "@orchard/domain/tool-contracts";
import type { TimeRange } from "./dates.ts";

/** What a message means, as far as grammar and the store's own words can tell. One frame per request in it. */

export const INTENTS = [
  "find_products",
  "find_purchases",
  "total_spent",
  "count_bought",
  "find_compatible",
  "check_compatible",
  "order_status",
  "order_details",
  "product_details",
  "compare_products",
  "describe_catalogue",
  "open_page",
  "search_documents",
  "read_cart",
  "add_to_cart",
  "change_cart",
  "cancel_order",
  "return_items",
  "reorder",
  "remember",
  "forget",
  "read_preferences",
  "approval_state",
  "small_talk",
  "capabilities",
  "out_of_scope",
] as const;
export type Intent = (typeof INTENTS)[number];

/** The same words said of another attribute, which may state it in another way: `electric: true`, `drive: electric`. */
export type Alternative = { name: string; value: AttributeValue; op?: AttributeCondition["op"] };

/** A condition with the words it came from, and the other attributes the same words could have meant. */
export type Condition = AttributeCondition & {
  said: string;
  soft?: boolean;
  alternatives?: Alternative[];
};

/** The condition on each of the other attributes. */
export const alternativesOf = ({ alternatives = [], ...condition }: Condition): Condition[] =>
  alternatives.map((each) => ({ ...condition, ...each }));

/** A kind of thing, or one particular thing, in the store's words and the shopper's own. */
export type Thing = {
  category?: string;
  brand?: string;
  /** Words that are no word of the store and may name the thing: "Ridge 2". */
  words: string[];
  /** Words inside a synonym of the kind ("hand" of "hand pump"): preferred where products show them. */
  hints?: string[];
  /** "The", "this", a brand with a model: one particular thing rather than any of a kind. */
  definite?: boolean;
  /** Owned or bought by the shopper: "my …", "the … I bought". */
  mine?: boolean;
  /** What became of it: only purchases that were sent back. */
  fate?: "returned";
};

export type Price = { minCents?: number; maxCents?: number; said: string; currency?: string };

/** How results are wanted: by price, by date, or by an attribute's name. `limit` 1 for "the latest". */
export type Order = {
  by: "price" | "date" | (string & {});
  direction: "asc" | "desc";
  limit?: number;
  said: string;
};

/** "cheaper than …": against the products of the last answer, or against a thing still to be looked up. */
export type Comparison = { by: Order["by"]; direction: "asc" | "desc"; said: string; than?: Thing };

/** Things of the last answer (slugs), an order number, or products chosen in reply to a question. */
export type Reference = { products?: string[]; order?: string; chosen?: string[] };

/** What "compatible with" points at. */
export type Partner = {
  thing: Thing;
  attributes: Condition[];
  timeRange?: TimeRange;
  order?: Order;
  refersTo?: Reference;
};

/** Which fact the first sentence must give. */
export type Asks =
  | "what"
  | "when"
  | "times"
  | "whether"
  | "price"
  | "count"
  | "stock"
  | "total"
  | "refund"
  | "brands"
  | "categories"
  | { attribute: string };

export type Frame = {
  intent: Intent;
  asks?: Asks;
  thing: Thing;
  attributes: Condition[];
  timeRange?: TimeRange;
  price?: Price;
  order?: Order;
  quantity?: number;
  comparison?: Comparison;
  /** What must not be: brands, kinds, and words that are neither. */
  negation?: { brands: string[]; categories?: string[]; words: string[] };
  refersTo?: Reference;
  partner?: Partner;
  /** The third thing to compare, and the fourth. */
  others?: Partner[];
  inStock?: boolean;
  /** How many times "more" of the same was asked for. */
  page?: number;
  /** Why something goes back. */
  reason?: ReturnReason;
  /** The shopper's own words: what to remember or forget, what is wrong with what goes back. */
  note?: string;
  /** Which greeting, which thing that cannot be done here. */
  topic?: string;
  /** Content words that found no place above; the answer names them. */
  unused: string[];
  /** Typing errors and what they were read as. */
  misread: { said: string; read: string }[];
};

export const emptyThing = (): Thing => ({ words: [] });

/** True when a thing says anything at all about which products are meant. */
export const isSomething = (thing: Thing): boolean =>
  thing.category !== undefined || thing.brand !== undefined || thing.words.length > 0;
