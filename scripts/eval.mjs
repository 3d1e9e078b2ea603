import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { bootstrap } from "./run/bootstrap.mjs";
import { summary, total } from "./run/counts.mjs";
import { local } from "./run/paths.mjs";
import { startCluster } from "./run/postgres-cluster.mjs";
import { endWhenAsked, stopEverything } from "./run/processes.mjs";
import { main, say } from "./run/say.mjs";
import { runSuites, vitest } from "./run/suites.mjs";
import { table } from "./run/table.mjs";

/**
 * `npm run eval [-- --postgres] [-- --only PATTERN] [-- --set outside]`: asks the assistant every question, has everybody attack it, and
 * prints two tables: right, asked back and wrong per kind of question; tried and leaked per attacker. All answers are
 * written to a page. ASSISTANT_MODEL says which model answers; none is the offline model. `--only` asks the questions
 * whose kind or words match, and leaves the attackers out; `--set outside` does so with the questions of
 * `packages/assistant/evals/outside`.
 */
await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  const option = (name) =>
    process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
  const [only, set] = [option("--only"), option("--set")];
  if (process.argv.includes("--set") && set !== "outside")
    throw new Error("The only other set of questions there is: --set outside");
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  const [answers, tally] = [local("results", "eval.json"), local("results", "eval-attackers.jsonl")];
  const page = local("results", "eval.html");
  mkdirSync(dirname(answers), { recursive: true });
  for (const file of [answers, tally, page]) rmSync(file, { force: true });
  try {
    const withCluster = process.argv.includes("--postgres") && !process.env.TEST_DATABASE_URL;
    const url = withCluster ? (await startCluster(runtime)).url : process.env.TEST_DATABASE_URL;
    const database = url ? { TEST_DATABASE_URL: url } : {};
    const suite = (name, path, extra) => () =>
      vitest(runtime, "db", { name, args: [path], extra: { ...database, ...extra } });
    const counts = total(
      await runSuites({
        questions: suite("eval-questions", "packages/assistant/src/questions.db.test.ts", {
          ORCHARD_EVALS: answers,
          ...(only && { ORCHARD_QUESTIONS: only }),
          ...(set && { ORCHARD_QUESTION_SET: set }),
        }),
        ...(!only &&
          !set && {
            "unknown words": suite("eval-words", "packages/assistant/src/unknown-words.db.test.ts", {
              ORCHARD_WORDS: "all",
            }),
            "other days": suite("eval-clock", "packages/assistant/src/clock.db.test.ts", {
              ORCHARD_MOMENTS: "all",
            }),
            attackers: suite("eval-attackers", "packages/testing/src/attackers", { ORCHARD_TALLY: tally }),
          }),
      }),
    );
    printAnswers(answers, page);
    printAttackers(tally);
    say(`\n${summary(counts)}`);
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await stopEverything();
  }
});

function printAnswers(file, page) {
  if (!existsSync(file)) return;
  const { counts, html } = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(page, html);
  const rows = counts.map((row) => [row.category, row.right, row["asked back"], row.wrong]);
  say(`\n${table([["questions", "right", "asked back", "wrong"], ...rows])}`);
  say(`\nEvery answer stands in ${page}`);
}

function printAttackers(file) {
  if (!existsSync(file)) return;
  const tallies = readFileSync(file, "utf8").trim().split("\n").map(JSON.parse);
  const rows = tallies.map(({ attacker, engine, cases, leaks, escapes = 0 }) => [
    attacker,
    engine,
    cases,
    leaks,
    escapes,
  ]);
  say(`\n${table([["attacker", "engine", "tried", "leaks", "known escapes"], ...rows])}`);
}
