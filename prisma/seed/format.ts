import { z } from "zod";
import {
  attributeDefinitionSchema,
  attributeValueSchema,
  categorySchema,
  interfaceKindSchema,
  productInterfaceSchema,
  slugSchema,
} from "@orchard/domain/product";
import { tenantSchema } from "@orchard/domain/tenant";

/**
 * The shape of a store's seed data: `prisma/seed/<store>/{store,products,people}.ts`. All dates are relative to the
 * day of seeding, by calendar arithmetic, so that "last year" always means something.
 */

/** A day in an earlier calendar year, or a number of days ago. Never in this calendar year by month: it may not have come yet. */
export const relativeDaySchema = z.union([
  z.object({
    yearsAgo: z.number().int().min(1).max(6),
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(31),
  }),
  z.object({ daysAgo: z.number().int().min(0).max(400) }),
]);
export type RelativeDay = z.infer<typeof relativeDaySchema>;

export const productSeedSchema = z.object({
  slug: slugSchema,
  sku: z.string().regex(/^[A-Z0-9-]{4,20}$/),
  title: z.string().min(4).max(120), // brand and model first: "Halden M4 Mirrorless Camera"
  brand: z.string().max(40),
  model: z.string().max(40),
  category: slugSchema,
  priceCents: z.number().int().positive(), // including tax
  stock: z.number().int().min(0),
  releasedOn: relativeDaySchema,
  /** A second or two of a shop assistant, no marketing: ≤ 160 characters. */
  summary: z.string().min(20).max(160),
  /** 50–110 words of believable prose about this very product. No eight words in a row shared with another. */
  description: z.string().min(200).max(1200),
  attributes: z.record(z.string(), attributeValueSchema),
  interfaces: z.array(productInterfaceSchema.extend({ count: z.number().int().min(1).optional() })),
  /** The colour the product is drawn in, `#rrggbb`. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
});
export type ProductSeed = z.input<typeof productSeedSchema>;

/** What a store charges beside its prices, where it delivers to, and the codes it has given out. */
export const termsSeedSchema = z.object({
  /** Contained in every price. */
  taxPercent: z.number().int().min(0).max(40),
  taxLabel: z.string().max(30),
  returnDays: z.number().int(),
  countries: z.array(z.string().length(2)).min(1), // home first
  /** The first is what the seeded orders came by. */
  deliveryOptions: z
    .array(
      z.object({
        slug: slugSchema,
        name: z.string().max(40),
        note: z.string().max(120),
        priceCents: z.number().int().min(0),
        freeFromCents: z.number().int().positive().optional(),
        days: z.tuple([z.number().int(), z.number().int()]), // working days, at least and at most
      }),
    )
    .min(1),
  promoCodes: z.array(
    z.object({
      code: z.string().regex(/^[A-Z0-9]{3,20}$/),
      percentOff: z.number().int().min(1).max(90),
      category: slugSchema.optional(),
      minimumCents: z.number().int().default(0),
      endedDaysAgo: z.number().int().optional(),
      maxUses: z.number().int().optional(),
      uses: z.number().int().default(0),
      onceEach: z.boolean().default(false),
    }),
  ),
  /** Where the people of the seed live; they get one of these each. */
  homes: z
    .array(
      z.object({ street: z.string(), city: z.string(), region: z.string().optional(), postcode: z.string() }),
    )
    .min(3),
});
export type TermsSeed = z.input<typeof termsSeedSchema>;

export const storeSeedSchema = z.object({
  tenant: tenantSchema,
  terms: termsSeedSchema,
  launchedOn: relativeDaySchema,
  categories: z.array(categorySchema),
  attributeDefinitions: z.array(attributeDefinitionSchema),
  interfaceKinds: z.array(interfaceKindSchema),
  /** Products that are the same thing but for some attributes, by which one chooses among them. */
  variantGroups: z.array(
    z.object({
      slug: slugSchema,
      options: z.array(z.string()).min(1).max(3),
      products: z.array(slugSchema).min(2),
    }),
  ),
});
export type StoreSeed = z.input<typeof storeSeedSchema>;

export const orderSeedSchema = z.object({
  placed: relativeDaySchema,
  /** What became of it. Anything placed less than 5 days ago should be "placed", "packed" or "shipped". */
  status: z.enum(["placed", "packed", "shipped", "delivered", "cancelled", "returned"]),
  items: z
    .array(z.object({ product: slugSchema, quantity: z.number().int().min(1).max(6).default(1) }))
    .min(1),
  /** A discount on the items, in whole percent. */
  discountPercent: z.number().int().min(1).max(50).optional(),
  /** How far sending it back has come, for one delivered less than a month ago. */
  returning: z.enum(["requested", "approved"]).optional(),
  /** True when it was bought for somebody else. */
  gift: z.boolean().optional(),
});
export type OrderSeed = z.input<typeof orderSeedSchema>;

export const personSeedSchema = z.object({
  email: z.email().endsWith("@example.com"),
  name: z.string().min(3).max(60),
  /** One sentence: who they are, what they own, what they replace or give away. */
  story: z.string().min(20).max(300),
  joined: relativeDaySchema,
  orders: z.array(orderSeedSchema),
});
export type PersonSeed = z.input<typeof personSeedSchema>;
