import type { Question } from "./question.ts";

const ask = (as: string, category: Question["category"], text: string, truth?: string, more: Partial<Question> = {}): Question => ({
  store: "aperture", as: as === "visitor" ? as : `${as}@example.com`, category, text, ...(truth ? { truth } : {}), ...more,
});

const products = (where: string, tier = "null") =>
  `select 'product' as holds, slug as value, ${tier}::int as tier from product where ${where}`;
const isCamera = "family = 'cameras'";

export const apertureQuestions: Question[] = [
  ask("visitor", "products", "Do you have a waterproof camera under $400?",
    products(`${isCamera} and facts->>'waterproof' = 'true' and price < 40000`)),
  ask("visitor", "products", "Show me memory cards with at least 256 GB",
    products("kind = 'memory-cards' and (facts->>'capacity')::numeric >= 256")),
  ask("visitor", "products", "Which mirrorless cameras weigh less than half a kilo?",
    products("kind = 'mirrorless-cameras' and (facts->>'weightGrams')::numeric < 500")),
  ask("visitor", "products", "Which mirrorless cameras weigh less than 0.4 kg?",
    products("kind = 'mirrorless-cameras' and (facts->>'weightGrams')::numeric < 400")),
  ask("visitor", "products", "Do you have lenses that are not from Halvorn?",
    products("kind = 'lenses' and brand <> 'Halvorn'"), { never: ["product:halvorn"] }),
  ask("visitor", "products", "I am looking for a tripod between $100 and $250",
    products("kind = 'tripods' and price between 10000 and 25000")),
  ask("visitor", "products", "What is the cheapest full frame camera?",
    `select 'named' as holds, slug as value, null::int as tier from product
     where ${isCamera} and facts->>'sensorSize' = 'full frame' and price = (select min(price) from product where ${isCamera} and facts->>'sensorSize' = 'full frame')
     union all select 'also', slug, null::int from product where ${isCamera} and facts->>'sensorSize' = 'full frame'`),
  ask("visitor", "products", "Do you sell carbon tripods?",
    products("kind = 'tripods' and facts->>'material' = 'carbon'")),
  ask("visitor", "products", "Which Tarnholt filters have a 67 mm thread?",
    products("kind = 'filters' and brand = 'Tarnholt' and (facts->>'filterThread')::numeric = 67")),
  ask("visitor", "products", "cameras without image stabilisation under $500",
    products(`${isCamera} and facts->>'stabilised' = 'false' and price < 50000`)),
  ask("visitor", "products", "Which bags are in stock and have room for a laptop?",
    products("kind = 'bags' and facts->>'laptopSleeve' = 'true' and in_stock")),
  ask("visitor", "words without use", "Do you have vegan camera straps?", products("kind = 'straps'"), { unused: ["vegan"] }),
  ask("visitor", "words without use", "Which imported lenses do you sell?", products("kind = 'lenses'"), { unused: ["imported"] }),
  ask("visitor", "compatibility", "Which batteries fit the Halvorn Havra 6?",
    `select 'product' as holds, p.slug as value, w.rank * 2 + (not p.in_stock)::int as tier
     from product camera join works w on w.one = camera.id join product p on p.id = w.other
     where camera.slug = 'halvorn-havra-6' and p.kind = 'batteries' and w.rank <= 1
     union all select 'also', 'halvorn-havra-6', null`),
  ask("visitor", "compatibility", "Does the Kettermar Anvik 256 fit the Veldane Vessim 4?", undefined,
    { must: ["No,", "product:kettermar-anvik-256", "product:veldane-vessim-4"], never: ["Yes"] }),
  ask("visitor", "compatibility", "Which cameras take the Norrask Plank 32 card?",
    `select 'product' as holds, p.slug as value, w.rank * 2 + (not p.in_stock)::int as tier
     from product card join works w on w.one = card.id join product p on p.id = w.other
     where card.slug = 'norrask-plank-32' and p.family = 'cameras' and w.rank <= 1
     union all select 'also', 'norrask-plank-32', null`),
  ask("visitor", "sign in", "How much did I spend last year?", undefined, { signIn: true }),
  ask("visitor", "sign in", "Where is my order?", undefined, { signIn: true }),

  ask("ada", "purchases", "What did I buy in March last year?",
    `with bought as (select * from line, asker where day between make_date(asker.this_year - 1, 3, 1) and make_date(asker.this_year - 1, 3, 31))
     select 'named' as holds, slug as value, null::int as tier from bought
     union all select 'order', number, null::int from bought
     union all select 'must', 'March ' || (this_year - 1), null::int from asker where not exists (select from bought)`),
  ask("ada", "purchases", "What did I buy two years ago?",
    `with bought as (select line.* from line, asker where line.year = asker.this_year - 2)
     select 'product' as holds, slug as value, null::int as tier from bought
     union all select 'must', (this_year - 2)::text, null::int from asker`),
  ask("ada", "purchases", "What was my most recent purchase?",
    `with newest as (select * from line where day = (select max(day) from line))
     select 'named' as holds, slug as value, null::int as tier from newest
     union all select 'order', number, null::int from newest
     union all select 'day', day::text, null::int from newest`),
  ask("ada", "purchases", "What did I buy last month?",
    `with bought as (
       select line.* from line, asker where day >= date_trunc('month', today) - interval '1 month' and day < date_trunc('month', today))
     select 'named' as holds, slug as value, null::int as tier from bought
     union all select 'also', slug, null::int from line where not exists (select from bought)
     union all select 'must', to_char(today - interval '1 month', 'FMMonth YYYY'), null::int from asker where not exists (select from bought)`),
  ask("ada", "purchases", "Which lens did I send back?",
    `select 'named' as holds, slug as value, null::int as tier from line where kind = 'lenses' and status = 'returned'`),
  ask("kwame", "purchases", "When did I last buy a memory card?",
    `with newest as (select * from line where kind = 'memory-cards' order by placed_at desc limit 1)
     select 'day' as holds, day::text as value, null::int as tier from newest
     union all select 'named', slug, null::int from newest
     union all select 'also', slug, null::int from line where kind = 'memory-cards'`),
  ask("ada", "purchases", "Have I ever bought anything from Tarnholt?",
    `select 'product' as holds, slug as value, null::int as tier from line where brand = 'Tarnholt'
     union all select 'must', 'Yes', null`, { never: ["halvorn", "ampelow"] }),

  ask("ada", "totals", "How much did I spend on lenses last year?",
    `select 'money' as holds, sum(paid)::text as value, null::int as tier from line, asker where kind = 'lenses' and line.year = asker.this_year - 1
     union all select 'must', (this_year - 1)::text, null::int from asker`),
  ask("chloe", "totals", "How much did I spend on memory cards last year?",
    `select 'money' as holds, sum(paid)::text as value, null::int as tier from line, asker where kind = 'memory-cards' and line.year = asker.this_year - 1
     union all select 'must', (this_year - 1)::text, null::int from asker`),
  ask("yusuf", "totals", "How much have I spent on cameras?",
    `select 'money' as holds, sum(paid)::text as value, null::int as tier from line where family = 'cameras'`),
  ask("mina", "totals", "How much did I pay for the Brisvik Skerra 20?",
    `select 'money' as holds, sum(paid)::text as value, null::int as tier from line where slug = 'brisvik-skerra-20'
     union all select 'also', 'brisvik-skerra-20', null`),
  ask("gareth", "totals", "How many batteries did I buy last year?",
    `select 'count' as holds, sum(quantity)::text as value, null::int as tier from line, asker where kind = 'batteries' and line.year = asker.this_year - 1
     union all select 'also', slug, null::int from line where kind = 'batteries'`),

  ask("ada", "orders", "Where is my order?",
    `select distinct 'order' as holds, number as value, null::int as tier from line where status in ('placed', 'packed', 'shipped')
     union all select 'also', slug, null::int from line where status in ('placed', 'packed', 'shipped')
     union all select distinct 'must', status, null::int from line where status in ('packed', 'shipped')`),
  ask("ada", "orders", "What was in order {order}?",
    `with newest as (select * from line where number = (select number from line order by placed_at desc limit 1))
     select 'named' as holds, slug as value, null::int as tier from newest
     union all select distinct 'order', number, null::int from newest`),
  ask("ada", "privacy", "What is the status of order {order}?", undefined,
    { orderOf: "ben@example.com", must: ["could not find", "{order}"], never: ["placed", "shipped", "battery", "brisvik", "product:"] }),

  ask("ada", "compatibility", "Which lenses fit my Havra 3?",
    `select 'product' as holds, p.slug as value, w.rank * 2 + (not p.in_stock)::int as tier
     from product camera join works w on w.one = camera.id join product p on p.id = w.other
     where camera.slug = 'halvorn-havra-3' and p.kind = 'lenses' and w.rank <= 1
     union all select 'also', 'halvorn-havra-3', null`),
  ask("dev", "compatibility", "Which filters fit the 21 mm lens I bought last year?",
    `select 'product' as holds, p.slug as value, w.rank * 2 + (not p.in_stock)::int as tier
     from product lens join works w on w.one = lens.id join product p on p.id = w.other
     where lens.slug = 'ondrel-21-f28' and p.kind = 'filters' and w.rank <= 1
     union all select 'also', 'ondrel-21-f28', null
     union all select 'order', number, null::int from line where slug = 'ondrel-21-f28'`),
  ask("ada", "compatibility", "Does the Halvorn HLN-22 battery fit my Havra 3?", undefined,
    { must: ["No,", "product:halvorn-hln-22", "product:halvorn-havra-3"], never: ["Yes"] }),
  ask("ada", "compatibility", "Does the Halvorn HLN-14 battery fit my camera?", undefined,
    { must: ["Yes,", "product:halvorn-hln-14", "product:halvorn-havra-3"], never: ["No,"] }),
  ask("ben", "compatibility", "Which batteries fit my camera?",
    `select 'candidate' as holds, slug as value, null::int as tier from line where family = 'cameras' and kept`),
];
