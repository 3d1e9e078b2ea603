import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { LACKING, loginsOf, WHOLE } from "./attempts.ts";
import { fingerprint, tryFunction } from "./functions.ts";
import { type Matrix, openMatrix } from "./open.ts";
import { tryTable } from "./tables.ts";

// A matrix that finds nothing proves something only if it would have: each mistake here is made and must be found.
let matrix: Matrix;
beforeAll(async () => void (matrix = await openMatrix()));
afterAll(() => matrix.close());
beforeEach(() => matrix.administrator.query("begin"));
afterEach(() => matrix.administrator.query("rollback"));

const everybody = () => [...WHOLE, ...LACKING, ...loginsOf(matrix.catalogue.roles)];

describe("the matrix sees a table's mistake:", () => {
  test.each([
    ["a policy that is true", "orders", "alter policy select_own on orders using (true)", /^shopper: sees/],
    [
      "a policy without the user",
      "orders",
      "alter policy select_own on orders using (tenant_id = (select w.tenant_id from identity.me('orders:read') w))",
      /^another shopper of the store: sees/,
    ],
    [
      "a policy that asks for too little",
      "orders",
      "alter policy select_own on orders using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('catalog:read') w))",
      /^assistant of the shopper without orders:read: sees/,
    ],
    [
      "row-level security switched off",
      "products",
      "alter table products disable row level security",
      /without a token: sees/,
    ],
    [
      "a draft shown",
      "products",
      "alter policy select_own_store on products using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w))",
      /^visitor: sees .*draft/,
    ],
    // The select policy hides the others' rows from whoever looks, not from whoever overwrites blindly.
    [
      "an update of everybody's rows",
      "chats",
      "alter policy update_own on chats using (true) with check (true)",
      /^visitor: reaches .* rows instead of 1: update/,
    ],
    [
      "a removal of everybody's rows",
      "chats",
      "alter policy delete_own on chats using (true)",
      /^shopper: reaches .* rows instead of 1: delete/,
    ],
    [
      "a row made for somebody else",
      "messages",
      "alter policy insert_own on messages with check (true)",
      /^shopper: is not refused: insert/,
    ],
    [
      "a write to what only functions change",
      "orders",
      "grant update (status) on orders to orchard_shopper",
      /^shopper: is not refused: update/,
    ],
    [
      "a hidden column",
      "users",
      "grant select (status) on users to orchard_staff",
      /^staff: is not refused: select count\(status\)/,
    ],
    [
      "a secret",
      "credentials",
      "grant select (password_hash) on credentials to orchard_assistant",
      /^assistant.* is not refused/,
    ],
    [
      "a right of everybody",
      "sessions",
      "grant delete on sessions to public",
      /^visitor: is not refused: delete/,
    ],
    [
      "a login's own right",
      "orders",
      "grant usage on schema public to orchard_storefront; grant select on orders to orchard_storefront",
      /^login storefront: is not refused/,
    ],
  ])("%s", async (_, name, mistake, said) => {
    await matrix.administrator.query(mistake);
    const table = matrix.catalogue.tables.find((each) => each.name === name)!;
    let leak: string | undefined;
    for (const asker of everybody()) {
      const { leaks } = await tryTable(matrix.administrator, asker, table, matrix.rows, { columns: true });
      leak ??= leaks.find((each) => said.test(each));
      if (leak) break;
    }
    expect(leak).toBeDefined();
  });

  test("a right taken away is a loss", async () => {
    await matrix.administrator.query("revoke select on orders from orchard_shopper");
    const table = matrix.catalogue.tables.find(({ name }) => name === "orders")!;
    const { losses } = await tryTable(matrix.administrator, WHOLE[0]!, table, matrix.rows);
    expect(losses).toEqual([expect.stringMatching("shopper: cannot select")]);
  });
});

describe("the matrix sees a function's mistake:", () => {
  /** Rewrites a function in place, as an edit of its policy file would. */
  const rewrite = async (name: string, from: string, to: string) => {
    const { rows } = await matrix.administrator.query<{ text: string }>(
      "select pg_get_functiondef($1::regprocedure) as text",
      [name],
    );
    expect(rows[0]!.text).toContain(from);
    await matrix.administrator.query(rows[0]!.text.replace(from, to));
  };
  const findLeak = async (name: string, said: RegExp) => {
    const routine = matrix.catalogue.routines.find((each) => each.name === name)!;
    const before = await fingerprint(matrix);
    for (const asker of everybody()) {
      const { leaks } = await tryFunction(matrix, asker, routine, before);
      const leak = leaks.find((each) => said.test(each));
      if (leak) return leak;
    }
    return undefined;
  };

  test.each([
    ["reporting.tenant_overview()", "t.id = who.tenant_id", "true", /^staff: returns sample-/],
    ["catalog.search(text,halfvec,text,integer)", "i.tenant_id = tenant", "true", /^visitor: returns/],
    [
      "auth.find_credentials(text,text)",
      "where u.tenant_id = tenant",
      "where true or u.tenant_id = tenant",
      /^login \w+: returns/,
    ],
    ["auth.close_session(text,bytea)", "s.id_hash = session_hash", "true", /^login \w+: changes sessions/],
    [
      "audit.record_tool_call(uuid,uuid,uuid,text,text,text,text[],integer,boolean)",
      "insert into",
      "delete from public.chats; insert into",
      /^shopper: changes .*\bchats\b/,
    ],
    ["identity.me(text)", "scope = any (c.scopes)", "true", /^shopper without catalog:read: returns/],
  ])("%s", async (name, from, to, said) => {
    // For the one that lets a trusted role do more than it may.
    await matrix.administrator.query(
      `grant delete on chats to orchard_recorder;
       create policy delete_recorder on chats for delete to orchard_recorder using (true)`,
    );
    await rewrite(name, from, to);
    expect(await findLeak(name, said)).toBeDefined();
  });

  test("one that everybody may call", async () => {
    const name = "auth.read_session(text,bytea,text)";
    await matrix.administrator.query(
      `grant usage on schema auth to public; grant execute on function ${name} to public`,
    );
    expect(await findLeak(name, /^shopper: is not refused/)).toBeDefined();
  });
});
