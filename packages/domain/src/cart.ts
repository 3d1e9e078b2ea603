import { z } from "zod";
import type { ProductCard } from "./tool-contracts.ts";

/** How many different things one order may hold; every list of an order's lines shows them all. */
export const MAX_LINES = 20;
export const MAX_QUANTITY = 99;
export const quantitySchema = z.coerce.number().int().min(1).max(MAX_QUANTITY);

const heldSchema = z.number().int().min(0).max(MAX_QUANTITY);
/** How many of a product a cart holds after a change, and how many it held before. */
export const cartChangeSchema = z
  .object({ productId: z.uuid(), quantity: heldSchema, previousQuantity: heldSchema })
  .refine(({ quantity, previousQuantity }) => quantity !== previousQuantity);
export type CartChange = z.infer<typeof cartChangeSchema>;

/** What becomes of a promo code. Only `applied` changes a price. */
export const PROMO_OUTCOMES = [
  "applied",
  "unknown",
  "expired",
  "used_up",
  "used_before",
  "nothing_eligible",
  "below_minimum",
] as const;

/** A cart as the database's cashier prices it. */
export const quoteSchema = z.object({
  lines: z.array(
    z.object({
      productId: z.uuid(),
      /** Null for what is no longer sold. */
      title: z.string().nullable(),
      quantity: z.number().int(),
      /** How much of it can be had; the amounts below are for these. */
      buyable: z.number().int(),
      seenPriceCents: z.number().int(),
      unitPriceCents: z.number().int(),
      grossCents: z.number().int(),
      discountCents: z.number().int(),
      taxCents: z.number().int(),
    }),
  ),
  promo: z
    .object({
      code: z.string(),
      outcome: z.enum(PROMO_OUTCOMES),
      percentOff: z.number().int().nullable(),
      categorySlug: z.string().nullable(),
      minimumCents: z.number().int().nullable(),
    })
    .nullable(),
  itemsCents: z.number().int(),
  discountCents: z.number().int(),
  taxCents: z.number().int(),
  /** Stands for everything the total is made of; ordering hands it back. */
  seen: z.string(),
  deliveries: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      note: z.string(),
      priceCents: z.number().int(),
      freeFromCents: z.number().int().nullable(),
      earliestOn: z.string(),
      latestOn: z.string(),
    }),
  ),
});
export type Quote = z.infer<typeof quoteSchema>;
export type CartLine = Omit<Quote["lines"][number], "title"> & { title: string; product?: ProductCard };
export type Delivery = Quote["deliveries"][number];

/** A cart with the cards of its products. A product that left the catalogue has none and cannot be had. */
export type Cart = Omit<Quote, "lines"> & { lines: CartLine[]; pieces: number; currency: string };
