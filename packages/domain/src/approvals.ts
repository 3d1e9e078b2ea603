import { z } from "zod";
import { uuidSchema } from "./ids.ts";

/**
 * What the assistant may not do by itself: it asks, and a row in the database keeps the question. The card says what
 * will happen, in words the server makes from the arguments; the model writes none of it.
 */

/** How long a question waits for its answer. The database keeps the time. */
export const APPROVAL_MINUTES = 10;

/** `approved` without `used`: the shopper agreed and the write has not succeeded yet; approving again tries again. */
export const APPROVAL_STATES = ["waiting", "approved", "declined", "expired", "used"] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

export const approvalCardSchema = z.object({
  approvalId: uuidSchema,
  /** The tool's name, such as "orders_cancel". */
  tool: z.string().max(60),
  /** The whole of it in one line: "Cancel order AP-10432". */
  title: z.string().max(160),
  /** What it is about, a line each: "1 × Merrow 45", "Refund €239.00". */
  lines: z.array(z.string().max(200)).max(26),
  /** What comes back or is to be paid, in minor units of the store's currency. */
  amountCents: z.number().int().optional(),
  /** The words on the button that agrees: "Cancel the order". */
  confirmLabel: z.string().max(40),
  /** ISO 8601. */
  expiresAt: z.iso.datetime(),
  state: z.enum(APPROVAL_STATES),
});
/**
 * A card as it reaches the browser: as `approval` in the output of the tool that asked (`part.output.approval`, in the
 * stream and in a conversation that is loaded again, there with its state of now).
 */
export type ApprovalCard = z.infer<typeof approvalCardSchema>;

/** The card's words, before there is a row. */
export type ApprovalText = Pick<ApprovalCard, "title" | "lines" | "amountCents" | "confirmLabel">;

/** All a client may send about a card; what will be done stands in the row. */
export const approvalDecisionSchema = z.object({
  approvalId: uuidSchema,
  decision: z.enum(["approve", "decline"]),
});
export type ApprovalDecision = z.infer<typeof approvalDecisionSchema>;
