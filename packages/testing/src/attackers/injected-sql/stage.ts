import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import type { Identity } from "@orchard/domain/identity";
import { actor, createTestDatabase, type TestDatabase, useDatabase } from "@orchard/db/testing";
import { asAdministrator } from "../../administrator.ts";

/** What anybody may come to know of a person: addresses and ids are no secrets. */
export type Known = {
  tenantId: string;
  userId: string;
  email: string;
  chatId: string;
  orderId: string;
  number: string;
};
export type Person = { identity: Identity; known: Known };

/** A prepared database with an attacker, two victims and words that only their own rows contain. */
export type Stage = {
  database: TestDatabase;
  attacker: Person;
  /** Of the same store. */
  victim: Person;
  /** Of another store. */
  stranger: Person;
  /** In rows of the attacker. */
  ownMark: string;
  /** In rows of the victims, in keys and in the audit: nothing of it may reach the attacker. */
  secrets: string[];
  storefront: string;
  /** The name of whom the server obeys in everything. */
  superuser: string;
  /** The last print taken. */
  print?: string;
};

const mark = (word: string) => `${word}-${randomBytes(8).toString("hex")}`;

export async function setStage(): Promise<Stage> {
  const database = await createTestDatabase();
  useDatabase(database);
  const [ownMark, secret] = [mark("own"), mark("secret")];
  const cents = 918_273_645;
  return asAdministrator(database, async (client) => {
    const attacker = await plant(client, "aperture", "ada@example.com", ownMark, 123_123_123);
    const victim = await plant(client, "aperture", "ben@example.com", secret, cents);
    const stranger = await plant(client, "northtrail", "mina@example.com", secret, cents);
    const hidden = await client.query<{ value: string }>(
      `select password_hash as value from credentials where user_id <> $1
       union all select encode(inner_pad, 'hex') from identity.keys
       union all select encode(id_hash, 'hex') from sessions where user_id <> $1`,
      [attacker.identity.userId],
    );
    return {
      database,
      attacker,
      victim,
      stranger,
      ownMark,
      secrets: [secret, String(cents), ...hidden.rows.map((row) => row.value)],
      storefront: process.env["ORCHARD_STOREFRONT_DATABASE_URL"]!,
      superuser: (await client.query("select current_user as name")).rows[0].name,
    };
  });
}

/** One row of each kind that carries the mark, for a seeded person. */
async function plant(
  client: pg.Client,
  tenantId: string,
  email: string,
  word: string,
  cents: number,
): Promise<Person> {
  const identity = actor(tenantId, email);
  const { userId } = identity;
  const [chatId, orderId, itemId] = [randomUUID(), randomUUID(), randomUUID()];
  const owner = [tenantId, userId];
  const run = (sql: string, ...values: unknown[]) => client.query(sql, [...owner, ...values]);

  await run("update users set story = $3 where (tenant_id, id) = ($1, $2)", word);
  await run(
    `insert into orders (tenant_id, user_id, id, number, placed_at, status, items_cents, tax_cents)
     values ($1, $2, $3, $4, now(), 'placed', $5, 0)`,
    orderId,
    word,
    cents,
  );
  await run(
    `insert into order_items (tenant_id, user_id, id, order_id, product_id, placed_at, title, quantity, unit_price_cents, tax_cents)
     select $1, $2, $3, $4, p.id, now(), $5, 1, $6, 0 from products p where p.tenant_id = $1 order by p.slug limit 1`,
    itemId,
    orderId,
    word,
    cents,
  );
  await run("insert into chats (tenant_id, user_id, id, title) values ($1, $2, $3, $4)", chatId, word);
  await run(
    `insert into messages (tenant_id, user_id, id, chat_id, role, parts)
     values ($1, $2, gen_random_uuid(), $3, 'user', jsonb_build_array($4::text))`,
    chatId,
    word,
  );
  await run(
    `insert into tool_calls (tenant_id, user_id, id, chat_id, tool, effect, actors, scopes, outcome, row_ids, duration_ms)
     values ($1, $2, gen_random_uuid(), $3, 'orders_get', 'read', '{}', '{}', 'succeeded', array[$4], 1)`,
    chatId,
    word,
  );
  await run(
    `insert into sessions (tenant_id, user_id, id_hash, app, expires_at)
     values ($1, $2, sha256(convert_to($3, 'UTF8')), 'storefront', now() + interval '1 day')`,
    word,
  );
  const { rows } = await run(
    "select number from orders where (tenant_id, user_id) = ($1, $2) and number <> $3 order by number limit 1",
    word,
  );
  return { identity, known: { tenantId, userId, email, chatId, orderId, number: rows[0].number } };
}

/**
 * A print of everything that is not the attacker's own: which row versions every table holds, and who may do what.
 * Two equal prints: nothing was changed in between.
 */
export async function takePrint({ database, attacker }: Stage): Promise<string> {
  return asAdministrator(database, async (client) => {
    const tables = await client.query<{ name: string; owned: boolean }>(
      `select c.oid::regclass::text as name, exists (
         select from pg_attribute a where a.attrelid = c.oid and a.attname = 'user_id' and not a.attisdropped) as owned
       from pg_class c
       where c.relkind = 'r' and c.relnamespace in (select oid from pg_namespace where nspname !~ '^pg_|^information_schema$')
       order by 1`,
    );
    const rows = tables.rows.map(
      ({ name, owned }) =>
        `select '${name}', count(*), sum(hashtextextended(r.ctid::text || r.xmin::text, 0)) from ${name} r
         ${owned ? `where r.user_id <> '${attacker.identity.userId}'` : ""}`,
    );
    const rights = [
      "select 'policies', count(*), sum(hashtextextended(p::text, 0)) from pg_policy p",
      "select 'tables', count(*), sum(hashtextextended(concat(relname, relowner, relacl, relrowsecurity, relforcerowsecurity), 0)) from pg_class where relnamespace = 'public'::regnamespace",
      "select 'functions', count(*), sum(hashtextextended(concat(proname, proowner, proacl, prosrc), 0)) from pg_proc",
      "select 'schemas', count(*), sum(hashtextextended(concat(nspname, nspowner, nspacl), 0)) from pg_namespace where nspname !~ '^pg_temp|^pg_toast'",
      "select 'large objects', count(*), 0 from pg_largeobject_metadata",
      `select 'members', count(*), sum(hashtextextended(concat(roleid, member), 0)) from pg_auth_members
       where member in (select oid from pg_roles where rolname in ('orchard_storefront', 'orchard_embedded', 'orchard_shopper'))`,
      `select 'settings', count(*), sum(hashtextextended(s::text, 0)) from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
       where r.rolname in ('orchard_storefront', 'orchard_shopper')`,
    ];
    const { rows: print } = await client.query([...rows, ...rights].join(" union all "));
    return JSON.stringify(print);
  });
}
