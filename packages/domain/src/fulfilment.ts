import { z } from "zod";

/** The steps that the staff of a store take an order through, in turn. */
export const ORDER_STEPS = ["packed", "shipped", "delivered"] as const;
export type OrderStep = (typeof ORDER_STEPS)[number];

/** What the staff of a store decide about a return. */
export const RETURN_DECISIONS = ["approved", "declined", "refunded"] as const;
export type ReturnDecision = (typeof RETURN_DECISIONS)[number];

/** What the store answers to whoever wants to send something back. */
export const returnAnswerSchema = z
  .string()
  .trim()
  .max(500, "An answer has at most 500 characters. Shorten it.");
