import type { Order, ProductCard, Purchase, CompatibilityFindOutput } from "@orchard/domain/tool-contracts";
import type { DocumentsSearchOutput, ProductsCompareOutput } from "@orchard/domain/shopping-tools";
import type { ActAnswer } from "./act-answer.ts";
import type { Frame } from "./frame.ts";
import type { KnownProduct } from "./memory.ts";

/** What a plan arrived at: facts only. The files in words/ turn each kind into text. */
export type Answer =
  | { kind: "sign in"; frame: Frame }
  | { kind: "failed"; frame: Frame; code: string }
  | { kind: "talk"; frame: Frame }
  /** A connection asked for as if it were a fact of the product; `works` are the kinds that can be checked instead. */
  | { kind: "unlisted"; frame: Frame; said: string; works: string[] }
  | { kind: "catalogue"; frame: Frame; names: string[]; more: boolean }
  | ProductsAnswer
  | PurchasesAnswer
  | {
      kind: "spent";
      frame: Frame;
      of?: Named[];
      spentCents: number;
      pieces: number;
      total: number;
      nearest?: Purchase;
    }
  | { kind: "refunded"; frame: Frame; refunds: { order: Order; purchases: Purchase[] }[] }
  | {
      kind: "counted";
      frame: Frame;
      of?: Named[];
      pieces: number;
      total: number;
      nearest?: Purchase;
      shown: Purchase[];
    }
  | CompatibleAnswer
  | {
      kind: "checked";
      frame: Frame;
      checks: CompatibilityFindOutput["results"];
      candidate: Named;
      anchor: Anchor;
    }
  | { kind: "checked several"; frame: Frame; checks: CompatibilityFindOutput["results"]; anchor: Anchor }
  | { kind: "orders"; frame: Frame; orders: Order[]; total: number; open: boolean; item?: Purchase }
  | {
      kind: "details";
      frame: Frame;
      product: Named;
      card?: ProductCard;
      description?: string;
      stock?: number;
      purchase?: Purchase;
      /** What its manual says of a fact that is not listed. */
      passage?: DocumentsSearchOutput["passages"][number];
    }
  | { kind: "compared"; frame: Frame; products: KnownProduct[]; rows?: ProductsCompareOutput["rows"] }
  | ActAnswer
  | QuestionAnswer;

export type Named = { title: string; slug: string };

export type ProductsAnswer = {
  kind: "products";
  /** The request as it was met, and as it was made. */
  frame: Frame;
  asked: Frame;
  products: ProductCard[];
  total: number;
  /** Conditions given up because nothing met them all; in the shopper's words. */
  missed: string[];
  /** Words of the shopper none of the products shows. */
  unproven: string[];
  /** The attribute by which these come nearest to what was asked for, when none has it exactly. */
  near?: string;
};

export type PurchasesAnswer = {
  kind: "purchases";
  frame: Frame;
  /** Products said before, whose purchases were asked for. */
  of?: Named[];
  purchases: Purchase[];
  total: number;
  spentCents: number;
  /** Nothing in the time asked for, but this one at another time. */
  nearest?: Purchase;
  missed: string[];
};

/** What the compatible things were checked against, with the purchase it comes from. */
export type Anchor = Named & {
  purchase?: Purchase;
  /** The rest of a small kind, when any of the kind will do. */
  others?: Named[];
};

export type CompatibleAnswer = {
  kind: "compatible";
  frame: Frame;
  anchor: Anchor;
  /** One per category looked at. */
  found: {
    category: string;
    results: CompatibilityFindOutput["results"];
    counts: CompatibilityFindOutput["counts"];
    missed: string[];
  }[];
};

export type QuestionAnswer = {
  kind: "question";
  frame: Frame;
  /** What is not known yet. Without candidates the shopper is asked to name it. */
  slot: "thing" | "partner" | "category";
  candidates: KnownProduct[];
  purchases?: Purchase[];
  categories?: string[];
  /** Nothing of the wanted kind was bought in the time asked for. */
  noneIn?: boolean;
  /** The named thing was not found at all. */
  unknown?: boolean;
  /** No interface of this store joins the two kinds. */
  unconnected?: boolean;
};
