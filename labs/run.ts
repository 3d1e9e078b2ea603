import type { Attack, Tools } from "./attack.ts";
import { ATTACKS } from "./attacks/all.ts";
import type { Claimed, Person, Row, Rung, Sent } from "./rung.ts";
import { RUNGS } from "./rungs/all.ts";
import { openPath, restore, type Stage } from "./stage.ts";

/** What became of one attack at one rung, and how. */
export type Cell = {
  rung: number;
  attack: string;
  verdict: "fell" | "held";
  /** The wording that was let through. */
  message?: string;
  calls: string[];
  sql: Sent[];
  answer: Row[] | { link: string };
  /** Where it ended, when it held. */
  stoppedBy?: string;
};

const TOOLS = [
  "listOrders",
  "getOrder",
  "findOrders",
  "everyOrderForStaff",
  "cancelOrder",
  "hangMessage",
] as const;

/** Carries one attack out, really. */
export async function attackRung(stage: Stage, rung: Rung, attack: Attack): Promise<Cell> {
  const cell: Cell = {
    rung: rung.level,
    attack: attack.name,
    verdict: "held",
    calls: [],
    sql: [],
    answer: [],
  };
  cell.message = attack.messages.find((each) => rung.admits(each));
  if (cell.message === undefined) return { ...cell, stoppedBy: "the filter on the question" };
  const path = openPath(rung, cell.sql);
  const as = (session: Person, claimed: Claimed = {}): Tools => {
    const call = { sql: path.sqlFor(session, claimed), session, claimed };
    const tool =
      (name: (typeof TOOLS)[number]) =>
      (...args: string[]) => {
        cell.calls.push(`${name}(${[...args, JSON.stringify(claimed)].join(", ")})`);
        return (rung[name] as (...all: unknown[]) => Promise<Row[]>).call(rung, call, ...args);
      };
    return Object.fromEntries(TOOLS.map((name) => [name, tool(name)])) as Tools;
  };
  try {
    cell.answer = await attack.model({ stage, rung, as });
  } catch (error) {
    // A refusal of the database is how an attack may end; anything else is a mistake of ours.
    if (!cell.sql.at(-1)?.refused) throw error;
  } finally {
    await path.close();
    await restore(stage);
  }
  const { answer } = cell;
  const lost = Array.isArray(answer)
    ? (attack.fell ?? ofSomebodyElse(stage))(answer) && rung.releases(JSON.stringify(answer))
    : rung.mayLinkTo(answer.link);
  return lost
    ? { ...cell, verdict: "fell" }
    : { ...cell, stoppedBy: attack.heldBy ?? layerThatHeld(rung, cell) };
}

const ofSomebodyElse = (stage: Stage) => (rows: readonly Row[]) =>
  rows.some((row) => row["customer"] !== stage.attacker.customer);

function layerThatHeld(rung: Rung, { sql, answer }: Cell): string {
  if (!Array.isArray(answer)) return "links only to what tools found";
  const refused = sql.findLast((each) => each.refused)?.refused;
  if (refused) return `the database refused (${refused})`;
  return rung.path === "the app's identity" ? "the tool's own statement" : "the tool or row-level security";
}

/** Every attack at every rung. */
export async function runMatrix(stage: Stage): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const attack of ATTACKS) for (const rung of RUNGS) cells.push(await attackRung(stage, rung, attack));
  return cells;
}

/** The verdicts of each attack in the order of the rungs: `F` fell, `.` held. */
export function verdictsOf(cells: readonly Cell[]): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const { attack, verdict } of cells)
    lines[attack] = (lines[attack] ?? "") + (verdict === "fell" ? "F" : ".");
  return lines;
}
