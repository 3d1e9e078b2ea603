import type { Break } from "./break.ts";

const definer = (settings: string) =>
  `create function audit.extra() returns int language sql security definer ${settings} return 1; revoke all on function audit.extra() from public`;
const asRecorder = (sql: string) =>
  `grant create on schema audit to orchard_recorder; set role orchard_recorder; ${sql}; reset role; revoke create on schema audit from orchard_recorder`;
const PINNED = "set search_path = pg_catalog, pg_temp";
const NO_FUNCTION = "set role orchard_recorder; drop function audit.extra(); reset role";

export const RIGHTS_BROKEN: readonly Break[] = [
  {
    check: "definer_mutable_search_path",
    subject: "audit.extra()",
    breakIt: asRecorder(definer("")),
    mendIt: NO_FUNCTION,
    nearMiss: asRecorder(definer(PINNED)),
    undo: NO_FUNCTION,
  },
  {
    check: "definer_mutable_search_path",
    subject: "audit.extra()",
    breakIt: asRecorder(definer("set search_path = pg_catalog, public")),
    mendIt: NO_FUNCTION,
    nearMiss: "create function catalog.extra() returns int language sql return 1",
    undo: "drop function catalog.extra()",
  },
  {
    check: "definer_public_execute",
    subject: "audit.extra()",
    breakIt: asRecorder(`${definer(PINNED)}; grant execute on function audit.extra() to public`),
    mendIt: NO_FUNCTION,
    nearMiss: asRecorder(`${definer(PINNED)}; grant execute on function audit.extra() to orchard_shopper`),
    undo: NO_FUNCTION,
  },
  {
    check: "definer_owner_overprivileged",
    subject: "orchard_owner",
    breakIt: definer(PINNED),
    mendIt: "drop function audit.extra()",
    nearMiss: asRecorder(definer(PINNED)),
    undo: NO_FUNCTION,
  },
  {
    check: "definer_owner_overprivileged",
    subject: "orchard_reporting",
    breakIt: "grant select (items_cents) on orders to orchard_reporting",
    mendIt: "revoke select (items_cents) on orders from orchard_reporting",
    nearMiss: "grant select (status) on products to orchard_reporting",
    undo: "select 1",
  },
  {
    check: "definer_owner_overprivileged",
    subject: "orchard_recorder",
    breakIt: "grant delete on tool_calls to orchard_recorder",
    mendIt: "revoke delete on tool_calls from orchard_recorder",
    nearMiss: "grant insert (tool) on tool_calls to orchard_recorder",
    undo: "select 1",
  },
  {
    check: "owned_foreign_key_without_user",
    subject: "notes.notes_tenant_id_chat_id_fkey",
    breakIt:
      "alter table chats add unique (tenant_id, id); create table notes (tenant_id text, user_id uuid, chat_id uuid, foreign key (tenant_id, chat_id) references chats (tenant_id, id))",
    mendIt: "drop table notes; alter table chats drop constraint chats_tenant_id_id_key",
    nearMiss:
      "create table notes (tenant_id text, user_id uuid, chat_id uuid, product_id uuid, foreign key (tenant_id, user_id, chat_id) references chats (tenant_id, user_id, id), foreign key (tenant_id, product_id) references products (tenant_id, id))",
    undo: "drop table notes",
  },
  {
    check: "key_without_tenant",
    subject: "orders.orders_number",
    breakIt: "create unique index orders_number on orders (number)",
    mendIt: "drop index orders_number",
    nearMiss: "create index orders_number on orders (number)",
    undo: "drop index orders_number",
  },
  {
    check: "key_without_tenant",
    subject: "notes.notes_pkey",
    breakIt: "create table notes (id uuid, tenant_id text, primary key (id, tenant_id))",
    mendIt: "drop table notes",
    nearMiss:
      "create table notes (id uuid, tenant_id text, primary key (tenant_id, id), unique (id, tenant_id))",
    undo: "drop table notes",
  },
  {
    check: "key_without_tenant",
    subject: "notes.notes_product_id_fkey",
    breakIt:
      "alter table products add constraint product_id_alone unique (id, tenant_id); create unique index product_alone on identity.keys (app, kid); create table notes (product_id uuid, tenant_id text references tenants (id), tenant text, constraint notes_product_id_fkey foreign key (product_id, tenant) references products (id, tenant_id))",
    mendIt:
      "drop table notes; alter table products drop constraint product_id_alone; drop index identity.product_alone",
    nearMiss: "create table notes (tenant_id text references tenants (id))",
    undo: "drop table notes",
  },
  {
    check: "direct_write_grant",
    subject: "orders",
    breakIt: "grant update (status) on orders to orchard_shopper",
    mendIt: "revoke update (status) on orders from orchard_shopper",
    nearMiss: "grant update (title) on chats to orchard_shopper",
    undo: "select 1",
  },
  {
    check: "direct_write_grant",
    subject: "tool_calls",
    breakIt: "grant delete on tool_calls to orchard_assistant",
    mendIt: "revoke delete on tool_calls from orchard_assistant",
    nearMiss: "grant delete on tool_calls to orchard_recorder",
    undo: "revoke delete on tool_calls from orchard_recorder",
  },
  ...["truncate", "references", "trigger"].map((right) => ({
    check: "dangerous_grant",
    subject: "chats",
    breakIt: `grant ${right} on chats to orchard_shopper`,
    mendIt: `revoke ${right} on chats from orchard_shopper`,
    nearMiss: "grant delete on chats to orchard_shopper",
    undo: "select 1",
  })),
  {
    check: "dangerous_grant",
    subject: "schema public",
    breakIt: "grant create on schema public to orchard_shopper",
    mendIt: "revoke create on schema public from orchard_shopper",
    nearMiss: "grant usage on schema public to orchard_shopper",
    undo: "select 1",
  },
  {
    check: "dangerous_grant",
    subject: "default privileges",
    breakIt: "alter default privileges in schema public grant select on tables to orchard_shopper",
    mendIt: "alter default privileges in schema public revoke select on tables from orchard_shopper",
    nearMiss: "alter default privileges revoke execute on functions from public",
    undo: "alter default privileges grant execute on functions to public",
  },
  {
    check: "named_prepared_statement",
    subject: "left_behind",
    breakIt: "prepare left_behind as select 1",
    mendIt: "deallocate left_behind",
    nearMiss: "select 1",
    undo: "select 1",
  },
];
