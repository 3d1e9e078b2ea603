import { z } from "zod";
import { uuidSchema } from "./ids.ts";

/** Asking a person of the store, and what that person writes: plain text, bounded, and given to no model. */

const plainText = (most: number, tooLong: string) =>
  z
    .string()
    .trim()
    .max(most, tooLong)
    // PostgreSQL stores neither in text.
    .regex(/^[^\0\p{Surrogate}]*$/u, "That holds characters that cannot be stored.");

export const helpNoteSchema = plainText(500, "Please keep it to 500 characters.");
export const helpReasonSchema = plainText(200, "Please keep it to 200 characters.").min(
  1,
  "Say why you open it: the shopper will see that.",
);
export const helpReplySchema = plainText(2000, "Please keep an answer to 2,000 characters.").min(
  1,
  "Write an answer first.",
);

export const askForHelpSchema = z.object({ chatId: uuidSchema, note: helpNoteSchema });
