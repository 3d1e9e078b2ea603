import { strict } from "chrono-node/en";
import { addDays, dayOfYear, type Day } from "@orchard/domain/clock";
import {
  daysBack,
  season,
  unitAt,
  wholeMonth,
  wholeYear,
  weekdayOf,
  yearOf,
  yearOfLatest,
  type CalendarUnit,
  type DayRange,
} from "./calendar.ts";
import { compilePattern, matchPattern, type Pattern, type Reader, type Reading } from "./pattern.ts";
import { numberOf, type Token } from "./tokens.ts";

/**
 * Times in words to calendar days, all relative to the brief's `today`. "Last year" is the previous calendar
 * year, "in March" the latest March that has begun, "two months ago" that whole month.
 */
export type TimeRange = DayRange & { said: string };

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const UNITS: Record<string, CalendarUnit> = {
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  yr: "year",
};

const indexIn = (names: readonly string[]) => (norm: string) =>
  names.findIndex((name) => norm === name || (norm.length >= 3 && norm.length <= 4 && name.startsWith(norm)));

/** Readers of the parts that patterns capture. */
function partReaders(today: Day, dayFirst: boolean): Record<string, Reader> {
  const word =
    (read: (norm: string) => unknown): Reader =>
    (tokens, at) => {
      const token = tokens[at];
      const value = token?.kind === "word" ? read(token.norm) : undefined;
      return value === undefined ? undefined : { length: 1, value };
    };
  const named = (names: readonly string[]) =>
    word((norm) => (indexIn(names)(norm) < 0 ? undefined : indexIn(names)(norm)));
  return {
    month: word((norm) => (indexIn(MONTHS)(norm) < 0 ? undefined : indexIn(MONTHS)(norm) + 1)),
    weekday: named(WEEKDAYS),
    season: word((norm) => SEASONS[norm]),
    unit: word((norm) => UNITS[norm.replace(/s$/, "")]),
    n: (tokens, at) => {
      const value = tokens[at]?.norm === "a" || tokens[at]?.norm === "an" ? 1 : numberOf(tokens[at]);
      return value !== undefined && Number.isInteger(value) && value < 1000
        ? { length: 1, value }
        : undefined;
    },
    year: (tokens, at) => {
      const { value, glued } = tokens[at] ?? {};
      return value !== undefined && !glued && Number.isInteger(value) && value >= 1990 && value <= 2099
        ? { length: 1, value }
        : undefined;
    },
    date: (tokens, at) => explicitDay(tokens, at, today, dayFirst),
  };
}

type Parts = {
  month: number;
  weekday: number;
  season: number;
  unit: CalendarUnit;
  n: number;
  year: number;
  date: DayRange;
};
type Rule = { pattern: Pattern; read(parts: Parts, today: Day): DayRange };

const rule = (source: string, read: Rule["read"]): Rule => ({ pattern: compilePattern(source), read });
const monthIn = (year: number) => (parts: Parts) => wholeMonth(year, parts.month);
/** The latest month or season that is over: in June, "last summer" is not the one just begun. */
function latestEnded(today: Day, inYear: (year: number) => DayRange): DayRange {
  let year = yearOf(today);
  while (inYear(year).to! >= today) year--;
  return inYear(year);
}

/** Longest match wins, so order does not matter. */
const PERIODS: Rule[] = [
  rule("{date}", ({ date }) => date),
  rule("today", (_, today) => unitAt(today, "day", 0)),
  rule("yesterday", (_, today) => unitAt(today, "day", -1)),
  rule("the? day before yesterday", (_, today) => unitAt(today, "day", -2)),
  rule("earlier? this {unit}", ({ unit }, today) => unitAt(today, unit, 0)),
  rule("the? last|previous {unit}", ({ unit }, today) => unitAt(today, unit, -1)),
  rule("the {unit} before", ({ unit }, today) => unitAt(today, unit, -2)),
  rule("the {unit} before last", ({ unit }, today) => unitAt(today, unit, -2)),
  rule("{n} of? {unit} ago", ({ n, unit }, today) => unitAt(today, unit, -n)),
  rule("a couple of? {unit} ago", ({ unit }, today) => unitAt(today, unit, -2)),
  rule("the? last|past|previous {n} {unit}", ({ n, unit }, today) => ({
    from: daysBack(today, unit, n),
    to: today,
  })),
  rule("the? last|past couple of {unit}", ({ unit }, today) => ({
    from: daysBack(today, unit, 2),
    to: today,
  })),
  rule("the past {unit}", ({ unit }, today) => ({ from: daysBack(today, unit, 1), to: today })),
  rule("{year}", ({ year }) => wholeYear(year)),
  rule("the? year {year}", ({ year }) => wholeYear(year)),
  rule("{month}", ({ month }, today) => wholeMonth(yearOfLatest(today, month), month)),
  rule("last {month}", ({ month }, today) => latestEnded(today, (year) => wholeMonth(year, month))),
  rule("this {month}", (parts, today) => monthIn(yearOf(today))(parts)),
  rule("{month} of? {year}", (parts) => monthIn(parts.year)(parts)),
  rule("{month} of? last year", (parts, today) => monthIn(yearOf(today) - 1)(parts)),
  rule("last year in {month}", (parts, today) => monthIn(yearOf(today) - 1)(parts)),
  rule("{month} of? this year", (parts, today) => monthIn(yearOf(today))(parts)),
  rule("{month} {n} years|year ago", (parts, today) => monthIn(yearOf(today) - parts.n)(parts)),
  rule("the? {season}", (parts, today) => season(yearOfLatest(today, parts.season), parts.season)),
  rule("the? last {season}", (parts, today) => latestEnded(today, (year) => season(year, parts.season))),
  rule("this {season}", (parts, today) => season(yearOf(today), parts.season)),
  rule("{season} of? {year}", (parts) => season(parts.year, parts.season)),
  rule("{season} of? last year", (parts, today) => season(yearOf(today) - 1, parts.season)),
  rule("last? {weekday}", ({ weekday }, today) => {
    const back = (weekdayOf(today) - weekday + 7) % 7 || 7;
    return unitAt(today, "day", -back);
  }),
];

type Wrapper = { pattern: Pattern; read(first: DayRange, second: DayRange): DayRange };
const around = (source: string, read: Wrapper["read"]): Wrapper => ({
  pattern: compilePattern(source),
  read,
});

/** What stands around a period. */
const WRAPPERS: Wrapper[] = [
  around("in|during|within|over|on|from|of|back? {period}", (period) => period),
  around("back in {period}", (period) => period),
  around("between {period} and {period}", (first, second) => span(first, second)),
  around("from {period} to|until|till|through {period}", (first, second) => span(first, second)),
  around("since|from {period} on|onwards?", ({ from }) => ({ from })),
  around("since {period}", ({ from }) => ({ from })),
  around("after {period}", ({ to }) => ({ from: addDays(to!, 1) })),
  around("before {period}", ({ from }) => ({ to: addDays(from!, -1) })),
  around("until|till {period}", ({ to }) => ({ to })),
  around("{period}", (period) => period),
];

/** "From November to March 2024": the second end is the later one, so the first takes its year or the one before. */
function span(first: DayRange, second: DayRange): DayRange {
  let from = first.from!;
  for (const year of [yearOf(second.to!), yearOf(second.to!) - 1]) {
    if (from > second.to!) from = dayOfYear(year, Number(from.slice(5, 7)), Number(from.slice(8)));
  }
  return { from, to: second.to };
}

/** Words that are a month, a weekday or a season only beside a preposition or a year. */
const DOUBTFUL = new Set([
  "may",
  "mar",
  "sun",
  "sat",
  "mon",
  "dec",
  "fall",
  "spring",
  "summer",
  "autumn",
  "winter",
]);

/** A reader of times for this day. `dayFirst`: how 3/5/2025 is meant in the store's locale. */
export function timeReader(
  today: Day,
  dayFirst: boolean,
): (tokens: readonly Token[], at: number) => Reading<TimeRange> | undefined {
  const parts = partReaders(today, dayFirst);
  const period: Reader = (tokens, at) =>
    longest(PERIODS, (each) => {
      const match = matchPattern(each.pattern, tokens, at, parts);
      return match && { length: match.length, value: each.read(match.captures as Parts, today) };
    });
  return (tokens, at) => {
    const found = longest(WRAPPERS, (each) => {
      const match = matchPattern(each.pattern, tokens, at, { period });
      if (!match) return undefined;
      const { period: first, period2: second } = match.captures as Record<string, DayRange>;
      return { length: match.length, value: each.read(first!, second!) };
    });
    if (!found) return undefined;
    const taken = tokens.slice(at, at + found.length);
    if (taken.length === 1 && (DOUBTFUL.has(taken[0]!.norm) || isFutureYear(taken[0]!, today)))
      return undefined;
    return {
      length: found.length,
      value: { ...found.value, said: taken.map((token) => token.text).join(" ") },
    };
  };
}

/** "2050" alone is a model or a size rather than a year nobody has lived in. */
const isFutureYear = (token: Token, today: Day) => token.value !== undefined && token.value > yearOf(today);

function longest<Item, Value>(items: readonly Item[], read: (item: Item) => Reading<Value> | undefined) {
  let best: Reading<Value> | undefined;
  for (const item of items) {
    const reading = read(item);
    if (reading && (!best || reading.length > best.length)) best = reading;
  }
  return best;
}

/** A day of a month, in any of the forms chrono knows; without a year the latest that has been. */
function explicitDay(
  tokens: readonly Token[],
  at: number,
  today: Day,
  dayFirst: boolean,
): Reading<DayRange> | undefined {
  const first = tokens[at];
  if (
    !first ||
    !(
      first.kind === "date" ||
      first.kind === "number" ||
      indexIn(MONTHS)(first.norm) >= 0 ||
      first.norm === "the"
    )
  ) {
    return undefined;
  }
  for (let length = first.kind === "date" ? 1 : Math.min(6, tokens.length - at); length >= 1; length--) {
    const text = tokens
      .slice(at, at + length)
      .map((token) => (token.glued ? token.text : ` ${token.text}`))
      .join("");
    const day = parseDay(text.trim().replace(/^the /i, ""), today, dayFirst);
    if (day) return { length, value: { from: day, to: day } };
  }
  return undefined;
}

function parseDay(text: string, today: Day, dayFirst: boolean): Day | undefined {
  const reference = new Date(`${today}T12:00:00Z`);
  const ordered = dayFirst
    ? text.replace(/^(\d{1,2})[./](\d{1,2})[./](\d{2,4})$/, "$2/$1/$3")
    : text.replaceAll(".", "/");
  const [result] = strict.parse(ordered, { instant: reference, timezone: 0 });
  if (!result || result.index !== 0 || result.text.length !== ordered.length) return undefined;
  if (!result.start.isCertain("day") || !result.start.isCertain("month") || result.start.isCertain("hour"))
    return undefined;
  const [month, day] = [result.start.get("month")!, result.start.get("day")!];
  const year = result.start.isCertain("year") ? result.start.get("year")! : yearOfLatest(today, month, day);
  return dayOfYear(year, month, day);
}
