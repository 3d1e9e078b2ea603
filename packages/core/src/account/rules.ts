/**
 * What an export holds: every table whose rows belong to a person, with every column, in words for a reader. A test
 * holds this against the database's own catalogue, so that a new table or column fails until it is decided here.
 */
export const EXPORTED: Record<string, readonly string[]> = {
  users: ["tenant_id", "id", "email", "name", "role", "joined_at"],
  preferences: ["units", "clothing_size", "shoe_size_eu", "budget_cents", "diet", "updated_at"],
  sessions: ["id", "app", "device", "network", "created_at", "expires_at", "closed_at"],
  oidc_accounts: ["id", "issuer", "subject", "connected_at"],
  single_use_links: ["purpose", "email", "order_id", "created_at", "expires_at", "used_at"],
  account_events: ["id", "kind", "detail", "occurred_at"],
  orders: [
    "id",
    "number",
    "placed_at",
    "status",
    "items_cents",
    "discount_cents",
    "tax_cents",
    "shipping_cents",
    "refunded_cents",
    "expected_on",
  ],
  order_items: [
    "id",
    "order_id",
    "product_id",
    "placed_at",
    "title",
    "quantity",
    "unit_price_cents",
    "discount_cents",
    "tax_cents",
    "refunded_cents",
  ],
  shipment_events: ["id", "order_id", "kind", "occurred_at"],
  purchase_vectors: ["order_item_id", "embedding", "embedding_model"],
  chats: ["id", "title", "created_at", "updated_at"],
  messages: ["id", "chat_id", "role", "parts", "created_at"],
  tool_calls: [
    "id",
    "chat_id",
    "message_id",
    "tool",
    "effect",
    "actors",
    "scopes",
    "outcome",
    "row_ids",
    "duration_ms",
    "occurred_at",
  ],
  mails: ["id", "kind", "recipient", "subject", "body", "sent_at"],
};

/** What belongs to a person and stays out of the export, with the reason; each is a table or `table.column`. */
export const NOT_EXPORTED: Record<string, string> = {
  credentials: "the hash of a password: nothing to read, and somebody else's chance to guess",
  "sessions.id_hash": "the hash of what opens a session",
  "single_use_links.token_hash": "the hash of what opens a link",
  "users.status": "always active for somebody who can ask",
  "users.demo": "made by the demo's seed, not by or about a person",
  "users.story": "made by the demo's seed, not by or about a person",
};
