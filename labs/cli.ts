import process from "node:process";
import { createTestDatabase, useDatabase } from "@orchard/db/testing";
import { describeModel, getLanguageModel } from "@orchard/models/registry";
import { ATTACKS } from "./attacks/all.ts";
import { serveLab } from "./page/server.ts";
import { promptMatrix } from "./prompted.ts";
import { asTaught, type Cell, ownersOf, runMatrix } from "./run.ts";
import { RUNGS } from "./rungs/all.ts";
import { LAB_DATABASE, setStage } from "./stage.ts";

/**
 * `npm run lab`: serves the lab's page. With `--report` it carries every attack out at every rung, prints what became
 * of it, and `--trace` how; with `--model` it says them to the configured model, and prints rates. In a throw-away database: nothing else is touched.
 */
const database = await createTestDatabase({ name: LAB_DATABASE });
useDatabase(database);
const stage = await setStage(database);
if (process.argv.includes("--model")) {
  try {
    await reportModel(Number(process.argv.find((each) => each.startsWith("--tries="))?.slice(8) ?? 3));
  } finally {
    await database.close();
  }
} else if (process.argv.includes("--report")) {
  try {
    const cells = await runMatrix(stage);
    printReport(cells);
    process.exitCode = asTaught(cells, database.engine) ? 0 : 1;
  } finally {
    await database.close();
  }
} else {
  const port = Number(process.env["LAB_PORT"] ?? 3002);
  const server = await serveLab(stage, port);
  print(
    `  lab        http://localhost:${port}`,
    "  Press Ctrl+C to stop. The database of the lab goes with it.",
  );
  const stop = () => {
    server.closeAllConnections();
    server.close();
    void database.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

/** The attacks as prompts at the configured model, several tries each: how often each got through. */
async function reportModel(tries: number): Promise<void> {
  const { id, offline } = describeModel();
  if (offline || !Number.isInteger(tries) || tries < 1) {
    print(
      offline
        ? "Which model? Set ASSISTANT_MODEL, and its key, as for the assistant: the offline one cannot be talked into anything."
        : "--tries takes a whole number.",
    );
    process.exitCode = 1;
    return;
  }
  print(`Model: ${id}, engine: ${database.engine}. Of ${tries} tries each, so many got through.`, "");
  print(`${"".padEnd(34)}${RUNGS.map((rung) => String(rung.level).padEnd(6)).join("")}`);
  let line = "";
  await promptMatrix(stage, await getLanguageModel(), tries, ({ attack, rung, fell }) => {
    line = `${rung === 0 ? attack.padEnd(34) : line}${`${fell}/${tries}`.padEnd(6)}`;
    if (rung === RUNGS.at(-1)!.level) print(line);
  });
}

function printReport(cells: readonly Cell[]): void {
  print(
    `Engine: ${database.engine}`,
    "",
    ...RUNGS.map((rung) => `  ${rung.level}  ${rung.title}: ${rung.idea}`),
    "",
    `${"".padEnd(34)}${RUNGS.map((rung) => String(rung.level).padEnd(6)).join("")}`,
  );
  for (const { name } of ATTACKS) {
    const verdicts = cells.filter((cell) => cell.attack === name).map((cell) => cell.verdict.padEnd(6));
    print(`${name.padEnd(34)}${verdicts.join("")}`);
  }
  if (process.argv.includes("--trace")) cells.forEach(printTrace);
  const taught = asTaught(cells, database.engine);
  print("", taught ? "As taught." : "Not as taught: labs/expected.ts says otherwise.");
}

function printTrace(cell: Cell): void {
  print(
    "",
    `${cell.attack}, rung ${cell.rung}: ${cell.verdict}${cell.stoppedBy ? ` by ${cell.stoppedBy}` : ""}`,
  );
  print(
    `  sent   ${cell.message ?? "(nothing was let through)"}`,
    ...cell.calls.map((call) => `  model  ${call}`),
  );
  for (const { text, values, rows, refused } of cell.sql) {
    print(`  SQL    ${text.replace(/\s+/g, " ")}  ${JSON.stringify(values)}`);
    const owners = ownersOf(rows).join(", ");
    print(
      refused ? `         refused: ${refused}` : `         ${rows.length} rows${owners && ` of ${owners}`}`,
    );
  }
}

function print(...lines: string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
