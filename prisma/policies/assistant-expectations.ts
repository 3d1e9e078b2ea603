import type { FunctionLine, TableLine } from "./expectations.ts";

/** The lines of expectations.ts about conversations: what the assistant may change, what it remembers and what people think of it. */
export const ASSISTANT_TABLES: Record<string, readonly TableLine[]> = {
  chats: [
    "select own with chats:read: visitor, shopper",
    "insert own with chats:write: visitor, shopper",
    "update(title, updated_at) own with chats:write: visitor, shopper",
    "delete own with chats:write: visitor, shopper",
  ],
  messages: [
    "select own with chats:read: visitor, shopper",
    "insert own with chats:write: visitor, shopper",
    "delete own with chats:write: visitor, shopper",
    "select granted with help:read: staff",
    "hides user_id from staff",
  ],
  tool_calls: ["select own with chats:read: visitor, shopper"],
  feedback: [
    "select own with chats:read: visitor, shopper",
    "insert own with chats:write: visitor, shopper",
    "update(vote, reason, note, given_at) own with chats:write: visitor, shopper",
    "delete own with chats:write: visitor, shopper",
  ],
  shared_answers: [
    "select own with chats:read: visitor, shopper",
    "insert own with chats:write: visitor, shopper",
    "delete own with chats:write: visitor, shopper",
  ],
  memories: [
    "select own with memories:read: shopper, assistant",
    "update(text, embedding, embedding_model, untrusted) own with memories:write: shopper",
    "delete own with memories:write: shopper",
  ],
  approvals: ["select own with chats:read: visitor, shopper", "hides arguments_hash"],
  // Staff see a chat's messages only while one of its grants names them, which packages/core/src/help proves.
  help_requests: [
    "select own with chats:read: shopper",
    "select store with help:read: staff",
    "hides user_id, chat_id from staff",
  ],
  chat_grants: [
    "select own with chats:read: shopper",
    "select granted with help:read: staff",
    "hides staff_id from shopper",
    "hides staff_name, reason, granted_at from staff",
  ],
  budgets: [
    "select store with tenants:write: staff",
    "select all with stores:limit: operator",
    "hides answers_at_once, steps, input_characters, output_tokens",
    "update(messages, tokens, cost_micros) store with tenants:write: staff",
    "update(messages, tokens, cost_micros, max_messages, max_tokens, max_cost_micros) all with stores:limit: operator",
  ],
  spending: ["select own with profile:read: shopper"],
  pool_spending: [],
};

export const ASSISTANT_FUNCTIONS: Record<string, readonly FunctionLine[]> = {
  // What a person changes at once and their assistant under assistant.permit, which the first test below proves.
  "shop.put_in_cart(uuid,integer)": [],
  "shop.add_to_cart(uuid,integer)": [
    "own with cart:write: visitor, shopper",
    "called with products.id, 1",
    "proven in packages/core/src/cart/mutations.db.test.ts",
  ],
  "shop.set_in_cart(uuid,integer)": [
    "own with cart:write: visitor, shopper",
    "called with cart_items.product_id, 1",
    "proven in packages/core/src/cart/mutations.db.test.ts",
  ],
  "shop.reorder(text)": [
    "own with orders:write: visitor, shopper",
    "called with orders.number",
    "proven in packages/core/src/cart/mutations.db.test.ts",
  ],
  "assistant.hash_of(jsonb)": [],
  "assistant.permit(text,jsonb)": [],
  "assistant.tainted()": ["own: assistant", "proven in packages/core/src/approvals/mutations.db.test.ts"],
  "assistant.ask(uuid,text,jsonb,jsonb,uuid)": [
    "own: assistant",
    "called with gen_random_uuid(), 'sample', '{}', '{}', null",
    "proven in packages/core/src/approvals/mutations.db.test.ts",
  ],
  "assistant.decide_approval(uuid,boolean)": [
    "own with chats:write: visitor, shopper",
    "called with approvals.id, true",
    "proven in packages/core/src/approvals/mutations.db.test.ts",
  ],
  "assistant.remember(uuid,text,halfvec,text)": [
    "own with memories:write: shopper",
    "called with gen_random_uuid(), 'sample words', memories.embedding, 'sample'",
    "proven in packages/core/src/memories/mutations.db.test.ts",
  ],
  "assistant.forget(uuid)": [
    "own with memories:write: shopper",
    "called with memories.id",
    "proven in packages/core/src/memories/mutations.db.test.ts",
  ],
  "assistant.spend(text,integer,bigint,bigint)": [
    "own with chats:write: visitor, shopper",
    "called with 'sample', 1, 1, 1",
    "proven in packages/testing/src/budgets.db.test.ts",
  ],
  "assistant.ask_for_help(uuid,uuid,text)": [
    "own with chats:write: shopper",
    "called with gen_random_uuid(), chats.id, 'sample'",
    "proven in packages/core/src/help/mutations.db.test.ts",
  ],
  "assistant.withdraw_help(uuid)": [
    "own with chats:write: shopper",
    "called with help_requests.id",
    "proven in packages/core/src/help/mutations.db.test.ts",
  ],
  "assistant.take_help(uuid,uuid,text)": [
    "store with help:write: staff",
    "called with gen_random_uuid(), help_requests.id, 'sample'",
    "proven in packages/core/src/help/mutations.db.test.ts",
  ],
  "assistant.answer_help(uuid,uuid,text)": [
    "store with help:write: staff",
    "called with gen_random_uuid(), help_requests.id, 'sample'",
    "proven in packages/core/src/help/mutations.db.test.ts",
  ],
  "assistant.leave_help(uuid)": [
    "store with help:write: staff",
    "called with help_requests.id",
    "proven in packages/core/src/help/mutations.db.test.ts",
  ],
  "reporting.shared_answers(integer)": ["store with tenants:read: staff", "called with 10"],
  "reporting.list_votes(date)": ["store with tenants:read: staff", "called with '2000-01-01'"],
};
