import { z } from "zod";

/** What PostgreSQL cannot keep: NUL, and half of a surrogate pair. */
const storable = (text: string) => text.replace(/\0/g, "").replace(/\p{Surrogate}/gu, "");

const written = (clean: (text: string) => string, max: number, what: string) =>
  z
    .string()
    .transform((text) => storable(clean(text)).trim())
    .pipe(z.string().max(max, `Please keep ${what} under ${max + 1} characters.`));

/**
 * One line of text a person writes. Line breaks and other control characters become spaces; everything else that can
 * be stored, in any script, is theirs.
 */
export const textLine = (max: number, what = "it") =>
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what must go
  written((text) => text.replace(/[\u0000-\u001f\u007f]+/g, " "), max, what);

/** Text a person writes, over as many lines as they like. */
export const textBlock = (max: number, what = "it") => written((text) => text, max, what);
