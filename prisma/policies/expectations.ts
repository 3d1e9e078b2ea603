import type { Role, Scope } from "@orchard/domain/identity";

/**
 * Who may do what, as a person would say it: the expectation that the matrix (packages/testing) holds against the
 * live database, by really trying. Whatever is not written here must be refused. The lists of tables, functions and
 * roles come from the database itself, so a new one fails until somebody decides and adds its line.
 */

type Command = "select" | "insert" | "update" | "delete";
/** Of their own, of their store, of every store. */
type Whose = "own" | "store" | "all";
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

  tenants: ["select store with catalog:read: visitor, shopper, assistant, staff"],
  users: ["select own with profile:read: shopper, staff, operator", "hides status, demo, story"],
  credentials: [],
  sessions: [],
  sign_in_attempts: [],

  categories: ["select store with catalog:read: visitor, shopper, assistant"],
  attribute_definitions: ["select store with catalog:read: visitor, shopper, assistant"],
  interface_kinds: ["select store with catalog:read: visitor, shopper, assistant"],
  products: ["select store with catalog:read: visitor, shopper, assistant"],
  product_attributes: ["select store with catalog:read: visitor, shopper, assistant"],
  product_interfaces: ["select store with catalog:read: visitor, shopper, assistant"],
  catalog_index: [],

  orders: [
    "select own with orders:read: shopper, assistant",
    // What a visitor bought as a guest. The scope is never delegated.
    "select own with guest_orders:read: visitor",
  ],
  order_items: [
    "select own with orders:read: shopper, assistant",
    "select own with guest_orders:read: visitor",
  ],
  shipment_events: [
    "select own with orders:read: shopper, assistant",
    "select own with guest_orders:read: visitor",
  ],
  // Where it goes and what it was paid with: not for the assistant.
  checkouts: [
    "select own with orders:read: shopper",
    "select own with guest_orders:read: visitor",
    "hides form_key",
  ],
  payments: ["select own with orders:read: shopper", "select own with guest_orders:read: visitor"],
  returns: ["select own with orders:read: shopper", "select own with guest_orders:read: visitor"],
  return_items: ["select own with orders:read: shopper", "select own with guest_orders:read: visitor"],
  purchase_vectors: ["select own with orders:read: shopper, assistant"],

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

  chats: [
    "select own with chats:read: visitor, shopper",
    "insert own with chats:write: visitor, shopper",
    "update(title, updated_at) own with chats:write: visitor, shopper",
    "delete own with chats:write: visitor, shopper",
  ],
  messages: ["select own with chats:read: visitor, shopper", "insert own with chats:write: visitor, shopper"],
  tool_calls: ["select own with chats:read: visitor, shopper"],
  denials: [],
};

/**
 * `named`: what the arguments name and nothing else, for functions that run before there is an identity.
 * `called with`: the arguments, as SQL, when their types alone do not make a call that finds something. `orders.id` is
 * that column of a sample row, and the function is then called for everybody's row, one's own and others'; `scope` is
 * the scope of the caller's line.
 */
export type FunctionLine = `${Whose | "named" | "named store"}${With}: ${string}` | `called with ${string}`;

export const FUNCTIONS: Record<string, readonly FunctionLine[]> = {
  "identity.claims()": ["own: visitor, shopper, assistant, staff, operator"],
  "identity.me(text)": [
    "own with catalog:read: visitor, shopper, assistant, staff",
    "own with profile:read: operator",
    "called with scope",
  ],

  "catalog.add_tenant_partition(text)": [],
  "catalog.search(text,halfvec,text,integer)": [
    "store with catalog:read: visitor, shopper, assistant",
    "called with 'sample', null, null, 10",
  ],

  // The cashier's parts, which only its own functions call.
  "shop.working_day(date,integer)": [],
  "shop.cart_lines()": [],
  "shop.cart_promo()": [],
  "shop.priced_lines()": [],
  "shop.deliveries(integer)": [],
  "shop.quote()": ["own with cart:read: visitor, shopper"],
  "shop.checkout(uuid,uuid,text,integer,text,text,text,jsonb)": [
    "own with orders:write: visitor, shopper",
    "called with gen_random_uuid(), gen_random_uuid(), '', 0, 'a@example.com', 'standard', 'demo_accepted', '{}'",
  ],
  "shop.cancel_order(text)": ["own with orders:write: visitor, shopper", "called with orders.number"],
  "shop.request_return(uuid,text,jsonb,text,text)": [
    "own with orders:write: visitor, shopper",
    "called with gen_random_uuid(), orders.number, '[]', 'other', ''",
  ],

  "audit.record_tool_call(uuid,uuid,uuid,text,text,text,text[],integer)": [
    "own: visitor, shopper, assistant",
    "called with gen_random_uuid(), chats.id, null, 'orders_list', 'read', 'succeeded', '{}', 1",
  ],
  "audit.record_denial(text,text)": [
    "store: visitor, shopper, assistant, staff, operator",
    "called with 'sample', 'not_found'",
  ],

  "reporting.list_stores()": ["all: visitor"],
  "reporting.tenant_overview()": ["store with tenants:read: staff", "all with tenants:read: operator"],
  "reporting.list_denials()": ["store with tenants:read: staff", "all with tenants:read: operator"],

  // Sign-in, before there is an identity. Its login has no other right.
  "auth.list_stores()": ["all: auth"],
  "auth.begin_sign_in(text,text,text)": [
    "named store: auth",
    "called with users.tenant_id, 'someone', 'somewhere'",
  ],
  "auth.find_credentials(text,text)": ["named: auth", "called with credentials.tenant_id, users.email"],
  "auth.open_session(text,uuid,bytea,text,interval,text)": [
    "named: auth",
    "called with users.tenant_id, users.id, sha256('new'), case users.role when 'shopper' then 'storefront' else 'admin' end, '1 hour', 'someone'",
  ],
  "auth.read_session(text,bytea,text)": [
    "named: auth",
    "called with sessions.tenant_id, sessions.id_hash, sessions.app",
  ],
  "auth.close_session(text,bytea)": ["named: auth", "called with sessions.tenant_id, sessions.id_hash"],
  "auth.list_demo_people(text)": ["named store: auth", "called with users.tenant_id"],
};

/** Every role with a right in the database, what it is, and whom it may become. */
export const ROLES: Record<string, "job" | "definer" | `login of ${string}` | "owner"> = {
  orchard_visitor: "job",
  orchard_shopper: "job",
  orchard_assistant: "job",
  orchard_staff: "job",
  orchard_operator: "job",

  orchard_storefront: "login of visitor, shopper, assistant",
  orchard_admin: "login of staff, operator",
  orchard_auth: "login of nobody",
  // The one identity of the embedded engine, where it stands in for the three logins above.
  orchard_embedded: "login of visitor, shopper, assistant, staff, operator",

  orchard_verifier: "definer",
  orchard_catalogue_search: "definer",
  orchard_cashier: "definer",
  orchard_authenticator: "definer",
  orchard_recorder: "definer",
  orchard_reporting: "definer",

  // Runs migrations, serves nobody, and is not tried.
  orchard_owner: "owner",
};

/**
 * A sample row of every table is made for everybody from types, keys and listed values. Here is only what those do not
 * say: formats and checks over several columns.
 */
export const SAMPLES: Record<string, Record<string, unknown>> = {
  tenants: { currency: "EUR", time_zone: "UTC", theme: {} },
  users: { demo: true },
  denials: { subject: "sample" },
  sessions: { expires_at: "2999-12-31" },
  products: { colour: "#336699" },
  product_attributes: { number_value: 1 },
  promo_codes: { code: "SAMPLE10", percent_off: 10 },
  payments: { method: "demo_accepted" },
  store_terms: { tax_percent: 10, countries: ["IE"] },
  checkouts: { country: "IE", postcode: "A67", email: "sample@example.com" },
  addresses: { country: "IE", postcode: "A67" },
  stock_alerts: { email: "sample@example.com" },
  catalog_index: { words: "'sampl':1" }, // the stem of "sample"
};

/** A further row of each tenant that nobody may see, though its table is theirs. */
export const UNSEEN: Record<string, Record<string, unknown>> = {
  products: { status: "draft" },
};
