/** Truth queries that several stores' questions share. */

/** Every product a condition holds for; `order` of one column makes lower values come first. */
export const products = (where: string) =>
  `select 'product' as holds, slug as value, null::int as tier from product where ${where}`;

/** Products that must be named, with nothing beside them. */
export const named = (...slugs: string[]) =>
  slugs.map((slug) => `select 'named' as holds, '${slug}' as value, null::int as tier`).join(" union all ");

/** Every order of the asker's with a line a condition holds for. */
export const ordersWith = (where: string) => `
select distinct 'order' as holds, number as value, null::int as tier from line, asker where ${where}
union all select 'also', slug, null from line`;

/** The product at one end of a figure, which must be named; the others of its kind may be. */
export const extreme = (where: string, figure: string, end: "min" | "max") => `
with of as (select slug, ${figure} as figure from product where ${where})
select 'named' as holds, slug as value, null::int as tier from of where figure = (select ${end}(figure) from of)
union all select 'also', slug, null from of`;

/** A number attribute of a product. */
export const number = (name: string) => `(facts->>'${name}')::numeric`;

/** What of a kind works with one product that is named by its slug. */
export const worksWith = (slug: string, kind: string) => `
select 'product' as holds, p.slug as value, w.rank * 2 + (not p.in_stock)::int as tier
from product anchor join works w on w.one = anchor.id join product p on p.id = w.other
where anchor.slug = '${slug}' and '${kind}' in (p.kind, p.family) and w.rank <= 1
union all select 'also', '${slug}', null`;

/** Purchases that must all be named, with nothing beside them. */
export const bought = (where: string) =>
  `select 'named' as holds, slug as value, null::int as tier from line, asker where ${where}`;

/** The latest purchase a condition holds for: its day and order. */
export const latest = (where: string) => `
with newest as (select line.* from line, asker where ${where} order by placed_at desc limit 1)
select 'day' as holds, day::text as value, null::int as tier from newest
union all select 'order', number, null from newest
union all select 'also', line.slug, null from line, asker where ${where}`;

/** Everything of a time. At least three, when there are as many; the time said back; other times only when empty. */
export const boughtIn = (where: string, said: string) => `
with period as (select line.* from line, asker where ${where})
select 'product' as holds, slug as value, null::int as tier from period
-- "In March 2026", or the full date of a single purchase.
union all select 'pattern', replace(${said}, ' ', '[^.]*'), null::int from asker
union all select 'also', slug, null from line where not exists (select from period)`;

const YEARS = { this: 0, last: 1 };

/** What was paid for what a condition holds for, as money. */
export const spent = (where: string, year?: keyof typeof YEARS) => `
select 'money' as holds, sum(paid)::text as value, null::int as tier from line, asker
where (${where}) ${year ? `and line.year = this_year - ${YEARS[year]}` : ""}
${year ? `union all select 'must', (this_year - ${YEARS[year]})::text, null::int from asker` : ""}`;

/** How many pieces, those sent back and cancelled not counted. */
export const pieces = (where: string) => `
select 'count' as holds, coalesce(sum(quantity), 0)::text as value, null::int as tier from line, asker where (${where}) and kept
union all select 'also', slug, null from line, asker where ${where}`;

/** The orders on their way, every one of them. */
export const openOrders = `
select distinct 'order' as holds, number as value, null::int as tier from line where status in ('placed', 'packed', 'shipped')
union all select 'also', slug, null from line where status in ('placed', 'packed', 'shipped')`;
