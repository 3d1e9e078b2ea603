import { hidesCharacters } from "./hidden-characters.ts";
import { z } from "zod";
import { MAX_QUANTITY } from "./cart.ts";
import { RETURN_REASONS } from "./checkout.ts";

/**
 * The contracts of the tools that change something. One that asks first answers `{ ok: false, code:
 * "approval_needed", approval }` (see approvals.ts); what stands here as output comes when it has been done.
 */

const productIdSchema = z.string().max(80).describe("A productId or slug from an earlier result");
const numberSchema = z.string().max(20).describe("Order number such as AP-10432");

export const cartAddInput = z.object({
  productId: productIdSchema,
  quantity: z.number().int().min(1).max(MAX_QUANTITY).default(1),
});
export const cartUpdateInput = z.object({
  productId: productIdSchema,
  quantity: z.number().int().min(0).max(MAX_QUANTITY).describe("How many there shall be; 0 takes it out"),
});
/** Undoing it is setting the quantity back to `previousQuantity`, as the shopper, while the cart still holds `quantity`. */
export const cartChangeOutput = z.object({
  productId: z.string(),
  title: z.string(),
  quantity: z.number().int(),
  previousQuantity: z.number().int(),
  /** Fewer than asked for, because there are no more. */
  limited: z.boolean(),
});
export type CartAddInput = z.input<typeof cartAddInput>;
export type CartUpdateInput = z.input<typeof cartUpdateInput>;
export type CartChangeOutput = z.infer<typeof cartChangeOutput>;

export const ordersCancelInput = z.object({ number: numberSchema });
export const ordersCancelOutput = z.object({
  number: z.string(),
  refundCents: z.number().int(),
  currency: z.string(),
});
export type OrdersCancelInput = z.input<typeof ordersCancelInput>;
export type OrdersCancelOutput = z.infer<typeof ordersCancelOutput>;

export const returnsRequestInput = z.object({
  number: numberSchema,
  items: z
    .array(z.object({ productId: productIdSchema, quantity: z.number().int().min(1).max(MAX_QUANTITY) }))
    .min(1)
    .max(20)
    .describe("What of the order goes back"),
  reason: z.enum(RETURN_REASONS),
  note: z
    .string()
    .max(500)
    .refine((text) => !hidesCharacters(text))
    .default("")
    .describe("The shopper's own words about it, if any"),
});
export const returnsRequestOutput = z.object({
  number: z.string(),
  items: z.array(z.object({ title: z.string(), quantity: z.number().int() })),
  refundCents: z.number().int(),
  currency: z.string(),
});
export type ReturnsRequestInput = z.input<typeof returnsRequestInput>;
export type ReturnsRequestOutput = z.infer<typeof returnsRequestOutput>;

export const ordersReorderInput = z.object({ number: numberSchema });
/** How many lines of the order went into the cart, and how many can no longer be had. */
export const ordersReorderOutput = z.object({
  number: z.string(),
  added: z.number().int(),
  missing: z.number().int(),
});
export type OrdersReorderInput = z.input<typeof ordersReorderInput>;
export type OrdersReorderOutput = z.infer<typeof ordersReorderOutput>;

export const MEMORY_LENGTH = 300;
export const memoriesRememberInput = z.object({
  text: z
    .string()
    .trim()
    .min(1)
    .max(MEMORY_LENGTH)
    .describe("One fact the shopper asked to have remembered, in their own words"),
});
export const memoriesForgetInput = z.object({
  memory: z.string().min(1).max(MEMORY_LENGTH).describe("A memoryId, or words for what to forget"),
});
/** Undoing a memory is forgetting `memoryId`, as the shopper. */
export const memoryChangeOutput = z.object({
  memoryId: z.string(),
  text: z.string(),
  /** It was remembered before, so there is nothing to undo. */
  known: z.literal(true).optional(),
});
export type MemoriesRememberInput = z.input<typeof memoriesRememberInput>;
export type MemoriesForgetInput = z.input<typeof memoriesForgetInput>;
export type MemoryChangeOutput = z.infer<typeof memoryChangeOutput>;
