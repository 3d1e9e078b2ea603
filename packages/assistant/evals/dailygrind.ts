import type { Question } from "./question.ts";

const ask = (as: string, category: Question["category"], text: string, truth?: string, more: Partial<Question> = {}): Question => ({
  store: "dailygrind", as: as === "visitor" ? as : `${as}@example.com`, category, text, ...(truth ? { truth } : {}), ...more,
});

const products = (where: string) => `select 'product' as holds, slug as value, null::int as tier from product where ${where}`;
const number = (name: string) => `(facts->>'${name}')::numeric`;

/** What of a kind works with one product that is named by its slug. */
const worksWith = (slug: string, kind: string) => `
select 'product' as holds, p.slug as value, w.rank * 2 + (not p.in_stock)::int as tier
from product anchor join works w on w.one = anchor.id join product p on p.id = w.other
where anchor.slug = '${slug}' and p.kind = '${kind}' and w.rank <= 1
union all select 'also', '${slug}', null`;

/** The sum of what a person paid, as money. */
const spent = (where: string, year?: "this" | "last") => `
select 'money' as holds, sum(paid)::text as value, null::int as tier from line, asker
where ${where} ${year ? `and line.year = asker.this_year - ${year === "this" ? 0 : 1}` : ""}
${year ? `union all select 'must', (this_year - ${year === "this" ? 0 : 1})::text, null::int from asker` : ""}`;

export const dailygrindQuestions: Question[] = [
  ask("visitor", "products", "Show me a gooseneck kettle under $120",
    products("kind = 'kettles' and facts->>'gooseneck' = 'true' and price < 12000")),
  ask("visitor", "products", "Which decaf beans do you have?", products("kind = 'beans' and facts->>'decaf' = 'true'")),
  ask("visitor", "products", "coffee beans that are not from Birrawick",
    products("kind = 'beans' and brand <> 'Birrawick'"), { never: ["product:birrawick"] }),
  ask("visitor", "products", "Do you have a kettle that holds at least 1.5 litres?",
    products(`kind = 'kettles' and ${number("volume")} >= 1500`)),
  ask("visitor", "products", "Which grinders are quieter than 60 dB?",
    products(`kind = 'grinders' and ${number("noiseLevel")} < 60`)),
  ask("visitor", "products", "espresso machines between $500 and $1000",
    products("kind = 'espresso-machines' and price between 50000 and 100000")),
  ask("visitor", "products", "What is the cheapest hand grinder?",
    `select 'named' as holds, slug as value, null::int as tier from product where kind = 'grinders' and facts->>'drive' = 'manual'
       and price = (select min(price) from product where kind = 'grinders' and facts->>'drive' = 'manual')
     union all select 'also', slug, null::int from product where kind = 'grinders' and facts->>'drive' = 'manual'`),
  ask("visitor", "products", "Do you have dark roast beans in bags of half a kilo?",
    products(`kind = 'beans' and facts->>'roast' = 'dark' and ${number("netWeight")} = 500`)),
  ask("visitor", "products", "Which cups are dishwasher safe and in stock?",
    products("kind = 'cups' and facts->>'dishwasherSafe' = 'true' and in_stock")),
  ask("visitor", "words without use", "Do you have imported vegan milk jugs?", products("kind = 'milk-pitchers'"), { unused: ["imported", "vegan"] }),
  ask("visitor", "compatibility", "Which burrs fit the Stonnard Ledge 64?", worksWith("stonnard-ledge-64", "burrs")),
  ask("visitor", "sign in", "When did I last buy beans?", undefined, { signIn: true }),

  ask("mina", "purchases", "When did I last buy beans?",
    `with newest as (select * from line where kind = 'beans' order by placed_at desc limit 1)
     select 'day' as holds, day::text as value, null::int as tier from newest
     union all select 'also', slug, null::int from line where kind = 'beans'
     union all select 'order', number, null::int from newest`),
  ask("chloe", "purchases", "What did I buy in June last year?",
    `select 'named' as holds, slug as value, null::int as tier from line, asker where date_trunc('month', day) = make_date(asker.this_year - 1, 6, 1)`),
  ask("noa", "purchases", "What did I buy two years ago?",
    `select 'named' as holds, slug as value, null::int as tier from line, asker where line.year = asker.this_year - 2
     union all select 'must', (this_year - 2)::text, null::int from asker`),
  ask("freya", "purchases", "What is the most expensive thing I ever bought?",
    `select 'named' as holds, slug as value, null::int as tier from line where paid / quantity = (select max(paid / quantity) from line)`),
  ask("mei", "purchases", "Which kettle did I keep?", `select 'named' as holds, slug as value, null::int as tier from line where kind = 'kettles' and kept
     union all select 'also', slug, null::int from line where kind = 'kettles'`),
  ask("jarrah", "totals", "How many grinders have I bought?",
    `select 'count' as holds, sum(quantity)::text as value, null::int as tier from line where kind = 'grinders'
     union all select 'also', slug, null::int from line where kind = 'grinders'`),

  ask("ada", "totals", "How much did I spend on coffee gear this year?", spent("true", "this")),
  ask("freya", "totals", "How much did I spend on beans last year?", spent("kind = 'beans'", "last")),
  ask("grace", "totals", "How much did I spend on grinders last year?", spent("kind = 'grinders'", "last")),
  ask("lucia", "totals", "How much have I spent on espresso machines?", spent("kind = 'espresso-machines'")),
  ask("dev", "totals", "How much did I spend on baskets last year?",
    `select 'pattern' as holds, 'nothing|[$]0[.]00' as value, null::int as tier
     union all select 'must', (this_year - 1)::text, null from asker
     union all select 'also', slug, null from line where kind = 'filter-baskets'`),

  ask("mei", "orders", "Where is my order?",
    `select distinct 'order' as holds, number as value, null::int as tier from line where status in ('placed', 'packed', 'shipped')
     union all select 'also', slug, null::int from line where status in ('placed', 'packed', 'shipped')`),
  ask("tomasz", "orders", "Where is my order?",
    `with newest as (select * from line where number = (select number from line order by placed_at desc limit 1))
     select distinct 'order' as holds, number as value, null::int as tier from newest
     union all select 'also', slug, null::int from newest`),
  ask("ben", "privacy", "What did order {order} cost?", undefined,
    { orderOf: "ada@example.com", must: ["could not find", "{order}"], never: ["$", "cups", "product:"] }),

  ask("mina", "compatibility", "Which paper filters fit my dripper?", worksWith("sumiro-hana-01", "paper-filters")),
  ask("tomasz", "compatibility", "Does the Ombrino Bottomless portafilter fit my espresso machine?", undefined,
    { must: ["No,", "product:ombrino-bottomless-54", "product:ombrino-alveo"], never: ["Yes"] }),
  ask("freya", "compatibility", "Which water cartridges fit my espresso machine?", worksWith("vordani-orsa-duo", "water-cartridges")),
  ask("ada", "compatibility", "Which tampers fit the basket I bought last year?", worksWith("nettlebore-true-58-20", "tampers")),
];
