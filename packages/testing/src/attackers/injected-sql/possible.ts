import type { Session } from "./session.ts";
import type { Stage } from "./stage.ts";

/**
 * What SQL in the app's own connection can still do on PostgreSQL, and no right can be taken away to prevent: counts
 * without names, timing, disturbance. Shown, so that the list stays true; none of it yields a row or a value.
 */
export type Possible = {
  name: string;
  what: string;
  /** True when it happened. Undone afterwards. */
  show: (session: Session, stage: Stage) => Promise<boolean>;
};

const some = (sql: string) => async (session: Session) => (await session.run(sql)).length > 0;
const does =
  (...sql: string[]) =>
  async (session: Session) => {
    for (const each of sql) await session.run(each);
    return true;
  };

export const POSSIBLE: Possible[] = [
  {
    name: "counts of whole tables",
    what: "pg_class, pg_stat_user_tables and pg_relation_size count all tenants together",
    show: some(
      `select from pg_class where relname = 'orders' and reltuples > 0 and pg_relation_size('orders') > 0
         and exists (select from pg_stat_user_tables where relname = 'orders')`,
    ),
  },
  {
    name: "the size of each store's catalogue",
    what: "a partition has a size of its own; what is in it is public",
    show: some(
      "select from pg_class where relname = 'catalog_index_northtrail' and pg_relation_size(oid) > 0",
    ),
  },
  {
    name: "how often a product was bought at the own store, though not by whom",
    what: "EXPLAIN ANALYZE counts the rows that the policy removed after an index on (tenant_id, product_id) found them",
    show: async (session) => {
      await session.run("set local enable_seqscan = off");
      await session.run("set local enable_bitmapscan = off");
      const bought = await session.run("select distinct product_id from order_items limit 20");
      for (const { product_id } of bought) {
        const plan = await session.run(
          `explain (analyze, costs off, timing off) select 1 from order_items where product_id = '${product_id}'`,
        );
        if (/order_items_by_product.*Rows Removed by Filter: [1-9]/.test(JSON.stringify(plan))) return true;
      }
      return false;
    },
  },
  {
    name: "that somebody was active",
    what: "transaction ids and the counters of statistics views go up for everybody's writes",
    show: some(
      "select from pg_stat_database where datname = current_database() and xact_commit > 0 and pg_current_snapshot() is not null",
    ),
  },
  {
    name: "who is connected",
    what: "pg_stat_activity lists backends and their logins, without statements",
    show: some("select from pg_stat_activity where pid = pg_backend_pid()"),
  },
  {
    name: "names of tables, policies, functions and roles",
    what: "the catalogue of the database is readable by everybody",
    show: some("select from pg_policies join pg_roles on true join pg_proc on true limit 1"),
  },
  {
    name: "its own token",
    what: "current_setting: good for 30 seconds and for the attacker's own rows",
    show: some("select from (select current_setting('orchard.token')) t"),
  },
  {
    name: "holding a connection",
    what: "statement_timeout can be lifted by whoever it limits",
    show: does("set local statement_timeout = 0", "select pg_sleep(0.01)"),
  },
  {
    name: "stopping everybody's chats for as long as its transaction lasts",
    what: "whoever may delete from a table may lock it",
    show: does("lock table chats in access exclusive mode"),
  },
  {
    name: "shutting the app out until the next start",
    what: "a login may change its own password and settings; the bootstrap sets both anew",
    show: does(
      "reset role",
      "alter role current_user password 'changed'",
      "alter role current_user set default_transaction_read_only = on",
    ),
  },
  {
    name: "talking to an accomplice",
    what: "LISTEN and NOTIFY are open to every login; nothing of ours is ever sent on them",
    show: does("listen accomplice", "notify accomplice, 'x'", "unlisten *"),
  },
  {
    name: "lines in its own audit",
    what: "audit.record_tool_call believes the app which tool was called; owner, actors and time it does not",
    show: does(
      "select audit.record_tool_call(gen_random_uuid(), null, null, 'invented', 'read', 'succeeded', '{}', 1)",
    ),
  },
];
