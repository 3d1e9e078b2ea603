import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asAdministrator } from "../administrator.ts";
import { reportTally } from "../tally.ts";
import { BECOMING } from "./injected-sql/becoming.ts";
import { answer, invent, type Oracle, ORACLES } from "./injected-sql/oracles.ts";
import { POSSIBLE } from "./injected-sql/possible.ts";
import { READING } from "./injected-sql/reading.ts";
import { carryOut, expectedOf, Session } from "./injected-sql/session.ts";
import { setStage, type Stage, takePrint } from "./injected-sql/stage.ts";
import { WRITING } from "./injected-sql/writing.ts";

// SQL in the app's own connection, under the attacker's valid token: what a hole in the app would give them.
const engine = process.env["ORCHARD_TEST_ENGINE"] === "postgres" ? "postgres" : "embedded";
const tally = { attacker: "SQL in the app's connection", engine, cases: 0, leaks: 0, escapes: 0 };
let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => {
  await stage.database.close();
  reportTally(tally);
});

describe.each([
  ["becoming somebody else", BECOMING],
  ["reading", READING],
  ["writing", WRITING],
])("%s", (_, attacks) => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))("%s", async (_name, attack) => {
    const { verdict, learnt } = await carryOut(stage, attack);
    const expected = expectedOf(attack, engine);
    tally.cases++;
    if (verdict === "leaked") tally[expected === "leaked" && engine === "embedded" ? "escapes" : "leaks"]++;
    expect({ verdict, learnt: verdict === expected ? "" : learnt }).toEqual({
      verdict: expected,
      learnt: "",
    });
  });
});

describe("oracles: the answer about the victim is the answer about nobody", () => {
  test.each(ORACLES.map((oracle) => [oracle.name, oracle] as const))("%s", async (_, oracle) => {
    tally.cases++;
    const aboutNobody = await answer(stage, oracle, invent(stage.victim));
    const aboutVictim = await answer(stage, oracle, stage.victim.known);
    if (aboutVictim !== aboutNobody) tally.leaks++;
    expect(aboutVictim).toBe(aboutNobody);
    // Asked about one's own, it does tell: the silence above is the policy's.
    expect((await answer(stage, oracle, stage.attacker.known)) !== aboutNobody).toBe(oracle.tellsOwn);
  });

  test.each([
    [
      "how many orders a person has, by estimate",
      "alter table orders alter tenant_id set statistics -1, alter user_id set statistics -1; analyze orders",
      "alter table orders alter tenant_id set statistics 0, alter user_id set statistics 0; delete from pg_statistic where starelid = 'orders'::regclass",
    ],
    [
      "an address with an account, by rows removed",
      "create unique index loud on users (tenant_id, email)",
      "drop index loud",
    ],
  ])("%s does tell once the database is broken for it", async (name, breakIt, mendIt) => {
    const oracle = ORACLES.find((each) => each.name === name) as Oracle;
    const tells = async () =>
      (await answer(stage, oracle, stage.victim.known)) !==
      (await answer(stage, oracle, invent(stage.victim)));
    expect(await tells()).toBe(false);
    await asAdministrator(stage.database, (client) => client.query(breakIt));
    expect(await tells()).toBe(true);
    await asAdministrator(stage.database, (client) => client.query(mendIt));
    expect(await tells()).toBe(false);
  });
});

describe("what remains possible, and yields nobody's row", () => {
  test.each(POSSIBLE.map((possible) => [possible.name, possible] as const))("%s", async (_, { show }) => {
    const before = await takePrint(stage);
    const session = new Session(stage.storefront);
    await session.client.connect();
    await session.begin(stage);
    try {
      expect(await show(session, stage)).toBe(true);
    } finally {
      await session.client.query("rollback");
      await session.client.end();
    }
    expect(stage.secrets.filter((secret) => session.learnt.includes(secret))).toEqual([]);
    expect(await takePrint(stage)).toBe(before);
  });
});

test("what the attacker is kept from is really there, and would be noticed", async () => {
  const session = await asAdministrator(stage.database, async (client) =>
    JSON.stringify([
      (await client.query("select number, items_cents from orders")).rows,
      (await client.query("select encode(inner_pad, 'hex') from identity.keys")).rows,
      (
        await client.query(
          "select password_hash, encode(s.id_hash, 'hex') from credentials left join sessions s using (tenant_id, user_id)",
        )
      ).rows,
    ]),
  );
  expect(stage.secrets.filter((secret) => !session.includes(secret))).toEqual([]);
  const before = await takePrint(stage);
  await asAdministrator(stage.database, (client) =>
    client.query("update chats set title = title where user_id = $1", [stage.victim.identity.userId]),
  );
  expect(await takePrint(stage)).not.toBe(before);
});
