import { copyFile, mkdir, readFile, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { createTestDatabase, useDatabase } from "@orchard/db/testing";
import { checkWork } from "./check.ts";
import { EXERCISES, type Work } from "./exercises.ts";
import { LAB_DATABASE, setStage } from "./stage.ts";
import { openLines } from "./worksheet.ts";

/** `npm run lab:start N`, `lab:check N`, `lab:solve N` and `lab:reset`: the attendee's own code, in `labs/workspace/`. */
const [task = "", argument = ""] = process.argv.slice(2);
const here = import.meta.dirname;
const workspace = path.join(here, "workspace");
const number = Number(argument);

process.exitCode = await run();

async function run(): Promise<number> {
  if (task === "reset") {
    await rm(workspace, { recursive: true, force: true });
    return say(0, "The workspace is empty again.");
  }
  const known = EXERCISES.some((each) => each.number === number) || number === 8;
  if (!known) return say(1, `Name an exercise from 1 to 8: npm run lab:${task} 2`);
  const file = path.join(workspace, number === 8 ? "8.md" : `${number}.ts`);
  if (task === "check")
    return existsSync(file) ? check(file) : say(1, `Begin with: npm run lab:start ${number}`);
  if (task === "start" && existsSync(file))
    return say(1, `You have begun ${file} already. To begin anew, delete it or run: npm run lab:reset`);
  const from =
    number === 8 ? "../docs/workshop/review.md" : `${task === "solve" ? "solutions" : "starts"}/${number}.ts`;
  await mkdir(workspace, { recursive: true });
  // A solution is put beside what the attendee wrote, never over it.
  const to = task === "solve" && number !== 8 ? path.join(workspace, `${number}.solution.ts`) : file;
  await copyFile(path.join(here, from), to);
  return say(
    0,
    task === "solve" ? `A solution is in ${to}` : `Now edit ${to}\nand then run: npm run lab:check ${number}`,
  );
}

async function check(file: string): Promise<number> {
  if (number === 8) {
    const open = openLines(await readFile(file, "utf8"));
    return open.length === 0
      ? say(0, "Every question of the worksheet has an answer.")
      : say(1, `${open.length} questions have no answer yet:`, ...open.map((each) => `  ${each}`));
  }
  const exercise = EXERCISES.find((each) => each.number === number)!;
  const work = (await import(pathToFileURL(file).href)) as Partial<Work>;
  if (!work.rung) return say(1, `${file} exports no "rung".`);
  const database = await createTestDatabase({ name: `${LAB_DATABASE}_${number}` });
  useDatabase(database);
  try {
    const findings = await checkWork(await setStage(database), exercise, work as Work);
    const lines = findings.map(({ holds, what }) => `  ${holds ? "✓" : "✕"} ${what}`);
    const isDone = findings.every(({ holds }) => holds);
    return say(isDone ? 0 : 1, `${number}. ${exercise.title}`, ...lines, isDone ? "Done." : "Not yet.");
  } finally {
    await database.close();
  }
}

function say(code: number, ...lines: string[]): number {
  process.stdout.write(`${lines.join("\n")}\n`);
  return code;
}
