-- Why: whoever reviews tenants needs numbers, not rows. Counts come from here and contain nothing a shopper
-- bought or said; an operator has no right on orders, lines, chats or messages themselves.

-- A tenant that another database serves is counted there.
create policy select_reporting on tenants for select to orchard_reporting using (served_here);
-- True for every row, on purpose: the functions return counts and public facts only. Column grants keep even
-- this role from amounts, titles and texts.
create policy select_reporting on users for select to orchard_reporting using (true);
create policy select_reporting on products for select to orchard_reporting using (true);
create policy select_reporting on orders for select to orchard_reporting using (true);
create policy select_reporting on chats for select to orchard_reporting using (true);
create policy select_reporting on tool_calls for select to orchard_reporting using (true);
create policy select_reporting on denials for select to orchard_reporting using (true);
grant select (id, kind, name, tagline, description, currency, locale, time_zone, order_prefix, theme, suggestions,
              status, launched_on)
  on tenants to orchard_reporting;
grant select (tenant_id, id, role) on users to orchard_reporting;
grant select (tenant_id, id, status) on products to orchard_reporting;
grant select (tenant_id, id, placed_at) on orders to orchard_reporting;
grant select (tenant_id, id) on chats to orchard_reporting;
grant select (tenant_id, id, tool, effect, outcome, actors, duration_ms, occurred_at) on tool_calls to orchard_reporting;
grant select (tenant_id, hour, role, subject, code, times) on denials to orchard_reporting;

grant usage, create on schema reporting to orchard_reporting;
grant usage on schema reporting to orchard_visitor, orchard_staff, orchard_operator;
set local role orchard_reporting;

-- The stores of this platform, as any visitor of its front page may see them.
create function reporting.list_stores()
returns table (id text, kind text, name text, tagline text, description text, currency text, locale text, time_zone text,
               order_prefix text, theme jsonb, suggestions text[], launched_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select t.id, t.kind, t.name, t.tagline, t.description, t.currency, t.locale, t.time_zone, t.order_prefix, t.theme,
    t.suggestions, t.launched_on
  from public.tenants t
  where t.kind = 'store' and t.status = 'active' and exists (select from identity.claims())
  order by t.launched_on, t.id
$$;

-- Counts by store: all stores for an operator, their own for staff, nothing for anybody else.
create function reporting.tenant_overview()
returns table (tenant_id text, name text, status text, currency text, time_zone text, theme jsonb, launched_on date,
               products bigint, shoppers bigint, orders bigint, orders_last_30_days bigint, chats bigint,
               tool_calls bigint, denials bigint, last_order_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select t.id, t.name, t.status, t.currency, t.time_zone, t.theme, t.launched_on,
    (select count(*) from public.products p where p.tenant_id = t.id and p.status = 'published'),
    (select count(*) from public.users u where u.tenant_id = t.id and u.role = 'shopper'),
    (select count(*) from public.orders o where o.tenant_id = t.id),
    (select count(*) from public.orders o where o.tenant_id = t.id and o.placed_at > now() - interval '30 days'),
    (select count(*) from public.chats c where c.tenant_id = t.id),
    (select count(*) from public.tool_calls a where a.tenant_id = t.id),
    (select coalesce(sum(d.times), 0)::bigint from public.denials d where d.tenant_id = t.id),
    (select max(o.placed_at) from public.orders o where o.tenant_id = t.id)
  from identity.claims() who
  join public.tenants t on t.kind = 'store' and (who.role = 'operator' or (who.role = 'staff' and t.id = who.tenant_id))
  where 'tenants:read' = any (who.scopes)
  order by t.launched_on, t.id
$$;

-- What was denied, by hour and kind: every tenant's for an operator, their own for staff, nothing for anybody else.
create function reporting.list_denials()
returns table (tenant_id text, hour timestamptz, role text, subject text, code text, times bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select d.tenant_id, d.hour, d.role, d.subject, d.code, d.times
  from identity.claims() who
  join public.denials d on who.role = 'operator' or (who.role = 'staff' and d.tenant_id = who.tenant_id)
  where 'tenants:read' = any (who.scopes)
  order by d.hour desc, d.times desc
$$;

-- What assistants did, newest first, before a moment: every tenant's for an operator, their own for staff. Which tool, how
-- it ended and how long it took; no person, no id, no argument and nothing that came back. All that happened in the last
-- moment comes along, so that a next page may begin before it.
create function reporting.list_tool_calls(tenant text, named text, ended text, since timestamptz, before timestamptz,
                                          maximum int)
returns table (tenant_id text, tool text, effect text, outcome text, on_behalf boolean, duration_ms int,
               occurred_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  who record;
  own text;
begin
  select c.role, c.tenant_id into who from identity.claims() c
    where c.role in ('staff', 'operator') and 'tenants:read' = any (c.scopes);
  if not found then
    raise exception using errcode = '42501', message = 'only who runs a store or the platform reads what assistants did';
  end if;
  own := case who.role when 'staff' then who.tenant_id else tenant end;
  if who.role = 'staff' and coalesce(tenant, own) <> own then
    raise exception using errcode = '42501', message = 'that is another store''s';
  end if;
  -- Composed of nothing but these lines, so that each combination of filters has a plan of its own.
  return query execute
    'select t.tenant_id, t.tool, t.effect, t.outcome, cardinality(t.actors) > 0, t.duration_ms, t.occurred_at
     from public.tool_calls t where t.occurred_at < $1 and t.occurred_at >= $2'
    || case when own is null then '' else ' and t.tenant_id = $3' end
    || case when named is null then '' else ' and t.tool = $4' end
    -- As a literal, so that the planner sees that the index of what went wrong holds it.
    || case when ended is null then '' else format(' and t.outcome = %L', ended) end
    || ' order by t.occurred_at desc fetch first $5 rows with ties'
    using coalesce(before, 'infinity'), coalesce(since, '-infinity'), own, named, least(greatest(maximum, 1), 10000);
end $$;

revoke all on all functions in schema reporting from public;
grant execute on function reporting.list_stores() to orchard_visitor;
grant execute on function reporting.tenant_overview(), reporting.list_denials(),
  reporting.list_tool_calls(text, text, text, timestamptz, timestamptz, int) to orchard_staff, orchard_operator;
reset role;
revoke create on schema reporting from orchard_reporting;
