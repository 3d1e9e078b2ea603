import type { Day } from "@orchard/domain/clock";
import type { Brief } from "@orchard/domain/instructions";
import type { AttributeCondition, ProductCard, Purchase } from "@orchard/domain/tool-contracts";
import type { DayRange } from "../calendar.ts";
import type { Condition, Frame, Partner } from "../frame.ts";
import type { KnownProduct, Memory } from "../memory.ts";
import type { StoreWords } from "../store-words.ts";

/** What every plan may look at besides its frame. */
export type Context = { brief: Brief; words: StoreWords; memory: Memory };

/** The most a tool lists at once. */
export const PAGE = 10;

export const toCondition = ({ name, op, value }: Condition): AttributeCondition => ({ name, op, value });

export const fromCard = (card: ProductCard): KnownProduct => ({
  productId: card.productId,
  slug: card.slug,
  title: card.title,
  brand: card.brand,
  category: card.category,
  attributes: card.attributes,
  priceCents: card.priceCents,
  boughtOn: [],
});

/** Purchases as distinct products, the latest purchase first; each with all its days. */
export function distinctPurchases(
  purchases: readonly Purchase[],
): { product: KnownProduct; purchase: Purchase }[] {
  const byProduct = new Map<string, { product: KnownProduct; purchase: Purchase }>();
  for (const purchase of purchases) {
    const known = byProduct.get(purchase.productId);
    if (known) known.product.boughtOn.push(purchase.placedOn);
    else {
      const { productId, slug, title, brand, category, attributes, placedOn } = purchase;
      byProduct.set(productId, {
        purchase,
        product: { productId, slug, title, brand, category, attributes, boughtOn: [placedOn] },
      });
    }
  }
  return [...byProduct.values()];
}

/** How far a day lies outside a range, in milliseconds; 0 inside. */
export function distanceFrom({ from, to }: DayRange, day: Day): number {
  if (from && day < from) return Date.parse(from) - Date.parse(day);
  return to && day > to ? Date.parse(day) - Date.parse(to) : 0;
}

/** True when a frame or its partner speaks of what the shopper bought, which only a signed-in shopper can ask. */
export function needsSignIn(frame: Frame): boolean {
  const aboutPurchases = [
    "find_purchases",
    "total_spent",
    "count_bought",
    "order_status",
    "order_details",
    "cancel_order",
    "return_items",
    "reorder",
    "remember",
    "forget",
    "read_preferences",
  ].includes(frame.intent);
  return aboutPurchases || isOwned(frame) || (frame.partner !== undefined && isOwned(frame.partner));
}

const isOwned = ({ thing, refersTo }: Pick<Partner, "thing" | "refersTo">) =>
  thing.mine === true && !refersTo?.products;
