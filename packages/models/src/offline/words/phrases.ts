import type { Day } from "@orchard/domain/clock";
import { formatMoney } from "@orchard/domain/money";
import type { AttributeValue } from "@orchard/domain/product";
import type { Vocabulary } from "@orchard/domain/tool-contracts";
import type { DayRange } from "../calendar.ts";
import { wholeMonth } from "../calendar.ts";
import type { Attribute } from "../store-words.ts";

/** Small pieces of text that every answer is made of. English throughout, numbers as the store writes them. */

/** "a, b and c". */
export function listOf(parts: readonly string[], word: "and" | "or" = "and"): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
}

/** The app resolves `product:` and `order:`; brackets in a title would end the link early. */
export const productLink = ({ title, slug }: { title: string; slug: string }): string => {
  const plain = title.replaceAll("[", "(").replaceAll("]", ")");
  return slug ? `[${plain}](product:${slug})` : plain;
};
export const the = (product: { title: string; slug: string }): string => `the ${productLink(product)}`;
export const orderLink = (number: string): string => `[${number}](order:${number})`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A label inside a sentence: "Weight" → weight, "USB charging" stays. */
export const lower = (text: string): string =>
  /^.[A-Z]/.test(text) || /^[A-Z]-/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
export const withArticle = (noun: string): string =>
  /^(a|the) /i.test(noun) ? noun : `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
export const quoted = (words: readonly string[]): string => listOf(words.map((word) => `“${word}”`));

export type Store = Vocabulary["store"];

export const money = (cents: number, { currency, locale }: Store): string =>
  formatMoney(cents, currency, locale);

/** Dates are English like the rest of the answer, in the order of the store's locale. */
const dateLocale = ({ locale }: Store) =>
  locale === "en-US" || !locale.startsWith("en") ? (locale === "en-US" ? locale : "en-GB") : locale;

export function dayText(day: Day, store: Store): string {
  return new Intl.DateTimeFormat(dateLocale(store), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

const monthText = (day: Day) =>
  new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A time range as an absolute one: "in 2025", "in March 2026", "since 1 May 2025". */
export function rangeText({ from, to }: DayRange, store: Store): string {
  if (from && to) {
    if (from === to) return `on ${dayText(from, store)}`;
    const [wholeYears, wholeMonths] = [
      from.endsWith("-01-01") && to.endsWith("-12-31"),
      startsMonth(from) && endsMonth(to),
    ];
    const [firstYear, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
    if (wholeYears) return firstYear === lastYear ? `in ${firstYear}` : `from ${firstYear} to ${lastYear}`;
    if (wholeMonths)
      return from.slice(0, 7) === to.slice(0, 7)
        ? `in ${monthText(from)}`
        : `from ${monthText(from)} to ${monthText(to)}`;
    return `between ${dayText(from, store)} and ${dayText(to, store)}`;
  }
  if (from)
    return from.endsWith("-01-01")
      ? `since the start of ${from.slice(0, 4)}`
      : `since ${startsMonth(from) ? monthText(from) : dayText(from, store)}`;
  if (to) return to.endsWith("-12-31") ? `until the end of ${to.slice(0, 4)}` : `until ${dayText(to, store)}`;
  return "";
}

const startsMonth = (day: Day) => day.endsWith("-01");
const endsMonth = (day: Day) => wholeMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))).to === day;

/** A value with its unit: "1,200 g", "yes". */
export function valueText(
  value: AttributeValue,
  attribute: Pick<Attribute, "unit"> | undefined,
  { locale }: Store,
): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "number") return value;
  if (attribute?.unit === "g" && value >= 1000)
    return valueText(value / 1000, { unit: "kg" }, { locale } as Store);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  if (!attribute?.unit) return number;
  return /^[°%x]/.test(attribute.unit)
    ? `${number}${attribute.unit === "%" || attribute.unit === "x" ? "" : " "}${attribute.unit}`
    : `${number} ${attribute.unit}`;
}

const SMALL_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
export const countText = (count: number): string => SMALL_NUMBERS[count] ?? String(count);
