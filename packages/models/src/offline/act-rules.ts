import type { Rule } from "./grammar.ts";

/** The rules of what is to be done and of the store's terms; see rules.ts. They come before the reading of what is asked. */
export const ACT_RULES: readonly Rule[] = [
  // "Don't cancel it" asks for nothing.
  { intent: "small_talk", any: ["denied", "leaveIt"], none: ["fit"], topic: "left" },
  { intent: "approval_state", all: ["outcome"] },
  { intent: "approval_state", all: ["agreement", "waits"], none: ["thing", "want", "sell", "what", "cart"] },
  { intent: "read_preferences", all: ["aboutMe"], none: ["fit", "want"] },

  // "How do I return something?" asks for the terms, "I want to return my …" for the return.
  {
    intent: "open_page",
    all: ["returnTerms"],
    none: ["mine", "bought", "sentBack", "spent", "order number"],
    topic: "returns",
  },
  {
    intent: "open_page",
    all: ["deliveryTerms"],
    none: ["mine", "bought", "spent", "paid", "order", "order number", "pronoun"],
    topic: "delivery",
  },
  { intent: "open_page", all: ["deliveryTerms", "pronoun"], none: ["status"], topic: "delivery" },
  {
    intent: "open_page",
    all: ["priceTerms"],
    none: ["mine", "bought", "spent", "paid", "order"],
    topic: "prices",
  },
  {
    intent: "search_documents",
    all: ["guarantee"],
    none: ["bought", "spent", "returnIt"],
    topic: "guarantee",
  },
  { intent: "search_documents", all: ["manual"], none: ["bought", "spent", "meddling"] },

  { intent: "change_cart", any: ["emptyOut"], topic: "empty" },
  { intent: "change_cart", all: ["remove", "cart"], topic: "remove" },
  {
    intent: "change_cart",
    all: ["remove"],
    any: ["pronoun", "particular", "ordinal", "thing"],
    topic: "remove",
  },
  { intent: "change_cart", all: ["remove", "known cart"], topic: "remove" },
  { intent: "change_cart", all: ["setTo", "cart"], topic: "set" },
  {
    intent: "change_cart",
    all: ["setTo", "number"],
    any: ["known cart"],
    none: ["want", "sell", "price"],
    topic: "set",
  },
  { intent: "add_to_cart", all: ["put", "cart"] },
  {
    intent: "add_to_cart",
    all: ["put"],
    any: ["pronoun", "ordinal"],
    none: ["fit", "compare", "what", "which"],
  },
  { intent: "add_to_cart", all: ["put", "known cart"], none: ["fit", "compare", "what", "which"] },
  { intent: "add_to_cart", all: ["takeIt"], none: ["what", "which", "when", "status", "yesno"] },
  { intent: "change_cart", all: ["setTo", "known cart"], none: ["sell", "price", "thing"], topic: "set" },
  { intent: "add_to_cart", all: ["cart", "want", "thing"], none: ["what", "which", "howMuch", "denied"] },
  { intent: "read_cart", all: ["cart"], none: ["fit"] },

  { intent: "reorder", any: ["reorder"] },
  { intent: "cancel_order", all: ["cancelIt"], none: ["when"] },
  { intent: "return_items", all: ["returnIt"], none: ["when", "howMuch"] },
];
