import { createHash } from "node:crypto";
import { addDays, type Day, dayIn, dayOfYear, startOfDay } from "@orchard/domain/clock";
import type { RelativeDay } from "@orchard/prisma/seed/format";

/** A relative day of the seed as a calendar day, seen from `today`. */
export function resolveDay(relative: RelativeDay, today: Day): Day {
  if ("daysAgo" in relative) return addDays(today, -relative.daysAgo);
  return dayOfYear(Number(today.slice(0, 4)) - relative.yearsAgo, relative.month, relative.day);
}

/** A time of day for something that happened on a day: fixed for its key, between 8 and 21 o'clock, never ahead of now. */
export function momentOn(day: Day, key: string, timeZone: string, now: Date): Date {
  const minute = 8 * 60 + (createHash("sha256").update(key).digest().readUInt32BE(0) % (13 * 60));
  const moment = new Date(startOfDay(day, timeZone).getTime() + minute * 60_000);
  if (moment <= now) return moment;
  const start = startOfDay(dayIn(now, timeZone), timeZone).getTime();
  return new Date(Math.max(start, now.getTime() - 10 * 60_000));
}

/** The same id for the same names at every seeding (version 8: made from a hash). */
export function seedId(...names: string[]): string {
  const bytes = createHash("sha256").update(names.join("\u0000")).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
