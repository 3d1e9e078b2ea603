import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { EXPECTED } from "./expected.ts";
import type { Person, Sent } from "./rung.ts";
import { RUNGS } from "./rungs/all.ts";
import { runMatrix, verdictsOf } from "./run.ts";
import { openPath, setStage, type Stage } from "./stage.ts";

let database: TestDatabase;
let stage: Stage;

beforeAll(async () => {
  database = await takeOwnDatabase();
  stage = await setStage(database);
});
afterAll(() => database.close());

test("what must fall falls and what must hold holds, at every rung", async () => {
  const cells = await runMatrix(stage);
  expect(verdictsOf(cells)).toEqual(EXPECTED[database.engine]);
  // Whatever held says where.
  expect(cells.filter((cell) => (cell.verdict === "held") !== (cell.stoppedBy !== undefined))).toEqual([]);
});

test.each(RUNGS.map((rung) => [rung.title, rung] as const))(
  "%s shows shoppers their own orders",
  async (_, rung) => {
    const path = openPath(rung, []);
    const session = stage.attacker;
    const call = { sql: path.sqlFor(session, {}), session, claimed: {} };
    const rows = await rung.listOrders(call);
    const one = await rung.getOrder(call, stage.attackersNumber);
    await path.close();
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row["customer"]))).toEqual(new Set([session.customer]));
    expect(one.map((row) => row["number"])).toEqual([stage.attackersNumber]);
  },
);

test("Orchard's own path refuses for the reason it should, and permits what is one's own", async () => {
  const signed = RUNGS.at(-1)!;
  const sent: Sent[] = [];
  const path = openPath(signed, sent);
  const callAs = (session: Person) => ({ sql: path.sqlFor(session, {}), session, claimed: {} });
  await expect(signed.cancelOrder(callAs(stage.attacker), stage.attackersNumber)).rejects.toThrow(
    "not approved",
  );
  await expect(signed.hangMessage(callAs(stage.attacker), stage.victimsChat, "x")).rejects.toThrow(
    /foreign key/,
  );
  expect(await signed.hangMessage(callAs(stage.victim), stage.victimsChat, "x")).toHaveLength(1);
  expect(await signed.getOrder(callAs(stage.victim), stage.victimsNumber)).toHaveLength(1);
  await path.close();
});
