import { z } from "zod";
import type { ApprovalCard } from "./approvals.ts";
import { attributeValueSchema } from "./product.ts";
import { VERDICTS } from "./compatibility.ts";

/**
 * What the assistant's tools take and give. Shared by the tools, the offline model and the cards that
 * render results. No input names a person or a tenant: identity reaches a tool as typed context only.
 * List results hold bounded typed fields, never prose that other people wrote.
 */

const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A condition on a typed attribute, by the attribute's name in this store. */
export const attributeConditionSchema = z.object({
  name: z.string().max(40),
  op: z.enum(["eq", "not", "lt", "lte", "gt", "gte"]),
  value: attributeValueSchema,
});
export type AttributeCondition = z.infer<typeof attributeConditionSchema>;

const limitSchema = z.number().int().min(1).max(10).default(5);
const offsetSchema = z.number().int().min(0).max(500).default(0);

export const productCardSchema = z.object({
  productId: z.string(),
  slug: z.string(),
  title: z.string().max(120),
  brand: z.string(),
  category: z.string(), // category slug
  priceCents: z.number().int(),
  currency: z.string(),
  inStock: z.boolean(),
  attributes: z.record(z.string(), attributeValueSchema),
  colour: z.string(),
});
export type ProductCard = z.infer<typeof productCardSchema>;

export const productsSearchInput = z.object({
  query: z
    .string()
    .max(200)
    .optional()
    .describe("Words to look for; leave out when category and conditions say it all"),
  category: z.string().max(80).optional().describe("Category slug; a parent category includes its children"),
  brand: z.string().max(60).optional(),
  excludeBrands: z.array(z.string().max(60)).max(5).optional(),
  minPriceCents: z.number().int().min(0).optional(),
  maxPriceCents: z.number().int().min(0).optional(),
  attributes: z.array(attributeConditionSchema).max(8).optional(),
  inStock: z.boolean().optional(),
  sort: z.enum(["relevance", "price_asc", "price_desc", "newest"]).default("relevance"),
  limit: limitSchema,
  offset: offsetSchema,
});
export const productsSearchOutput = z.object({
  products: z.array(productCardSchema),
  total: z.number().int(),
});
export type ProductsSearchInput = z.input<typeof productsSearchInput>;
export type ProductsSearchOutput = z.infer<typeof productsSearchOutput>;

export const productsGetInput = z.object({
  productId: z.string().max(80).describe("A productId or slug from an earlier result"),
});
/** `description` is prose: reading one product in full marks what follows as holding untrusted text. */
export const productsGetOutput = z.object({
  product: productCardSchema.extend({ description: z.string(), stock: z.number().int() }),
});
export type ProductsGetOutput = z.infer<typeof productsGetOutput>;

export const purchaseSchema = z.object({
  productId: z.string(),
  slug: z.string(),
  title: z.string().max(120),
  brand: z.string(),
  category: z.string(),
  attributes: z.record(z.string(), attributeValueSchema),
  colour: z.string(),
  orderNumber: z.string(),
  placedOn: daySchema, // in the store's time zone
  quantity: z.number().int(),
  paidCents: z.number().int(), // for all pieces: after discount, with tax, less refunds; 0 when cancelled
  currency: z.string(),
  status: z.enum(["placed", "packed", "shipped", "delivered", "cancelled", "returned"]),
});
export type Purchase = z.infer<typeof purchaseSchema>;

export const purchasesSearchInput = z.object({
  query: z.string().max(200).optional().describe("Words for the thing, when no category says it"),
  category: z.string().max(80).optional().describe("Category slug; a parent category includes its children"),
  brand: z.string().max(60).optional(),
  attributes: z.array(attributeConditionSchema).max(8).optional(),
  from: daySchema.optional().describe("First day, in the store's time zone"),
  to: daySchema.optional().describe("Last day, inclusive"),
  sort: z.enum(["newest", "oldest", "price_desc", "price_asc"]).default("newest"),
  limit: limitSchema,
  offset: offsetSchema,
});
export const purchasesSearchOutput = z.object({
  purchases: z.array(purchaseSchema),
  total: z.number().int(), // matching order lines, not only those listed
  pieces: z.number().int(), // pieces over all matches, without cancelled and returned
  spentCents: z.number().int(), // items after discount with tax, less refunds; without shipping and cancelled orders
  currency: z.string(),
});
export type PurchasesSearchInput = z.input<typeof purchasesSearchInput>;
export type PurchasesSearchOutput = z.infer<typeof purchasesSearchOutput>;

export const orderSchema = z.object({
  number: z.string(),
  placedOn: daySchema,
  status: purchaseSchema.shape.status,
  items: z
    .array(
      purchaseSchema.pick({
        productId: true,
        slug: true,
        title: true,
        category: true,
        attributes: true,
        colour: true,
        quantity: true,
        paidCents: true,
      }),
    )
    .max(20),
  itemsCents: z.number().int(),
  discountCents: z.number().int(),
  taxCents: z.number().int(), // contained in the other figures
  shippingCents: z.number().int(),
  totalCents: z.number().int(),
  refundedCents: z.number().int(),
  currency: z.string(),
  events: z.array(
    z.object({
      kind: z.enum(["placed", "packed", "shipped", "out_for_delivery", "delivered", "cancelled", "returned"]),
      day: daySchema,
    }),
  ),
  expectedOn: daySchema.optional(),
});
export type Order = z.infer<typeof orderSchema>;

export const ordersGetInput = z.object({
  number: z.string().max(20).optional().describe("Order number such as AP-10432"),
  status: z.enum(["open", "any"]).default("any").describe("open = not yet delivered, cancelled or returned"),
  from: daySchema.optional(),
  to: daySchema.optional(),
  limit: z.number().int().min(1).max(5).default(1).describe("Newest first"),
});
export const ordersGetOutput = z.object({ orders: z.array(orderSchema), total: z.number().int() });
export type OrdersGetInput = z.input<typeof ordersGetInput>;
export type OrdersGetOutput = z.infer<typeof ordersGetOutput>;

export const compatibilityFindInput = z.object({
  productIds: z
    .array(z.string().max(80))
    .min(1)
    .max(5)
    .describe("What it must work with: productIds or slugs from earlier results"),
  category: z.string().max(80).optional().describe("What is looked for: a category slug"),
  candidateIds: z
    .array(z.string().max(80))
    .max(10)
    .optional()
    .describe("Check only these products instead of a category"),
  minPriceCents: z.number().int().min(0).optional(),
  maxPriceCents: z.number().int().min(0).optional(),
  brand: z.string().max(60).optional(),
  attributes: z.array(attributeConditionSchema).max(8).optional(),
  inStock: z.boolean().optional(),
  limit: limitSchema,
});
export const compatibilityFindOutput = z.object({
  /** The products it was checked against, as looked up. */
  anchors: z.array(productCardSchema),
  /** Best verdict first, then in stock, not yet owned, price. "does not fit" is listed only when candidateIds were given. */
  results: z.array(
    z.object({
      product: productCardSchema,
      anchorId: z.string(),
      verdict: z.enum(VERDICTS),
      reasons: z.array(z.string()),
      owned: z.boolean(), // false for a visitor
    }),
  ),
  /** Over everything checked, not only what is listed. */
  counts: z.object({
    fits: z.number().int(),
    "fits with limits": z.number().int(),
    "cannot tell": z.number().int(),
    "does not fit": z.number().int(),
  }),
});
export type CompatibilityFindInput = z.input<typeof compatibilityFindInput>;
export type CompatibilityFindOutput = z.infer<typeof compatibilityFindOutput>;

/** The store's own words, ≤ 4 kB in the instructions; the tool gives the rest. Published facts only. */
export const vocabularySchema = z.object({
  /** False when words were left out for length; catalog_describe gives them all. */
  complete: z.boolean().default(true),
  store: z.object({ name: z.string(), currency: z.string(), locale: z.string(), timeZone: z.string() }),
  categories: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      singular: z.string(),
      synonyms: z.array(z.string()),
      parent: z.string().optional(),
    }),
  ),
  brands: z.array(z.string()),
  attributes: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      type: z.enum(["number", "text", "boolean"]),
      unit: z.string().optional(),
      synonyms: z.array(z.string()),
      better: z.enum(["higher", "lower"]).optional(),
      values: z.array(z.string()).optional(),
    }),
  ),
  interfaces: z.array(
    z.object({
      kind: z.string(),
      label: z.string(),
      hosts: z.array(z.string()),
      guests: z.array(z.string()),
    }),
  ), // category slugs
});
export type Vocabulary = z.infer<typeof vocabularySchema>;

export const catalogDescribeInput = z.object({
  topic: z
    .enum(["categories", "brands", "attributes", "interfaces"])
    .optional()
    .describe("Leave out for all of it"),
});
export const catalogDescribeOutput = vocabularySchema.partial();
export type CatalogDescribeOutput = z.infer<typeof catalogDescribeOutput>;

/**
 * What every tool returns: data, or a code the model may explain. Never a raw error. With `approval_needed` comes the
 * card on which the shopper decides; nothing has been done yet.
 */
export type ToolResult<Data> =
  | { ok: true; data: Data }
  | { ok: false; code: string; message: string; approval?: ApprovalCard };

export const TOOL_NAMES = [
  "products_search",
  "products_get",
  "products_compare",
  "compatibility_find",
  "compatibility_check",
  "documents_search",
  "pages_get",
  "purchases_search",
  "orders_get",
  "orders_track",
  "cart_get",
  "cart_add",
  "cart_update",
  "orders_cancel",
  "returns_request",
  "orders_reorder",
  "memories_remember",
  "memories_forget",
  "preferences_get",
  "catalog_describe",
] as const;
export type ToolName = (typeof TOOL_NAMES)[number];
