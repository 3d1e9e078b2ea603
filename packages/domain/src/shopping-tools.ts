import { z } from "zod";
import { preferencesSchema } from "./account.ts";
import { VERDICTS } from "./compatibility.ts";
import { attributeValueSchema } from "./product.ts";
import { orderSchema, productCardSchema, purchaseSchema } from "./tool-contracts.ts";

/** The contracts of the tools that compare, track and look things up. As in tool-contracts.ts: no input names a person. */

const idsSchema = z.array(z.string().max(80)).max(5);
const currencySchema = z.string();

export const productsCompareInput = z.object({
  productIds: idsSchema.min(2).describe("Two to five productIds or slugs from earlier results"),
});
export const productsCompareOutput = z.object({
  products: z.array(productCardSchema),
  /** One row per attribute that any of them has, in the store's order; values stand in the order of the products. */
  rows: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      unit: z.string().optional(),
      /** Null for a product that does not say. */
      values: z.array(attributeValueSchema.nullable()),
      differs: z.boolean(),
      /** The products with the best value, by position, where the store says what is better and they differ. */
      best: z.array(z.number().int()),
    }),
  ),
});
export type ProductsCompareInput = z.input<typeof productsCompareInput>;
export type ProductsCompareOutput = z.infer<typeof productsCompareOutput>;

export const compatibilityCheckInput = z.object({
  productIds: idsSchema.min(1).describe("What is asked about: productIds or slugs from earlier results"),
  withIds: idsSchema.optional().describe("What it must work with: productIds or slugs"),
  withOwned: z.boolean().default(false).describe("Check against everything the signed-in shopper bought"),
});
export const compatibilityCheckOutput = z.object({
  products: z.array(productCardSchema),
  /** What they were checked against; order and day where the shopper owns it. */
  others: z.array(
    z.object({
      product: productCardSchema,
      orderNumber: z.string().optional(),
      placedOn: z.string().optional(),
    }),
  ),
  /** One per pair that can meet at all, best verdict first; a pair that is missing has nothing to do with each other. */
  pairs: z.array(
    z.object({
      productId: z.string(),
      otherId: z.string(),
      verdict: z.enum(VERDICTS),
      reasons: z.array(z.string()),
    }),
  ),
});
export type CompatibilityCheckInput = z.input<typeof compatibilityCheckInput>;
export type CompatibilityCheckOutput = z.infer<typeof compatibilityCheckOutput>;

export const documentsSearchInput = z.object({
  query: z
    .string()
    .min(1)
    .max(200)
    .describe("Words to look for in manuals, questions and answers, and pages"),
  productId: z.string().max(80).optional().describe("Only what belongs to this product: a productId or slug"),
  limit: z.number().int().min(1).max(5).default(3),
});
/** Passages are prose: whatever follows holds untrusted text. */
export const documentsSearchOutput = z.object({
  passages: z.array(
    z.object({
      documentSlug: z.string(),
      documentTitle: z.string(),
      kind: z.enum(["manual", "faq", "page"]),
      heading: z.string(), // the headings above it, outermost first
      text: z.string().max(1200), // cut around what was asked
      productSlug: z.string().optional(),
    }),
  ),
});
export type DocumentsSearchInput = z.input<typeof documentsSearchInput>;
export type DocumentsSearchOutput = z.infer<typeof documentsSearchOutput>;

export const STORE_PAGES = ["delivery", "returns", "prices"] as const;
export const pagesGetInput = z.object({
  page: z.enum(STORE_PAGES).describe("delivery = where to, cost and days; returns; prices = tax"),
});
/** The figures behind a page, from the store's own records; only those the page is about. */
export const pagesGetOutput = z.object({
  page: z.enum(STORE_PAGES),
  title: z.string(),
  /** The page's address within the store. */
  path: z.string(),
  countries: z.array(z.string()).optional(),
  deliveries: z
    .array(
      z.object({
        name: z.string(),
        note: z.string(),
        priceCents: z.number().int(),
        freeFromCents: z.number().int().optional(),
        daysMin: z.number().int(), // working days
        daysMax: z.number().int(),
      }),
    )
    .optional(),
  returnDays: z.number().int().optional(),
  taxPercent: z.number().int().optional(),
  taxLabel: z.string().optional(),
  currency: currencySchema,
});
export type PagesGetInput = z.input<typeof pagesGetInput>;
export type PagesGetOutput = z.infer<typeof pagesGetOutput>;

export const ordersTrackInput = z.object({
  number: z
    .string()
    .max(20)
    .optional()
    .describe("Order number; without it the newest order still on its way"),
});
export const ordersTrackOutput = z.object({
  number: z.string(),
  status: purchaseSchema.shape.status,
  placedOn: z.string(),
  /** Every step there is for this order, in order; `day` when it has happened. */
  steps: z.array(z.object({ kind: orderSchema.shape.events.element.shape.kind, day: z.string().optional() })),
  /** While it is on its way. */
  expectedOn: z.string().optional(),
  items: z.array(z.object({ title: z.string(), quantity: z.number().int() })).max(20),
  /** How many orders of the shopper are on their way, this one included. */
  open: z.number().int(),
});
export type OrdersTrackInput = z.input<typeof ordersTrackInput>;
export type OrdersTrackOutput = z.infer<typeof ordersTrackOutput>;

export const cartGetInput = z.object({});
export const cartGetOutput = z.object({
  lines: z
    .array(
      z.object({
        productId: z.string(),
        title: z.string(),
        quantity: z.number().int(),
        /** How many of them can be had; the amount is for these, after discount. */
        buyable: z.number().int(),
        amountCents: z.number().int(),
        product: productCardSchema.optional(), // missing when it is no longer sold
      }),
    )
    .max(20),
  pieces: z.number().int(),
  itemsCents: z.number().int(), // before discount, with tax, without delivery
  discountCents: z.number().int(),
  promoCode: z.string().optional(),
  currency: currencySchema,
});
export type CartGetOutput = z.infer<typeof cartGetOutput>;

export const preferencesGetInput = z.object({});
export const preferencesGetOutput = z.object({
  preferences: preferencesSchema,
  /** What the shopper asked to have remembered, newest first. */
  memories: z.array(z.object({ memoryId: z.string(), text: z.string().max(300) })).max(20),
  currency: currencySchema,
});
export type PreferencesGetOutput = z.infer<typeof preferencesGetOutput>;
