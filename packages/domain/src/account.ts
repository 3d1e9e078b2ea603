import { z } from "zod";

/** What people type about themselves, with the sentence that says what is wrong with it. */

/** An e-mail address as it is stored: without spaces around it, in lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "That address is too long.")
  .pipe(z.email("Write an e-mail address such as name@example.com."));

export const personNameSchema = z
  .string()
  .trim()
  .min(1, "Write your name.")
  .max(80, "Please keep it to 80 characters.")
  // Control characters and those that turn the direction of text could make one name look like another.
  .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u, "Please leave out control characters.");

/** A new password: length is what counts, and the few that everybody tries first are out. */
export const newPasswordSchema = z
  .string()
  .min(10, "Choose at least 10 characters.")
  .max(200, "Please keep it to 200 characters.")
  .refine(
    (password) => new Set(password).size >= 5,
    "That is too easy to guess. Use more different characters.",
  )
  .refine(
    (password) => !/^(password|qwerty|letmein|welcome|iloveyou|1234567890)\d*$/i.test(password),
    "That is one of the first that everybody tries. Choose another.",
  );

export const UNITS = ["metric", "imperial"] as const;
export const CLOTHING_SIZES = ["XS", "S", "M", "L", "XL", "XXL"] as const;
export const DIETS = ["vegetarian", "vegan", "lactose_free", "gluten_free", "decaffeinated"] as const;

/** What a shopper told the store about themselves. Null is "no answer". */
export const preferencesSchema = z.object({
  units: z.enum(UNITS).nullable(),
  clothingSize: z.enum(CLOTHING_SIZES).nullable(),
  shoeSizeEu: z
    .number("Write a size such as 42.")
    .int("Write a whole size such as 42.")
    .min(30, "Write a European size from 30 to 52.")
    .max(52, "Write a European size from 30 to 52.")
    .nullable(),
  /** What one thing may usually cost, in minor units of the store's currency. */
  budgetCents: z
    .number("Write an amount such as 150.")
    .int("Write an amount such as 150.")
    .min(100, "Write an amount of at least 1.")
    .max(10_000_000, "Write an amount of at most 100,000.")
    .nullable(),
  diet: z.enum(DIETS).nullable(),
});
export type Preferences = z.infer<typeof preferencesSchema>;
