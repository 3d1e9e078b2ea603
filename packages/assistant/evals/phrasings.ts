import { asker } from "./question.ts";
import {
  bought,
  boughtIn,
  extreme,
  number,
  openOrders,
  pieces,
  products,
  spent,
  worksWith,
} from "./truths.ts";

/** The same wants in the words people use: short, long, negated, two in one, in passing. */

const aperture = asker("aperture");
const northtrail = asker("northtrail");
const dailygrind = asker("dailygrind");
const camera = "family = 'cameras'";
const accepts = (kind: string, form = "") =>
  `exists (select from product_interfaces i where i.product_id = product.id and i.role = 'accepts' and i.kind = '${kind}' ${form && `and i.form = '${form}'`})`;
const slugs = (holds: string, where: string) =>
  `select '${holds}' as holds, slug as value, null::int as tier from line where ${where}`;

export const phrasingQuestions = [
  aperture("visitor", "products", "compact cameras with at least 5x zoom but not from Taddlow", {
    truth: products(`kind = 'compact-cameras' and ${number("opticalZoom")} >= 5 and brand <> 'Taddlow'`),
    never: ["product:taddlow"],
  }),
  aperture("visitor", "products", "lenses under 250 g and under $400", {
    truth: products(`kind = 'lenses' and ${number("weightGrams")} < 250 and price < 40000`),
  }),
  aperture("visitor", "products", "I need a lightweight tripod for travel, not aluminium", {
    truth: products("kind = 'tripods' and facts->>'material' <> 'aluminium'"),
  }),
  aperture("visitor", "products", "which cameras have no microphone socket?", {
    truth: products(`${camera} and not ${accepts("microphone-socket")}`),
  }),
  aperture("visitor", "products", "show me full frame cameras that take CFexpress cards", {
    truth: `${products(`${camera} and facts->>'sensorSize' = 'full frame' and ${accepts("memory-card", "cfexpress-b")}`)}
      union all select 'also', slug, null from product where facts->>'cardType' = 'CFexpress Type B'`,
  }),
  aperture("visitor", "products", "What about bags without a rain cover?", {
    truth: products("kind = 'bags' and facts->>'rainCover' = 'false'"),
  }),
  aperture("visitor", "products", "a camera under 300 bucks for my kid, waterproof please", {
    truth: products(`${camera} and facts->>'waterproof' = 'true' and price < 30000`),
    never: ["sign in"],
  }),
  aperture("visitor", "words without use", "Do you have second-hand cameras?", {
    truth: `${products(camera)} union all select 'pattern', '“second', null`,
  }),
  aperture("visitor", "words without use", "Do you have handmade leather straps?", {
    truth: products("kind = 'straps' and facts->>'material' = 'leather'"),
    unused: ["handmade"],
  }),
  aperture("ada", "purchases", "What did I buy before June last year?", {
    truth: boughtIn("day < make_date(this_year - 1, 6, 1)", "(this_year - 1)::text"),
  }),
  aperture("ada", "purchases", "What did I buy between March and July last year?", {
    truth: boughtIn(
      "day between make_date(this_year - 1, 3, 1) and make_date(this_year - 1, 7, 31)",
      "(this_year - 1)::text",
    ),
  }),
  aperture("ada", "purchases", "Do I own a tripod?", { must: ["No"], never: ["Yes"] }),
  aperture("ada", "purchases", "Which of my purchases was returned?", {
    truth: bought("status = 'returned'"),
  }),
  aperture("chloe", "purchases", "Which flash did I get last year and what did it cost?", {
    truth: `${bought("kind = 'flashes'")} union all select 'money', sum(paid)::text, null from line where kind = 'flashes'`,
  }),
  aperture("leila", "totals", "How many cameras did I buy in total?", { truth: pieces(camera) }),
  aperture("oskar", "totals", "how much did I spend on batteries, without shipping?", {
    truth: spent("kind = 'batteries'"),
  }),
  aperture("ada", "orders", "When will my filter arrive?", { truth: openOrders, must: ["should arrive on"] }),
  aperture("ada", "compatibility", "Can I use the memory card I bought last year in my Havra 3?", {
    must: ["Yes,", "product:kettermar-steen-128", "product:halvorn-havra-3"],
  }),
  aperture("kwame", "compatibility", "Does the card I returned fit the Havra 3?", {
    must: ["Yes,", "product:kettermar-steen-128", "product:halvorn-havra-3"],
    never: ["nothing"],
  }),
  aperture("ben", "compatibility", "Which microphones work with my newest camera?", {
    truth: worksWith("brisvik-kaskel-5", "microphones"),
  }),

  northtrail("visitor", "products", "a sleeping bag for minus ten degrees", {
    truth: products(`kind = 'sleeping-bags' and ${number("comfortTemperature")} <= -10`),
  }),
  northtrail("visitor", "products", "Which sleeping bag is warmest?", {
    truth: extreme("kind = 'sleeping-bags'", number("comfortTemperature"), "min"),
  }),
  northtrail("visitor", "products", "Do you have a tent for four that weighs less than 5 kg?", {
    truth: "select 'pattern' as holds, '\\bno\\b|none' as value, null::int as tier",
  }),
  northtrail("visitor", "products", "women's waterproof jacket under €150", {
    truth: products(
      "kind = 'jackets' and facts->>'cut' = 'women''s' and facts->>'waterproof' = 'true' and price < 15000",
    ),
  }),
  northtrail("visitor", "products", "stoves that do not use gas", {
    truth: products("kind = 'stoves' and facts->>'fuelType' <> 'gas'"),
  }),
  northtrail("visitor", "products", "backpacks that carry 20 kg or more", {
    truth: products(`kind = 'backpacks' and ${number("maxLoad")} >= 20`),
  }),
  northtrail("visitor", "products", "Which tents are neither from Ulvane nor from Skarrow?", {
    truth: products("kind = 'tents' and brand not in ('Ulvane', 'Skarrow')"),
    never: ["product:ulvane", "product:skarrow"],
  }),
  northtrail("visitor", "products", "Do you have anything cheaper than 5 euros?", {
    truth: products("price < 500"),
  }),
  northtrail("ada", "orders", "Show me my orders from last year", {
    truth: `select distinct 'order' as holds, number as value, null::int as tier from line, asker where year = this_year - 1
      union all select 'must', (this_year - 1)::text, null from asker`,
  }),
  northtrail("ada", "words without use", "Which of my orders were gifts?", {
    unused: ["gifts"],
    never: ["have not bought"],
  }),
  northtrail("noor", "orders", "when did I order my tent and when was it delivered?", {
    truth: `${bought("kind = 'tents'")} union all select 'day', day::text, null from line where kind = 'tents'
      union all select 'day', (e.occurred_at at time zone zone)::date::text, null from asker, shipment_events e join orders o on o.id = e.order_id
        where e.kind = 'delivered' and o.number = (select number from line where kind = 'tents')`,
  }),
  northtrail("ada", "totals", "how much have i spent on tents and footprints", {
    truth: `select 'money' as holds, sum(paid)::text as value, null::int as tier from line where kind = 'tents'
      union all select 'money', sum(paid)::text, null from line where kind = 'footprints'`,
  }),
  northtrail("dev", "compatibility", "Does my footprint fit the Hollin 2?", {
    must: ["Yes,", "limit", "product:skarrow-fenna-2-footprint", "product:ulvane-hollin-2)"],
  }),
  northtrail("ada", "compatibility", "Which tents work with the footprint I bought three years ago?", {
    truth: worksWith("skarrow-skell-1-footprint", "tents"),
  }),

  dailygrind("visitor", "products", "beans that taste of chocolate", {
    truth: products("kind = 'beans' and facts->>'tasting' like '%chocolate%'"),
  }),
  dailygrind("visitor", "products", "Which kettle has temperature control and is in stock?", {
    truth: `select 'pattern' as holds, 'out of stock|none' as value, null::int as tier union all select 'also', 'pondril-measure-kettle', null`,
  }),
  dailygrind("visitor", "products", "espresso machines with a dual boiler", {
    truth: products("kind = 'espresso-machines' and facts->>'boilerType' = 'dual boiler'"),
  }),
  dailygrind("visitor", "products", "Is the Casquera Brisa in stock?", {
    must: ["No,", "product:casquera-brisa"],
  }),
  dailygrind("ada", "purchases", "What did I buy in the last three months?", {
    truth: boughtIn("day >= today - interval '3 months'", "this_year::text"),
  }),
  dailygrind("lucia", "purchases", "What did I cancel?", { truth: bought("status = 'cancelled'") }),
  dailygrind("grace", "purchases", "Did I get a refund for the grinder?", {
    truth: slugs("also", "kind = 'grinders'"),
    must: ["product:ombrino-granello", "refund"],
    never: ["Yes: you bought"],
  }),
  dailygrind("noa", "totals", "How often did I buy paper filters?", {
    truth: `select 'count' as holds, count(distinct number)::text as value, null::int as tier from line where kind = 'paper-filters'
      union all ${slugs("also", "kind = 'paper-filters'")}`,
  }),
  dailygrind("freya", "words without use", "How many kilos of beans did I buy last year?", {
    truth: slugs("also", "kind = 'beans'"),
    unused: ["kilos"],
  }),
  dailygrind("mei", "orders", "Is my order shipped yet?", {
    truth: openOrders,
    never: ["was shipped", "not bought"],
  }),
  dailygrind("sione", "orders", "when is my server coming?", {
    truth: openOrders,
    must: ["should arrive on"],
  }),
  dailygrind("ada", "compatibility", "Which of my baskets fits the Duna Compact?", {
    truth: `select 'pattern' as holds, '\\bno\\b|none' as value, null::int as tier
      union all ${slugs("also", "kind = 'filter-baskets'")} union all select 'also', 'casquera-duna-compact', null`,
  }),

  // A condition that is named outright must not be exchanged for another of the same unit.
  dailygrind("visitor", "products", "Which scales have a weight over 620 g?", {
    truth: "select 'pattern' as holds, '\\bno\\b|none' as value, null::int as tier",
    never: ["maximum load over"],
  }),
  dailygrind("visitor", "products", "Which scales have a maximum load under 1000 g?", {
    truth: "select 'pattern' as holds, '\\bno\\b|none' as value, null::int as tier",
    never: ["weight under"],
  }),
  aperture("visitor", "products", "show me tripods with over 40 cm folded length", {
    truth: products(`kind = 'tripods' and ${number("foldedLength")} > 40`),
  }),
  northtrail("visitor", "products", "water filters with a flow rate of at least 1.8 L/min", {
    truth: products(`kind = 'water-filters' and ${number("flowRate")} >= 1.8`),
  }),
  aperture("visitor", "products", "Which flashes recycle in under 4 s?", {
    truth: products(`kind = 'flashes' and ${number("recycleSeconds")} < 4`),
  }),
  northtrail("visitor", "products", "Which trekking poles have more than 3 sections?", {
    truth: products(`kind = 'trekking-poles' and ${number("sections")} > 3`),
  }),
  aperture("visitor", "products", "chargers with a charging time of at most 3 hours", {
    truth: products(`kind = 'chargers' and ${number("chargeHours")} <= 3`),
  }),
  dailygrind("visitor", "products", "Which kettles are not electric?", {
    truth: products("kind = 'kettles' and facts->>'electric' = 'false'"),
  }),
  dailygrind("visitor", "products", "Do you have 02 paper filters?", {
    truth: products("kind = 'paper-filters' and facts->>'size' = '02'"),
  }),
  dailygrind("visitor", "products", "Do you have drippers in size 01?", {
    truth: products("kind = 'drippers' and facts->>'size' = '01'"),
  }),
];
