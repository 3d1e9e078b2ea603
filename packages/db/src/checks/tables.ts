/**
 * Every table of the database, decided by somebody: whose rows it holds, which of its columns are about a person,
 * and what a login may write there itself. A table, or a column of an owned table, that is not in this list fails
 * the review and the tests until somebody puts it here.
 *
 * - `owned`: rows of one person of one tenant. Each column outside its keys is `personal` (kept out of planner
 *   statistics) or `plain` (a time, a state, a count that says nothing of its own).
 * - `tenant`: rows of one store, the same for everybody who may see that store.
 * - `platform`: rows of no tenant; no login may reach them except through a trusted function.
 *
 * `writes` is what a login may do itself, under the table's policies. Without it only trusted functions write.
 * Partitions follow their parent.
 */
type Write = "insert" | "update" | "delete";
export type TableClass =
  | { kind: "owned"; personal: readonly string[]; plain: readonly string[]; writes?: readonly Write[] }
  | { kind: "tenant"; writes?: readonly Write[] }
  | { kind: "platform" };

export const TABLES: Readonly<Record<string, TableClass>> = {
  // The platform
  "identity.keys": { kind: "platform" },
  _prisma_migrations: { kind: "platform" },

  // Stores and their catalogues
  tenants: { kind: "tenant", writes: ["update"] },
  categories: { kind: "tenant" },
  attribute_definitions: { kind: "tenant" },
  interface_kinds: { kind: "tenant" },
  variant_groups: { kind: "tenant" },
  products: { kind: "tenant", writes: ["update"] },
  product_attributes: { kind: "tenant" },
  product_interfaces: { kind: "tenant" },
  catalog_index: { kind: "tenant" },
  documents: { kind: "tenant" },
  document_chunks: { kind: "tenant" },
  store_terms: { kind: "tenant" },
  delivery_options: { kind: "tenant" },
  promo_codes: { kind: "tenant" },
  order_numbers: { kind: "tenant" },

  // People
  users: {
    kind: "owned",
    personal: ["email", "name", "story"],
    plain: ["role", "status", "demo", "joined_at"],
    writes: ["update"],
  },
  credentials: { kind: "owned", personal: ["password_hash"], plain: [] },
  sessions: {
    kind: "owned",
    personal: ["id_hash", "device", "network"],
    plain: ["app", "created_at", "expires_at", "closed_at"],
  },
  single_use_links: {
    kind: "owned",
    personal: ["token_hash", "email"],
    plain: ["user_id", "purpose", "order_id", "created_at", "expires_at", "used_at"],
  },
  oidc_accounts: { kind: "owned", personal: ["issuer", "subject"], plain: ["connected_at"] },
  preferences: {
    kind: "owned",
    personal: ["units", "clothing_size", "shoe_size_eu", "budget_cents", "diet", "remembers"],
    plain: ["updated_at"],
    writes: ["insert", "update", "delete"],
  },
  // The demo's outbox, owned by whoever caused a mail.
  mails: {
    kind: "owned",
    personal: ["recipient", "subject", "body"],
    plain: ["kind", "sent_at"],
    writes: ["insert"],
  },
  account_events: { kind: "owned", personal: ["detail"], plain: ["kind", "occurred_at"] },
  // The subject is a hash of an address that may belong to nobody; the client one of where it came from.
  sign_in_attempts: { kind: "owned", personal: ["subject", "client"], plain: ["attempted_at"] },

  // Orders
  orders: {
    kind: "owned",
    personal: ["number", "items_cents", "discount_cents", "tax_cents", "shipping_cents", "refunded_cents"],
    plain: ["placed_at", "status", "expected_on"],
  },
  order_items: {
    kind: "owned",
    personal: ["title", "unit_price_cents", "discount_cents", "tax_cents", "refunded_cents"],
    plain: ["placed_at", "quantity"],
  },
  shipment_events: { kind: "owned", personal: [], plain: ["kind", "occurred_at"] },
  checkouts: {
    kind: "owned",
    personal: [
      "email",
      "promo_code",
      "name",
      "line1",
      "line2",
      "city",
      "region",
      "postcode",
      "country",
      "phone",
    ],
    plain: ["form_key", "delivery_name"],
  },
  payments: { kind: "owned", personal: ["amount_cents"], plain: ["kind", "method", "occurred_at"] },
  returns: {
    kind: "owned",
    personal: ["reason", "note", "refund_cents", "answer"],
    plain: ["status", "requested_at", "decided_at"],
  },
  return_items: { kind: "owned", personal: ["refund_cents"], plain: ["quantity"] },
  purchase_vectors: { kind: "owned", personal: ["embedding"], plain: ["embedding_model"] },

  // What people keep
  carts: { kind: "owned", personal: ["promo_code"], plain: ["updated_at"], writes: ["insert", "update"] },
  cart_items: {
    kind: "owned",
    personal: ["seen_price_cents"],
    plain: ["quantity", "added_at"],
    writes: ["insert", "update", "delete"],
  },
  saved_items: { kind: "owned", personal: [], plain: ["saved_at"], writes: ["insert", "delete"] },
  product_views: {
    kind: "owned",
    personal: [],
    plain: ["viewed_at"],
    writes: ["insert", "update", "delete"],
  },
  stock_alerts: {
    kind: "owned",
    personal: ["email"],
    plain: ["asked_at"],
    writes: ["insert", "update", "delete"],
  },
  addresses: {
    kind: "owned",
    personal: ["name", "line1", "line2", "city", "region", "postcode", "country", "phone"],
    plain: ["used_at"],
    writes: ["insert", "update", "delete"],
  },

  // What shoppers say in public: under a name they chose to show, so the row itself is still theirs alone.
  reviews: {
    kind: "owned",
    personal: ["id", "rating", "title", "body", "display_name"],
    plain: ["status", "written_at"],
  },

  // Conversations and their audit
  chats: {
    kind: "owned",
    personal: ["title"],
    plain: ["created_at", "updated_at"],
    writes: ["insert", "update", "delete"],
  },
  messages: {
    kind: "owned",
    personal: ["parts"],
    plain: ["role", "created_at"],
    writes: ["insert", "delete"],
  },
  tool_calls: {
    kind: "owned",
    personal: ["row_ids"],
    plain: [
      "chat_id",
      "message_id",
      "tool",
      "effect",
      "actors",
      "scopes",
      "outcome",
      "duration_ms",
      "occurred_at",
      "untrusted",
      "approval_id",
    ],
  },
  feedback: {
    kind: "owned",
    personal: ["vote", "reason", "note"],
    plain: ["given_at"],
    writes: ["insert", "update", "delete"],
  },
  shared_answers: {
    kind: "owned",
    personal: ["question", "answer"],
    plain: ["shared_at"],
    writes: ["insert", "delete"],
  },
  // Made by a function, which asks for approval; changed and forgotten by their owner.
  memories: {
    kind: "owned",
    personal: ["text", "embedding"],
    plain: ["embedding_model", "untrusted", "created_at"],
    writes: ["update", "delete"],
  },
  approvals: {
    kind: "owned",
    personal: ["arguments", "arguments_hash", "card"],
    plain: ["chat_id", "message_id", "tool", "asked_at", "expires_at", "decision", "decided_at", "used_at"],
  },
  // What a shopper allowed the store's staff to read, and who did.
  help_requests: {
    kind: "owned",
    personal: ["display_name", "note"],
    plain: ["chat_id", "asked_at", "consent_until", "taken_by", "taken_until", "answered_at", "withdrawn_at"],
  },
  chat_grants: {
    kind: "owned",
    personal: ["staff_name", "reason"],
    plain: ["request_id", "chat_id", "staff_id", "granted_at", "expires_at", "ended_at"],
  },
  // Counted by a function, for one person and for all together; a network stands there as the hash of its address.
  budgets: { kind: "tenant", writes: ["update"] },
  spending: { kind: "owned", personal: [], plain: ["day", "messages", "tokens", "cost_micros"] },
  pool_spending: { kind: "tenant" },
  // Written by functions; settings and counts, and what those who run stores and platform say about them.
  review_cases: { kind: "tenant" },
  review_findings: { kind: "tenant" },
  review_notes: { kind: "tenant" },
  // Settings and catalogue, before and after; written by those tables' own trigger.
  admin_actions: { kind: "tenant" },
  // Counts by kind and hour; they name nobody.
  denials: { kind: "tenant" },
};

/** What one would add to {@link TABLES}, for the message of a check. */
export const WHERE_TO_DECIDE = "packages/db/src/checks/tables.ts";
