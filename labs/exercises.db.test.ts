import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { checkWork } from "./check.ts";
import { EXERCISES, type Work } from "./exercises.ts";
import { setStage, type Stage } from "./stage.ts";

let database: TestDatabase;
let stage: Stage;

beforeAll(async () => {
  database = await takeOwnDatabase();
  stage = await setStage(database);
});
afterAll(() => database.close());

describe.each(EXERCISES)("exercise $number, $title", (exercise) => {
  const load = async (folder: "starts" | "solutions") =>
    (await import(`./${folder}/${exercise.number}.ts`)) as Work;

  test("begins with something that does not hold", async () => {
    const findings = await checkWork(stage, exercise, await load("starts"));
    expect(findings.filter(({ holds }) => !holds).length).toBeGreaterThan(0);
  });

  test("is solved by its solution", async () => {
    const findings = await checkWork(stage, exercise, await load("solutions"));
    expect(findings.filter(({ holds }) => !holds)).toEqual([]);
    expect(findings.length).toBeGreaterThan(exercise.attacks.length);
  });
});

test("a policy that is no SQL is said to be none", async () => {
  const { rung } = (await import("./starts/4.ts")) as Work;
  const findings = await checkWork(stage, EXERCISES[3]!, { rung, policy: "create polizei" });
  expect(findings).toEqual([{ holds: false, what: expect.stringContaining("syntax error") as string }]);
});
