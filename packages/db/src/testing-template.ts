import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import type { Embedded } from "./embedded.ts";

/**
 * What the first embedded database of a run was seeded with, for those that come after it to begin with: copying takes
 * a tenth of the time. The file's place is set by testing-setup.ts; outside it every database is seeded by itself.
 */
export const USUAL_SHOPPERS = 12;

/** Whether a database begins like most, so that it may be a copy. */
export const isUsual = (wanted: {
  clock?: unknown;
  withSeed?: boolean;
  shoppers?: number;
  dedicated?: readonly string[];
}) =>
  !wanted.clock &&
  wanted.withSeed !== false &&
  wanted.shoppers === USUAL_SHOPPERS &&
  !wanted.dedicated?.length;

const place = () => process.env["ORCHARD_TEST_TEMPLATE"];

export async function readTemplate(): Promise<Blob | undefined> {
  const file = place();
  return file && existsSync(file) ? new Blob([await readFile(file)]) : undefined;
}

export async function keepTemplate(embedded: Embedded): Promise<void> {
  const file = place();
  if (file) await writeFile(file, Buffer.from(await (await embedded.dump()).arrayBuffer()));
}
