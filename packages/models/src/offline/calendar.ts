import { addDays, dayOfYear, type Day } from "@orchard/domain/clock";

/** Calendar arithmetic on days (`YYYY-MM-DD`); no instants and no time zones here. */

/** Both ends inclusive; an absent end is open. */
export type DayRange = { from?: Day; to?: Day };

export type CalendarUnit = "day" | "week" | "month" | "year";

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

export const wholeYear = (year: number): DayRange => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** A whole month; a month number outside 1–12 runs into the neighbouring years. */
export function wholeMonth(year: number, month: number): DayRange {
  const index = year * 12 + month - 1;
  const [realYear, realMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const from = `${realYear}-${String(realMonth).padStart(2, "0")}-01`;
  return { from, to: dayOfYear(realYear, realMonth, 31) };
}

/** The week from Monday to Sunday that holds a day. */
export function weekOf(day: Day): DayRange {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

/** 0 = Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The unit that holds `today`, moved by whole units: ("month", -1) is last month. */
export function unitAt(today: Day, unit: CalendarUnit, offset: number): DayRange {
  switch (unit) {
    case "day": {
      const day = addDays(today, offset);
      return { from: day, to: day };
    }
    case "week":
      return weekOf(addDays(today, offset * 7));
    case "month":
      return wholeMonth(yearOf(today), monthOf(today) + offset);
    case "year":
      return wholeYear(yearOf(today) + offset);
  }
}

/** The same day so many units earlier; 31 March less a month is the last of February. */
export function daysBack(today: Day, unit: CalendarUnit, count: number): Day {
  if (unit === "day" || unit === "week") return addDays(today, -count * (unit === "week" ? 7 : 1));
  const months = yearOf(today) * 12 + monthOf(today) - 1 - count * (unit === "year" ? 12 : 1);
  return dayOfYear(Math.floor(months / 12), (months % 12) + 1, Number(today.slice(8, 10)));
}

/** The most recent year in which this month has begun. */
export function yearOfLatest(today: Day, month: number, day = 1): number {
  return dayOfYear(yearOf(today), month, day) <= today ? yearOf(today) : yearOf(today) - 1;
}

/** Three whole months from a month on; winter runs into the next year. */
export const season = (year: number, firstMonth: number): DayRange => ({
  from: wholeMonth(year, firstMonth).from,
  to: wholeMonth(year, firstMonth + 2).to,
});
