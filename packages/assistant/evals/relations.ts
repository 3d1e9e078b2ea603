/**
 * The relations truth queries are written over, as common table expressions. Parameters: $1 the asker's id,
 * $2 today in the store's time zone, $3 that time zone.
 */

const CATALOGUE = `
asker as (
  select $1::uuid as user_id, $2::date as today, $3::text as zone, extract(year from $2::date)::int as this_year
),
product as (
  select p.id, p.slug, p.title, p.brand, p.category_slug as kind, coalesce(c.parent_slug, p.category_slug) as family,
    p.price_cents as price, p.stock, p.stock > 0 as in_stock, p.released_on, coalesce(a.facts, '{}') as facts
  from products p
  join categories c on c.slug = p.category_slug
  left join (
    select product_id, jsonb_object_agg(name, coalesce(to_jsonb(number_value), to_jsonb(text_value), to_jsonb(boolean_value))) as facts
    from product_attributes group by product_id
  ) a on a.product_id = p.id
)`;

const PURCHASES = `,
line as (
  select p.*, i.quantity, o.number, o.status, i.placed_at, (i.placed_at at time zone asker.zone)::date as day,
    extract(year from i.placed_at at time zone asker.zone)::int as year,
    o.status not in ('cancelled', 'returned') as kept,
    case when o.status = 'cancelled' then 0
         else i.quantity * i.unit_price_cents - i.discount_cents - i.refunded_cents end as paid
  from asker
  join order_items i on i.user_id = asker.user_id
  join orders o on o.id = i.order_id and o.user_id = asker.user_id
  join product p on p.id = i.product_id
)`;

/**
 * The rules of compatibility a second time, in SQL over the stored rule data: `works(one, other, rank)` with rank 0
 * fits, 1 with limits, 2 cannot tell, 3 does not fit; both ways round, the best of all pairings.
 */
const WORKS = `,
meeting as (
  select host.product_id as host, guest.product_id as guest, host.form as host_form, guest.form as guest_form,
    host.grades as host_grades, guest.grades as guest_grades, k.rule,
    coalesce((k.rule->>'fillAll')::boolean, false) and guest.count < host.count as too_few,
    exists (select from jsonb_array_elements(k.rule->'adapters') a
            where a->>'from' = guest.form and a->>'to' = host.form) as adapts
  from product_interfaces host
  join product_interfaces guest on guest.kind = host.kind and guest.product_id <> host.product_id
  join interface_kinds k on k.kind = host.kind
  where host.role = 'accepts' and guest.role = 'fits'
),
measured as (
  select m.*, coalesce(d.refused, false) as refused, coalesce(d.limited, false) as limited, coalesce(d.unknown, false) as unknown
  from meeting m
  left join lateral (
    select bool_or(within is null) as unknown, bool_or(not within and mismatch = 'refuses') as refused,
      bool_or(not within and mismatch = 'limits') as limited
    from (
      select mismatch, case compare when 'equal' then guest_rank = host_rank when 'at-most' then guest_rank <= host_rank
                                    else guest_rank >= host_rank end as within
      from (
        select dim->>'mismatch' as mismatch, dim->>'compare' as compare,
          case when jsonb_typeof(dim->'levels') = 'string' then (m.host_grades->>(dim->>'name'))::numeric
               else array_position(array(select jsonb_array_elements_text(dim->'levels')), m.host_grades->>(dim->>'name')) end as host_rank,
          case when jsonb_typeof(dim->'levels') = 'string' then (m.guest_grades->>(dim->>'name'))::numeric
               else array_position(array(select jsonb_array_elements_text(dim->'levels')), m.guest_grades->>(dim->>'name')) end as guest_rank
        from jsonb_array_elements(m.rule->'dimensions') dim
        where dim->'forms' is null or dim->'forms' ? m.host_form
      ) ranked
    ) compared
  ) d on true
),
judged as (
  select host, guest,
    case when host_form is null or guest_form is null then 2
         when host_form <> guest_form and not adapts then 3
         when refused then 3
         when unknown then 2
         when limited or host_form <> guest_form or too_few then 1
         else 0 end as rank
  from measured
),
works as (
  select one, other, min(rank) as rank
  from (select host as one, guest as other, rank from judged union all select guest, host, rank from judged) both_ways
  group by one, other
)`;

/** A truth query with the relations it uses in front of it. Purchases do not exist for a visitor. */
export function withRelations(truth: string): string {
  const purchases = /\bline\b/.test(truth) ? PURCHASES : "";
  const works = /\bworks\b/.test(truth) ? WORKS : "";
  const query = truth.trim().replace(/^with\b/i, ",");
  return `with ${CATALOGUE}${purchases}${works}${query.startsWith(",") ? query : `\n${query}`}`;
}
