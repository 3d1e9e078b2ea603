import { asker } from "./question.ts";
import { bought, boughtIn, extreme, pieces, products, spent } from "./truths.ts";

/** What was bought, sent back, paid and delivered, in several parts or in the middle of a conversation. */

const aperture = asker("aperture");
const northtrail = asker("northtrail");
const dailygrind = asker("dailygrind");

/** The day of an event of the order that holds a thing, and that order. */
const eventOf = (event: string, where: string) => `
select 'day' as holds, (e.occurred_at at time zone asker.zone)::date::text as value, null::int as tier
from asker, (select number from line where ${where}) thing join orders o on o.number = thing.number
join shipment_events e on e.order_id = o.id where e.kind = '${event}'
union all select 'also', slug, null from line where ${where}`;

/** What came back for a thing. */
const refunded = (where: string) => `
select 'money' as holds, sum(i.refunded_cents)::text as value, null::int as tier
from asker join order_items i on i.user_id = asker.user_id join product p on p.id = i.product_id where ${where}
union all select 'also', p.slug, null from product p where ${where}`;

const orderOfThing = (where: string) =>
  `select 'order' as holds, number as value, null::int as tier from line where ${where}`;

const lastYear = "year = this_year - 1";

export const historyQuestions = [
  aperture("ada", "purchases", "Which lenses did I buy last year, other than the one I sent back?", {
    truth: bought(`kind = 'lenses' and ${lastYear} and kept`),
    never: ["tarnholt-85-f18"],
  }),
  aperture("ada", "purchases", "Which memory cards have I bought that are not from Norrask?", {
    truth: bought("kind = 'memory-cards' and brand <> 'Norrask'"),
    never: ["product:norrask"],
  }),
  aperture("ben", "purchases", "What did I buy between May and October last year?", {
    truth: boughtIn(
      "day between make_date(this_year - 1, 5, 1) and make_date(this_year - 1, 10, 31)",
      "(this_year - 1)::text",
    ),
  }),
  aperture("gareth", "purchases", "What did I cancel this year?", {
    truth: bought("status = 'cancelled' and year = this_year"),
  }),
  aperture("nadia", "purchases", "What was the cheapest thing I bought last year?", {
    truth: `with mine as (select line.* from line, asker where ${lastYear})
      select 'named' as holds, slug as value, null::int as tier from mine where paid = (select min(paid) from mine)
      union all select 'also', slug, null from mine`,
  }),
  aperture("dev", "purchases", "Did I order anything in November last year?", {
    truth: boughtIn(
      "day between make_date(this_year - 1, 11, 1) and make_date(this_year - 1, 11, 30)",
      "'November ' || (this_year - 1)",
    ),
    must: ["did not"],
  }),
  aperture("yusuf", "totals", "How much did I spend on lenses and batteries last year?", {
    truth: `${spent("kind = 'lenses'", "last")} union all ${spent("kind = 'batteries'", "last")}`,
  }),
  aperture("chloe", "totals", "How much did I spend on things other than cameras in total?", {
    truth: spent("family <> 'cameras'"),
  }),
  aperture("priya", "orders", "When did my tripod ship and when will it arrive?", {
    truth: `${eventOf("shipped", "kind = 'tripods'")} union all ${orderOfThing("kind = 'tripods'")}`,
    must: ["should arrive on"],
  }),

  northtrail("ada", "purchases", "What have I bought since June?", {
    truth: boughtIn(
      "day >= make_date(this_year - (extract(month from today) < 6)::int, 6, 1)",
      "(this_year - (extract(month from today) < 6)::int)::text",
    ),
  }),
  northtrail("ben", "purchases", "When did I return the crampons?", {
    truth: eventOf("returned", "kind = 'crampons'"),
    must: ["product:ternock-ledger-semi"],
  }),
  northtrail("ada", "totals", "How much did I spend on tents last year and the year before?", {
    truth: `${spent(`kind = 'tents' and ${lastYear}`)} union all ${spent("kind = 'tents' and year = this_year - 2")}`,
  }),
  northtrail("noor", "orders", "Where is my stove, and has my footprint been shipped?", {
    truth: orderOfThing("kind in ('stoves', 'footprints')"),
    must: ["shipped"],
  }),
  northtrail("chloe", "totals", "How many sleeping bags and how many tents did I buy last year?", {
    truth: `${pieces(`kind = 'sleeping-bags' and ${lastYear}`)} union all ${pieces(`kind = 'tents' and ${lastYear}`)}`,
  }),

  dailygrind("ada", "purchases", "Did I buy any beans before July last year?", {
    truth: bought("kind = 'beans' and day < make_date(this_year - 1, 7, 1)"),
    must: ["Yes"],
  }),
  dailygrind("sione", "purchases", "When did I buy my first server?", {
    truth: `with first as (select * from line where kind = 'servers' order by placed_at limit 1)
      select 'day' as holds, day::text as value, null::int as tier from first
      union all select 'order', number, null from first union all select 'also', slug, null from line where kind = 'servers'`,
  }),
  dailygrind("mei", "totals", "What did I pay for the kettle I kept?", {
    truth: spent("kind = 'kettles' and kept"),
    must: ["product:pondril-measure-kettle"],
  }),
  dailygrind("grace", "totals", "How much was I refunded for the grinder?", {
    truth: refunded("p.slug = 'ombrino-granello'"),
  }),
  dailygrind("ada", "purchases", "Did I get my money back for the grinder?", {
    truth: "select 'also' as holds, slug as value, null::int as tier from line where kind = 'grinders'",
    must: ["no refund"],
    never: ["Yes"],
  }),
  dailygrind("freya", "totals", "How many bags of beans did I buy this year, not counting decaf?", {
    truth: pieces("kind = 'beans' and year = this_year and facts->>'decaf' = 'false'"),
  }),
  dailygrind("chloe", "orders", "When was my grinder delivered?", {
    truth: `${eventOf("delivered", "kind = 'grinders'")} union all ${orderOfThing("kind = 'grinders'")}`,
  }),

  aperture("oskar", "purchases", "What did I get for more than $1000?", {
    truth: bought("paid > 100000"),
  }),
  aperture("oskar", "totals", "How much did I spend on things under $100?", {
    truth: spent("paid / quantity <= 10000"),
  }),
  aperture("kwame", "totals", "How much did my most expensive lens cost?", {
    truth: `with mine as (select slug, paid from line where kind = 'lenses')
      select 'money' as holds, max(paid)::text as value, null::int as tier from mine
      union all select 'also', slug, null from mine`,
  }),
  northtrail("ben", "totals", "Did you refund the crampons?", {
    truth: refunded("p.slug = 'ternock-ledger-semi'"),
  }),
  dailygrind("mei", "orders", "When will my beans come?", {
    truth: orderOfThing("kind = 'beans' and status in ('placed', 'packed', 'shipped')"),
    must: ["should arrive on"],
  }),

  aperture("visitor", "products", "and in aluminium, under $200?", {
    before: ["Do you have carbon tripods?"],
    truth: products("kind = 'tripods' and facts->>'material' = 'aluminium' and price < 20000"),
  }),
  aperture("ada", "totals", "How much was I refunded for it?", {
    before: ["Which lens did I send back?"],
    truth: refunded("p.slug = 'tarnholt-85-f18'"),
  }),
  northtrail("ada", "purchases", "And the year before?", {
    before: ["What did I buy last year?"],
    truth: boughtIn("year = this_year - 2", "(this_year - 2)::text"),
  }),
  northtrail("visitor", "products", "only the ones under 400 euros, not from Brackmoor", {
    before: ["Show me tents for two people"],
    truth: products("kind = 'tents' and facts->>'persons' = '2' and price < 40000 and brand <> 'Brackmoor'"),
  }),
  northtrail("visitor", "products", "And the cheapest one?", {
    before: ["What is your lightest tent?"],
    truth: extreme("kind = 'tents'", "price", "min"),
  }),
  dailygrind("visitor", "products", "Which of them is the quietest?", {
    before: ["Which grinders are electric?"],
    truth: extreme(
      "kind = 'grinders' and facts->>'drive' = 'electric'",
      "(facts->>'noiseLevel')::numeric",
      "min",
    ),
  }),
  dailygrind("ada", "totals", "and this year?", {
    before: ["How much did I spend on beans last year?"],
    truth: spent("kind = 'beans'", "this"),
  }),
];
