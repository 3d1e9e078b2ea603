import type { AttributeValue } from "@orchard/domain/product";
import type { ApprovalCard } from "@orchard/domain/approvals";
import type { Order } from "@orchard/domain/tool-contracts";
import type { Frame } from "./frame.ts";

/** A product as far as earlier results in the conversation tell. */
export type KnownProduct = {
  productId: string;
  slug: string;
  title: string;
  brand: string;
  category: string;
  attributes: Record<string, AttributeValue>;
  /** True when only its link is known, because no result in the prompt describes it any more. */
  bare?: boolean;
  /** Shelf price; absent when only a purchase of it is known. */
  priceCents?: number;
  /** Days it was bought, when it came from the shopper's purchases. */
  boughtOn: string[];
};

/** A question the assistant asked back: which of these did the shopper mean, for which request? */
export type OpenQuestion = {
  frame: Frame;
  slot: "thing" | "partner" | "category" | "reason" | "order";
  candidates: KnownProduct[];
  /** Which of these orders, newest first. */
  orders?: Order[];
};

/** What a message may refer to. Rebuilt from the prompt at each step; nothing is kept in between. */
export type Memory = {
  /** The requests of the turn before. */
  frames: Frame[];
  /** The products of the last answer, in its order. */
  products: KnownProduct[];
  /** Products it named only as what others were checked against. */
  asides: KnownProduct[];
  /** The latest answer that named several: what "the second one" counts through. */
  listed: KnownProduct[];
  /** The one product the last answer was about, when it was about one: what "it" means. */
  focus?: string;
  /** The order numbers of the last answer. */
  orders: string[];
  question?: OpenQuestion;
  /** The cards of the last turn that asked for the shopper's word, as they stand now. */
  approvals: Pick<ApprovalCard, "title" | "confirmLabel" | "state">[];
};

export const emptyMemory: Memory = {
  frames: [],
  products: [],
  listed: [],
  asides: [],
  orders: [],
  approvals: [],
};
