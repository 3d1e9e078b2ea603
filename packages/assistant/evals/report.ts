import type { Asked } from "./asked.ts";
import type { Outcome, Verdict } from "./judge.ts";

/** What came of the questions, for a terminal and as a page. */
export type Result = { asked: Asked; verdict: Verdict };
export type Counts = { category: string } & Record<Outcome, number>;

const OUTCOMES: readonly Outcome[] = ["right", "asked back", "wrong"];

/** How many of each kind of question came out how, and of all of them. */
export function countByCategory(results: readonly Result[]): Counts[] {
  const kinds = [...new Set(results.map(({ asked }) => asked.question.category))];
  const count = (category: string, of: readonly Result[]): Counts => {
    const outcome = (wanted: Outcome) => of.filter(({ verdict }) => verdict.outcome === wanted).length;
    return {
      category,
      right: outcome("right"),
      "asked back": outcome("asked back"),
      wrong: outcome("wrong"),
    };
  };
  return [
    ...kinds.map((kind) =>
      count(
        kind,
        results.filter(({ asked }) => asked.question.category === kind),
      ),
    ),
    count("all", results),
  ];
}

/** One line per kind of question, then every answer that was not right with what it lacked. */
export function textReport(results: readonly Result[]): string {
  const line = (kind: string, of: (outcome: Outcome) => number | string) =>
    `${kind.padEnd(18)} ${String(of("right")).padStart(6)} ${String(of("asked back")).padStart(11)} ${String(of("wrong")).padStart(6)}`;
  return [
    line("questions", (outcome) => outcome),
    ...countByCategory(results).map((counts) => line(counts.category, (outcome) => counts[outcome])),
    ...results.filter(({ verdict }) => verdict.outcome !== "right").map(describeResult),
  ].join("\n");
}

export const describeResult = ({ asked, verdict }: Result): string =>
  [
    `\n${verdict.outcome}: ${asked.question.store}, ${asked.question.as}: ${whole(asked)}`,
    `  ${asked.answer}`,
    ...verdict.problems.map((problem) => `  - ${problem}`),
  ].join("\n");

const whole = ({ question, text }: Asked) => [...(question.before ?? []), text].join(" / ");

/** Every question with its answer and calls, what was not right first. A page of its own, without scripts. */
export function htmlReport(results: readonly Result[]): string {
  const counts = countByCategory(results).map(
    (row) =>
      `<tr><th>${row.category}</th>${OUTCOMES.map((outcome) => `<td>${row[outcome]}</td>`).join("")}</tr>`,
  );
  const sorted = results.toSorted((a, b) => rank(b) - rank(a));
  const answers = sorted.map(({ asked, verdict }) => {
    const calls = asked.calls.map(({ tool, input }) => `${tool} ${JSON.stringify(input)}`);
    return `<article><h2>${escape(whole(asked))}</h2>
<p class="${verdict.outcome.replace(" ", "-")}">${verdict.outcome} · ${escape(asked.question.category)} · ${asked.question.store} · ${escape(asked.question.as)}</p>
<p>${escape(asked.answer)}</p>
${verdict.problems.map((problem) => `<p class="problem">${escape(problem)}</p>`).join("")}
<pre>${escape(calls.join("\n"))}</pre></article>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>What the assistant answers</title><style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse } th, td { padding: .2rem .8rem; text-align: right; border-bottom: 1px solid #ccc }
th:first-child { text-align: left } h2 { font-size: 1rem; margin: 2rem 0 0 } pre { white-space: pre-wrap; font-size: .8rem }
.wrong, .problem { color: #a01818 } .asked-back { color: #7a5200 } .right { color: #1d6b2f }
</style><h1>What the assistant answers</h1>
<table><tr><th>questions</th>${OUTCOMES.map((outcome) => `<th>${outcome}</th>`).join("")}</tr>${counts.join("")}</table>
${answers.join("\n")}</html>`;
}

const rank = ({ verdict }: Result) => OUTCOMES.indexOf(verdict.outcome);
const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[sign]!};`);
