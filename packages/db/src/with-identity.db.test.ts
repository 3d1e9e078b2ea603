import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { delegateToAssistant, mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { IDENTITY_AUDIENCE, keyId } from "./identity-token.ts";
import { createPool } from "./pools.ts";
import { actor, rawly, tokenFor } from "./testing.ts";
import { closeDoors, withIdentity } from "./with-identity.ts";

const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");
const minaHere = actor("aperture", "mina@example.com");
const minaThere = actor("northtrail", "mina@example.com");
const visitor = mintIdentity({ tenantId: "aperture", userId: newId(), role: "visitor" });
const embedded = process.env["ORCHARD_TEST_ENGINE"] === "embedded";

afterAll(closeDoors);

/** All orders the identity sees when the query forgets every WHERE. */
const everyOrder = (identity: typeof ada) => withIdentity(identity, (tx) => tx.order.findMany());

describe("a query without WHERE", () => {
  test("gives a shopper their own orders and nobody else's", async () => {
    const orders = await everyOrder(ada);
    expect(orders.length).toBeGreaterThan(0);
    expect(new Set(orders.map((order) => order.userId))).toEqual(new Set([ada.userId]));
  });

  test("gives another shopper of the same store other orders", async () => {
    const mine = new Set((await everyOrder(ada)).map((order) => order.id));
    const theirs = await everyOrder(ben);
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.some((order) => mine.has(order.id))).toBe(false);
  });

  test("keeps the two accounts of one person at two stores apart", async () => {
    const [here, there] = [await everyOrder(minaHere), await everyOrder(minaThere)];
    expect(here.length).toBeGreaterThan(0);
    expect(there.length).toBeGreaterThan(0);
    expect(new Set(here.map((order) => order.tenantId))).toEqual(new Set(["aperture"]));
    expect(new Set(there.map((order) => order.tenantId))).toEqual(new Set(["northtrail"]));
  });

  test("shows the assistant the shopper's orders, and none without the scope", async () => {
    const assistant = delegateToAssistant(ada);
    expect(await everyOrder(assistant)).toHaveLength((await everyOrder(ada)).length);
    expect(await everyOrder(mintIdentity({ ...assistant, scopes: ["catalog:read"] }))).toEqual([]);
  });

  test("shows a store's catalogue to its visitor, and no other store's", async () => {
    const products = await withIdentity(visitor, (tx) => tx.product.findMany());
    expect(products.length).toBeGreaterThan(50);
    expect(new Set(products.map((product) => product.tenantId))).toEqual(new Set(["aperture"]));
  });
});

test("a shopper naming another's order by id finds nothing", async () => {
  const [order] = await everyOrder(ben);
  expect(await withIdentity(ben, (tx) => tx.order.findFirst({ where: { id: order!.id } }))).not.toBeNull();
  expect(await withIdentity(ada, (tx) => tx.order.findFirst({ where: { id: order!.id } }))).toBeNull();
});

test("a visitor who has bought nothing sees no order", async () => {
  expect(await everyOrder(visitor)).toEqual([]);
});

test.each(["orders", "order_items", "shipment_events", "tool_calls"])(
  "nobody may write %s, their own included",
  async (table) => {
    const statement = `update ${table} set tenant_id = tenant_id`;
    await expect(withIdentity(ada, (tx) => tx.$executeRawUnsafe(statement))).rejects.toMatchObject({
      code: "not_found",
    });
  },
);

describe("chats", () => {
  const chatOf = (identity: typeof ada, id: string, owner = identity) => ({
    tenantId: owner.tenantId,
    userId: owner.userId,
    id,
    title: "A question",
  });
  const messageIn = (chatId: string, owner: typeof ada) => ({
    tenantId: owner.tenantId,
    userId: owner.userId,
    id: newId(),
    chatId,
    role: "user",
    parts: [],
  });

  test("a shopper writes their own and cannot write one for somebody else", async () => {
    const id = newId();
    await withIdentity(ada, (tx) => tx.chat.create({ data: chatOf(ada, id) }));
    expect(await withIdentity(ada, (tx) => tx.chat.count({ where: { id } }))).toBe(1);
    await expect(
      withIdentity(ada, (tx) => tx.chat.create({ data: chatOf(ada, newId(), ben) })),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("nobody hangs a message on another's chat: the foreign key carries the owner", async () => {
    const id = newId();
    await withIdentity(ben, (tx) => tx.chat.create({ data: chatOf(ben, id) }));
    await withIdentity(ben, (tx) => tx.message.create({ data: messageIn(id, ben) }));
    await expect(withIdentity(ada, (tx) => tx.message.create({ data: messageIn(id, ada) }))).rejects.toThrow(
      /foreign key/i,
    );
    await expect(
      withIdentity(ada, (tx) => tx.message.create({ data: messageIn(id, ben) })),
    ).rejects.toMatchObject({ code: "not_found" });
    expect(await withIdentity(ben, (tx) => tx.message.count({ where: { chatId: id } }))).toBe(1);
  });

  test("updating or deleting another's chat changes no row", async () => {
    const id = newId();
    await withIdentity(ben, (tx) => tx.chat.create({ data: chatOf(ben, id) }));
    expect(
      await withIdentity(ada, (tx) => tx.chat.updateMany({ where: { id }, data: { title: "Mine" } })),
    ).toEqual({ count: 0 });
    expect(await withIdentity(ada, (tx) => tx.chat.deleteMany({ where: { id } }))).toEqual({ count: 0 });
    expect(await withIdentity(ben, (tx) => tx.chat.deleteMany({ where: { id } }))).toEqual({ count: 1 });
  });

  test("a visitor keeps their own chats apart from every other visitor's", async () => {
    const id = newId();
    await withIdentity(visitor, (tx) => tx.chat.create({ data: chatOf(visitor, id) }));
    const other = mintIdentity({ ...visitor, userId: newId() });
    expect(await withIdentity(visitor, (tx) => tx.chat.count({ where: { id } }))).toBe(1);
    expect(await withIdentity(other, (tx) => tx.chat.count({ where: { id } }))).toBe(0);
  });
});

describe("without withIdentity", () => {
  const countOrders = "select count(*)::int as n from public.orders";

  test("the app's login reads nothing at all", async () => {
    await expect(rawly({}, (client) => client.query(countOrders))).rejects.toMatchObject({ code: "42501" });
  });

  test("a role without a token sees no row, with one its own", async () => {
    expect((await rawly({ role: "orchard_shopper" }, (client) => client.query(countOrders))).rows[0].n).toBe(
      0,
    );
    const token = await tokenFor(ada);
    expect(
      (await rawly({ role: "orchard_shopper", token }, (client) => client.query(countOrders))).rows[0].n,
    ).toBeGreaterThan(0);
  });

  test("signing keys and credentials are readable by nobody", async () => {
    const token = await tokenFor(ada);
    for (const table of ["identity.keys", "credentials", "sessions"]) {
      const read = rawly({ role: "orchard_shopper", token }, (client) =>
        client.query(`select * from ${table}`),
      );
      await expect(read).rejects.toMatchObject({ code: "42501" });
    }
  });
});

describe("a token", () => {
  const key = () => Buffer.from(process.env["ORCHARD_STOREFRONT_KEY"]!, "base64url");
  const now = () => Math.floor(Date.now() / 1000);
  const claims = () => ({
    iss: "orchard-storefront",
    aud: IDENTITY_AUDIENCE,
    sub: ada.userId,
    tenant: "aperture",
    role: "shopper",
    scope: "orders:read",
    iat: now(),
    nbf: now(),
    exp: now() + 30,
  });
  const sign = (payload: object, header: object = {}, secret: Uint8Array = key()) =>
    new SignJWT(payload as Record<string, unknown>)
      .setProtectedHeader({ alg: "HS256", kid: keyId("storefront", key()), typ: "JWT", ...header })
      .sign(secret);
  const read = (token: string, role = "orchard_shopper") =>
    rawly(
      { role, token },
      async (client) => (await client.query("select count(*)::int as n from orders")).rows[0].n as number,
    );

  test("signed by this app's key is accepted", async () => {
    expect(await read(await sign(claims()))).toBeGreaterThan(0);
  });

  const without = (claim: string) => {
    const rest: Record<string, unknown> = { ...claims() };
    delete rest[claim];
    return sign(rest);
  };

  test.each(["iss", "aud", "tenant", "role", "scope", "iat", "nbf", "exp"])(
    "without its claim %s is refused",
    async (claim) => {
      await expect(read(await without(claim))).rejects.toMatchObject({ code: "28000" });
    },
  );

  test("without a subject is nobody's and reads no row", async () => {
    expect(await read(await without("sub"))).toBe(0);
  });

  const refused: [string, () => Promise<string>][] = [
    ["signed with another key", () => sign(claims(), {}, new Uint8Array(32).fill(7))],
    ["with another key's id", () => sign(claims(), { kid: "storefront-000000000000" })],
    ["with an added header", () => sign(claims(), { cty: "JWT" })],
    ["that expired", () => sign({ ...claims(), iat: now() - 90, exp: now() - 60 })],
    ["that lives too long", () => sign({ ...claims(), exp: now() + 3600 })],
    ["from the future", () => sign({ ...claims(), iat: now() + 300, nbf: now() + 300, exp: now() + 330 })],
    ["for another audience", () => sign({ ...claims(), aud: "elsewhere" })],
    ["of another issuer", () => sign({ ...claims(), iss: "orchard-admin" })],
    ["for a role its key may not name", () => sign({ ...claims(), role: "operator" })],
    ["of a shopper acting as the assistant", () => sign({ ...claims(), act: { sub: "assistant" } })],
    ["with a tenant that is no tenant", () => sign({ ...claims(), tenant: "' or true --" })],
    ["with a subject that is no id", () => sign({ ...claims(), sub: "1" })],
    ["with times that are text", () => sign({ ...claims(), exp: String(now() + 30) as unknown as number })],
    ["without a signature", async () => (await sign(claims())).replace(/[^.]+$/, "")],
    [
      "with the algorithm none",
      async () => {
        const [, payload] = (await sign(claims())).split(".");
        return `${Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url")}.${payload}.`;
      },
    ],
    [
      "with a changed payload",
      async () => {
        const [header, , signature] = (await sign(claims())).split(".");
        return `${header}.${Buffer.from(JSON.stringify({ ...claims(), sub: ben.userId })).toString("base64url")}.${signature}`;
      },
    ],
    ["that is cut short", async () => (await sign(claims())).slice(0, -8)],
    ["that is no token", async () => "hello"],
    ["that is huge", async () => "a.".repeat(4000)],
    [
      "whose payload is no JSON",
      async () => {
        const [header] = (await sign(claims())).split(".");
        return `${header}.bm90IGpzb24.c2ln`;
      },
    ],
  ];
  test.each(refused)("%s is refused", async (_, make) => {
    await expect(read(await make())).rejects.toMatchObject({ code: "28000" });
  });

  test("under a role it does not name is refused", async () => {
    await expect(read(await sign(claims()), "orchard_assistant")).rejects.toMatchObject({ code: "28000" });
    const assistant = await sign({ ...claims(), role: "assistant", act: { sub: "assistant" } });
    expect(await read(assistant, "orchard_assistant")).toBeGreaterThan(0);
  });
});

describe.skipIf(embedded)("a connection that injected SQL left dirty (PostgreSQL)", () => {
  let pool: ReturnType<typeof createPool>;
  beforeAll(() => {
    pool = createPool(process.env["ORCHARD_STOREFRONT_DATABASE_URL"]!, 1);
  });
  afterAll(() => pool.end());

  test("carries no role, setting, statement or cursor to its next user", async () => {
    const first = await pool.connect();
    await first.query("set role orchard_shopper");
    await first.query("select set_config('orchard.token', $1, false)", [await tokenFor(ada)]);
    await first.query({ name: "left", text: "select count(*) from orders" });
    await first.query("declare kept cursor with hold for select 1");
    first.release();
    const second = await pool.connect();
    const state = await second.query(
      `select current_user as role, nullif(current_setting('orchard.token', true), '') as token,
        (select count(*)::int from pg_prepared_statements) as statements,
        (select count(*)::int from pg_cursors where is_holdable) as cursors`,
    );
    second.release();
    expect(state.rows[0]).toEqual({ role: "orchard_storefront", token: null, statements: 0, cursors: 0 });
  });
});

test("Prisma leaves no named prepared statement behind", async () => {
  await everyOrder(ada);
  const left = await withIdentity(
    ada,
    (tx) =>
      tx.$queryRaw<{ n: number }[]>`select count(*)::int as n from pg_prepared_statements where name <> ''`,
  );
  expect(left[0]!.n).toBe(0);
});
