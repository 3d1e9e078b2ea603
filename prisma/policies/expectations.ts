import type { Role, Scope } from "@orchard/domain/identity";
import { ASSISTANT_FUNCTIONS, ASSISTANT_TABLES } from "./assistant-expectations.ts";
import { AUDIT_FUNCTIONS, AUDIT_TABLES } from "./audit-expectations.ts";
import { CASE_FUNCTIONS, CASE_TABLES } from "./case-expectations.ts";
import { IMPORT_FUNCTIONS } from "./import-expectations.ts";
import { SIGN_IN_FUNCTIONS } from "./sign-in-expectations.ts";

/**
 * Who may do what, as a person would say it: the expectation that the matrix (packages/testing) holds against the
 * live database, by really trying. Whatever is not written here must be refused. The lists of tables, functions and
 * roles come from the database itself, so a new one fails until somebody decides and adds its line.
 */

type Command = "select" | "insert" | "update" | "delete";
/** Of their own, of their store, of their store with what is hidden there, of every store, of what another row grants them. */
type Whose = "own" | "store" | "whole store" | "all" | "granted";
type With = "" | ` with ${Scope}`;
/** Without columns: all of them. `hides` names columns that those who may select still cannot read. */
export type TableLine =
  | `${Command}${"" | `(${string})`} ${Whose}${With}: ${string}`
  | `hides ${string}`
  | `hides ${string} from ${Role}`;

/** An empty list: nobody reaches it directly. Only trusted functions do, or the schema owner's migrations. */
export const TABLES: Record<string, readonly TableLine[]> = {
  _prisma_migrations: [],
  "identity.keys": [],

  tenants: [
    "select store with catalog:read: visitor, shopper, assistant, staff",
    "hides halt_reason, halted_by, halted_at from visitor",
    "hides halt_reason, halted_by, halted_at from shopper",
    "hides halt_reason, halted_by, halted_at from assistant",
    "update(assistant_mode) store with tenants:write: staff",
    "select all with stores:halt: operator",
    "hides tagline, description, currency, locale, time_zone, order_prefix, theme, suggestions, launched_on, assistant_mode from operator",
    "update(status, assistant_halted, halt_reason, halted_by, halted_at) all with stores:halt: operator",
  ],
  users: [
    "select own with profile:read: shopper, staff, operator",
    "update(name) own with profile:write: shopper",
    "hides status, demo, story",
  ],
  credentials: [],
  sessions: ["select own with profile:read: shopper", "hides id_hash"],
  sign_in_attempts: [],
  single_use_links: ["select own with profile:read: shopper", "hides token_hash"],
  oidc_accounts: ["select own with profile:read: shopper"],
  account_events: ["select own with profile:read: shopper"],
  preferences: [
    "select own with profile:read: shopper",
    "select own with preferences:read: assistant",
    "insert own with profile:write: shopper",
    "update(units, clothing_size, shoe_size_eu, budget_cents, diet, remembers, updated_at) own with profile:write: shopper",
    "delete own with profile:write: shopper",
  ],
  mails: ["select own with mail:read: visitor, shopper", "insert own with mail:send: visitor, shopper"],

  ...CASE_TABLES,

  categories: [
    "select store with catalog:read: visitor, shopper, assistant",
    "select store with catalog:write: staff",
  ],
  attribute_definitions: ["select store with catalog:read: visitor, shopper, assistant"],
  interface_kinds: ["select store with catalog:read: visitor, shopper, assistant"],
  variant_groups: ["select store with catalog:read: visitor, shopper, assistant"],
  // Staff see their drafts, too.
  products: [
    "select store with catalog:read: visitor, shopper, assistant",
    "select whole store with catalog:write: staff",
    "update(price_cents, stock, status) whole store with catalog:write: staff",
  ],
  product_attributes: ["select store with catalog:read: visitor, shopper, assistant"],
  product_interfaces: ["select store with catalog:read: visitor, shopper, assistant"],
  catalog_index: [],
  documents: ["select store with catalog:read: visitor, shopper, assistant"],
  document_chunks: [],

  store_terms: ["select store with catalog:read: visitor, shopper, assistant"],
  delivery_options: ["select store with catalog:read: visitor, shopper, assistant"],
  promo_codes: [],
  order_numbers: [],

  carts: [
    "select own with cart:read: visitor, shopper",
    "insert own with cart:write: visitor, shopper",
    "update(promo_code, updated_at) own with cart:write: visitor, shopper",
  ],
  cart_items: [
    "select own with cart:read: visitor, shopper",
    "insert own with cart:write: visitor, shopper",
    "update(quantity, seen_price_cents) own with cart:write: visitor, shopper",
    "delete own with cart:write: visitor, shopper",
  ],
  saved_items: [
    "select own with saved:read: visitor, shopper",
    "insert own with saved:write: visitor, shopper",
    "delete own with saved:write: visitor, shopper",
  ],
  product_views: [
    "select own with saved:read: visitor, shopper",
    "insert own with saved:write: visitor, shopper",
    "update(viewed_at) own with saved:write: visitor, shopper",
    "delete own with saved:write: visitor, shopper",
  ],
  stock_alerts: [
    "select own with saved:read: visitor, shopper",
    "insert own with saved:write: visitor, shopper",
    "update(email) own with saved:write: visitor, shopper",
    "delete own with saved:write: visitor, shopper",
  ],
  addresses: [
    "select own with addresses:read: shopper",
    "insert own with addresses:write: shopper",
    "update(name, line1, line2, city, region, postcode, country, phone, used_at) own with addresses:write: shopper",
    "delete own with addresses:write: shopper",
  ],

  // A guest reads what this very visitor bought; an assistant never gets that scope.
  // Staff read what their store has to send.
  orders: [
    "select own with orders:read: shopper, assistant",
    "select own with guest_orders:read: visitor",
    "select store with store_orders:read: staff",
  ],
  order_items: [
    "select own with orders:read: shopper, assistant",
    "select own with guest_orders:read: visitor",
    "select store with store_orders:read: staff",
  ],
  shipment_events: [
    "select own with orders:read: shopper, assistant",
    "select own with guest_orders:read: visitor",
    "select store with store_orders:read: staff",
  ],
  checkouts: [
    "select own with orders:read: shopper",
    "select own with guest_orders:read: visitor",
    "select store with store_orders:read: staff",
    "hides form_key",
  ],
  payments: [
    "select own with orders:read: shopper",
    "select own with guest_orders:read: visitor",
    "select store with store_orders:read: staff",
  ],
  returns: [
    "select own with orders:read: shopper, assistant",
    "select own with guest_orders:read: visitor",
    "select store with store_orders:read: staff",
    "hides reason, note, requested_at, decided_at, refund_cents, answer from assistant",
  ],
  return_items: [
    "select own with orders:read: shopper, assistant",
    "select own with guest_orders:read: visitor",
    "select store with store_orders:read: staff",
    "hides refund_cents from assistant",
  ],
  purchase_vectors: ["select own with orders:read: shopper, assistant"],

  reviews: ["select own with reviews:read: shopper"],

  ...ASSISTANT_TABLES,
  ...AUDIT_TABLES,
};

/**
 * `named`: what the arguments name and nothing else, for functions that run before there is an identity.
 * `called with`: the arguments, as SQL, when their types alone do not make a call that finds something. `orders.id` is
 * that column of a sample row, and the function is then called for everybody's row, one's own and others'; `scope` is
 * the scope of the caller's line. `proven in`: the test that shows it doing what it may, where no SQL can; the matrix
 * then only looks for what it must not do.
 */
export type FunctionLine =
  | `${Whose | "named" | "named store"}${With}: ${string}`
  | `called with ${string}`
  | `proven in ${string}`;

export const FUNCTIONS: Record<string, readonly FunctionLine[]> = {
  "identity.claims()": ["own: visitor, shopper, assistant, staff, operator"],
  "identity.me(text)": [
    "own with catalog:read: visitor, shopper, assistant, staff",
    "own with profile:read: operator",
    "called with scope",
  ],

  "identity.verify(text,text)": [],

  "catalog.add_tenant_partition(text)": [],
  "catalog.search(text,halfvec,text,integer)": [
    "store with catalog:read: visitor, shopper, assistant",
    "called with 'sample', null, null, 10",
  ],
  "catalog.search_documents(text,halfvec,text,real,uuid,integer)": [
    "store with catalog:read: visitor, shopper, assistant",
    "called with 'sample', null, null, 0, null, 10",
  ],

  ...IMPORT_FUNCTIONS,
  // The cashier: prices, stock, numbers and money. What it leans on is nobody's to call.
  "shop.working_day(date,integer)": [],
  "shop.cart_lines()": [],
  "shop.cart_promo()": [],
  "shop.priced_lines()": [],
  "shop.deliveries(integer)": [],
  "shop.quote()": ["own with cart:read: visitor, shopper, assistant"],
  "shop.checkout(uuid,uuid,text,integer,text,text,text,jsonb)": [
    "own with orders:write: visitor, shopper",
    "proven in packages/core/src/orders/checkout.db.test.ts",
  ],
  ...ASSISTANT_FUNCTIONS,
  "shop.cancel_order(text)": [
    "own with orders:write: visitor, shopper",
    "called with orders.number",
    "proven in packages/core/src/orders/checkout.db.test.ts",
  ],
  "shop.request_return(uuid,text,jsonb,text,text)": [
    "own with orders:write: visitor, shopper",
    "called with gen_random_uuid(), orders.number, '[]', 'other', ''",
    "proven in packages/core/src/returns/mutations.db.test.ts",
  ],
  "shop.advance_order(text,text)": [
    "store with store_orders:write: staff",
    "called with orders.number, 'shipped'",
    "proven in packages/core/src/fulfilment/mutations.db.test.ts",
  ],
  "shop.decide_return(uuid,text,text)": [
    "store with store_orders:write: staff",
    "called with returns.id, 'approved', 'sample'",
    "proven in packages/core/src/fulfilment/mutations.db.test.ts",
  ],

  ...AUDIT_FUNCTIONS,

  "reporting.list_stores()": ["all: visitor"],
  "reporting.tenant_overview()": ["store with tenants:read: staff", "all with tenants:read: operator"],
  ...CASE_FUNCTIONS,

  "shop.list_reviews(uuid,integer,integer,integer)": [
    "store with catalog:read: visitor, shopper",
    "called with reviews.product_id, null, 0, 10",
  ],
  "shop.write_review(uuid,uuid,integer,text,text)": [
    "own with reviews:write: shopper",
    "called with gen_random_uuid(), order_items.product_id, 5, 'sample', 'sample'",
  ],

  ...SIGN_IN_FUNCTIONS,

  "auth.take_stock_notices(text)": ["named store: auth", "called with stock_alerts.tenant_id"],

  // What changes hands, and what is erased
  "account.merge_cart(text,uuid,uuid)": [],
  "account.adopt_visitor(text)": [
    "own with chats:write: shopper",
    "proven in packages/db/src/adopt-visitor.db.test.ts",
  ],
  "account.attach_order(bytea)": [
    "own with profile:write: shopper",
    "called with single_use_links.token_hash",
    "proven in packages/testing/src/account/attach-order.db.test.ts",
  ],
  // Those who run stores and platform: no shopper is among them.
  "account.note_administration(text,uuid,text)": [],
  "account.list_administrators()": ["store with people:read: staff", "all with people:read: operator"],
  "account.list_administration()": [
    "store with people:read: staff",
    "all with people:read: operator",
    "proven in packages/core/src/people/mutations.db.test.ts",
  ],
  "account.invite_administrator(text,uuid,text,text)": [
    "store with people:write: staff",
    "all with people:write: operator",
    "called with users.tenant_id, gen_random_uuid(), 'new@example.com', 'sample'",
    "proven in packages/core/src/people/mutations.db.test.ts",
  ],
  "account.set_administrator_status(text,uuid,text)": [
    "store with people:write: staff",
    "all with people:write: operator",
    "called with users.tenant_id, users.id, 'disabled'",
    "proven in packages/core/src/people/mutations.db.test.ts",
  ],
  "account.sign_out_administrator(text,uuid)": [
    "store with people:write: staff",
    "all with people:write: operator",
    "called with users.tenant_id, users.id",
    "proven in packages/core/src/people/mutations.db.test.ts",
  ],
  "account.erase()": [
    "own with account:erase: shopper",
    "proven in packages/testing/src/account/erasure.db.test.ts",
  ],
};
