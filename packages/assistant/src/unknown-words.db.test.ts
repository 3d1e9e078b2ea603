import { afterAll, expect, test } from "vitest";
import { systemClock } from "@orchard/domain/clock";
import { closeDoors } from "@orchard/db/with-identity";
import { askQuestion } from "../evals/asked.ts";
import { unknownWordQuestions } from "../evals/unknown-words.ts";

/** `npm run eval` asks all three hundred; every change is held against every tenth. */
const chosen = unknownWordQuestions.filter(
  (_, at) => process.env["ORCHARD_WORDS"] === "all" || at % 10 === 0,
);
afterAll(closeDoors);

test(`no word of ${chosen.length} questions is dropped without a trace`, async () => {
  expect(unknownWordQuestions).toHaveLength(300);
  const dropped: string[] = [];
  for (const question of chosen) {
    const { answer } = await askQuestion(question, systemClock);
    const [word = ""] = question.unused ?? [];
    if (!answer.toLowerCase().includes(word)) dropped.push(`${question.text} → ${answer}`);
  }
  expect(dropped).toEqual([]);
}, 300_000);
