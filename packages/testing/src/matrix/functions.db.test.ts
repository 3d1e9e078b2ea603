import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FUNCTIONS } from "@orchard/prisma/policies/expectations";
import { lackingFor, loginsOf, WHOLE } from "./attempts.ts";
import { type Fingerprint, fingerprint, tryFunction } from "./functions.ts";
import { type Matrix, openMatrix } from "./open.ts";
import { add, noFindings } from "./tables.ts";

// Each caller calls for everybody, and after each call the whole database is looked through.
const TIMEOUT = 180_000;

let matrix: Matrix;
let before: Fingerprint;
const total = noFindings();

beforeAll(async () => {
  matrix = await openMatrix();
  await matrix.administrator.query("begin");
  before = await fingerprint(matrix);
});
afterAll(async () => {
  console.info(
    `Matrix of functions (${matrix.engine}): ${total.cases} cases tried, ${total.leaks.length} leaks, ${total.losses.length} losses.`,
  );
  await matrix.close();
});

describe("a function does for its caller what the expectations say, and touches nobody else", () => {
  test.each(Object.keys(FUNCTIONS))(
    "%s",
    async (name) => {
      const routine = matrix.catalogue.routines.find((each) => each.name === name)!;
      const found = noFindings();
      for (const asker of [...WHOLE, ...lackingFor(FUNCTIONS[name]!), ...loginsOf(matrix.catalogue.roles)])
        add(found, await tryFunction(matrix, asker, routine, before));
      add(total, found);
      expect(found.leaks).toEqual([]);
      expect(found.losses).toEqual([]);
    },
    TIMEOUT,
  );
});
