import { asker } from "./question.ts";
import {
  bought,
  boughtIn,
  extreme,
  latest,
  number,
  openOrders,
  pieces,
  products,
  spent,
  worksWith,
} from "./truths.ts";

const ask = asker("northtrail");

export const northtrailQuestions = [
  ask("visitor", "products", "Show me a two-person tent under 2 kg", {
    truth: products(`kind = 'tents' and ${number("persons")} = 2 and ${number("weightGrams")} < 2000`),
  }),
  ask("visitor", "products", "Which sleeping bags are comfortable below -5 degrees?", {
    truth: products(`kind = 'sleeping-bags' and ${number("comfortTemperature")} < -5`),
  }),
  ask("visitor", "products", "waterproof jackets under 200 euros", {
    truth: products("kind = 'jackets' and facts->>'waterproof' = 'true' and price < 20000"),
  }),
  ask("visitor", "products", "I need a backpack of more than 40 litres", {
    truth: products(`kind = 'backpacks' and ${number("volume")} > 40`),
  }),
  ask("visitor", "products", "Do you have boots that are not from Eskerin?", {
    truth: products("kind = 'boots' and brand <> 'Eskerin'"),
    never: ["product:eskerin"],
  }),
  ask("visitor", "products", "Is there a head torch with at least 500 lumens?", {
    truth: products(`kind = 'headlamps' and ${number("lumens")} >= 500`),
  }),
  ask("visitor", "products", "trekking poles under 400 grams", {
    truth: products(`kind = 'trekking-poles' and ${number("weightGrams")} < 400`),
  }),
  ask("visitor", "products", "What is your lightest tent?", {
    truth: extreme("kind = 'tents'", number("weightGrams"), "min"),
  }),
  ask("visitor", "products", "Do you have freestanding tents for two people between 150 and 400 euros?", {
    truth: products(
      `kind = 'tents' and facts->>'freestanding' = 'true' and ${number("persons")} = 2 and price between 15000 and 40000`,
    ),
  }),
  ask("visitor", "products", "Which tents are still in stock and cost less than 200 euros?", {
    truth: products("kind = 'tents' and in_stock and price < 20000"),
  }),
  ask("visitor", "products", "What sleeping mats have an R-value of at least 4?", {
    truth: products(`kind = 'sleeping-pads' and ${number("rValue")} >= 4`),
  }),
  ask("visitor", "products", "Do you have jackets without a hood?", {
    truth: products("kind = 'jackets' and facts->>'hood' = 'false'"),
  }),
  ask("visitor", "products", "down jackets", {
    truth: products("kind = 'jackets' and facts->>'insulation' = 'down'"),
  }),
  ask("visitor", "products", "Which rechargeable headlamps weigh less than 100 grams?", {
    truth: products(
      `kind = 'headlamps' and facts->>'rechargeable' = 'true' and ${number("weightGrams")} < 100`,
    ),
  }),
  ask("visitor", "products", "I want a green tent, but not from Ulvane", {
    truth: "select 'pattern' as holds, 'no |none' as value, null::int as tier",
    never: ["product:ulvane"],
  }),
  ask("visitor", "products", "Do you have tents for more than two people?", {
    truth: products(`kind = 'tents' and ${number("persons")} > 2`),
  }),
  ask("visitor", "words without use", "Do you sell vegan boots?", {
    truth: products("kind = 'boots'"),
    unused: ["vegan"],
  }),
  ask("visitor", "sign in", "Which tents work with my footprint?", { signIn: true }),
  ask("visitor", "compatibility", "Which crampons fit the Ternock Corrie boots?", {
    truth: worksWith("ternock-corrie-winter", "crampons"),
  }),
  ask("visitor", "compatibility", "Will the Pellaver Broadrest 5 go into the Vintrask Eira 500?", {
    must: ["No,", "product:pellaver-broadrest-5", "product:vintrask-eira-500"],
    never: ["Yes"],
  }),
  ask("visitor", "compatibility", "Does the Dunmarrow Drape S fit the Corran 48?", {
    must: ["No,", "product:dunmarrow-drape-s", "product:dunmarrow-corran-48"],
    never: ["Yes"],
  }),
  ask("visitor", "compatibility", "Does the Vintrask Eira 700 take the Pellaver Ridgelet?", {
    must: ["cannot tell", "product:vintrask-eira-700", "product:pellaver-ridgelet"],
    never: ["Yes", "No,"],
  }),

  ask("ada", "purchases", "When did I buy that blue jacket?", {
    truth: `${latest("kind = 'jackets' and facts->>'colour' = 'blue'")}
      union all ${bought("kind = 'jackets' and facts->>'colour' = 'blue'")}`,
  }),
  ask("ada", "purchases", "What was the first thing I bought here?", {
    truth: `${bought("false")} union all select 'product', slug, null from line where day = (select min(day) from line)
      union all select 'day', min(day)::text, null from line`,
  }),
  ask("ada", "purchases", "What did I buy in September three years ago?", {
    truth: boughtIn("date_trunc('month', day) = make_date(this_year - 3, 9, 1)", "(this_year - 3)::text"),
  }),
  ask("kwame", "purchases", "What did I buy in December?", {
    truth: boughtIn(
      "date_trunc('month', day) = make_date(this_year - (extract(month from today) < 12)::int, 12, 1)",
      "'December ' || this_year - (extract(month from today) < 12)::int",
    ),
  }),
  ask("yusuf", "purchases", "Did I buy a Hollin 2 last year?", {
    truth: "select 'also' as holds, 'ulvane-hollin-2' as value, null::int as tier",
    must: ["cancelled"],
  }),
  ask("jiro", "purchases", "Which tents have I bought?", {
    truth: bought("kind = 'tents'"),
    never: ["footprint"],
  }),
  ask("aoife", "purchases", "When did I buy my carbon poles?", {
    truth: latest("kind = 'trekking-poles' and facts->>'material' = 'carbon'"),
  }),
  ask("ben", "purchases", "What did I send back?", { truth: bought("status = 'returned'") }),
  ask("dev", "purchases", "Have I bought a footprint this year?", {
    truth: `select 'must' as holds, this_year::text as value, null::int as tier from asker
      union all select 'also', slug, null from line where kind = 'footprints'`,
    must: ["not"],
    never: ["Yes"],
  }),

  ask("ada", "totals", "How much did I spend on camping gear last year?", {
    truth: spent("family = 'camping'", "last"),
  }),
  ask("mateo", "totals", "How much did I spend on fuel last year?", {
    truth: spent("kind = 'fuel'", "last"),
  }),
  ask("kwame", "totals", "How much did I spend in December last year?", {
    truth: spent("date_trunc('month', day) = make_date(this_year - 1, 12, 1)", "last"),
  }),
  ask("oisin", "totals", "How much have I spent on rain covers in total?", {
    truth: spent("kind = 'rain-covers'"),
  }),
  ask("lukas", "totals", "How many sleeping bags have I bought?", {
    truth: pieces("kind = 'sleeping-bags'"),
  }),
  ask("ada", "totals", "How many gas canisters have I bought?", { truth: pieces("kind = 'fuel'") }),
  ask("lukas", "totals", "How much have I spent here in total?", { truth: spent("true") }),

  ask("ada", "orders", "Where are my trekking poles?", { truth: openOrders, must: ["shipped"] }),
  ask("mina", "orders", "Where is my rain cover?", { truth: openOrders, must: ["shipped"] }),
  ask("noor", "orders", "Where is my order?", { truth: openOrders }),
  ask("hanneke", "orders", "Has the tent I ordered today been shipped?", {
    truth: openOrders,
    never: ["was shipped", "has been shipped"],
  }),
  ask("dev", "privacy", "Where is order {order}?", {
    orderOf: "ada@example.com",
    must: ["could not find", "{order}"],
    never: ["shipped", "pole", "product:"],
  }),

  ask("ada", "compatibility", "Do my boots take semi-automatic crampons?", {
    truth: worksWith("ternock-corrie-winter", "crampons").replace("'product'", "'also'"),
    must: ["Yes,", "product:ternock-ledger-semi", "product:ternock-corrie-winter"],
  }),
  ask("ben", "compatibility", "Do my boots take semi-automatic crampons?", {
    truth:
      "select 'candidate' as holds, slug as value, null::int as tier from line where kind = 'boots' and kept",
  }),
  ask("jiro", "compatibility", "Which footprints work with my tent?", {
    truth:
      "select 'candidate' as holds, slug as value, null::int as tier from line where kind = 'tents' and kept",
  }),
  ask("elena", "compatibility", "Which crampons fit my boots?", {
    truth: worksWith("ternock-corrie-winter", "crampons"),
  }),
  ask("hanneke", "compatibility", "Which footprints fit the tent I ordered today?", {
    truth: worksWith("ulvane-hollin-2", "footprints"),
  }),
  ask("tomasz", "compatibility", "Which gas canisters work with my stove?", {
    truth: worksWith("emberrow-wren", "fuel"),
  }),
  ask("oisin", "compatibility", "Which rain covers fit my backpack?", {
    truth: worksWith("dunmarrow-corran-28", "rain-covers"),
  }),
  ask("ines", "compatibility", "Which sleeping mats fit the Eira 500?", {
    truth: worksWith("vintrask-eira-500", "sleeping-pads"),
  }),
];
