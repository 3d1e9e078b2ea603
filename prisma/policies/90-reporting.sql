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
              status, launched_on, served_here, assistant_mode)
  on tenants to orchard_reporting;
grant select (tenant_id, id, role) on users to orchard_reporting;
grant select (tenant_id, id, status) on products to orchard_reporting;
grant select (tenant_id, id, placed_at) on orders to orchard_reporting;
grant select (tenant_id, id) on chats to orchard_reporting;
grant select (tenant_id, id) on tool_calls to orchard_reporting;
grant select (tenant_id, hour, role, subject, code, times) on denials to orchard_reporting;

grant usage, create on schema reporting to orchard_reporting;
grant usage on schema reporting to orchard_visitor, orchard_staff, orchard_operator;
set local role orchard_reporting;

-- The stores of this platform, as any visitor of its front page may see them.
create function reporting.list_stores() returns setof public.tenants
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select t.* from public.tenants t
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

revoke all on all functions in schema reporting from public;
grant execute on function reporting.list_stores() to orchard_visitor;
grant execute on function reporting.tenant_overview(), reporting.list_denials() to orchard_staff, orchard_operator;
reset role;
revoke create on schema reporting from orchard_reporting;
