import { randomUUID } from "node:crypto";
import type { Attack } from "./session.ts";
import type { Known } from "./stage.ts";

const writes = (
  name: string,
  abuses: string,
  attempt: Attack["attempt"],
  expected: Attack["expected"] = "42501",
): Attack => ({
  name,
  abuses,
  attempt,
  expected,
});

const owned = ({ tenantId, userId }: Known) => `'${tenantId}', '${userId}'`;

/** Writing what is another's, or what nobody writes: prices, states, audit, usage. */
export const WRITING: Attack[] = [
  ...[
    "update products set price_cents = 1",
    "update orders set status = 'returned', refunded_cents = items_cents",
    "update order_items set unit_price_cents = 0",
    "update tenants set status = 'suspended'",
    "update users set role = 'staff'",
    "update tool_calls set outcome = 'denied'",
    "update messages set parts = '[]'",
    "update identity.keys set roles = array['operator']",
    "delete from tool_calls",
    "delete from orders",
    "truncate orders",
    "truncate chats cascade",
    "insert into identity.keys select 'intruder', 'admin', 'x', inner_pad, outer_pad, roles from identity.keys",
    "insert into sessions (tenant_id, id_hash, user_id, app, expires_at) select tenant_id, sha256('x'), user_id, 'storefront', now() + interval '1 day' from orders",
  ].map((sql) => writes(`tries: ${sql}`, "statements on tables that only functions change", [sql])),
  writes("writes a line into its own audit", "INSERT past the function", ({ attacker }) => [
    `insert into tool_calls (tenant_id, user_id, id, tool, effect, actors, scopes, outcome, duration_ms)
     values (${owned(attacker.known)}, gen_random_uuid(), 'x', 'read', '{}', '{}', 'succeeded', 0)`,
  ]),
  writes("makes a chat in the victim's name", "INSERT with another's id", ({ victim }) => [
    `insert into chats (tenant_id, user_id, id, title) values (${owned(victim.known)}, '${randomUUID()}', 'x')`,
  ]),
  writes("makes a chat at another store", "INSERT with another tenant", ({ attacker, stranger }) => [
    `insert into chats (tenant_id, user_id, id, title)
     values ('${stranger.known.tenantId}', '${attacker.known.userId}', '${randomUUID()}', 'x')`,
  ]),
  writes(
    "hangs a message on the victim's chat",
    "foreign keys are checked without policies",
    ({ attacker, victim }) => [
      `insert into messages (tenant_id, user_id, id, chat_id, role, parts)
       values (${owned(attacker.known)}, gen_random_uuid(), '${victim.known.chatId}', 'user', '[]')`,
    ],
    "23503",
  ),
  writes("puts a message into the victim's chat", "INSERT with another's id", ({ victim }) => [
    `insert into messages (tenant_id, user_id, id, chat_id, role, parts)
     values (${owned(victim.known)}, gen_random_uuid(), '${victim.known.chatId}', 'user', '[]')`,
  ]),
  writes(
    "renames the victim's chat",
    "UPDATE by id",
    ({ victim }) => [`update chats set title = 'x' where id = '${victim.known.chatId}' returning *`],
    "nothing",
  ),
  writes("renames the victim's chat on conflict", "INSERT … ON CONFLICT DO UPDATE", ({ victim }) => [
    `insert into chats (tenant_id, user_id, id, title) values (${owned(victim.known)}, '${victim.known.chatId}', 'x')
     on conflict (tenant_id, user_id, id) do update set title = 'x' returning *`,
  ]),
  writes(
    "renames the victim's chat by merging",
    "MERGE",
    ({ victim }) => [
      `merge into chats c using (select 1) one on c.id = '${victim.known.chatId}' when matched then update set title = 'x'`,
    ],
    "nothing",
  ),
  writes(
    "deletes every message but its own",
    "DELETE without WHERE on others",
    ({ attacker }) => [`delete from messages where user_id <> '${attacker.known.userId}' returning *`],
    "nothing",
  ),
  writes(
    "deletes every chat but its own",
    "DELETE without WHERE on others",
    ({ attacker }) => [`delete from chats where user_id <> '${attacker.known.userId}' returning *`],
    "nothing",
  ),
  writes("gives its chat away", "UPDATE of the owner", ({ victim }) => [
    `update chats set user_id = '${victim.known.userId}'`,
  ]),
  writes(
    "records a tool call about the victim's chat",
    "audit.record_tool_call: owner and actors come from the token, so the row is the attacker's",
    ({ victim }) => [
      `select audit.record_tool_call(gen_random_uuid(), '${victim.known.chatId}', null, 'orders_get', 'read', 'succeeded', '{}', 1)`,
    ],
    "nothing",
  ),
  ...[
    "create temp table orders (number text)",
    "create temp view orders as select 1",
    "create function pg_temp.shadow() returns int language sql as 'select 1'",
    "create table public.shadow (x int)",
    "create view public.shadow as select * from orders",
    "create function public.shadow() returns int language sql as 'select 1'",
    "create operator public.= (leftarg = uuid, rightarg = uuid, function = uuid_eq)",
    "create schema shadow",
    "create trigger shadow before insert on chats for each row execute function suppress_redundant_updates_trigger()",
    "create rule shadow as on select to chats do instead select 1",
    "create index on orders (number)",
    "create statistics public.shadow on tenant_id, user_id from orders",
    "comment on table orders is 'x'",
    "create publication shadow for table orders",
    "create subscription shadow connection '' publication shadow with (connect = false)",
    "create server shadow foreign data wrapper postgres_fdw",
  ].map((sql) =>
    writes(
      `tries: ${sql}`,
      "objects that shadow or watch ours",
      [sql],
      // Neither looks at rights before it looks for what is named.
      sql.includes("postgres_fdw") ? "42704" : "42501",
    ),
  ),
  writes(
    "looks for a shadow before the real table",
    "search_path",
    ['set local search_path = pg_temp, "$user", pg_catalog, public', "select * from orders"],
    "own rows",
  ),
  ...[
    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()",
    "select pg_cancel_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()",
    "select pg_advisory_lock(hashtext('orchard.migrate'))",
    "select pg_try_advisory_lock(1)",
    "select pg_advisory_xact_lock(1)",
    "select lo_create(0)",
    "select lo_from_bytea(0, 'x')",
    "select lo_import('/etc/passwd')",
    "select pg_logical_emit_message(false, 'x', 'y')",
    "select pg_reload_conf()",
    "select pg_rotate_logfile()",
    "select pg_switch_wal()",
    "select pg_stat_reset()",
    "select pg_create_logical_replication_slot('x', 'pgoutput')",
    "select pg_log_backend_memory_contexts(pg_backend_pid())",
    "select * from pg_show_all_file_settings()",
    "lock table orders in access exclusive mode",
    "checkpoint",
  ].map((sql) => writes(`tries: ${sql}`, "functions that reach beyond the session", [sql])),
  writes(
    "leaves a transaction with two phases behind",
    "PREPARE TRANSACTION",
    ["prepare transaction 'left'"],
    "55000",
  ),
  writes(
    "listens for others",
    "LISTEN: no channel carries anything of ours",
    ["listen orders", "notify orders, 'x'", "commit", "unlisten *"],
    "nothing",
  ),
  writes("analyzes a table that is not its own", "ANALYZE passes over it", ["analyze orders"], "nothing"),
];
