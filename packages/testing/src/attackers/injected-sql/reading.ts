import type { Attack } from "./session.ts";

const reads = (
  name: string,
  abuses: string,
  attempt: Attack["attempt"],
  expected: Attack["expected"] = "own rows",
): Attack => ({
  name,
  abuses,
  attempt,
  expected,
});

/** Reading what is another's, through every statement and function that reads. */
export const READING: Attack[] = [
  ...["orders", "order_items", "chats", "messages", "tool_calls"].map((table) =>
    reads(`reads all of ${table}`, "a query without WHERE", [`select * from ${table}`]),
  ),
  reads(
    "reads people",
    "a query without WHERE",
    ["select tenant_id, id, email, name, role, joined_at from users"],
    "nothing",
  ),
  reads("reads stories about people", "a column nobody was granted", ["select story from users"], "42501"),
  ...["orders", "order_items", "chats", "messages", "tool_calls", "purchase_vectors", "shipment_events"].map(
    (table) =>
      reads(
        `names the victim and the stranger in ${table}`,
        "a WHERE with another's id",
        ({ victim, stranger }) => [
          `select * from ${table} where user_id in ('${victim.known.userId}', '${stranger.known.userId}')`,
        ],
        "nothing",
      ),
  ),
  reads("joins its way to the victim", "joins and sub-queries", ({ victim }) => [
    `select * from orders o join order_items i on i.order_id = o.id or i.user_id = '${victim.known.userId}'
     where exists (select from chats c where c.user_id <> o.user_id or c.user_id = o.user_id)`,
  ]),
  reads("unites tables", "UNION and TABLE", ["(table orders) union all (table orders)"]),
  reads("samples a table", "TABLESAMPLE", ["select * from orders tablesample system (100)"]),
  reads("sums what it may not see", "aggregates", [
    "select count(*), max(number), string_agg(number, ',') from orders",
  ]),
  reads(
    "locks the victim's rows to see them",
    "SELECT … FOR UPDATE",
    ({ victim }) => [`select * from chats where user_id = '${victim.known.userId}' for update`],
    "nothing",
  ),
  reads("copies a table out", "COPY … TO STDOUT", ["copy orders (number) to stdout"]),
  reads("copies a query out", "COPY (SELECT …) TO STDOUT", ["copy (select * from messages) to stdout"]),
  reads("walks a cursor", "DECLARE CURSOR", [
    "declare walk cursor for select * from orders",
    "fetch all walk",
  ]),
  reads("keeps a cursor over the end of the transaction", "CURSOR WITH HOLD", [
    "declare keep cursor with hold for select * from orders",
    "commit",
    "fetch all keep",
    "close keep",
  ]),
  reads("runs a prepared statement", "PREPARE and EXECUTE", [
    "prepare own as select * from orders",
    "execute own",
    "deallocate own",
  ]),
  reads(
    "plans as itself and executes as another role",
    "a cached plan under another role",
    ["prepare own as select * from orders", "execute own", "set role orchard_assistant", "execute own"],
    "28000",
  ),
  reads(
    "plans with a token and executes without",
    "a cached plan under another token",
    [
      "prepare held as select count(*) as n from orders",
      "select set_config('orchard.token', '', true)",
      "execute held",
      "deallocate held",
    ],
    "nothing",
  ),
  reads("runs SQL inside a function", "query_to_xml", [
    "select query_to_xml('select * from orders', true, false, '')",
  ]),
  reads("turns a table into XML", "table_to_xml", ["select table_to_xml('orders', true, false, '')"]),
  reads(
    "turns the database into XML",
    "database_to_xml passes over tables granted by column",
    ["select database_to_xml(true, false, '')"],
    "nothing",
  ),
  reads("runs SQL inside a statistics function", "ts_stat", [
    "select * from ts_stat('select to_tsvector(''simple'', title) from order_items')",
  ]),
  reads("loops in an anonymous block", "DO with NOTICE", [
    "do $$ declare each record; begin for each in select * from orders loop raise notice '%', each; end loop; end $$",
  ]),
  reads(
    "changes role inside an anonymous block",
    "DO with EXECUTE",
    ["do $$ begin execute 'set role orchard_owner'; end $$"],
    "42501",
  ),
  reads("asks for the place of rows", "system columns", ["select ctid, xmin, tableoid from orders"], "42501"),
  reads("fetches a row by its place", "a TID scan", ["select * from orders where ctid = '(0,1)'"], "42501"),
  reads("follows a row's versions", "currtid2", ["select currtid2('orders', '(0,1)')"], "42501"),
  reads("names a partition", "a partition's own name", ["select * from catalog_index_northtrail"], "42501"),
  ...[
    "identity.keys",
    "credentials",
    "sessions",
    "sign_in_attempts",
    "catalog_index",
    "pg_authid",
    "pg_shadow",
    "pg_statistic",
    "pg_statistic_ext_data",
    "pg_largeobject",
    "pg_hba_file_rules",
  ].map((table) => reads(`reads ${table}`, "a table of secrets", [`select * from ${table}`], "42501")),
  reads(
    "reads the planner's samples",
    "pg_stats",
    [
      "select * from pg_stats where schemaname = 'public'",
      "select * from pg_stats_ext where schemaname = 'public'",
    ],
    "nothing",
  ),
  reads(
    "reads the code of trusted functions",
    "pg_proc",
    ["select prosrc from pg_proc where prosecdef"],
    "nothing",
  ),
  reads(
    "reads other stores",
    "a query without WHERE",
    [
      "select id, name from tenants where id <> 'aperture'",
      "select * from products where tenant_id <> 'aperture'",
    ],
    "nothing",
  ),
  reads(
    "looks up the victim's password",
    "auth.find_credentials",
    ({ victim: { known } }) => [`select * from auth.find_credentials('${known.tenantId}', '${known.email}')`],
    "42501",
  ),
  reads(
    "looks up the victim's password as the login itself",
    "RESET ROLE, then auth.find_credentials",
    ({ victim: { known } }) => [
      "reset role",
      `select * from auth.find_credentials('${known.tenantId}', '${known.email}')`,
    ],
    // There the one login stands in for the sign-in login too.
    { postgres: "42501", embedded: "leaked" },
  ),
  reads(
    "opens a session in the victim's name",
    "auth.open_session",
    ({ victim: { known } }) => [
      `select auth.open_session('${known.tenantId}', '${known.userId}', sha256('x'), 'storefront', interval '1 day', '', '', '')`,
    ],
    "42501",
  ),
  reads(
    "counts other stores' orders",
    "reporting.tenant_overview",
    ["select * from reporting.tenant_overview()"],
    "42501",
  ),
  reads(
    "searches with words that are operators",
    "catalog.search",
    ["select * from catalog.search($q$a' | !b & (c:* <-> d) \\ '''$q$, null, null, 100000)"],
    "nothing",
  ),
  reads(
    "searches documents with words that are operators",
    "catalog.search_documents",
    [
      "select * from catalog.search_documents($q$zq' | !zw & (zx:* <-> zy) '''$q$, null, null, 0, null, 100000)",
    ],
    "nothing",
  ),
  reads("reads a file of the server", "pg_read_file", ["select pg_read_file('PG_VERSION')"], "42501"),
  reads("lists the server's files", "pg_ls_dir", ["select pg_ls_dir('.')"], "42501"),
  reads("reads a file into a table", "COPY … FROM file", ["copy chats (title) from '/etc/passwd'"], "42501"),
  reads("writes a file", "COPY … TO file", ["copy orders (number) to '/tmp/orders'"], "42501"),
  reads("runs a program", "COPY … TO PROGRAM", ["copy (select 1) to program 'id'"], "42501"),
  reads("opens a connection of its own", "dblink", ["select dblink('dbname=postgres', 'select 1')"], "42883"),
  reads("brings an extension", "CREATE EXTENSION", ["create extension dblink"], {
    postgres: "42501",
    // It is not even there to be brought.
    embedded: "0A000",
  }),
  reads("loads a library", "LOAD", ["load 'dblink'"], "42501"),
];
