import { z } from "zod";
import { vocabularySchema } from "./tool-contracts.ts";

/**
 * The machine-readable block at the end of the assistant's instructions. Every model reads the same one; the
 * offline model parses it back. It holds nothing personal but whether somebody is signed in.
 */
export const briefSchema = z.object({
  today: z.string(), // YYYY-MM-DD in the store's time zone
  signedIn: z.boolean(),
  vocabulary: vocabularySchema,
});
export type Brief = z.infer<typeof briefSchema>;

const OPEN = "<store-brief>";
const CLOSE = "</store-brief>";

export const renderBrief = (brief: Brief): string => `${OPEN}${JSON.stringify(brief)}${CLOSE}`;

/** The brief in a system prompt, or undefined when there is none. */
export function parseBrief(instructions: string): Brief | undefined {
  const start = instructions.indexOf(OPEN);
  const end = instructions.indexOf(CLOSE, start);
  if (start < 0 || end < 0) return undefined;
  return briefSchema.parse(JSON.parse(instructions.slice(start + OPEN.length, end)));
}
