import { asker, type Question } from "./question.ts";
import { named, ordersWith } from "./truths.ts";

/** What shoppers ask to have done: the cart, orders, returns, and what is to be remembered. */

const aperture = asker("aperture");
const northtrail = asker("northtrail");
const dailygrind = asker("dailygrind");

/** The latest order a condition holds for. */
const latestOrder = (where = "true") => `
(select 'order' as holds, number as value, null::int as tier from line where ${where} order by placed_at desc limit 1)
union all select 'also', slug, null from line`;

const WREN = "add the Emberrow Wren to my cart";
const LODDEN = "add the Brackmoor Lodden 2 to my cart";
const adding = (productId: string, quantity = 1) => [{ tool: "cart_add", input: { productId, quantity } }];
const setting = (productId: string, quantity: number) => [
  { tool: "cart_update", input: { productId, quantity } },
];

export const actQuestions: Question[] = [
  northtrail("visitor", "cart", "what's in my cart?", { must: ["empty"], calls: [{ tool: "cart_get" }] }),
  northtrail("visitor", "cart", "what is in my basket?", {
    before: [LODDEN],
    truth: named("brackmoor-lodden-2"),
    calls: [{ tool: "cart_get" }],
  }),
  northtrail("visitor", "cart", "Add the Emberrow Wren to my cart", {
    truth: named("emberrow-wren"),
    calls: adding("emberrow-wren"),
  }),
  dailygrind("visitor", "cart", "put two bags of Corner House 250 g in my basket", {
    truth: named("birrawick-corner-house-250"),
    calls: adding("birrawick-corner-house-250", 2),
  }),
  dailygrind("visitor", "cart", "I'll take the Murrick Crank 48", {
    truth: named("murrick-crank-48"),
    calls: adding("murrick-crank-48"),
  }),
  aperture("visitor", "cart", "add the second one to my cart", {
    before: ["Which memory cards do you have?"],
    truth:
      "select 'also' as holds, slug as value, null::int as tier from product where kind = 'memory-cards'",
    calls: [{ tool: "cart_add" }],
  }),
  northtrail("visitor", "cart", "add the Hollin 2 to my basket", {
    truth: named("ulvane-hollin-2"),
    calls: adding("ulvane-hollin-2"),
  }),
  aperture("visitor", "cart", "put the Sollevik Fura in my cart", {
    truth: `select 'candidate' as holds, slug as value, null::int as tier from product where slug like 'sollevik-fura-%'`,
    neverCalls: ["cart_add"],
  }),
  aperture("visitor", "cart", "the carbon one", {
    before: ["put the Sollevik Fura in my cart"],
    truth: named("sollevik-fura-c4"),
    calls: adding("sollevik-fura-c4"),
  }),
  northtrail("visitor", "cart", "make it three", {
    before: [WREN],
    truth: named("emberrow-wren"),
    calls: setting("emberrow-wren", 3),
  }),
  northtrail("visitor", "cart", "actually take it out again", {
    before: [WREN],
    truth: named("emberrow-wren"),
    calls: setting("emberrow-wren", 0),
  }),
  northtrail("visitor", "cart", "remove the tent from my cart", {
    before: [WREN, LODDEN],
    truth: named("brackmoor-lodden-2"),
    calls: setting("brackmoor-lodden-2", 0),
  }),
  northtrail("visitor", "cart", "what does my cart come to?", {
    before: [WREN],
    truth: `select 'money' as holds, price::text as value, null::int as tier from product where slug = 'emberrow-wren'`,
    calls: [{ tool: "cart_get" }],
  }),
  dailygrind("visitor", "cart", "empty my cart", { must: ["empty"], calls: [{ tool: "cart_get" }] }),
  northtrail("visitor", "cart", "add a tent to my cart", { asks: true, neverCalls: ["cart_add"] }),
  northtrail("visitor", "cart", "great, add it to my cart", {
    before: ["Tell me about the Brackmoor Lodden 2"],
    truth: named("brackmoor-lodden-2"),
    calls: [{ tool: "cart_add" }],
  }),
  aperture("visitor", "cart", "add the Ondrel ODR-30 to my cart", { must: ["out of stock"] }),
  dailygrind("visitor", "cart", "change the beans in my cart to 4 bags", {
    before: ["put the Birrawick Night Ferry in my basket"],
    truth: named("birrawick-night-ferry-500"),
    calls: setting("birrawick-night-ferry-500", 4),
  }),

  northtrail("ben", "cancelling", "cancel my order", {
    truth: ordersWith("status in ('placed', 'packed')"),
    calls: [{ tool: "orders_cancel" }],
    approval: true,
  }),
  dailygrind("freya", "cancelling", "I want to cancel the beans I ordered yesterday", {
    truth: ordersWith("status in ('placed', 'packed')"),
    calls: [{ tool: "orders_cancel" }],
    approval: true,
  }),
  aperture("yusuf", "cancelling", "please cancel {order}", {
    must: ["{order}"],
    calls: [{ tool: "orders_cancel", input: { number: "{order}" } }],
    approval: true,
  }),
  aperture("ada", "cancelling", "cancel my order", {
    truth: ordersWith("status = 'shipped'"),
    must: ["too late"],
    neverCalls: ["orders_cancel"],
  }),
  northtrail("ben", "cancelling", "cancel it", {
    before: ["where is my parcel?"],
    truth: ordersWith("status in ('placed', 'packed')"),
    calls: [{ tool: "orders_cancel" }],
    approval: true,
  }),
  northtrail("chloe", "cancelling", "can you cancel my order?", {
    must: ["no open order"],
    neverCalls: ["orders_cancel"],
  }),
  aperture("visitor", "sign in", "cancel my order", { signIn: true }),

  northtrail("noor", "returning", "send the tent back, it leaks", {
    truth: ordersWith("kind = 'tents'"),
    calls: [{ tool: "returns_request", input: { reason: "damaged" } }],
    approval: true,
  }),
  dailygrind("dev", "returning", "I'd like to return the Sumiro Float because I changed my mind", {
    truth: ordersWith("slug = 'sumiro-float-250'"),
    calls: [{ tool: "returns_request", input: { reason: "changed_mind" } }],
    approval: true,
  }),
  northtrail("hanneke", "returning", "I want to return one of the sleeping bags, they are too short", {
    truth: ordersWith("slug = 'brackmoor-byre'"),
    calls: [
      {
        tool: "returns_request",
        input: { reason: "does_not_fit", items: [{ productId: "brackmoor-byre", quantity: 1 }] },
      },
    ],
    approval: true,
  }),
  aperture("lucia", "returning", "can I return the battery I bought this month?", {
    asks: true,
    must: ["why"],
    neverCalls: ["returns_request"],
  }),
  aperture("lucia", "returning", "it is broken", {
    before: ["can I return the battery I bought this month?"],
    truth: ordersWith("slug = 'veldane-vdp-8' and day > today - 40"),
    calls: [{ tool: "returns_request", input: { reason: "damaged" } }],
    approval: true,
  }),
  aperture("lucia", "returning", "return it, it doesn't hold a charge any more", {
    before: ["When did I last buy a battery?"],
    truth: ordersWith("slug = 'veldane-vdp-8' and day > today - 40"),
    calls: [{ tool: "returns_request", input: { reason: "damaged" } }],
    approval: true,
  }),
  dailygrind("lucia", "returning", "give back my Corner House beans, not what was described", {
    truth: ordersWith("slug = 'birrawick-corner-house-1kg' and day > today - 40"),
    calls: [{ tool: "returns_request", input: { reason: "not_as_described" } }],
    approval: true,
  }),
  northtrail("visitor", "sign in", "I want to return my tent", { signIn: true }),

  dailygrind("tomasz", "ordering again", "order the same beans again", {
    truth: latestOrder("kind = 'beans'"),
    calls: [{ tool: "orders_reorder" }],
  }),
  dailygrind("mina", "ordering again", "order the Chelba beans again", {
    truth: named("quollhaven-chelba-250"),
    calls: [{ tool: "cart_add", input: { productId: "quollhaven-chelba-250" } }],
  }),
  dailygrind("freya", "ordering again", "reorder my last order", {
    truth: latestOrder(),
    calls: [{ tool: "orders_reorder" }],
  }),
  northtrail("ben", "ordering again", "buy everything in {order} again", {
    must: ["{order}"],
    calls: [{ tool: "orders_reorder", input: { number: "{order}" } }],
  }),
  dailygrind("visitor", "sign in", "order the same again", { signIn: true }),

  dailygrind("ada", "memory", "remember that I am vegan", {
    must: ["I am vegan"],
    calls: [{ tool: "memories_remember", input: { text: "I am vegan" } }],
  }),
  northtrail("ada", "memory", "please note that I wear shoe size 43", {
    must: ["shoe size 43"],
    calls: [{ tool: "memories_remember", input: { text: "I wear shoe size 43" } }],
  }),
  aperture("dev", "memory", "Keep in mind that my budget is 500 dollars.", {
    must: ["500"],
    calls: [{ tool: "memories_remember", input: { text: "my budget is 500 dollars" } }],
  }),
  northtrail("ben", "memory", "forget my shoe size", {
    must: ["shoe size"],
    calls: [{ tool: "memories_forget", input: { memory: "my shoe size" } }],
  }),
  dailygrind("ben", "memory", "forget that I'm vegan", {
    before: ["remember that I'm vegan"],
    must: ["vegan"],
    calls: [{ tool: "memories_forget" }],
  }),
  dailygrind("chloe", "memory", "what do you remember about me?", {
    before: ["remember that I take decaf after noon"],
    must: ["I take decaf after noon"],
    calls: [{ tool: "preferences_get" }],
  }),
  aperture("ada", "memory", "what are my preferences?", {
    must: ["you"],
    calls: [{ tool: "preferences_get" }],
  }),
  dailygrind("mina", "memory", "What do you know about me?", {
    must: ["you"],
    calls: [{ tool: "preferences_get" }],
  }),
  dailygrind("visitor", "sign in", "remember that I am vegan", { signIn: true }),
];
