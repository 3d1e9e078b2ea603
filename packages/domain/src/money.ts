import { numberFormat } from "./formats.ts";

/** Money is an integer of minor units (cents) and travels with its ISO 4217 currency. */
export function formatMoney(cents: number, currency: string, locale: string): string {
  return numberFormat(locale, { style: "currency", currency }).format(cents / 100);
}
