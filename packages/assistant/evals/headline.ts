import type { Question } from "./question.ts";

/**
 * The question this whole project is about, for everybody it is told of: one purchase, another of another kind, two
 * that both fit the words, none at all, and nobody signed in.
 */

/** What works with the one thing of a kind bought last year; both to choose from when there are two; none otherwise. */
const truth = (bought: string, wanted: string) => `
with bought as (
  select distinct id, slug, title, year, number, day from line, asker
  where kind = '${bought}' and line.year = asker.this_year - 1 and kept
),
match as (
  select p.slug, p.title, w.rank * 2 + (not p.in_stock)::int as tier,
    exists (select from line l where l.id = p.id and l.kept) as owned
  from bought b join works w on w.one = b.id join product p on p.id = w.other
  where w.rank <= 1 and '${wanted}' in (p.kind, p.family) and (select count(*) from bought) = 1
)
select 'product' as holds, slug as value, tier from match
union all select 'also', slug, null::int from bought
union all select 'order', number, null::int from bought where (select count(*) from bought) = 1
union all select 'day', day::text, null::int from bought where (select count(*) from bought) = 1
union all select 'must', (asker.this_year - 1)::text, null::int from asker
-- The reason of a full fit names what the two meet in.
union all select distinct 'must', k.rule->>'label', null::int from match m, bought b
  join product_interfaces i on i.product_id = b.id and i.role = 'fits' join interface_kinds k on k.kind = i.kind
  where m.tier < 2
-- Whatever of it is owned already is called so, by name and behind the word.
union all select 'pattern', 'own[^.]*' || slug, null::int from match where owned
union all select 'candidate', slug, null::int from bought where (select count(*) from bought) > 1
-- What was bought in other years may be named when nothing was bought in this one.
union all select 'also', l.slug, null::int from line l where l.kind = '${bought}' and not exists (select from bought)
union all select 'pattern', '\\b(no|not|none)\\b', null::int from asker where not exists (select from bought)`;

const STORES = [
  {
    store: "aperture",
    text: "What digital camera is compatible with the memory card I bought last year?",
    truth: truth("memory-cards", "cameras"),
  },
  {
    store: "northtrail",
    text: "Which tents work with the footprint I bought last year?",
    truth: truth("footprints", "tents"),
  },
  {
    store: "dailygrind",
    text: "Which espresso machines work with the filter basket I bought last year?",
    truth: truth("filter-baskets", "espresso-machines"),
  },
] as const;

const PEOPLE = ["ada", "ben", "chloe", "dev"].map((name) => `${name}@example.com`);

export const headlineQuestions: Question[] = STORES.flatMap(({ store, text, truth: of }) => [
  ...PEOPLE.map((as): Question => ({ store, as, text, category: "headline", truth: of })),
  { store, as: "visitor", text, category: "headline", signIn: true },
]);
