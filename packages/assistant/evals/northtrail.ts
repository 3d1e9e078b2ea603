import type { Question } from "./question.ts";

const ask = (as: string, category: Question["category"], text: string, truth?: string, more: Partial<Question> = {}): Question => ({
  store: "northtrail", as: as === "visitor" ? as : `${as}@example.com`, category, text, ...(truth ? { truth } : {}), ...more,
});

const products = (where: string) => `select 'product' as holds, slug as value, null::int as tier from product where ${where}`;
const number = (name: string) => `(facts->>'${name}')::numeric`;

/** What of a kind works with one product that is named by its slug. */
const worksWith = (slug: string, kind: string) => `
select 'product' as holds, p.slug as value, w.rank * 2 + (not p.in_stock)::int as tier
from product anchor join works w on w.one = anchor.id join product p on p.id = w.other
where anchor.slug = '${slug}' and p.kind = '${kind}' and w.rank <= 1
union all select 'also', '${slug}', null`;

export const northtrailQuestions: Question[] = [
  ask("visitor", "products", "Show me a two-person tent under 2 kg",
    products(`kind = 'tents' and ${number("persons")} = 2 and ${number("weightGrams")} < 2000`)),
  ask("visitor", "products", "Which sleeping bags are comfortable below -5 degrees?",
    products(`kind = 'sleeping-bags' and ${number("comfortTemperature")} < -5`)),
  ask("visitor", "products", "waterproof jackets under 200 euros",
    products("kind = 'jackets' and facts->>'waterproof' = 'true' and price < 20000")),
  ask("visitor", "products", "I need a backpack of more than 40 litres",
    products(`kind = 'backpacks' and ${number("volume")} > 40`)),
  ask("visitor", "products", "Do you have boots that are not from Eskerin?",
    products("kind = 'boots' and brand <> 'Eskerin'"), { never: ["product:eskerin"] }),
  ask("visitor", "products", "Is there a head torch with at least 500 lumens?",
    products(`kind = 'headlamps' and ${number("lumens")} >= 500`)),
  ask("visitor", "products", "trekking poles under 400 grams",
    products(`kind = 'trekking-poles' and ${number("weightGrams")} < 400`)),
  ask("visitor", "products", "What is your lightest tent?",
    `select 'named' as holds, slug as value, null::int as tier from product where kind = 'tents'
       and ${number("weightGrams")} = (select min(${number("weightGrams")}) from product where kind = 'tents')
     union all select 'also', slug, null::int from product where kind = 'tents'`),
  ask("visitor", "products", "Do you have freestanding tents for two people between 150 and 400 euros?",
    products(`kind = 'tents' and facts->>'freestanding' = 'true' and ${number("persons")} = 2 and price between 15000 and 40000`)),
  ask("visitor", "products", "Which tents are still in stock and cost less than 200 euros?",
    products("kind = 'tents' and in_stock and price < 20000")),
  ask("visitor", "words without use", "Do you sell vegan boots?", products("kind = 'boots'"), { unused: ["vegan"] }),
  ask("visitor", "sign in", "Which tents work with my footprint?", undefined, { signIn: true }),
  ask("visitor", "compatibility", "Which crampons fit the Ternock Corrie boots?",
    worksWith("ternock-corrie-winter", "crampons")),
  ask("visitor", "compatibility", "Will the Pellaver Broadrest 5 go into the Vintrask Eira 500?", undefined,
    { must: ["No,", "product:pellaver-broadrest-5", "product:vintrask-eira-500"], never: ["Yes"] }),

  ask("ada", "purchases", "When did I buy that blue jacket?",
    `select 'day' as holds, day::text as value, null::int as tier from line where kind = 'jackets' and facts->>'colour' = 'blue'
     union all select 'named', slug, null::int from line where kind = 'jackets' and facts->>'colour' = 'blue'
     union all select 'order', number, null::int from line where kind = 'jackets' and facts->>'colour' = 'blue'`),
  ask("ada", "purchases", "What was the first thing I bought here?",
    `with oldest as (select * from line where day = (select min(day) from line))
     select 'product' as holds, slug as value, null::int as tier from oldest
     union all select 'day', day::text, null::int from oldest
     union all select 'order', number, null::int from oldest`),
  ask("ada", "purchases", "What did I buy in September three years ago?",
    `select 'named' as holds, slug as value, null::int as tier from line, asker
     where date_trunc('month', day) = make_date(asker.this_year - 3, 9, 1)`),
  ask("kwame", "purchases", "What did I buy in December?",
    `with period as (select make_date(this_year - (extract(month from today) < 12)::int, 12, 1) as first from asker),
     bought as (select line.* from line, period where date_trunc('month', day) = first)
     select 'product' as holds, slug as value, null::int as tier from bought
     union all select 'order', number, null::int from bought
     union all select 'must', to_char(first, 'FMMonth YYYY'), null::int from period
     union all select 'also', slug, null::int from line where not exists (select from bought)`),
  ask("yusuf", "purchases", "Did I buy a Hollin 2 last year?",
    `select 'must' as holds, 'cancelled' as value, null::int as tier
     union all select 'also', 'ulvane-hollin-2', null`),
  ask("jiro", "purchases", "Which tents have I bought?",
    `select 'product' as holds, slug as value, null::int as tier from line where kind = 'tents'`, { never: ["footprint"] }),
  ask("lukas", "totals", "How many sleeping bags have I bought?",
    `select 'count' as holds, sum(quantity)::text as value, null::int as tier from line where kind = 'sleeping-bags'
     union all select 'also', slug, null::int from line where kind = 'sleeping-bags'`),

  ask("ada", "totals", "How much did I spend on camping gear last year?",
    `select 'money' as holds, sum(paid)::text as value, null::int as tier from line, asker where family = 'camping' and line.year = asker.this_year - 1
     union all select 'must', (this_year - 1)::text, null::int from asker`),
  ask("mateo", "totals", "How much did I spend on fuel last year?",
    `select 'money' as holds, sum(paid)::text as value, null::int as tier from line, asker where kind = 'fuel' and line.year = asker.this_year - 1
     union all select 'must', (this_year - 1)::text, null::int from asker`),
  ask("kwame", "totals", "How much did I spend in December last year?",
    `select 'money' as holds, sum(paid)::text as value, null::int as tier from line, asker where date_trunc('month', day) = make_date(asker.this_year - 1, 12, 1)
     union all select 'must', 'December ' || (this_year - 1), null::int from asker`),
  ask("oisin", "totals", "How much have I spent on rain covers in total?",
    `select 'money' as holds, sum(paid)::text as value, null::int as tier from line where kind = 'rain-covers'`),

  ask("ada", "orders", "Where are my trekking poles?",
    `select 'order' as holds, number as value, null::int as tier from line where kind = 'trekking-poles'
     union all select 'also', slug, null::int from line where kind = 'trekking-poles'`, { never: ["has arrived"] }),
  ask("noor", "orders", "Where is my order?",
    `select distinct 'order' as holds, number as value, null::int as tier from line where status in ('placed', 'packed', 'shipped')
     union all select 'also', slug, null::int from line where status in ('placed', 'packed', 'shipped')`),
  ask("dev", "privacy", "Where is order {order}?", undefined,
    { orderOf: "ada@example.com", must: ["could not find", "{order}"], never: ["shipped", "pole", "product:"] }),

  ask("ada", "compatibility", "Do my boots take semi-automatic crampons?",
    worksWith("ternock-corrie-winter", "crampons").replace("'product'", "'also'"),
    { must: ["Yes,", "product:ternock-ledger-semi", "product:ternock-corrie-winter"] }),
  ask("ben", "compatibility", "Do my boots take semi-automatic crampons?",
    `select 'candidate' as holds, slug as value, null::int as tier from line where kind = 'boots' and kept`),
  ask("hanneke", "compatibility", "Which footprints fit the tent I ordered today?", worksWith("ulvane-hollin-2", "footprints")),
  ask("tomasz", "compatibility", "Which gas canisters work with my stove?", worksWith("emberrow-wren", "fuel")),
  ask("oisin", "compatibility", "Which rain covers fit my backpack?", worksWith("dunmarrow-corran-28", "rain-covers")),
  ask("ines", "compatibility", "Which sleeping mats fit the Eira 500?", worksWith("vintrask-eira-500", "sleeping-pads")),
];
