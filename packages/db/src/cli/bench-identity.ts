import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { mintIdentity } from "@orchard/domain/identity";
import { PrismaClient } from "../generated/client.ts";
import { mintIdentityToken } from "../identity-token.ts";
import { OPENING } from "../identity-adapter.ts";
import { withForceLifted } from "../migrate.ts";
import { createPool } from "../pools.ts";
import { createTestDatabase, useDatabase } from "../testing.ts";
import { closeDoors, type Tx, withIdentity } from "../with-identity.ts";

/**
 * What the identity costs: "last 20 orders of one shopper" inside `withIdentity`, in a plain transaction and
 * unprotected, through Prisma and through the bare driver, taking turns in one run; and the verification alone against
 * a bare double sha256. Runs on the engine that TEST_DATABASE_URL chooses, in a database of its own.
 */
const embedded = !process.env["TEST_DATABASE_URL"];
const ORDERS = embedded ? 100_000 : 1_000_000;
const SHOPPERS = ORDERS / 20;
const ROUNDS = embedded ? 300 : 2000;
const TENANT = "bench";

const LAST_ORDERS = (schema: string) =>
  `select * from ${schema}.orders where tenant_id = $1 and user_id = $2 order by placed_at desc limit 20`;

async function fill(owner: pg.Client): Promise<void> {
  await withForceLifted(owner, async () => {
    await owner.query(
      `insert into tenants (id, name, currency, locale, time_zone, order_prefix, theme, launched_on)
       values ($1, 'Bench', 'EUR', 'en-GB', 'UTC', 'BN', '{}', '2020-01-01')`,
      [TENANT],
    );
    await owner.query(
      `insert into users (tenant_id, id, email, name, role, joined_at)
       select $1, md5('shopper ' || n)::uuid, n || '@example.com', 'Shopper ' || n, 'shopper', now()
       from generate_series(1, $2::int) n`,
      [TENANT, SHOPPERS],
    );
    // Spread over the table as time would have: a shopper's twenty rows lie on twenty pages.
    await owner.query(
      `insert into orders (tenant_id, user_id, id, number, placed_at, status, items_cents, tax_cents)
       select $1, md5('shopper ' || 1 + n % $2::int)::uuid, md5('order ' || n)::uuid, 'BN-' || n,
         now() - interval '3 years' + n * interval '1 minute', 'delivered', 1000 + n % 9000, 100
       from generate_series(1, $3::int) n`,
      [TENANT, SHOPPERS, ORDERS],
    );
  });
  await owner.query("analyze public.orders");
}

/**
 * The same rows once more, in a table without policies that the app's login may simply read. No app would serve beside
 * such a table, so it is made after this one has looked at the database.
 */
async function addUnprotectedTwin(owner: pg.Client): Promise<void> {
  await owner.query("create schema unprotected");
  await owner.query("create table unprotected.orders (like public.orders including all)");
  await withForceLifted(owner, () =>
    owner.query("insert into unprotected.orders select * from public.orders"),
  );
  await owner.query("analyze unprotected.orders");
  const login = embedded ? "orchard_embedded" : "orchard_storefront";
  await owner.query(`grant usage on schema unprotected to ${login}`);
  await owner.query(`grant select on unprotected.orders to ${login}`);
}

async function asOwner(work: (owner: pg.Client) => Promise<void>): Promise<void> {
  const address = new URL(url);
  if (!embedded) address.username = "orchard_owner";
  const owner = new pg.Client({ connectionString: address.href });
  await owner.connect();
  try {
    // The embedded engine has one session for all, which can become anybody.
    if (embedded) await owner.query("set session authorization orchard_owner");
    await work(owner);
    if (embedded) await owner.query("set session authorization orchard_embedded");
  } finally {
    await owner.end();
  }
}

/** A shopper drawn anew for every question; made here, so that no way of asking finds its connection warm. */
function anyShopper() {
  const name = `shopper ${1 + Math.floor(Math.random() * SHOPPERS)}`;
  const userId = createHash("md5").update(name).digest("hex").replace(UUID, "$1-$2-$3-$4-$5");
  return mintIdentity({ tenantId: TENANT, userId, role: "shopper" });
}
const UUID = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;
type Shopper = ReturnType<typeof anyShopper>;

const database = await createTestDatabase({ withSeed: false, prepare: fill });
useDatabase(database);
const url = process.env["ORCHARD_STOREFRONT_DATABASE_URL"]!;
const key = Buffer.from(process.env["ORCHARD_STOREFRONT_KEY"]!, "base64url");
const plain = new pg.Pool({ connectionString: url, max: 4 });
const clean = createPool(url, 4);
const prisma = new PrismaClient({ adapter: new PrismaPg(plain, { schema: "unprotected" }) });

const findOrders = (tx: Pick<Tx, "order">, { tenantId, userId }: Shopper) =>
  tx.order.findMany({ where: { tenantId, userId }, orderBy: { placedAt: "desc" }, take: 20 });

async function onClient<Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>) {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

/** Each way of asking, by its column and row in the table. All answer with the shopper's twenty orders. */
const WAYS: Record<string, (who: Shopper) => Promise<unknown[]>> = {
  "Prisma, unprotected": (who) => findOrders(prisma, who),
  "Prisma, plain transaction": (who) => prisma.$transaction((tx) => findOrders(tx, who)),
  "Prisma, withIdentity": (who) => withIdentity(who, (tx) => findOrders(tx, who)),
  "driver, unprotected": async (who) =>
    (await plain.query(LAST_ORDERS("unprotected"), [who.tenantId, who.userId])).rows,
  "driver, plain transaction": (who) =>
    onClient(plain, async (client) => {
      await client.query("begin");
      const { rows } = await client.query(LAST_ORDERS("unprotected"), [who.tenantId, who.userId]);
      await client.query("commit");
      return rows;
    }),
  "driver, as withIdentity does": (who) => {
    const token = mintIdentityToken(who, "storefront", key);
    return onClient(clean, async (client) => {
      const [, , { rows }] = await Promise.all([
        client.query("begin"),
        client.query(OPENING, ["orchard_shopper", token]),
        client.query(LAST_ORDERS("public"), [who.tenantId, who.userId]),
      ]);
      await client.query("commit");
      return rows;
    });
  },
};

const quantile = (times: number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * part)]!;
const row = (...cells: string[]) =>
  console.log(
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(11)))
      .join("")
      .trimEnd(),
  );

/** Lets the ways take turns and returns each one's times in milliseconds. */
async function race<Input>(
  ways: Record<string, (input: Input) => Promise<unknown>>,
  input: () => Input,
  rounds: number,
): Promise<Record<string, number[]>> {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (let round = -Math.ceil(rounds / 10); round < rounds; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const given = input();
      const began = performance.now();
      await way(given);
      // The first tenth warms up connections, caches and compilers.
      if (round >= 0) times[name]!.push(performance.now() - began);
    }
  }
  return times;
}

function report(times: Record<string, number[]>, base: (name: string) => string): void {
  row("", "median ms", "p95 ms", "ratio");
  for (const [name, each] of Object.entries(times)) {
    const ratio = quantile(each, 0.5) / quantile(times[base(name)]!, 0.5);
    row(name, quantile(each, 0.5).toFixed(3), quantile(each, 0.95).toFixed(3), ratio.toFixed(2));
  }
}

try {
  const server = (await plain.query("select current_setting('server_version') as v")).rows[0].v;
  const who = anyShopper();
  await withIdentity(who, (tx) => findOrders(tx, who));
  await asOwner(addUnprotectedTwin);
  for (const [name, way] of Object.entries(WAYS)) {
    const { length } = await way(who);
    if (length !== 20) throw new Error(`"${name}" found ${length} orders instead of 20.`);
  }

  console.log(
    `\nLast 20 orders of one shopper: PostgreSQL ${server}${embedded ? ", embedded" : ""}, ${ORDERS} orders of ${SHOPPERS} shoppers, ${ROUNDS} rounds`,
  );
  report(await race(WAYS, anyShopper, ROUNDS), (name) => `${name.split(",")[0]}, plain transaction`);

  const token = mintIdentityToken(who, "storefront", key);
  const BARE = "double sha256 of the token";
  const LOOP = 200;
  await onClient(plain, async (client) => {
    await client.query("begin");
    await client.query(OPENING, ["orchard_shopper", token]);
    console.log("\nThe verification alone, as a statement of its own");
    const alone = {
      [BARE]: () => client.query("select sha256(sha256(convert_to($1, 'UTF8')))", [token]),
      "identity.claims()": () => client.query("select * from identity.claims()"),
    };
    report(await race(alone, () => undefined, ROUNDS), () => BARE);

    console.log(`\nThe verification alone, ${LOOP} times within one statement`);
    const within = {
      [BARE]: () =>
        client.query(
          `select count(sha256(sha256(convert_to(n || $1, 'UTF8')))) from generate_series(1, ${LOOP}) n`,
          [token],
        ),
      "identity.claims()": () =>
        client.query(`select count(*) from (select identity.claims() from generate_series(1, ${LOOP})) c`),
    };
    // A token lives for 30 seconds.
    report(await race(within, () => undefined, 50), () => BARE);
    await client.query("rollback");
  });
} finally {
  await prisma.$disconnect();
  await Promise.all([closeDoors(), plain.end(), clean.end()]);
  await database.close();
}
