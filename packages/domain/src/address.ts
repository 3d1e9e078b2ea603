import { z } from "zod";
import { textLine } from "./written-text.ts";

const required = (max: number, what: string, ask: string) => textLine(max, what).pipe(z.string().min(1, ask));
const optional = (max: number, what: string) =>
  textLine(max, what)
    .nullish()
    .transform((text) => text || null);

/** Where a parcel goes. `country` is ISO 3166-1 alpha-2. */
export const addressSchema = z.object({
  name: required(80, "the name", "Write who it is for."),
  line1: required(120, "this line", "Write street and number."),
  line2: optional(120, "this line"),
  city: required(80, "the town", "Write the town or city."),
  region: optional(80, "the region"),
  postcode: required(20, "the postcode", "Write the postcode."),
  country: z.string().regex(/^[A-Z]{2}$/, "Choose a country."),
  phone: optional(30, "the number"),
});
export type Address = z.infer<typeof addressSchema>;

/** A country's name as a locale writes it. */
export function countryName(country: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: "region" }).of(country) ?? country;
}
