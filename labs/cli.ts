import process from "node:process";
import { createTestDatabase, useDatabase } from "@orchard/db/testing";
import { ATTACKS } from "./attacks/all.ts";
import { serveLab } from "./page/server.ts";
import { asTaught, type Cell, ownersOf, runMatrix } from "./run.ts";
import { RUNGS } from "./rungs/all.ts";
import { LAB_DATABASE, setStage } from "./stage.ts";

/**
 * `npm run lab`: serves the lab's page. With `--report` it carries every attack out at every rung, prints what became
 * of it, and `--trace` how. In a throw-away database: nothing else is touched.
 */
const database = await createTestDatabase({ name: LAB_DATABASE });
useDatabase(database);
const stage = await setStage(database);
if (process.argv.includes("--report")) {
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
