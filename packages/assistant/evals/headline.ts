import type { Question } from "./question.ts";

/**
 * The question this whole project is about, for everybody it is told of: one purchase, another of another kind, two
 * that both fit the words, none at all, and nobody signed in.
 */

/** What works with the one thing of a kind bought last year; both to choose from when there are two; none otherwise. */
const truth = (bought: string, wanted: string) => `
with bought as (
  select distinct id, slug, title, year, number, day from line, asker
  where kind = '${bought}' and line.year = asker.year - 1 and kept
),
match as (
  select p.slug, p.title, w.rank * 2 + (not p.in_stock)::int as tier,
    exists (select from line l where l.id = p.id and l.kept) as owned
  from bought b join works w on w.one = b.id join product p on p.id = w.other
  where w.rank <= 1 and '${wanted}' in (p.kind, p.family) and (select count(*) from bought) = 1
)
select 'product' as holds, slug as value, tier from match
union all select 'also', slug, null from bought
union all select 'order', number, null from bought where (select count(*) from bought) = 1
union all select 'day', day::text, null from bought where (select count(*) from bought) = 1
union all select 'must', (asker.year - 1)::text, null from asker
-- Whatever of it is owned already is called so, by name and behind the word.
union all select 'pattern', 'own[^.]*' || slug, null from match where owned
union all select 'candidate', slug, null from bought where (select count(*) from bought) > 1
-- What was bought in other years may be named when nothing was bought in this one.
union all select 'also', l.slug, null from line l where l.kind = '${bought}' and not exists (select from bought)
union all select 'pattern', '(no|not|n''t|none)\\M', null from asker where not exists (select from bought)`;

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
