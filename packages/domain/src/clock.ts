import { dateFormat } from "./formats.ts";

/**
 * The injected clock. Everything that says "today" or "last year" asks it, so a test can stand on
 * 29 February. Tokens do not: their expiry is real time, whatever day the demo pretends it is.
 */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

export const fixedClock = (instant: Date | string): Clock => ({ now: () => new Date(instant) });

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** The calendar day of an instant in a time zone. */
export function dayIn(instant: Date, timeZone: string): Day {
  return dateFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(instant);
}

/** The first instant of a calendar day in a time zone. */
export function startOfDay(day: Day, timeZone: string): Date {
  const utcMidnight = Date.parse(`${day}T00:00:00Z`);
  // Two rounds: the offset at the guess may differ from the offset at the answer (daylight saving).
  let instant = utcMidnight;
  for (let round = 0; round < 2; round++) instant = utcMidnight - offsetAt(instant, timeZone);
  return new Date(instant);
}

/** A zone's offset from UTC in milliseconds at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = dateFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(new Date(instant));
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)!.value);
  const wall = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

/** A calendar day moved by whole days. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same month and day in another year; 29 February becomes the 28th where there is none. */
export function dayOfYear(year: number, month: number, day: number): Day {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}
