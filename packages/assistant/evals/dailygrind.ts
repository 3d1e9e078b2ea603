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

const ask = asker("dailygrind");

export const dailygrindQuestions = [
  ask("visitor", "products", "Show me a gooseneck kettle under $120", {
    truth: products("kind = 'kettles' and facts->>'gooseneck' = 'true' and price < 12000"),
  }),
  ask("visitor", "products", "Which decaf beans do you have?", {
    truth: products("kind = 'beans' and facts->>'decaf' = 'true'"),
  }),
  ask("visitor", "products", "coffee beans that are not from Birrawick", {
    truth: products("kind = 'beans' and brand <> 'Birrawick'"),
    never: ["product:birrawick"],
  }),
  ask("visitor", "products", "Do you have a kettle that holds at least 1.5 litres?", {
    truth: products(`kind = 'kettles' and ${number("volume")} >= 1500`),
  }),
  ask("visitor", "products", "Which grinders are quieter than 60 dB?", {
    truth: products(`kind = 'grinders' and ${number("noiseLevel")} < 60`),
  }),
  ask("visitor", "products", "espresso machines between $500 and $1000", {
    truth: products("kind = 'espresso-machines' and price between 50000 and 100000"),
  }),
  ask("visitor", "products", "What is the cheapest hand grinder?", {
    truth: extreme("kind = 'grinders' and facts->>'drive' = 'manual'", "price", "min"),
  }),
  ask("visitor", "products", "Do you have dark roast beans in bags of half a kilo?", {
    truth: products(`kind = 'beans' and facts->>'roast' = 'dark' and ${number("netWeight")} = 500`),
  }),
  ask("visitor", "products", "Which cups are dishwasher safe and in stock?", {
    truth: products("kind = 'cups' and facts->>'dishwasherSafe' = 'true' and in_stock"),
  }),
  ask("visitor", "products", "What is your quietest electric grinder?", {
    truth: extreme("kind = 'grinders' and facts->>'drive' = 'electric'", number("noiseLevel"), "min"),
  }),
  ask("visitor", "products", "espresso machines narrower than 20 cm", {
    truth: products(`kind = 'espresso-machines' and ${number("width")} < 200`),
  }),
  ask("visitor", "products", "light roast beans from Ethiopia", {
    truth: products("kind = 'beans' and facts->>'roast' = 'light' and facts->>'origin' = 'Ethiopia'"),
  }),
  ask("visitor", "products", "scales with a timer under $80", {
    truth: products("kind = 'scales' and facts->>'timer' = 'true' and price < 8000"),
  }),
  ask("visitor", "products", "Which tampers are not self-levelling?", {
    truth: products("kind = 'tampers' and facts->>'selfLevelling' = 'false'"),
  }),
  ask("visitor", "products", "milk jugs that hold at least half a litre", {
    truth: products(`kind = 'milk-pitchers' and ${number("volume")} >= 500`),
  }),
  ask("visitor", "words without use", "Do you have imported vegan milk jugs?", {
    truth: products("kind = 'milk-pitchers'"),
    unused: ["imported", "vegan"],
  }),
  ask("visitor", "words without use", "Do you have organic beans?", {
    truth: products("kind = 'beans'"),
    unused: ["organic"],
  }),
  ask("visitor", "compatibility", "Which burrs fit the Stonnard Ledge 64?", {
    truth: worksWith("stonnard-ledge-64", "burrs"),
  }),
  ask("visitor", "compatibility", "Which portafilters fit the Vordani Tarno?", {
    truth: worksWith("vordani-tarno", "portafilters"),
  }),
  ask("visitor", "compatibility", "Is there a water cartridge for the Ombrino Cosetta?", {
    truth: worksWith("ombrino-cosetta", "water-cartridges"),
  }),
  ask("visitor", "sign in", "When did I last buy beans?", { signIn: true }),

  ask("mina", "purchases", "When did I last buy beans?", { truth: latest("kind = 'beans'") }),
  ask("chloe", "purchases", "What did I buy in June last year?", {
    truth: bought("date_trunc('month', day) = make_date(this_year - 1, 6, 1)"),
  }),
  ask("noa", "purchases", "What did I buy two years ago?", {
    truth: boughtIn("year = this_year - 2", "(this_year - 2)::text"),
  }),
  ask("freya", "purchases", "What is the most expensive thing I ever bought?", {
    truth: bought("price = (select max(price) from line)"),
  }),
  ask("mei", "purchases", "Which kettle did I keep?", {
    truth: `${bought("kind = 'kettles' and kept")} union all select 'also', slug, null from line where kind = 'kettles'`,
  }),
  ask("rashid", "purchases", "When did I buy my espresso machine?", {
    truth: latest("kind = 'espresso-machines'"),
  }),
  ask("isla", "purchases", "What have I bought in the last 30 days?", {
    truth: bought("day > today - 30").replace("'named'", "'product'"),
  }),
  ask("ben", "purchases", "Which beans did I buy last year?", {
    truth: bought("kind = 'beans' and year = this_year - 1"),
  }),
  ask("marek", "purchases", "Which portafilter did I buy three years ago?", {
    truth: bought("kind = 'portafilters' and year = this_year - 3"),
  }),
  ask("tomasz", "purchases", "Did I return anything last year?", {
    truth: bought("status = 'returned' and year = this_year - 1"),
  }),

  ask("ada", "totals", "How much did I spend on coffee gear this year?", { truth: spent("true", "this") }),
  ask("freya", "totals", "How much did I spend on beans last year?", {
    truth: spent("kind = 'beans'", "last"),
  }),
  ask("priya", "totals", "How much did I spend on decaf beans last year?", {
    truth: spent("kind = 'beans' and facts->>'decaf' = 'true'", "last"),
  }),
  ask("grace", "totals", "How much did I spend on grinders last year?", {
    truth: spent("kind = 'grinders'", "last"),
  }),
  ask("mei", "totals", "How much did I spend on kettles last year?", {
    truth: spent("kind = 'kettles'", "last"),
  }),
  ask("lucia", "totals", "How much have I spent on espresso machines?", {
    truth: spent("kind = 'espresso-machines'"),
  }),
  ask("jarrah", "totals", "How many grinders have I bought?", { truth: pieces("kind = 'grinders'") }),
  ask("ada", "totals", "How many bags of beans did I buy this year?", {
    truth: pieces("kind = 'beans' and year = this_year"),
  }),
  ask("dev", "totals", "How much did I spend on baskets last year?", {
    truth: `select 'pattern' as holds, 'nothing|[$]0[.]00' as value, null::int as tier
      union all select 'must', (this_year - 1)::text, null from asker
      union all select 'also', slug, null from line where kind = 'filter-baskets'`,
  }),

  ask("mei", "orders", "Where is my order?", { truth: openOrders }),
  ask("yuki", "orders", "Where is the kettle I ordered?", { truth: openOrders, must: ["shipped"] }),
  ask("tomasz", "orders", "Where is my order?", {
    truth: `with newest as (select * from line where number = (select number from line order by placed_at desc limit 1))
      select distinct 'order' as holds, number as value, null::int as tier from newest
      union all select 'also', slug, null from newest`,
    must: ["delivered"],
  }),
  ask("ben", "privacy", "What did order {order} cost?", {
    orderOf: "ada@example.com",
    must: ["could not find", "{order}"],
    never: ["$", "cups", "product:"],
  }),

  ask("mina", "compatibility", "Which paper filters fit my dripper?", {
    truth: worksWith("sumiro-hana-01", "paper-filters"),
  }),
  ask("jarrah", "compatibility", "Which burrs fit my grinder?", {
    truth: worksWith("murrick-crank-48", "burrs"),
  }),
  ask("tomasz", "compatibility", "Does the Ombrino Bottomless portafilter fit my espresso machine?", {
    must: ["No,", "product:ombrino-bottomless-54", "product:ombrino-alveo"],
    never: ["Yes"],
  }),
  ask("freya", "compatibility", "Which water cartridges fit my espresso machine?", {
    truth: worksWith("vordani-orsa-duo", "water-cartridges"),
  }),
  ask("ada", "compatibility", "Which tampers fit the basket I bought last year?", {
    truth: worksWith("nettlebore-true-58-20", "tampers"),
  }),
];
