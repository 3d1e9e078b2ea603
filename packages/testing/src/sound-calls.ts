import type { AssistantToolName } from "@orchard/assistant/tools/all-tools";

/** A sound input of each tool; a new tool does not compile until it has one. `open` is an order that can be cancelled. */
export const soundCalls = (open: string): Record<AssistantToolName, object> => ({
  products_search: { category: "lenses" },
  products_get: { productId: "halvorn-35-f18" },
  products_compare: { productIds: ["halvorn-35-f18", "halvorn-havra-3"] },
  compatibility_find: { productIds: ["halvorn-havra-3"], category: "lenses" },
  compatibility_check: { productIds: ["halvorn-35-f18"], withIds: ["halvorn-havra-3"] },
  documents_search: { query: "How do I clean the sensor?" },
  pages_get: { page: "returns" },
  purchases_search: {},
  orders_get: {},
  orders_track: {},
  cart_get: {},
  cart_add: { productId: "halvorn-35-f18" },
  cart_update: { productId: "halvorn-35-f18", quantity: 1 },
  orders_cancel: { number: open },
  returns_request: { number: open, items: [{ productId: "halvorn-35-f18", quantity: 1 }], reason: "other" },
  orders_reorder: { number: open },
  memories_remember: { text: "I take a size M" },
  memories_forget: { memory: "I take a size M" },
  preferences_get: {},
  catalog_describe: { topic: "brands" },
});
