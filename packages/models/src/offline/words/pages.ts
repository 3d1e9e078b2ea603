import type { ActAnswer } from "../act-answer.ts";
import type { Language } from "../read.ts";
import { normalise } from "../tokens.ts";
import { capital, countText, listOf, lower, money } from "./phrases.ts";

type Page = Extract<ActAnswer, { kind: "page" }>;

/** The store's terms in sentences, from its figures. */
export function wordPage(answer: Page, language: Language): string[] {
  const { page } = answer;
  if (page.page === "returns")
    return [
      `You can send things back within ${page.returnDays} days of their delivery.`,
      ...(language.brief.signedIn ? ["Tell me what and why, and I prepare it for you."] : []),
    ];
  if (page.page === "prices") return [`Our prices include ${page.taxPercent}% ${page.taxLabel}.`];
  return [...whereTo(answer), ...options(answer, language)];
}

const REGIONS = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const SHORT: Record<string, string> = {
  uk: "GB",
  usa: "US",
  us: "US",
  america: "US",
  england: "GB",
  holland: "NL",
};

function options({ page }: Page, { brief }: Language): string[] {
  const { store } = brief.vocabulary;
  const texts = (page.deliveries ?? []).map(({ name, priceCents, freeFromCents, daysMin, daysMax }) => {
    const price = priceCents === 0 ? "is free" : `costs ${money(priceCents, store)}`;
    const free = freeFromCents ? ` (free from ${money(freeFromCents, store)})` : "";
    const days =
      daysMin === daysMax
        ? `${countText(daysMin)} working day${daysMin === 1 ? "" : "s"}`
        : `${daysMin} to ${daysMax} working days`;
    return `${lower(name)} ${price}${free} and takes ${days}`;
  });
  return texts.length > 0 ? [`${capital(texts.join("; "))}.`] : [];
}

/** The country that was asked about, or all of them. */
function whereTo({ frame, page }: Page): string[] {
  const codes = page.countries ?? [];
  const all = listOf(codes.map(nameOf));
  const asked = countryIn([...frame.thing.words, frame.thing.brand ?? ""].join(" "), codes);
  if (!asked) return [`We deliver to ${all}.`];
  return [
    codes.includes(asked)
      ? `Yes, we deliver to ${nameOf(asked)}.`
      : `No, we do not deliver to ${nameOf(asked)}, only to ${all}.`,
  ];
}

const nameOf = (code: string) => {
  const name = REGIONS.of(code) ?? code;
  return /^(United|Netherlands)/.test(name) ? `the ${name}` : name;
};

/** The code of a country named in some words. */
function countryIn(said: string, delivered: readonly string[]): string | undefined {
  const words = normalise(said);
  if (words.trim() === "") return undefined;
  const short = words.split(/\s+/).find((word) => Object.hasOwn(SHORT, word));
  if (short) return SHORT[short];
  // Codes of countries that are no more share the names of those that are.
  return [...delivered, ...CODES].find((code) => {
    const name = REGIONS.of(code);
    return name !== undefined && ` ${words} `.includes(` ${normalise(name)} `);
  });
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const CODES = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
