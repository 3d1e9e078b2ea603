-- Why: a budget is only a limit for whoever can see how much of it is used. How a store's assistant is set, what it may
-- cost a day and what all shoppers and all visitors together have used today: sums, and no person's part in them.

create policy select_reporting on budgets for select to orchard_reporting using (tenant_id in (select t.id from tenants t));
-- Not the networks that visitors come from.
create policy select_reporting on pool_spending for select to orchard_reporting using (pool in ('shoppers', 'visitors'));
grant select (assistant_mode, assistant_halted) on tenants to orchard_reporting;
grant select (tenant_id, pool, messages, tokens, cost_micros, max_messages, max_tokens, max_cost_micros)
  on budgets to orchard_reporting;
grant select (tenant_id, day, pool, messages, tokens, cost_micros) on pool_spending to orchard_reporting;

grant create on schema reporting to orchard_reporting;
set local role orchard_reporting;

-- By store and pool: every store's for an operator, their own for staff, nothing for anybody else. Of one shopper and one
-- network nothing is used here: theirs is counted by itself.
create function reporting.tenant_usage()
returns table (tenant_id text, assistant_mode text, assistant_halted boolean, pool text, messages int, tokens bigint,
               cost_micros bigint, max_messages int, max_tokens bigint, max_cost_micros bigint, used_messages int,
               used_tokens bigint, used_cost_micros bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select t.id, t.assistant_mode, t.assistant_halted, b.pool, b.messages, b.tokens, b.cost_micros, b.max_messages,
    b.max_tokens, b.max_cost_micros, coalesce(s.messages, 0), coalesce(s.tokens, 0), coalesce(s.cost_micros, 0)
  from identity.claims() who
  join public.tenants t on t.kind = 'store' and (who.role = 'operator' or (who.role = 'staff' and t.id = who.tenant_id))
  join public.budgets b on b.tenant_id = t.id
  left join public.pool_spending s
    on s.tenant_id = t.id and s.pool = b.pool and s.day = (now() at time zone t.time_zone)::date
  where 'tenants:read' = any (who.scopes)
  order by t.id, b.pool
$$;

revoke all on function reporting.tenant_usage() from public;
grant execute on function reporting.tenant_usage() to orchard_staff, orchard_operator;
reset role;
revoke create on schema reporting from orchard_reporting;
