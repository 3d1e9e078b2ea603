import type { Attack, Tools } from "./attack.ts";
import { ATTACKS } from "./attacks/all.ts";
import { EXPECTED } from "./expected.ts";
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
  answer: Row[] | { link: string } | { markdown: string };
  /** Where it ended, when it held. */
  stoppedBy?: string;
};

/** Whose rows came back, each once. */
export const ownersOf = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap(({ customer }) => (typeof customer === "string" ? customer : []))),
];

const TOOLS = [
  "listOrders",
  "getOrder",
  "findOrders",
  "everyOrderForStaff",
  "cancelOrder",
  "hangMessage",
  "history",
  "searchHelp",
  "recall",
  "ordersPage",
] as const;

/** Not permitted, a token refused, a key that names nobody else's row: SQLSTATE. */
const REFUSALS = ["42501", "28000", "23503"];

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
      (...args: unknown[]) => {
        const said = args.filter((arg) => !(arg instanceof Map)).map((arg) => JSON.stringify(arg));
        cell.calls.push(`${name}(${[...said, JSON.stringify(claimed)].join(", ")})`);
        return (rung[name] as (...all: unknown[]) => Promise<Row[]>).call(rung, call, ...args);
      };
    return Object.fromEntries(TOOLS.map((name) => [name, tool(name)])) as unknown as Tools;
  };
  try {
    cell.answer = await attack.model({ stage, rung, as });
  } catch (error) {
    // A refusal of the database is how an attack may end; anything else is a mistake of ours.
    if (!REFUSALS.includes(cell.sql.at(-1)?.refused ?? "")) throw error;
  } finally {
    await path.close();
    await restore(stage);
  }
  const { answer } = cell;
  const lost = Array.isArray(answer)
    ? (attack.fell ?? ofSomebodyElse(stage))(answer) && rung.releases(JSON.stringify(answer))
    : "link" in answer
      ? rung.mayLinkTo(answer.link)
      : rung.releases(answer.markdown) && rung.fetches(answer.markdown).length > 0;
  return lost
    ? { ...cell, verdict: "fell" }
    : { ...cell, stoppedBy: attack.heldBy ?? layerThatHeld(rung, cell) };
}

const ofSomebodyElse = (stage: Stage) => (rows: readonly Row[]) =>
  rows.some((row) => row["customer"] !== stage.attacker.customer);

function layerThatHeld(rung: Rung, { sql, answer }: Cell): string {
  if (!Array.isArray(answer))
    return "link" in answer ? "links only to what tools found" : "pages that show no picture of an answer";
  const refused = sql.findLast((each) => each.refused)?.refused;
  if (refused) return `the database refused (${refused})`;
  return rung.path === "the app's identity" ? "the tool's own statement" : "the tool or row-level security";
}

/** Every attack at every rung, one after the other; `tell` hears of each as it ends. */
export async function runMatrix(stage: Stage, tell?: (cell: Cell) => void): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const attack of ATTACKS)
    for (const rung of RUNGS) {
      const cell = await attackRung(stage, rung, attack);
      cells.push(cell);
      tell?.(cell);
    }
  return cells;
}

/** Whether everything came out as `expected.ts` says of that engine. */
export const asTaught = (cells: readonly Cell[], engine: keyof typeof EXPECTED): boolean =>
  JSON.stringify(verdictsOf(cells)) === JSON.stringify(EXPECTED[engine]);

/** The verdicts of each attack in the order of the rungs: `F` fell, `.` held. */
export function verdictsOf(cells: readonly Cell[]): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const { attack, verdict } of cells)
    lines[attack] = (lines[attack] ?? "") + (verdict === "fell" ? "F" : ".");
  return lines;
}
