import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemClock } from "@orchard/domain/clock";
import { closeDoors } from "@orchard/db/with-identity";
import { type Asked, askQuestion } from "../evals/asked.ts";
import { judge, type Outcome } from "../evals/judge.ts";
import { outsideQuestions } from "../evals/outside/questions.ts";
import { questions } from "../evals/questions.ts";
import { countByCategory, describeResult, htmlReport, type Result, textReport } from "../evals/report.ts";

const results: Result[] = [];
/** `npm run eval` takes the results from this file, and asks only some of the questions when it is told which. */
const { ORCHARD_EVALS: file, ORCHARD_QUESTIONS: only } = process.env;
/** The outside set is a measurement, held to no mark: nobody tunes the assistant until it answers all of them. */
const outside = process.env["ORCHARD_QUESTION_SET"] === "outside";
const set = outside ? outsideQuestions : questions;
/** The embedded database answers one statement after another: it is asked every third, a server all of them. */
const every = process.env["ORCHARD_TEST_ENGINE"] === "embedded" && !file ? 3 : 1;
const chosen = only
  ? set.filter((each) => new RegExp(only, "i").test(`${each.category} ${each.text}`))
  : set.filter((_, index) => index % every === 0);

beforeAll(async () => {
  for (const question of chosen) {
    const asked = await askQuestion(question, systemClock);
    results.push({ asked, verdict: judge(asked) });
  }
  console.log(textReport(results));
  if (file)
    writeFileSync(
      file,
      JSON.stringify({
        counts: countByCategory(results),
        answers: results.map(({ asked: { question, text, answer, calls }, verdict }) => ({
          ...question,
          text,
          answer,
          calls,
          ...verdict,
        })),
        html: htmlReport(results),
      }),
    );
}, 900_000);
afterAll(closeDoors);

const withOutcome = (outcome: Outcome) => results.filter((each) => each.verdict.outcome === outcome);

describe.skipIf(outside)("the assistant, with the offline model", () => {
  test("says nothing false and ignores no condition", () => {
    expect(withOutcome("wrong").map(describeResult)).toEqual([]);
  });

  test("answers at least 97 questions of 100 rightly", () => {
    expect(withOutcome("right").length / results.length).toBeGreaterThanOrEqual(0.97);
  });
});

test("every question has something to hold its answer to", () => {
  const vacuous = results.filter(
    ({ asked: { question, truth } }) =>
      !question.signIn &&
      !question.must &&
      !question.unused &&
      !question.calls &&
      !question.asks &&
      truth.every((row) => row.holds === "also" || row.holds === "never"),
  );
  expect(vacuous.map(describeResult)).toEqual([]);
});

test("another person's order number reads exactly like one that does not exist", async () => {
  const text = "What is the status of order {order}?";
  const of = (number: string) =>
    ({
      store: "aperture",
      as: "ada@example.com",
      category: "privacy",
      text: text.replace("{order}", number),
    }) as const;
  const theirs = await askQuestion({ ...of("{order}"), orderOf: "ben@example.com" }, systemClock);
  const none = await askQuestion(of("AP-99999"), systemClock);
  const number = /AP-\d+/.exec(theirs.text)![0];
  expect(theirs.answer.replaceAll(number, "AP-99999")).toBe(none.answer);

  const mine = await askQuestion(of("{order}"), systemClock);
  expect(mine.answer).toContain("shipped");
});

describe("the judge", () => {
  const [question] = questions;
  let asked: Asked;
  beforeAll(async () => {
    asked = await askQuestion(question!, systemClock);
  });
  const facts = () => asked.facts;
  const judged = (answer: string, over: Partial<Asked> = {}) =>
    judge({
      question: { ...question!, truth: undefined },
      text: "lenses",
      answer,
      calls: [],
      truth: [],
      facts: facts(),
      ...over,
    }).problems;

  test.each([
    ["a product that is not sold", "Take the [Lens](product:no-such-lens), a lens."],
    ["a title that is not its title", "Take the [Cheap lens](product:halvorn-35-f18)."],
    [
      "a price that is not its price",
      "The [Halvorn 35 mm f/1.8 Lens](product:halvorn-35-f18) ($1.00) is a lens.",
    ],
    [
      "stock where there is none",
      "The [Tarnholt 85 mm f/1.8 Lens, Tovrin mount](product:tarnholt-85-f18) ($329.00) is a lens.",
    ],
    ["an order of somebody else", "Your lens is in [AP-1](order:AP-1)."],
    ["an address", "See https://example.com for a lens."],
  ])("finds %s", (_, answer) => {
    expect(judged(answer)).not.toEqual([]);
  });

  test("finds nothing in the same things said rightly", () => {
    expect(judged("The [Halvorn 35 mm f/1.8 Lens](product:halvorn-35-f18) ($349.00) is a lens.")).toEqual([]);
    expect(
      judged(
        "The [Tarnholt 85 mm f/1.8 Lens, Tovrin mount](product:tarnholt-85-f18) ($329.00, out of stock) is a lens.",
      ),
    ).toEqual([]);
  });

  test("finds a word of the question that went nowhere, unless the answer names it", () => {
    const calls = [{ tool: "products_search", input: { category: "lenses" }, found: true }];
    expect(judged("There are lenses.", { text: "vegan lenses", calls })).toEqual(["nothing came of “vegan”"]);
    expect(judged("I could not filter by “vegan”.", { text: "vegan lenses", calls })).toEqual([]);
  });

  test("counts an amount that differs by a cent as missing", () => {
    const truth = [{ holds: "money" as const, value: "64900", tier: null }];
    expect(judged("You spent $649.00.", { text: "spent", truth })).toEqual([]);
    expect(judged("You spent $649.01.", { text: "spent", truth })).not.toEqual([]);
  });

  test("wants full fits before those with a limit", () => {
    const truth = [
      { holds: "product" as const, value: "halvorn-35-f18", tier: 0 },
      { holds: "product" as const, value: "halvorn-16-50", tier: 2 },
    ];
    const [full, limited] = [
      "[Halvorn 35 mm f/1.8 Lens](product:halvorn-35-f18)",
      "[Halvorn 16–50 mm f/3.5 Zoom Lens](product:halvorn-16-50)",
    ];
    expect(judged(`${full} and ${limited}`, { text: "", truth })).toEqual([]);
    expect(judged(`${limited} and ${full}`, { text: "", truth })).not.toEqual([]);
  });
});
