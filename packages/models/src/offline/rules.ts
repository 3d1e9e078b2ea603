import { ACT_RULES } from "./act-rules.ts";
import type { Rule } from "./grammar.ts";

/**
 * Which intent a clause has, as a table: the first rule whose features are all there, at least one of `any`,
 * and none of `none`.
 */

const BOUGHT = ["bought", "own"] as const;
const NO_REQUEST = [
  "thing",
  "bought",
  "own",
  "spent",
  "paid",
  "order",
  "status",
  "fit",
  "sell",
  "want",
  "catalogue",
  "details",
  "order number",
] as const;

export const RULES: readonly Rule[] = [
  // What cannot be done here comes first: "cancel my order" is no question about the order.
  {
    intent: "out_of_scope",
    all: ["others"],
    any: ["order", "bought", "spent", "own", "status"],
    topic: "others",
  },
  { intent: "out_of_scope", all: ["meddling"], none: ["category", "order number"], topic: "instructions" },
  // What no shop knows, unless it is said of a thing of the shop: "a jacket for the weather in the hills".
  {
    intent: "out_of_scope",
    all: ["elsewhere"],
    none: ["category", "mine", "bought", "order"],
    topic: "elsewhere",
  },
  ...ACT_RULES,
  { intent: "out_of_scope", all: ["policy"], none: ["bought", "spent"], topic: "policy" },
  { intent: "out_of_scope", all: ["action"], none: ["bought"], topic: "action" },
  { intent: "capabilities", any: ["identity"], none: ["thing"], topic: "identity" },
  { intent: "capabilities", any: ["capability"], none: ["category", "mine"], topic: "capability" },

  {
    intent: "find_purchases",
    all: ["refunded", "yesno"],
    none: ["fit", "order number"],
    asks: "refund",
    topic: "whether",
  },
  { intent: "find_purchases", all: ["refunded"], none: ["fit", "order number"], asks: "refund" },
  { intent: "order_status", all: ["sentBack", "when"], none: ["fit", "order number"], topic: "returned" },
  { intent: "order_status", all: ["cancelled", "when"], none: ["fit", "order number"], topic: "cancelled" },
  {
    intent: "find_purchases",
    all: ["sentBack"],
    none: ["fit", "order number"],
    asks: "what",
    topic: "returned",
  },
  {
    intent: "find_purchases",
    all: ["cancelled"],
    none: ["fit", "order number"],
    asks: "what",
    topic: "cancelled",
  },
  { intent: "count_bought", all: ["kept", "howMany"] },
  { intent: "total_spent", all: ["kept", "spent"], topic: "kept" },
  { intent: "find_purchases", all: ["kept"], any: ["paid", "howMuch", "cost"], asks: "price", topic: "kept" },
  { intent: "find_purchases", all: ["kept"], asks: "what", topic: "kept" },

  // Money spent
  { intent: "find_purchases", all: ["mostPaid"], asks: "what" },
  { intent: "order_details", all: ["spent", "order number"], asks: "total" },
  { intent: "order_details", all: ["howMuch", "order number"], asks: "total" },
  { intent: "total_spent", all: ["spent"] },
  { intent: "find_purchases", all: ["paid"], none: ["order"], asks: "price" },
  { intent: "find_purchases", all: ["howMuch", "bought"], asks: "price" },
  { intent: "find_purchases", all: ["cost", "bought"], asks: "price" },

  {
    intent: "find_purchases",
    all: ["mine", "thing"],
    any: ["howMuch", "cost"],
    none: ["attribute", "how degree", "order", "fit"],
    asks: "price",
  },

  // Does it go with …
  { intent: "find_compatible", all: ["fit", "ownedAll"], none: ["what", "which"], topic: "owned" },
  { intent: "find_compatible", all: ["fit", "mine"], none: ["two things", "yesno"] },
  { intent: "find_compatible", all: ["fit"] },
  { intent: "find_compatible", all: ["some", "mine"], none: ["bought", "own", "spent", "order", "status"] },
  { intent: "find_compatible", all: ["anchor"], none: ["bought", "status", "order"] },

  // Orders
  { intent: "order_status", all: ["when", "future"], any: ["mine", "pronoun", "order"] },
  { intent: "order_status", all: ["status", "what"], none: ["thing"] },
  { intent: "order_status", all: ["status", "ownedAll"], none: ["fit"] },
  { intent: "order_status", all: ["where", "bought"] },
  {
    intent: "order_status",
    all: ["status"],
    any: ["order", "order number", "mine", "pronoun", "bought", "when", "where", "known orders"],
  },
  { intent: "order_status", all: ["where"], any: ["order", "order number", "mine"] },
  { intent: "order_details", all: ["order", "howMany"], asks: "count" },
  { intent: "order_details", all: ["order"], any: ["howMuch", "cost", "paid"], asks: "total" },
  { intent: "order_details", all: ["when", "order"], none: ["thing"], asks: "when" },
  { intent: "order_details", any: ["order number"], asks: "what" },
  { intent: "order_details", all: ["order"], none: ["bought"], asks: "what" },
  { intent: "order_details", all: ["contents", "known orders"], asks: "what" },

  // Purchases
  { intent: "count_bought", all: ["howMany"], any: BOUGHT },
  { intent: "find_purchases", all: ["when"], any: BOUGHT, asks: "when" },
  {
    intent: "find_purchases",
    all: ["yesno"],
    any: BOUGHT,
    none: ["attribute", "what", "which"],
    asks: "whether",
  },
  { intent: "product_details", all: ["mine"], any: ["how degree", "stock"], none: ["when"] },
  { intent: "find_purchases", any: BOUGHT, asks: "what" },

  // The shop
  { intent: "describe_catalogue", all: ["brands"], none: ["mine"], asks: "brands" },
  { intent: "describe_catalogue", all: ["categories"], none: ["thing", "mine"], asks: "categories" },
  {
    intent: "describe_catalogue",
    all: ["catalogue"],
    none: ["thing", "mine", "pronoun"],
    asks: "categories",
  },
  {
    intent: "describe_catalogue",
    all: ["sell"],
    any: ["what", "which"],
    none: ["thing", "price", "value", "degree", "attribute", "judged", "pronoun"],
    asks: "categories",
  },
  { intent: "find_products", all: ["newest"], none: ["mine"] },

  // One product, or several against each other
  { intent: "out_of_scope", all: ["compare", "value"], none: ["thing", "pronoun"], topic: "terms" },
  { intent: "out_of_scope", all: ["details"], none: ["known words", "pronoun", "ordinal", "mine"] },
  { intent: "compare_products", all: ["compare"], any: ["two things", "known products", "pronoun"] },
  { intent: "compare_products", any: ["comparative"], all: ["which"], none: ["category", "sell", "want"] },
  { intent: "compare_products", all: ["two things"], any: ["comparative", "superlative"] },
  {
    intent: "compare_products",
    all: ["known products", "pronoun"],
    any: ["comparative", "superlative"],
    none: ["sell", "want", "category"],
  },
  {
    intent: "compare_products",
    all: ["known products", "which"],
    any: ["superlative", "degree"],
    none: ["sell", "want", "category"],
  },
  { intent: "product_details", any: ["particular", "pronoun", "ordinal"], all: ["cost"], asks: "price" },
  {
    intent: "product_details",
    any: ["particular", "pronoun", "ordinal"],
    all: ["howMuch"],
    none: ["attribute", "how degree"],
    asks: "price",
  },
  {
    intent: "find_products",
    any: ["howMuch", "cost"],
    all: ["thing"],
    none: ["attribute", "how degree"],
    asks: "price",
  },
  { intent: "product_details", any: ["particular", "pronoun", "ordinal"], all: ["stock"], asks: "stock" },
  { intent: "product_details", all: ["details"], any: ["thing", "pronoun", "ordinal"] },
  { intent: "out_of_scope", any: ["who", "why"], none: ["fit", "bought", "order"] },
  {
    intent: "out_of_scope",
    all: ["how"],
    none: ["how degree", "fit", "bought", "order", "status", "want", "sell", "price"],
  },
  {
    intent: "out_of_scope",
    any: ["what", "when", "where", "yesno", "first person"],
    none: ["known words", "want", "sell", "details", "price", "degree", "pronoun", "ordinal"],
  },
  {
    intent: "out_of_scope",
    all: ["first person"],
    none: ["known words", "want", "sell", "details", "price", "bought", "own", "ordinal"],
  },
  { intent: "product_details", any: ["attribute", "how degree"], all: ["mine"] },
  { intent: "product_details", all: ["mine", "yesno"], any: ["value", "degree"] },
  {
    intent: "product_details",
    all: ["particular"],
    any: ["attribute", "how degree"],
    none: ["sell", "want"],
  },
  {
    intent: "product_details",
    all: ["pronoun"],
    any: ["attribute", "how degree", "value", "howMuch"],
    none: ["sell", "want", "category"],
  },
  {
    intent: "product_details",
    all: ["ordinal"],
    any: ["attribute", "how degree", "value"],
    none: ["sell", "want"],
  },
  {
    intent: "product_details",
    all: ["particular", "yesno"],
    any: ["value", "degree"],
    none: ["sell", "want"],
  },
  { intent: "product_details", any: ["ordinal"], none: ["category", "sell"] },
  { intent: "product_details", all: ["what", "pronoun"], none: ["want", "sell", "attribute"] },
  { intent: "product_details", all: ["particular", "what"], none: ["want", "sell"] },

  // Things of a kind
  { intent: "find_purchases", all: ["mine", "thing"], none: ["want", "sell"], asks: "what" },
  { intent: "find_products", any: ["thing", "price", "value"], none: [] },
  { intent: "find_products", any: ["degree", "comparative", "superlative", "attribute", "judged"], none: [] },
  { intent: "small_talk", any: ["greeting"], none: NO_REQUEST, topic: "greeting" },
  { intent: "small_talk", any: ["thanks"], none: NO_REQUEST, topic: "thanks" },
  { intent: "small_talk", any: ["bye"], none: NO_REQUEST, topic: "bye" },
  { intent: "small_talk", any: ["agreement"], none: NO_REQUEST, topic: "agreement" },
  { intent: "find_products", any: ["want", "sell"] },
];
