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

const ask = asker("aperture");
const camera = "family = 'cameras'";

export const apertureQuestions = [
  ask("visitor", "products", "Do you have a waterproof camera under $400?", {
    truth: products(`${camera} and facts->>'waterproof' = 'true' and price < 40000`),
  }),
  ask("visitor", "products", "Show me memory cards with at least 256 GB", {
    truth: products(`kind = 'memory-cards' and ${number("capacity")} >= 256`),
  }),
  ask("visitor", "products", "Which mirrorless cameras weigh less than half a kilo?", {
    truth: products(`kind = 'mirrorless-cameras' and ${number("weightGrams")} < 500`),
  }),
  ask("visitor", "products", "Which mirrorless cameras weigh less than 0.4 kg?", {
    truth: products(`kind = 'mirrorless-cameras' and ${number("weightGrams")} < 400`),
  }),
  ask("visitor", "products", "Do you have lenses that are not from Halvorn?", {
    truth: products("kind = 'lenses' and brand <> 'Halvorn'"),
    never: ["product:halvorn"],
  }),
  ask("visitor", "products", "I am looking for a tripod between $100 and $250", {
    truth: products("kind = 'tripods' and price between 10000 and 25000"),
  }),
  ask("visitor", "products", "What is the cheapest full frame camera?", {
    truth: extreme(`${camera} and facts->>'sensorSize' = 'full frame'`, "price", "min"),
  }),
  ask("visitor", "products", "Do you sell carbon tripods?", {
    truth: products("kind = 'tripods' and facts->>'material' = 'carbon'"),
  }),
  ask("visitor", "products", "Which Tarnholt filters have a 67 mm thread?", {
    truth: products(`kind = 'filters' and brand = 'Tarnholt' and ${number("filterThread")} = 67`),
  }),
  ask("visitor", "products", "cameras without image stabilisation under $500", {
    truth: products(`${camera} and facts->>'stabilised' = 'false' and price < 50000`),
  }),
  ask("visitor", "products", "Which bags are in stock and have room for a laptop?", {
    truth: products("kind = 'bags' and facts->>'laptopSleeve' = 'true' and in_stock"),
  }),
  ask("visitor", "products", "Which cameras can film in 8K?", {
    truth: products(`${camera} and facts->>'videoResolution' = '8K'`),
  }),
  ask("visitor", "products", "microSD cards up to $20", {
    truth: products("kind = 'memory-cards' and facts->>'cardType' = 'microSD' and price <= 2000"),
  }),
  ask("visitor", "products", "What is the fastest memory card?", {
    truth: extreme("kind = 'memory-cards'", number("readSpeed"), "max"),
  }),
  ask("visitor", "products", "camera bags smaller than 12 litres", {
    truth: products(`kind = 'bags' and ${number("volume")} < 12`),
  }),
  ask("visitor", "products", "Do you have cameras from Ondrel or Taddlow?", {
    truth: products(`${camera} and brand in ('Ondrel', 'Taddlow')`),
  }),
  ask("visitor", "products", "Which lenses have a 58 mm filter thread and a Tovrin mount?", {
    truth: products(`kind = 'lenses' and ${number("filterThread")} = 58 and facts->>'mount' = 'Tovrin'`),
  }),
  ask("visitor", "products", "tripods that carry at least 10 kg", {
    truth: products(`kind = 'tripods' and ${number("maxLoad")} >= 10`),
  }),
  ask("visitor", "products", "I want a red camera", {
    truth: products(`${camera} and facts->>'colour' = 'red'`),
  }),
  ask("visitor", "products", "cameras with more than 40 megapixels", {
    truth: products(`${camera} and ${number("megapixels")} > 40`),
  }),
  ask("visitor", "products", "Any cameras under $100 that are not waterproof?", {
    truth: products(`${camera} and facts->>'waterproof' = 'false' and price < 10000`),
  }),
  ask("visitor", "words without use", "Do you have vegan camera straps?", {
    truth: products("kind = 'straps'"),
    unused: ["vegan"],
  }),
  ask("visitor", "words without use", "Which imported lenses do you sell?", {
    truth: products("kind = 'lenses'"),
    unused: ["imported"],
  }),
  ask("visitor", "compatibility", "Which batteries fit the Halvorn Havra 6?", {
    truth: worksWith("halvorn-havra-6", "batteries"),
  }),
  ask("visitor", "compatibility", "Does the Kettermar Anvik 256 fit the Veldane Vessim 4?", {
    must: ["No,", "product:kettermar-anvik-256", "product:veldane-vessim-4"],
    never: ["Yes"],
  }),
  ask("visitor", "compatibility", "Does the Tarnholt Polariser 67 fit the Halvorn 35 mm f/1.8 lens?", {
    must: ["Yes,", "limit", "step-up ring", "product:tarnholt-polariser-67", "product:halvorn-35-f18"],
  }),
  ask("visitor", "compatibility", "Which cameras take the Norrask Plank 32 card?", {
    truth: worksWith("norrask-plank-32", "cameras"),
  }),
  ask("visitor", "compatibility", "Which chargers fit the Taddlow TDL-3 battery?", {
    truth: worksWith("taddlow-tdl-3", "chargers"),
  }),
  ask("visitor", "compatibility", "Can I use the Sonnivar Reed with the Brisvik Kaskel 5?", {
    must: ["Yes,", "limit", "product:sonnivar-reed", "product:brisvik-kaskel-5)"],
  }),
  ask("visitor", "sign in", "How much did I spend last year?", { signIn: true }),
  ask("visitor", "sign in", "Where is my order?", { signIn: true }),

  ask("ada", "purchases", "What did I buy in March last year?", {
    truth: `${boughtIn("date_trunc('month', day) = make_date(this_year - 1, 3, 1)", "'March ' || (this_year - 1)")}
      union all select 'order', number, null from line, asker where date_trunc('month', day) = make_date(this_year - 1, 3, 1)`,
  }),
  ask("ada", "purchases", "What did I buy two years ago?", {
    truth: boughtIn("year = this_year - 2", "(this_year - 2)::text"),
  }),
  ask("ada", "purchases", "What did I buy last month?", {
    truth: boughtIn(
      "date_trunc('month', day) = date_trunc('month', today) - interval '1 month'",
      "to_char(today - interval '1 month', 'FMMonth YYYY')",
    ),
  }),
  ask("ada", "purchases", "What was my most recent purchase?", {
    truth: `${latest("true")} union all ${bought("day = (select max(day) from line)")}`,
  }),
  ask("ada", "purchases", "Which lens did I send back?", {
    truth: bought("kind = 'lenses' and status = 'returned'"),
  }),
  ask("kwame", "purchases", "When did I last buy a memory card?", { truth: latest("kind = 'memory-cards'") }),
  ask("oskar", "purchases", "When did I buy my tripod?", { truth: latest("kind = 'tripods'") }),
  ask("jiayi", "purchases", "What have I bought this year?", {
    truth: boughtIn("year = this_year", "this_year::text"),
  }),
  ask("nadia", "purchases", "Which card reader did I buy in April last year?", {
    truth: bought("kind = 'card-readers' and date_trunc('month', day) = make_date(this_year - 1, 4, 1)"),
  }),
  ask("ada", "purchases", "Have I ever bought anything from Tarnholt?", {
    truth: bought("brand = 'Tarnholt'"),
    must: ["Yes"],
    never: ["halvorn", "ampelow"],
  }),

  ask("ada", "totals", "How much did I spend on lenses last year?", {
    truth: spent("kind = 'lenses'", "last"),
  }),
  ask("chloe", "totals", "How much did I spend on memory cards last year?", {
    truth: spent("kind = 'memory-cards'", "last"),
  }),
  ask("leila", "totals", "How much did I spend on cameras last year?", { truth: spent(camera, "last") }),
  ask("yusuf", "totals", "How much have I spent on cameras?", { truth: spent(camera) }),
  ask("tomasz", "totals", "How much did I spend last year?", { truth: spent("true", "last") }),
  ask("mina", "totals", "How much did I pay for the Brisvik Skerra 20?", {
    truth: spent("slug = 'brisvik-skerra-20'"),
  }),
  ask("gareth", "totals", "How many batteries did I buy last year?", {
    truth: pieces("kind = 'batteries' and year = this_year - 1"),
  }),
  ask("priya", "totals", "How many memory cards have I bought so far?", {
    truth: pieces("kind = 'memory-cards'"),
  }),

  ask("ada", "orders", "Where is my order?", { truth: openOrders, must: ["shipped"] }),
  ask("mina", "orders", "Where is my wrist strap?", { truth: openOrders, must: ["shipped"] }),
  ask("yusuf", "orders", "Has my polariser been shipped?", {
    truth: openOrders,
    never: ["was shipped", "has been shipped"],
  }),
  ask("ada", "orders", "What was in order {order}?", {
    truth: `${bought("number = (select number from line order by placed_at desc limit 1)")}
      union all select 'order', number, null from (select number from line order by placed_at desc limit 1) newest`,
  }),
  ask("ada", "privacy", "What is the status of order {order}?", {
    orderOf: "ben@example.com",
    must: ["could not find", "{order}"],
    never: ["placed", "shipped", "battery", "brisvik", "product:"],
  }),

  ask("ada", "compatibility", "Which lenses fit my Havra 3?", {
    truth: worksWith("halvorn-havra-3", "lenses"),
  }),
  ask("chloe", "compatibility", "Which memory cards fit my Havra 9?", {
    truth: worksWith("halvorn-havra-9", "memory-cards"),
  }),
  ask("dev", "compatibility", "Which filters fit the 21 mm lens I bought last year?", {
    truth: `${worksWith("ondrel-21-f28", "filters")} union all select 'order', number, null from line where slug = 'ondrel-21-f28'`,
  }),
  ask("ada", "compatibility", "Does the Halvorn HLN-22 battery fit my Havra 3?", {
    must: ["No,", "product:halvorn-hln-22", "product:halvorn-havra-3"],
    never: ["Yes"],
  }),
  ask("ada", "compatibility", "Does the Halvorn HLN-14 battery fit my camera?", {
    must: ["Yes,", "product:halvorn-hln-14", "product:halvorn-havra-3"],
    never: ["No,"],
  }),
  ask("ben", "compatibility", "Which batteries fit my camera?", {
    truth:
      "select 'candidate' as holds, slug as value, null::int as tier from line where family = 'cameras' and kept",
  }),
];
