import { z } from "zod";
import { emailSchema } from "./account.ts";
import { addressSchema } from "./address.ts";
import { uuidSchema } from "./ids.ts";

/** The demo's means of payment. No number is asked for, and no money moves. */
export const DEMO_CARDS = ["demo_accepted", "demo_declined", "demo_expired"] as const;

/** What somebody says when they order. Products, quantities and prices are not among it. */
export const checkoutSchema = z.object({
  /** The form's own random id: sent twice, it is still one order. */
  formKey: uuidSchema,
  seen: z.string().max(64),
  seenTotalCents: z.coerce.number().int(),
  email: emailSchema,
  delivery: z.string().max(40).min(1, "Choose how it should arrive."),
  payBy: z.enum(DEMO_CARDS, { error: "Choose one of the demonstration cards." }),
  address: addressSchema,
});
export type CheckoutInput = z.infer<typeof checkoutSchema>;

/** `again` is the order this very form made before; with any other but `placed` nothing has changed. */
export type CheckoutOutcome =
  | { outcome: "placed"; number: string; orderId: string }
  | { outcome: "again"; number: string }
  | { outcome: "empty" | "changed" | "declined" | "no_delivery" | "too_many" };

export const RETURN_REASONS = [
  "does_not_fit",
  "not_as_described",
  "damaged",
  "changed_mind",
  "other",
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];
export const RETURN_STATUSES = ["requested", "approved", "declined", "refunded"] as const;
export type ReturnStatus = (typeof RETURN_STATUSES)[number];
