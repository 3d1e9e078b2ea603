import { z } from "zod";

/** What people may call a conversation of theirs. */
export const chatTitleSchema = z.object({
  title: z
    .string()
    .trim()
    .min(1, "Write a title.")
    .max(120, "Please keep a title under 120 characters.")
    // PostgreSQL stores neither in text, and a title is one line.
    .regex(/^[^\p{Cc}\p{Surrogate}]*$/u, "That title holds characters that cannot be stored."),
});
