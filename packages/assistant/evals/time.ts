import { headlineQuestions } from "./headline.ts";
import { asker, type Question } from "./question.ts";
import { boughtIn } from "./truths.ts";

/** The questions whose answers depend on what day it is, asked by the same person of each store. */

const inMarch = "make_date(this_year - (extract(month from today) < 3)::int, 3, 1)";

const spentThisYear = `
with paid as (select sum(paid) as cents from line, asker where year = this_year)
select 'money' as holds, cents::text as value, null::int as tier from paid where cents is not null
union all select 'pattern', 'nothing|not', null::int from paid where cents is null
union all select 'must', this_year::text, null::int from asker
union all select 'also', slug, null::int from line`;

export const timeQuestions: Question[] = (["aperture", "northtrail", "dailygrind"] as const).flatMap(
  (store) => {
    const ask = asker(store);
    return [
      ...headlineQuestions.filter((each) => each.store === store && each.as === "ada@example.com"),
      ask("ada", "purchases", "What did I buy last month?", {
        truth: boughtIn(
          "date_trunc('month', day) = date_trunc('month', today) - interval '1 month'",
          "to_char(today - interval '1 month', 'FMMonth YYYY')",
        ),
      }),
      ask("ada", "totals", "How much did I spend this year?", { truth: spentThisYear }),
      ask("ada", "purchases", "What did I buy in March?", {
        truth: boughtIn(`date_trunc('month', day) = ${inMarch}`, `to_char(${inMarch}, 'FMMonth YYYY')`),
      }),
      ask("ada", "purchases", "What did I buy two years ago?", {
        truth: boughtIn("year = this_year - 2", "(this_year - 2)::text"),
      }),
    ];
  },
);
