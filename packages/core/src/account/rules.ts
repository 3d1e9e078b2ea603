import { type Preferences, preferencesSchema } from "@orchard/domain/account";

/**
 * What an export holds: every table whose rows belong to a person, with every column, in words for a reader. A test
 * holds this against the database's own catalogue, so that a new table or column fails until it is decided here.
 */
export const EXPORTED: Record<string, readonly string[]> = {
  users: ["tenant_id", "id", "email", "name", "role", "joined_at"],
  preferences: ["units", "clothing_size", "shoe_size_eu", "budget_cents", "diet", "remembers", "updated_at"],
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
  checkouts: [
    "order_id",
    "email",
    "delivery_name",
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
  payments: ["id", "order_id", "kind", "method", "amount_cents", "occurred_at"],
  returns: [
    "id",
    "order_id",
    "reason",
    "note",
    "status",
    "requested_at",
    "decided_at",
    "refund_cents",
    "answer",
  ],
  return_items: ["return_id", "order_item_id", "quantity", "refund_cents"],
  reviews: ["id", "product_id", "rating", "title", "body", "display_name", "status", "written_at"],
  carts: ["promo_code", "updated_at"],
  cart_items: ["product_id", "quantity", "seen_price_cents", "added_at"],
  product_views: ["product_id", "viewed_at"],
  saved_items: ["product_id", "saved_at"],
  stock_alerts: ["product_id", "email", "asked_at"],
  addresses: ["id", "name", "line1", "line2", "city", "region", "postcode", "country", "phone", "used_at"],
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
    "untrusted",
    "approval_id",
  ],
  feedback: ["message_id", "vote", "reason", "note", "given_at"],
  shared_answers: ["message_id", "question", "answer", "shared_at"],
  memories: ["id", "text", "embedding", "embedding_model", "untrusted", "created_at"],
  approvals: [
    "id",
    "chat_id",
    "message_id",
    "tool",
    "arguments",
    "card",
    "asked_at",
    "expires_at",
    "decision",
    "decided_at",
    "used_at",
  ],
  help_requests: [
    "id",
    "chat_id",
    "display_name",
    "note",
    "asked_at",
    "consent_until",
    "taken_by",
    "taken_until",
    "answered_at",
    "withdrawn_at",
  ],
  chat_grants: [
    "id",
    "request_id",
    "chat_id",
    "staff_name",
    "reason",
    "granted_at",
    "expires_at",
    "ended_at",
  ],
  spending: ["day", "messages", "tokens", "cost_micros"],
  mails: ["id", "kind", "recipient", "subject", "body", "sent_at"],
};

/** What belongs to a person and stays out of the export, with the reason; each is a table or `table.column`. */
export const NOT_EXPORTED: Record<string, string> = {
  credentials: "the hash of a password: nothing to read, and somebody else's chance to guess",
  "sessions.id_hash": "the hash of what opens a session",
  "single_use_links.token_hash": "the hash of what opens a link",
  "chat_grants.staff_id": "the id of somebody else, whose name stands beside it",
  "approvals.arguments_hash": "the hash of what stands beside it",
  "checkouts.form_key": "the random id of a form, which says nothing",
  "users.status": "always active for somebody who can ask",
  "users.demo": "made by the demo's seed, not by or about a person",
  "users.story": "made by the demo's seed, not by or about a person",
};

type Question = keyof Preferences;

/** Categories one of which a store must have for a question to mean anything there. Whatever is not here is asked everywhere. */
const ASKED_WHERE_SOLD: Partial<Record<Question, readonly string[]>> = {
  clothingSize: ["jackets", "clothing"],
  shoeSizeEu: ["boots", "shoes"],
  diet: ["beans", "food"],
};

/** What a store that has these categories asks its shoppers about themselves. */
export function listQuestions(categories: readonly string[]): Question[] {
  return preferencesSchema.keyof().options.filter((question) => {
    const sold = ASKED_WHERE_SOLD[question];
    return !sold || sold.some((slug) => categories.includes(slug));
  });
}
