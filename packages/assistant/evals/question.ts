/**
 * A question somebody asks a store's assistant, and how its answer is held against the database. Data only: the
 * truth is SQL that knows nothing of packages/core, so a mistake there cannot hide itself.
 */
export type Question = {
  store: "aperture" | "northtrail" | "dailygrind";
  /** A demo person's e-mail address, or "visitor" for nobody. */
  as: string;
  /** `{order}` stands for an order number, see `orderOf`. */
  text: string;
  /** What the same person said before in the conversation, each answered before the next. */
  before?: string[];
  category:
    | "headline"
    | "products"
    | "purchases"
    | "orders"
    | "totals"
    | "compatibility"
    | "words without use"
    | "privacy"
    | "conversation"
    | "out of scope"
    | "comparison"
    | "tracking"
    | "store terms"
    | "cart"
    | "cancelling"
    | "returning"
    | "ordering again"
    | "memory"
    | "documents"
    | "sign in";
  /**
   * A query over the relations of `relations.ts`. It gives rows of `holds` and `value`, and `tier` for products
   * that have an order: see {@link Holds}.
   */
  truth?: string;
  /** What stands in the answer whatever the database says, without regard to case. */
  must?: string[];
  /** What never does. */
  never?: string[];
  /** True when the right answer asks back, naming the `candidate` rows. */
  asks?: true;
  /** True when the right answer is a request to sign in. */
  signIn?: true;
  /** Words the store has no use for: the answer must say that they were not used. */
  unused?: string[];
  /** Words of this question that carry no condition ("hey", "you've got"): nothing need come of them. */
  idle?: string[];
  /** Calls that must have been made, each with what its input must hold; products by slug. */
  calls?: { tool: string; input?: Record<string, unknown> }[];
  /** Tools that must not have been called. */
  neverCalls?: string[];
  /** True when nothing may be done before the shopper has agreed: a card asks, and the answer claims nothing. */
  approval?: true;
  /** Whose latest order `{order}` is; the asker's own when left out. */
  orderOf?: string;
};

/** What a row of a truth query says about the answer. */
export type Holds =
  /** A product the answer may link; at least one, up to three, must be. Lower tiers come first. */
  | "product"
  /** A product the answer must link. */
  | "named"
  /** A product the answer may link besides: what was bought, what is owned. */
  | "also"
  /** Cents that must stand in the answer as money. */
  | "money"
  /** A calendar day that must stand in the answer. */
  | "day"
  /** The number of an order that must be linked. */
  | "order"
  /** A count that must stand in the answer, as a digit or a word. */
  | "count"
  /** A text that must stand in the answer. */
  | "must"
  /** A text that must not. */
  | "never"
  /** A product that a question back must name; with any such row the right answer is a question. */
  | "candidate"
  /** A pattern (regular expression) that the answer must match. */
  | "pattern";

export type TruthRow = { holds: Holds; value: string; tier: number | null };

/** Writes one store's questions: who, what kind, which words, and what must hold of the answer. */
export const asker =
  (store: Question["store"]) =>
  (
    who: string,
    category: Question["category"],
    text: string,
    holds: Omit<Question, "store" | "as" | "category" | "text">,
  ): Question => ({
    store,
    as: who === "visitor" ? who : `${who}@example.com`,
    category,
    text,
    ...holds,
  });
