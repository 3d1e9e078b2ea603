import { z } from "zod";
import { uuidSchema } from "./ids.ts";

/** What was wrong with an answer, in the order it is offered. */
export const FEEDBACK_REASONS = ["wrong", "incomplete", "unclear", "not_asked", "other"] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

/** Each in words, as it is offered and as it is counted. */
export const REASON_WORDS: Record<FeedbackReason, string> = {
  wrong: "Something in it is wrong",
  incomplete: "Something is missing",
  unclear: "It is hard to understand",
  not_asked: "It answers something else",
  other: "Something else",
};

/** What somebody says about one answer. The note is anybody's text: shown as it is, and given to no model. */
export const feedbackSchema = z.object({
  messageId: uuidSchema,
  vote: z.enum(["up", "down"]),
  reason: z.enum(FEEDBACK_REASONS).nullable().default(null),
  note: z
    .string()
    .trim()
    .max(500, "Please keep it to 500 characters.")
    // PostgreSQL stores neither in text.
    .regex(/^[^\0\p{Surrogate}]*$/u, "That holds characters that cannot be stored.")
    .default(""),
});
export type FeedbackInput = z.input<typeof feedbackSchema>;
export type Feedback = z.output<typeof feedbackSchema>;

/** Exactly what would be given away of one answer, or was. */
export type SharedAnswer = { question: string; answer: string };
