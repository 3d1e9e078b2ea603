import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { ATTACKS } from "./attacks/all.ts";
import { EXPECTED } from "./expected.ts";
import { serveLab } from "./page/server.ts";
import type { Person, Sent } from "./rung.ts";
import { RUNGS } from "./rungs/all.ts";
import { runMatrix, verdictsOf } from "./run.ts";
import { openPath, SAID, setStage, type Stage } from "./stage.ts";

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

describe.each(RUNGS.map((rung) => ({ name: rung.title, rung })))(
  "$name, the twins of what it withholds",
  ({ rung }) => {
    let path: ReturnType<typeof openPath>;
    beforeEach(() => {
      path = openPath(rung, []);
    });
    afterEach(() => path.close());
    const callAs = (session: Person) => ({ sql: path.sqlFor(session, {}), session, claimed: {} });

    test("finds the help of one's own store, and one's own memory", async () => {
      const found = await rung.searchHelp(callAs({ ...stage.administrator, staff: false }), "unconditional");
      expect(found.map((row) => row["tenant"])).toEqual(["northtrail"]);
      expect(await rung.recall(callAs(stage.attacker), 0)).toHaveLength(1);
    });

    test("shows an administrator the orders of their own store", async () => {
      const rows = await rung.everyOrderForStaff(callAs(stage.administrator));
      expect(new Set(rows.map((row) => row["tenant"]))).toEqual(new Set(["northtrail"]));
    });

    test("shows one's own page of orders", async () => {
      const rows = await rung.ordersPage(callAs(stage.attacker), new Map());
      expect(rows.length).toBeGreaterThan(0);
    });
  },
);

test("Orchard's own path gives the model what was really said, and links what was really found", async () => {
  const signed = RUNGS.at(-1)!;
  const path = openPath(signed, []);
  const call = { sql: path.sqlFor(stage.attacker, {}), session: stage.attacker, claimed: {} };
  expect(await signed.history(call, stage.attackersChat, "Something else")).toMatchObject([{ text: SAID }]);
  await path.close();
  expect(
    signed.fetches("See ![](https://collector.example/x.png) and [it](https://collector.example/)"),
  ).toEqual([]);
  expect(RUNGS[0]!.fetches("See ![](https://collector.example/x.png)")).toEqual([
    "https://collector.example/x.png",
  ]);
});

describe("the lab's page", () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = await serveLab(stage, 0);
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test("names every rung and attack, and runs no script but its own", async () => {
    const response = await fetch(origin);
    const html = await response.text();
    for (const { title } of RUNGS) expect(html).toContain(title);
    expect(html.match(/data-cell="/g)).toHaveLength(RUNGS.length * ATTACKS.length);
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
    expect((await fetch(`${origin}/lab.js`)).headers.get("content-type")).toContain("text/javascript");
  });

  test("answers nothing else, and nobody who calls this machine by another name", async () => {
    expect((await fetch(`${origin}/../package.json`)).status).toBe(404);
    expect((await fetch(origin, { method: "POST" })).status).toBe(404);
    const status = await new Promise((done, fail) => {
      request(origin, { headers: { host: "attacker.example" } }, ({ statusCode }) => done(statusCode))
        .on("error", fail)
        .end();
    });
    expect(status).toBe(403);
  });

  test("sends each cell as it ends, and what came of all", async () => {
    const events = await (await fetch(`${origin}/matrix`)).text();
    expect(events.match(/^event: cell$/gm)).toHaveLength(RUNGS.length * ATTACKS.length);
    expect(events).toContain("What must fall fell, and what must hold held.");
    expect(events).toContain("the victim");
  });
});
