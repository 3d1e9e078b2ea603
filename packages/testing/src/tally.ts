import { appendFileSync } from "node:fs";

/** What an attacker did to an engine: how much it tried, and how often it got what is not its own. */
export type Tally = {
  attacker: string;
  engine: string;
  cases: number;
  leaks: number;
  /** What this engine is known not to hold, tried and shown. */
  escapes?: number;
};

/** Prints a tally and hands it to `npm run test:isolation`, which adds them up. */
export function reportTally(tally: Tally): void {
  const { attacker, engine, cases, leaks, escapes = 0 } = tally;
  const shown = escapes > 0 ? `, ${escapes} known escapes shown` : "";
  process.stdout.write(`${attacker} on ${engine}: ${cases} cases tried, ${leaks} leaks${shown}\n`);
  const file = process.env["ORCHARD_TALLY"];
  if (file) appendFileSync(file, `${JSON.stringify(tally)}\n`);
}
