import { afterAll, describe, expect, test } from "vitest";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { getOrders } from "@orchard/core/orders/data";
import { visitorOf } from "@orchard/core/tenants/data";
import { actor } from "@orchard/db/testing";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { hijackedModel, type ScriptedCall } from "../hijacked-model.ts";
import { createAssistant } from "@orchard/assistant/agent";
import { TOOLS } from "@orchard/assistant/tools/all-tools";

const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");
const minaThere = actor("northtrail", "mina@example.com");
const visitor = visitorOf("aperture");

afterAll(closeDoors);

const ordersOf = async (identity: Identity) => (await getOrders(identity, { limit: 5 })).orders;
const numbersOf = (identity: Identity) =>
  withIdentity(identity, async (tx) =>
    (await tx.order.findMany({ select: { number: true } })).map((order) => order.number),
  );

/** Runs an assistant whose model makes these calls; gives what came back and what was recorded. */
async function hijack(identity: Identity, calls: ScriptedCall[], rounds = 1) {
  const chatId = newId();
  const { model, offered } = hijackedModel(calls, { rounds });
  const agent = await createAssistant(identity, { model, chatId, messageId: newId() });
  const result = await agent.generate({ prompt: "Show me what others bought." });
  const outputs = result.steps.flatMap((step) => step.toolResults.map((each) => each.output));
  const audit = await withIdentity(identity, (tx) => tx.toolCall.findMany({ where: { chatId } }));
  return {
    steps: result.steps,
    outputs,
    audit,
    offered,
    text: JSON.stringify(result.steps.map((step) => step.content)),
  };
}

test("a model that never stops is stopped after eight steps", async () => {
  const { steps, outputs, audit } = await hijack(
    ada,
    [{ tool: "catalog_describe", input: { topic: "brands" } }],
    Infinity,
  );
  expect(steps).toHaveLength(8);
  expect(outputs).toHaveLength(8);
  expect(audit).toHaveLength(8);
});

test("another shopper's order number finds nothing and is recorded as a denial; one's own is found", async () => {
  const [theirs] = await ordersOf(ben);
  const [mine] = await ordersOf(ada);
  const wrong = await hijack(ada, [{ tool: "orders_get", input: { number: theirs!.number } }]);
  expect(wrong.outputs[0]).toMatchObject({ ok: false, code: "not_found" });
  expect(wrong.text).not.toContain(theirs!.items[0]!.title);
  expect(new Set(wrong.audit.map((row) => row.outcome))).toEqual(new Set(["denied"]));
  expect(wrong.audit.flatMap((row) => row.rowIds)).toEqual([]);

  const right = await hijack(ada, [{ tool: "orders_get", input: { number: mine!.number } }]);
  expect(right.outputs[0]).toMatchObject({ ok: true, data: { orders: [{ number: mine!.number }] } });
  expect(new Set(right.audit.map((row) => row.outcome))).toEqual(new Set(["succeeded"]));
  expect(right.audit[0]!.rowIds).toEqual([mine!.number]);
});

describe("properties no input has", () => {
  const strangers = {
    userId: ben.userId,
    user_id: ben.userId,
    tenantId: "northtrail",
    identity: ben,
    role: "operator",
    scopes: ["orders:read"],
  };
  test.each([
    ["purchases_search", {}],
    ["orders_get", { limit: 5 }],
    ["products_search", { category: "lenses" }],
    ["products_get", { productId: "halvorn-35-f18" }],
    ["compatibility_find", { productIds: ["halvorn-havra-3"], category: "lenses" }],
    ["catalog_describe", {}],
  ] as const)("change nothing for %s", async (tool, input) => {
    const plain = await hijack(ada, [{ tool, input }]);
    const laden = await hijack(ada, [{ tool, input: { ...input, ...strangers } }]);
    expect(plain.outputs[0]).toMatchObject({ ok: true });
    expect(laden.outputs).toEqual(plain.outputs);
    const theirs = (await numbersOf(ben)).filter((number) => laden.text.includes(`"${number}"`));
    expect(theirs).toEqual([]);
  });

  test("belong to no tool's schema: none names a person, a tenant, SQL or an address", () => {
    for (const { tool } of Object.values(TOOLS)) {
      const schema = tool.inputSchema as unknown as { shape: Record<string, unknown> };
      expect(Object.keys(schema.shape).join(" ")).not.toMatch(
        /user|tenant|person|shopper|email|role|scope|sql|url|identity/i,
      );
    }
  });
});

test("everything every tool gives back is the caller's own", async () => {
  const [theirs] = await ordersOf(ben);
  const [elsewhere] = await ordersOf(minaThere);
  const product = theirs!.items[0]!.productId;
  const { outputs, audit, text } = await hijack(ada, [
    { tool: "purchases_search", input: { limit: 10 } },
    { tool: "purchases_search", input: { query: theirs!.items[0]!.title } },
    { tool: "purchases_search", input: { query: `' or user_id = '${ben.userId}` } },
    { tool: "orders_get", input: { limit: 5 } },
    { tool: "orders_get", input: { number: elsewhere!.number } },
    {
      tool: "compatibility_find",
      input: { productIds: [product], candidateIds: [product, "halvorn-havra-3"] },
    },
    { tool: "products_get", input: { productId: elsewhere!.items[0]!.productId } },
    { tool: "products_get", input: { productId: elsewhere!.items[0]!.slug } },
  ]);
  const mine = new Set(await numbersOf(ada));
  expect(
    text.match(/\b(AP|NT|DG)-\d+\b/g)!.filter((number) => !mine.has(number) && number !== elsewhere!.number),
  ).toEqual([]);
  // Of the other store's order only the number the model itself asked for is there, and nothing was found.
  expect(outputs.filter((output) => !(output as { ok: boolean }).ok)).toHaveLength(3);
  expect(text).not.toContain(elsewhere!.items[0]!.title);
  expect(audit).toHaveLength(8);
  expect(new Set(audit.map((row) => `${row.userId} ${row.actors.join(" ")}`))).toEqual(
    new Set([`${ada.userId} assistant`]),
  );
});

describe("calls that are none", () => {
  const nonsense: [string, ScriptedCall][] = [
    ["an unknown tool", { tool: "orders_list_all", input: {} }],
    ["the tool of another kind of app", { tool: "run_sql", input: { sql: "select * from orders" } }],
    ["arguments that are no JSON", { tool: "orders_get", input: '{"number": "AP-1"' }],
    ["arguments that are no object", { tool: "orders_get", input: '"AP-1"' }],
    ["a megabyte of argument", { tool: "purchases_search", input: { query: "a".repeat(1_000_000) } }],
    ["a page that is too large", { tool: "purchases_search", input: { limit: 100_000 } }],
    [
      "a thousand anchors",
      {
        tool: "compatibility_find",
        input: { productIds: Array.from({ length: 1000 }, () => newId()), category: "lenses" },
      },
    ],
    ["a day that is no day", { tool: "purchases_search", input: { from: "'; drop table orders; --" } }],
  ];
  test.each(nonsense)("%s runs nothing and ends nothing", async (_, call) => {
    const { steps, outputs, audit } = await hijack(ada, [call, { tool: "orders_get", input: {} }]);
    expect(steps).toHaveLength(2);
    // The sound call beside it still ran; of the other there is no result, and a row that says no more than that.
    expect(outputs).toHaveLength(1);
    const ran = audit.filter((row) => row.outcome === "succeeded");
    expect(ran.map((row) => row.tool)).toEqual(["orders_get"]);
    const refused = audit.filter((row) => row.outcome !== "succeeded");
    const known = Object.hasOwn(TOOLS, call.tool);
    expect(refused).toMatchObject([
      { tool: known ? call.tool : "unknown", outcome: known ? "failed" : "denied", rowIds: [] },
    ]);
  });
});

describe("without the scope to read orders", () => {
  const calls = (["purchases_search", "orders_get"] as const).map((tool) => ({ tool, input: {} }));

  test("a visitor's model is not offered the shopper's tools, and is refused when it calls them anyway", async () => {
    const { offered, outputs, text } = await hijack(visitor, calls);
    expect(new Set(offered.flat())).toEqual(
      new Set([
        "products_search",
        "products_get",
        "products_compare",
        "compatibility_find",
        "compatibility_check",
        "documents_search",
        "pages_get",
        "cart_get",
        "cart_add",
        "cart_update",
        "catalog_describe",
      ]),
    );
    expect(outputs).toEqual([]);
    expect(text).not.toMatch(/AP-\d/);
  });

  test("a shopper's model is offered them and may call them", async () => {
    const { offered, outputs } = await hijack(ada, calls);
    expect(new Set(offered.flat())).toEqual(new Set(Object.keys(TOOLS)));
    expect(outputs).toHaveLength(2);
    expect(outputs[0]).toMatchObject({ ok: true });
  });

  test("the tool itself finds nothing for a visitor, should it ever be reached, and records the denial", async () => {
    const chatId = newId();
    const context = { identity: delegateToAssistant(visitor), chatId };
    const options = { toolCallId: "1", messages: [], context };
    for (const name of ["purchases_search", "orders_get"] as const) {
      const output = await TOOLS[name].tool.execute({}, options);
      expect(output).toMatchObject({ ok: false, code: "not_found" });
    }
    const audit = await withIdentity(visitor, (tx) => tx.toolCall.findMany({ where: { chatId } }));
    expect(audit.map((row) => row.outcome)).toEqual(["denied", "denied"]);
  });
});
