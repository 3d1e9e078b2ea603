import { asker, type Question } from "./question.ts";
import { named, openOrders, ordersWith } from "./truths.ts";

/** Comparing, checking what fits, following a parcel, and the store's own terms. */

const aperture = asker("aperture");
const northtrail = asker("northtrail");
const dailygrind = asker("dailygrind");

/** What the rules say of two products, and how an answer to "does it fit?" begins with it. */
const verdict = (one: string, other: string) => `
select 'pattern' as holds, case w.rank when 0 then '^Yes, (?!.*with a limit)' when 1 then '^Yes, .*with a limit'
  when 2 then '^I cannot tell' else '^No, ' end as value, null::int as tier
from product a join works w on w.one = a.id join product b on b.id = w.other
where a.slug = '${one}' and b.slug = '${other}'
union all ${named(one, other)}`;

/** What of the asker's own works with a product; at least one of it must be named. */
const ownedThatFits = (slug: string) => `
select distinct 'product' as holds, l.slug as value, null::int as tier
from product a join works w on w.one = a.id join line l on l.id = w.other where a.slug = '${slug}' and w.rank <= 1 and l.kept
union all ${named(slug)} union all select 'also', slug, null from line`;

export const shoppingQuestions: Question[] = [
  dailygrind(
    "visitor",
    "comparison",
    "What's the difference between the Casquera Duna and the Casquera Duna Compact?",
    {
      truth: named("casquera-duna", "casquera-duna-compact"),
      calls: [
        { tool: "products_compare", input: { productIds: ["casquera-duna", "casquera-duna-compact"] } },
      ],
    },
  ),
  northtrail("visitor", "comparison", "Compare the Eira 300, the Eira 500 and the Eira 700", {
    truth: named("vintrask-eira-300", "vintrask-eira-500", "vintrask-eira-700"),
    calls: [{ tool: "products_compare" }],
  }),
  northtrail("visitor", "comparison", "compare the first two", {
    before: ["Do you have tents for two people?"],
    truth: "select 'also' as holds, slug as value, null::int as tier from product where kind = 'tents'",
    calls: [{ tool: "products_compare" }],
  }),
  aperture("visitor", "comparison", "Sollevik Fura A4 vs Sollevik Fura C4", {
    truth: named("sollevik-fura-a4", "sollevik-fura-c4"),
    calls: [{ tool: "products_compare" }],
  }),
  aperture("visitor", "comparison", "how do these differ?", {
    before: ["Which memory cards do you have?"],
    truth:
      "select 'also' as holds, slug as value, null::int as tier from product where kind = 'memory-cards'",
    calls: [{ tool: "products_compare" }],
  }),
  northtrail("visitor", "comparison", "Is the Brackmoor Lodden 2 better than the Brackmoor Sallow 2?", {
    truth: named("brackmoor-lodden-2", "brackmoor-sallow-2"),
    calls: [{ tool: "products_compare" }],
  }),
  northtrail("visitor", "comparison", "put the Lodden 2 and the Rissa 2 side by side", {
    truth: named("brackmoor-lodden-2", "skarrow-rissa-2"),
    calls: [{ tool: "products_compare" }],
  }),

  aperture("visitor", "compatibility", "Does the Kettermar Steen 128 work in the Halvorn Havra 9?", {
    truth: verdict("kettermar-steen-128", "halvorn-havra-9"),
    calls: [
      {
        tool: "compatibility_check",
        input: { productIds: ["kettermar-steen-128"], withIds: ["halvorn-havra-9"] },
      },
    ],
  }),
  northtrail("tomasz", "compatibility", "Does the Emberrow gas 230 fit my Wren?", {
    truth: verdict("emberrow-gas-230", "emberrow-wren"),
    calls: [{ tool: "compatibility_check" }],
  }),
  aperture("ada", "compatibility", "Does the Tarnholt Polariser 67 fit anything I own?", {
    truth: ownedThatFits("tarnholt-polariser-67"),
    calls: [
      { tool: "compatibility_check", input: { productIds: ["tarnholt-polariser-67"], withOwned: true } },
    ],
  }),
  dailygrind("dev", "compatibility", "Will the Vordani bottomless 58 work with what I have?", {
    truth: ownedThatFits("vordani-bottomless-58"),
    calls: [{ tool: "compatibility_check", input: { withOwned: true } }],
  }),
  aperture("visitor", "compatibility", "does the first one also work in the Brisvik Kaskel 3?", {
    before: ["Which memory cards do you have?"],
    truth: "select 'also' as holds, slug as value, null::int as tier from product",
    calls: [{ tool: "compatibility_check" }],
  }),
  aperture("visitor", "sign in", "Does the Tarnholt Polariser 67 fit anything I own?", { signIn: true }),

  aperture("ada", "tracking", "Where is my parcel?", {
    truth: openOrders,
    calls: [{ tool: "orders_track" }],
  }),
  northtrail("tomasz", "tracking", "track my order", {
    truth: openOrders,
    calls: [{ tool: "orders_track" }],
  }),
  dailygrind("ada", "tracking", "When will my order arrive?", {
    truth: openOrders,
    calls: [{ tool: "orders_track" }],
  }),
  aperture("ben", "tracking", "Has my order been sent yet?", {
    truth: openOrders,
    calls: [{ tool: "orders_track" }],
  }),
  northtrail("noor", "tracking", "where are my parcels", { truth: openOrders }),
  aperture("ada", "tracking", "track {order}", {
    truth: openOrders,
    must: ["{order}"],
    calls: [{ tool: "orders_track", input: { number: "{order}" } }],
  }),
  northtrail("hanneke", "tracking", "what's happening with my tent order?", {
    truth: ordersWith("kind = 'tents' and status in ('placed', 'packed', 'shipped')"),
    calls: [{ tool: "orders_track" }],
  }),
  dailygrind("chloe", "tracking", "any news on my delivery?", {
    truth: openOrders,
    calls: [{ tool: "orders_track" }],
  }),
  dailygrind("visitor", "sign in", "where's my parcel?", { signIn: true }),

  northtrail("visitor", "store terms", "What is your return policy?", {
    must: ["30 days"],
    calls: [{ tool: "pages_get", input: { page: "returns" } }],
  }),
  dailygrind("visitor", "store terms", "How long do I have to send something back?", {
    must: ["30 days"],
    calls: [{ tool: "pages_get", input: { page: "returns" } }],
  }),
  northtrail("visitor", "store terms", "How much is shipping?", {
    must: ["€4.90", "€12.90"],
    calls: [{ tool: "pages_get", input: { page: "delivery" } }],
  }),
  northtrail("visitor", "store terms", "Do you deliver to Spain?", {
    must: ["Yes", "Spain"],
    calls: [{ tool: "pages_get", input: { page: "delivery" } }],
  }),
  northtrail("visitor", "store terms", "do you ship to Norway?", {
    must: ["No", "Norway"],
    calls: [{ tool: "pages_get", input: { page: "delivery" } }],
  }),
  dailygrind("visitor", "store terms", "How long does delivery take?", {
    must: ["3 to 6 working days"],
    calls: [{ tool: "pages_get", input: { page: "delivery" } }],
  }),
  dailygrind("visitor", "store terms", "is GST included in your prices?", {
    must: ["10%", "GST"],
    calls: [{ tool: "pages_get", input: { page: "prices" } }],
  }),
  northtrail("visitor", "store terms", "When is delivery free?", {
    must: ["€80.00"],
    calls: [{ tool: "pages_get", input: { page: "delivery" } }],
  }),
  dailygrind("visitor", "store terms", "can I pick it up from the shop?", {
    must: ["Collect"],
    calls: [{ tool: "pages_get", input: { page: "delivery" } }],
  }),
  aperture("visitor", "store terms", "which countries do you send to?", {
    must: ["United States"],
    calls: [{ tool: "pages_get", input: { page: "delivery" } }],
  }),
  aperture("ada", "store terms", "how do returns work here?", {
    must: ["days"],
    calls: [{ tool: "pages_get", input: { page: "returns" } }],
  }),
  aperture("visitor", "documents", "Do your cameras come with a warranty?", {
    must: ["Guarantee and repairs"],
    calls: [{ tool: "documents_search" }],
  }),
  northtrail("dev", "documents", "What is the temperature rating of my sleeping bag?", {
    truth: named("vintrask-eira-500"),
    must: ["-6"],
  }),
  northtrail("dev", "documents", "How do I wash my sleeping bag?", {
    truth: named("vintrask-eira-500"),
    must: ["30 °C"],
    calls: [{ tool: "documents_search", input: { productId: "vintrask-eira-500" } }],
  }),
  dailygrind("freya", "documents", "how often should I descale my espresso machine?", {
    must: ["every three months"],
    calls: [{ tool: "documents_search", input: { productId: "vordani-orsa-duo" } }],
  }),
  dailygrind("visitor", "documents", "what does the manual of the Casquera Duna say about descaling?", {
    truth: named("casquera-duna"),
    must: ["Descale every three months"],
    calls: [{ tool: "documents_search", input: { productId: "casquera-duna" } }],
  }),
  northtrail("visitor", "documents", "how should I store a tent?", {
    must: ["dry"],
    calls: [{ tool: "documents_search" }],
  }),
  northtrail("visitor", "sign in", "How do I wash my sleeping bag?", { signIn: true }),
];
