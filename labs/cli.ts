import process from "node:process";
import { createTestDatabase, useDatabase } from "@orchard/db/testing";
import { ATTACKS } from "./attacks/all.ts";
import { EXPECTED } from "./expected.ts";
import { type Cell, runMatrix, verdictsOf } from "./run.ts";
import { RUNGS } from "./rungs/all.ts";
import { setStage } from "./stage.ts";

/** `npm run lab`: carries every attack out at every rung, in a throw-away database, and prints what became of it. */
const wanted = process.argv.includes("--trace");
const database = await createTestDatabase();
useDatabase(database);
try {
  const cells = await runMatrix(await setStage(database));
  print(
    `Engine: ${database.engine}`,
    "",
    ...RUNGS.map((rung) => `  ${rung.level}  ${rung.title}: ${rung.idea}`),
    "",
  );
  print(`${"".padEnd(34)}${RUNGS.map((rung) => String(rung.level).padEnd(6)).join("")}`);
  for (const { name } of ATTACKS)
    print(
      `${name.padEnd(34)}${cells
        .filter((cell) => cell.attack === name)
        .map((cell) => cell.verdict.padEnd(6))
        .join("")}`,
    );
  if (wanted) cells.forEach(printTrace);
  const asTaught = JSON.stringify(verdictsOf(cells)) === JSON.stringify(EXPECTED[database.engine]);
  print("", asTaught ? "As taught." : "Not as taught: labs/expected.ts says otherwise.");
  process.exitCode = asTaught ? 0 : 1;
} finally {
  await database.close();
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
    const owners = [...new Set(rows.map((row) => row["customer"] ?? "nobody"))].join(", ");
    print(
      refused ? `         refused: ${refused}` : `         ${rows.length} rows${owners && ` of ${owners}`}`,
    );
  }
}

function print(...lines: string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
