import { asker, type Question } from "./question.ts";
import { named, openOrders, ordersWith } from "./truths.ts";

/** The same wishes as in acts.ts and shopping.ts in other words, written after the grammar and scored once before it was changed for them. */

const aperture = asker("aperture");
const northtrail = asker("northtrail");
const dailygrind = asker("dailygrind");

export const paraphraseQuestions: Question[] = [
  dailygrind("visitor", "comparison", "How does the Casquera Duna compare to the Vordani Tarno?", {
    truth: named("casquera-duna", "vordani-tarno"),
    calls: [{ tool: "products_compare" }],
  }),
  aperture("visitor", "comparison", "show me the Fura A4 next to the Fura C4", {
    truth: named("sollevik-fura-a4", "sollevik-fura-c4"),
    calls: [{ tool: "products_compare" }],
  }),
  northtrail("visitor", "comparison", "what sets the Lodden 2 apart from the Sallow 2?", {
    truth: named("brackmoor-lodden-2", "brackmoor-sallow-2"),
    calls: [{ tool: "products_compare" }],
  }),
  aperture("priya", "compatibility", "is the Kettermar Anvik 512 any good for my gear?", {
    must: ["Havra 6"],
    calls: [{ tool: "compatibility_check", input: { withOwned: true } }],
  }),
  northtrail("oisin", "tracking", "any idea when my poles get here?", {
    truth: openOrders,
    calls: [{ tool: "orders_track" }],
  }),
  dailygrind("ben", "tracking", "has my stuff been posted?", {
    truth: openOrders,
    calls: [{ tool: "orders_track" }],
  }),
  dailygrind("visitor", "store terms", "what do you charge for postage?", {
    must: ["$8.95"],
    calls: [{ tool: "pages_get", input: { page: "delivery" } }],
  }),
  northtrail("visitor", "store terms", "would you deliver to Germany?", {
    must: ["Yes", "Germany"],
    calls: [{ tool: "pages_get", input: { page: "delivery" } }],
  }),
  northtrail("visitor", "store terms", "how many days do I have to return something?", {
    must: ["30 days"],
    calls: [{ tool: "pages_get", input: { page: "returns" } }],
  }),
  aperture("visitor", "store terms", "can I send it back if I don't like it?", {
    must: ["days"],
    calls: [{ tool: "pages_get", input: { page: "returns" } }],
  }),
  northtrail("visitor", "cart", "I'd like two Emberrow gas 230 in my basket", {
    truth: named("emberrow-gas-230"),
    calls: [{ tool: "cart_add", input: { productId: "emberrow-gas-230", quantity: 2 } }],
  }),
  aperture("visitor", "cart", "can you add a Fennimark Perch to the cart?", {
    truth: named("fennimark-perch"),
    calls: [{ tool: "cart_add", input: { productId: "fennimark-perch" } }],
  }),
  northtrail("visitor", "cart", "put the Wren and the Lodden 2 in my cart", {
    truth: named("emberrow-wren", "brackmoor-lodden-2"),
    calls: [
      { tool: "cart_add", input: { productId: "emberrow-wren" } },
      { tool: "cart_add", input: { productId: "brackmoor-lodden-2" } },
    ],
  }),
  northtrail("visitor", "cart", "I'll have the cheapest one", {
    before: ["Which stoves do you have?"],
    calls: [{ tool: "cart_add" }],
  }),
  northtrail("visitor", "cart", "actually I only want one", {
    before: ["put three Emberrow Wrens in my cart"],
    truth: named("emberrow-wren"),
    calls: [{ tool: "cart_update", input: { productId: "emberrow-wren", quantity: 1 } }],
  }),
  dailygrind("visitor", "cart", "what's the total of my cart?", {
    must: ["empty"],
    calls: [{ tool: "cart_get" }],
  }),
  northtrail("hanneke", "cancelling", "I don't need the tent any more, can you cancel it?", {
    truth: ordersWith("status in ('placed', 'packed')"),
    calls: [{ tool: "orders_cancel" }],
    approval: true,
  }),
  northtrail("tomasz", "cancelling", "call off my last order please", {
    truth: ordersWith("status in ('placed', 'packed')"),
    calls: [{ tool: "orders_cancel" }],
    approval: true,
  }),
  northtrail("ben", "cancelling", "don't cancel my order", {
    must: ["leave it"],
    neverCalls: ["orders_cancel"],
  }),
  northtrail("noor", "returning", "the Lodden arrived with a broken pole, I want to return it", {
    truth: ordersWith("slug = 'brackmoor-lodden-2'"),
    calls: [{ tool: "returns_request", input: { reason: "damaged" } }],
    approval: true,
  }),
  dailygrind("lucia", "returning", "can I get a refund for the Corner House beans? they are stale", {
    asks: true,
    must: ["why"],
    neverCalls: ["returns_request"],
  }),
  dailygrind("dev", "returning", "too small", {
    before: ["I want to send back the glasses"],
    truth: ordersWith("slug = 'sumiro-float-250'"),
    calls: [{ tool: "returns_request", input: { reason: "does_not_fit" } }],
    approval: true,
  }),
  northtrail("ada", "returning", "I want to give my tent back, I changed my mind", {
    asks: true,
    neverCalls: ["returns_request"],
  }),
  dailygrind("tomasz", "ordering again", "can I get those Night Ferry beans again?", {
    truth: `select 'also' as holds, slug as value, null::int as tier from line`,
    calls: [{ tool: "orders_reorder" }],
  }),
  dailygrind("freya", "ordering again", "same order as last time please", {
    calls: [{ tool: "orders_reorder" }],
  }),
  dailygrind("grace", "memory", "just so you know, I only drink decaf", {
    must: ["decaf"],
    calls: [{ tool: "memories_remember" }],
  }),
  northtrail("grainne", "memory", "could you keep in mind that my budget is around 300 euros?", {
    must: ["my budget is around 300 euros"],
    calls: [{ tool: "memories_remember", input: { text: "my budget is around 300 euros" } }],
  }),
  dailygrind("rashid", "memory", "delete everything you remember about me", { must: ["remember"] }),
  northtrail("dev", "documents", "can I put my sleeping bag in the washing machine?", {
    must: ["30 °C"],
    calls: [{ tool: "documents_search" }],
  }),
  dailygrind("visitor", "documents", "how do I clean the Casquera Sotto?", {
    truth: named("casquera-sotto"),
    calls: [{ tool: "documents_search", input: { productId: "casquera-sotto" } }],
  }),
];
