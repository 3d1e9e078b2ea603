import { describe, expect, test } from "vitest";
import { addDays, dayIn, dayOfYear, fixedClock, startOfDay, systemClock } from "./clock.ts";

const NEW_YORK = "America/New_York";
const DUBLIN = "Europe/Dublin";
const MELBOURNE = "Australia/Melbourne";

describe("the first instant of a day", () => {
  test.each([
    ["an ordinary winter day", "2026-01-15", NEW_YORK, "2026-01-15T05:00:00.000Z"],
    ["an ordinary summer day", "2026-07-15", NEW_YORK, "2026-07-15T04:00:00.000Z"],
    ["the day the clocks go forward", "2026-03-08", NEW_YORK, "2026-03-08T05:00:00.000Z"],
    ["the day after it", "2026-03-09", NEW_YORK, "2026-03-09T04:00:00.000Z"],
    ["the day the clocks go back", "2026-11-01", NEW_YORK, "2026-11-01T04:00:00.000Z"],
    ["the day after that", "2026-11-02", NEW_YORK, "2026-11-02T05:00:00.000Z"],
    ["Dublin going forward", "2026-03-29", DUBLIN, "2026-03-29T00:00:00.000Z"],
    ["Dublin going back", "2026-10-25", DUBLIN, "2026-10-24T23:00:00.000Z"],
    ["Melbourne going back", "2026-04-05", MELBOURNE, "2026-04-04T13:00:00.000Z"],
    ["Melbourne the day after", "2026-04-06", MELBOURNE, "2026-04-05T14:00:00.000Z"],
    ["Melbourne going forward", "2026-10-04", MELBOURNE, "2026-10-03T14:00:00.000Z"],
    ["29 February", "2028-02-29", MELBOURNE, "2028-02-28T13:00:00.000Z"],
    ["a zone of half hours", "2026-06-01", "Asia/Kolkata", "2026-05-31T18:30:00.000Z"],
    ["UTC itself", "2026-06-01", "UTC", "2026-06-01T00:00:00.000Z"],
  ])("of %s", (_, day, timeZone, instant) => {
    expect(startOfDay(day, timeZone).toISOString()).toBe(instant);
  });

  test.each([NEW_YORK, DUBLIN, MELBOURNE, "UTC"])(
    "in %s belongs to that day, and the second before it to the day before, for four years",
    (timeZone) => {
      for (let day = "2026-01-01"; day < "2030-01-01"; day = addDays(day, 1)) {
        const start = startOfDay(day, timeZone);
        expect([day, dayIn(start, timeZone), dayIn(new Date(start.getTime() - 1000), timeZone)]).toEqual([
          day,
          day,
          addDays(day, -1),
        ]);
      }
    },
  );
});

test("one instant is three days in three stores", () => {
  const instant = new Date("2027-01-01T04:30:00Z");
  expect([NEW_YORK, DUBLIN, MELBOURNE].map((zone) => dayIn(instant, zone))).toEqual([
    "2026-12-31",
    "2027-01-01",
    "2027-01-01",
  ]);
});

test("days are added by the calendar, whatever the clocks do", () => {
  expect(addDays("2026-03-07", 1)).toBe("2026-03-08");
  expect(addDays("2026-03-08", 1)).toBe("2026-03-09");
  expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2027-02-28", 1)).toBe("2027-03-01");
  expect(addDays("2028-02-29", 366)).toBe("2029-03-01");
});

test("29 February is itself in a leap year and the 28th in the others", () => {
  expect(dayOfYear(2028, 2, 29)).toBe("2028-02-29");
  expect(dayOfYear(2027, 2, 29)).toBe("2027-02-28");
  expect(dayOfYear(2027, 4, 31)).toBe("2027-04-30");
  expect(dayOfYear(2027, 12, 31)).toBe("2027-12-31");
});

test("a fixed clock stands still and cannot be moved through what it gives", () => {
  const clock = fixedClock("2028-02-29T12:00:00Z");
  clock.now().setFullYear(1999);
  expect(clock.now().toISOString()).toBe("2028-02-29T12:00:00.000Z");
  expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1000);
});
