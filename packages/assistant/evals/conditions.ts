import { asker } from "./question.ts";
import { extreme, number, products, worksWith } from "./truths.ts";

/** Several conditions at once, negated, bounded, in other units, misspelt: the catalogue's hard questions. */

const aperture = asker("aperture");
const northtrail = asker("northtrail");
const dailygrind = asker("dailygrind");
const camera = "family = 'cameras'";

/** What works with one product, narrowed by a condition on `p`. */
const worksWithOnly = (slug: string, kind: string, where: string) => `
select 'product' as holds, p.slug as value, w.rank * 2 + (not p.in_stock)::int as tier
from product anchor join works w on w.one = anchor.id join product p on p.id = w.other
where anchor.slug = '${slug}' and '${kind}' in (p.kind, p.family) and w.rank <= 1 and ${where}
union all select 'also', '${slug}', null`;

export const conditionQuestions = [
  aperture("visitor", "products", "Which lenses are lighter than 200 grams and cost less than $400?", {
    truth: products(`kind = 'lenses' and ${number("weightGrams")} < 200 and price < 40000`),
  }),
  aperture("visitor", "products", "cameras with between 20 and 30 megapixels", {
    truth: products(`${camera} and ${number("megapixels")} between 20 and 30`),
  }),
  aperture("visitor", "products", "memory cards other than microSD with at least 200 MB/s read speed", {
    truth: products(
      `kind = 'memory-cards' and facts->>'cardType' <> 'microSD' and ${number("readSpeed")} >= 200`,
    ),
  }),
  aperture("visitor", "products", "Do you have lenses with image stabilisation that are not from Halvorn?", {
    truth: products("kind = 'lenses' and facts->>'stabilised' = 'true' and brand <> 'Halvorn'"),
  }),
  aperture("visitor", "products", "a tripod that folds to less than 45 cm and holds more than 5 kg", {
    truth: products(`kind = 'tripods' and ${number("foldedLength")} < 45 and ${number("maxLoad")} > 5`),
  }),
  aperture("visitor", "products", "Which bags have a rain cover but no laptop sleeve?", {
    truth: products("kind = 'bags' and facts->>'rainCover' = 'true' and facts->>'laptopSleeve' = 'false'"),
  }),
  aperture("visitor", "products", "batteries with more than 8 Wh but not from Halvorn", {
    truth: products(`kind = 'batteries' and ${number("energy")} > 8 and brand <> 'Halvorn'`),
  }),
  aperture("visitor", "products", "Which micropones are not wireless and cost at most 150 dollars?", {
    truth: products("kind = 'microphones' and facts->>'wireless' = 'false' and price <= 15000"),
  }),
  aperture("visitor", "products", "flashes that run on AA cells", {
    truth: products("kind = 'flashes' and facts->>'powerSource' = '4 AA cells'"),
  }),
  aperture("visitor", "products", "What is the lightest full frame camera?", {
    truth: extreme(`${camera} and facts->>'sensorSize' = 'full frame'`, number("weightGrams"), "min"),
  }),
  aperture("visitor", "products", "Which compact cameras are neither pink nor yellow?", {
    truth: products("kind = 'compact-cameras' and facts->>'colour' not in ('pink', 'yellow')"),
  }),
  aperture("visitor", "products", "Show me lenses from 30 to 60 mm focal length under $700", {
    truth: products(`kind = 'lenses' and ${number("focalLength")} between 30 and 60 and price < 70000`),
  }),
  aperture("ada", "compatibility", "Which lenses fit my Havra 3 and cost less than $400?", {
    truth: worksWithOnly("halvorn-havra-3", "lenses", "p.price < 40000"),
  }),
  aperture("visitor", "compatibility", "Which batteries other than Halvorn's fit the Halvorn Havra 3?", {
    truth: worksWithOnly("halvorn-havra-3", "batteries", "p.brand <> 'Halvorn'"),
  }),

  northtrail("visitor", "products", "tents for two people that weigh between 1.4 and 2 kg", {
    truth: products(
      `kind = 'tents' and ${number("persons")} = 2 and ${number("weightGrams")} between 1400 and 2000`,
    ),
  }),
  northtrail("visitor", "products", "Which stoves boil a litre in less than four minutes?", {
    truth: products(`kind = 'stoves' and ${number("boilTime")} < 4`),
  }),
  northtrail("visitor", "products", "sleeping bags that are not filled with down", {
    truth: products("kind = 'sleeping-bags' and facts->>'insulation' <> 'down'"),
  }),
  northtrail("visitor", "products", "a sleepng bag for zero degrees under 350 euros", {
    truth: products(`kind = 'sleeping-bags' and ${number("comfortTemperature")} <= 0 and price < 35000`),
  }),
  northtrail("visitor", "products", "jackets that are neither red nor blue and have a hood", {
    truth: products(
      "kind = 'jackets' and facts->>'colour' not in ('red', 'blue') and facts->>'hood' = 'true'",
    ),
  }),
  northtrail("visitor", "products", "Which backpacks hold between 25 and 50 litres?", {
    truth: products(`kind = 'backpacks' and ${number("volume")} between 25 and 50`),
  }),
  northtrail("visitor", "products", "tents other than dome tents", {
    truth: products("kind = 'tents' and facts->>'design' <> 'dome'"),
  }),
  northtrail("visitor", "products", "waterproof boots above 250 euros", {
    truth: products("kind = 'boots' and facts->>'waterproof' = 'true' and price > 25000"),
  }),
  northtrail("visitor", "products", "head torches under 90 g that are not rechargeable", {
    truth: products(
      `kind = 'headlamps' and ${number("weightGrams")} < 90 and facts->>'rechargeable' = 'false'`,
    ),
  }),
  northtrail("visitor", "products", "Do you have a tent with a packed length of at most 40 cm?", {
    truth: products(`kind = 'tents' and ${number("packedLength")} <= 40`),
  }),
  northtrail("visitor", "products", "What is the most expensive tent that is not from Ulvane?", {
    truth: extreme("kind = 'tents' and brand <> 'Ulvane'", "price", "max"),
  }),
  northtrail("visitor", "products", "gas canisters with contents over 200 g", {
    truth: products(`kind = 'fuel' and facts->>'fuelType' = 'gas' and ${number("netWeight")} > 200`),
  }),
  northtrail(
    "visitor",
    "compatibility",
    "Which footprints fit the Ulvane Hollin 2 and weigh less than 220 g?",
    {
      truth: worksWithOnly("ulvane-hollin-2", "footprints", "(p.facts->>'weightGrams')::numeric < 220"),
    },
  ),

  dailygrind("visitor", "products", "Which grinders are electric and cost no more than $500?", {
    truth: products("kind = 'grinders' and facts->>'drive' = 'electric' and price <= 50000"),
  }),
  dailygrind("visitor", "products", "beans that are neither decaf nor dark roast", {
    truth: products("kind = 'beans' and facts->>'decaf' = 'false' and facts->>'roast' <> 'dark'"),
  }),
  dailygrind("visitor", "products", "filter baskets for at least 18 g with 58 mm diameter", {
    truth: products(`kind = 'filter-baskets' and ${number("dose")} >= 18 and ${number("diameter")} = 58`),
  }),
  dailygrind("visitor", "products", "Show me kettles with more than 0.8 litres that are electric", {
    truth: products(`kind = 'kettles' and ${number("volume")} > 800 and facts->>'electric' = 'true'`),
  }),
  dailygrind("visitor", "products", "unbleached paper filters", {
    truth: products("kind = 'paper-filters' and facts->>'bleached' = 'false'"),
  }),
  dailygrind("visitor", "products", "espresso machines that heat up in under 5 minutes", {
    truth: products(`kind = 'espresso-machines' and ${number("warmUp")} < 5`),
  }),
  dailygrind("visitor", "products", "Which cups are not double-walled and cost less than 40 dollars?", {
    truth: products("kind = 'cups' and facts->>'doubleWall' = 'false' and price < 4000"),
  }),
  dailygrind("visitor", "products", "drippers for four that are not made of ceramic", {
    truth: products(`kind = 'drippers' and ${number("serves")} = 4 and facts->>'material' <> 'ceramic'`),
  }),
  dailygrind("visitor", "products", "scales acurate to 0.1 g that cost less than $80", {
    truth: products(`kind = 'scales' and ${number("resolution")} <= 0.1 and price < 8000`),
  }),
  dailygrind("visitor", "products", "Do you sell burr sets other than conical ones?", {
    truth: products("kind = 'burrs' and facts->>'burrType' <> 'conical'"),
  }),
  dailygrind("visitor", "products", "espresso machines with a tank of 2 to 3 litres under $1,500", {
    truth: products(
      `kind = 'espresso-machines' and ${number("waterTank")} between 2 and 3 and price < 150000`,
    ),
  }),
  dailygrind("visitor", "products", "Which tampers have a 58 mm diameter?", {
    truth: products(`kind = 'tampers' and ${number("diameter")} = 58`),
  }),
  dailygrind(
    "visitor",
    "compatibility",
    "Do you have a basket for the Casquera Duna that is not from Nettlebore?",
    {
      truth: worksWithOnly("casquera-duna", "filter-baskets", "p.brand <> 'Nettlebore'"),
    },
  ),
  dailygrind("visitor", "compatibility", "Which papers fit the Sumiro Hana 02?", {
    truth: worksWith("sumiro-hana-02", "paper-filters"),
  }),
];
