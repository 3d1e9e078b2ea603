import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Clock, dayIn, fixedClock } from "@orchard/domain/clock";
import { createTestDatabase, type TestDatabase, useDatabase } from "@orchard/db/testing";
import { closeDoors } from "@orchard/db/with-identity";
import { askQuestion } from "../evals/asked.ts";
import { judge } from "../evals/judge.ts";
import { timeQuestions } from "../evals/time.ts";

const ZONES = {
  aperture: "America/New_York",
  northtrail: "Europe/Dublin",
  dailygrind: "Australia/Melbourne",
};
const environment = { ...process.env };

afterAll(() => {
  Object.assign(process.env, environment);
});

// In each of these moments it is another day somewhere else, or a day that most years do not have. Each takes a database
// seeded for it: one is enough for every change, `npm run eval` looks at all.
const MOMENTS = [
  {
    moment: "half past eleven on New Year's Eve in New York",
    instant: "2027-01-01T04:30:00Z",
    today: { aperture: "2026-12-31", northtrail: "2027-01-01", dailygrind: "2027-01-01" },
  },
  {
    moment: "half past midnight on New Year's Day in Melbourne",
    instant: "2026-12-31T13:30:00Z",
    today: { aperture: "2026-12-31", northtrail: "2026-12-31", dailygrind: "2027-01-01" },
  },
  {
    moment: "half past eleven on 29 February in Melbourne",
    instant: "2028-02-29T12:30:00Z",
    today: { aperture: "2028-02-29", northtrail: "2028-02-29", dailygrind: "2028-02-29" },
  },
];

describe.each(process.env["ORCHARD_MOMENTS"] === "all" ? MOMENTS : MOMENTS.slice(0, 1))(
  "at $moment",
  ({ instant, today }) => {
    const clock: Clock = fixedClock(instant);
    let database: TestDatabase;

    beforeAll(async () => {
      database = await createTestDatabase({ clock, shoppers: 0 });
      await closeDoors();
      useDatabase(database);
    });
    afterAll(async () => {
      await closeDoors();
      await database.close();
    });

    test.each(timeQuestions)("$store answers “$text” by its own calendar", async (question) => {
      expect(dayIn(clock.now(), ZONES[question.store])).toBe(today[question.store]);
      const asked = await askQuestion(question, clock);
      expect(asked.truth).not.toEqual([]);
      expect({ answer: asked.answer, ...judge(asked) }).toEqual({
        answer: asked.answer,
        outcome: "right",
        problems: [],
      });
    });
  },
);
