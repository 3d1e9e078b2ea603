-- Why: a setting that somebody changed without a trace is nobody's doing. The tables of settings and catalogue write down
-- themselves what the people who run a store or the platform change, in the same transaction, so that no page, function
-- or forgotten call can leave it out. Who it was comes from the verified token. What shoppers do to such tables (an order
-- takes from the stock, a review counts) is theirs and not written here. Nobody may write, change or delete a row.

alter table admin_actions enable row level security;
alter table admin_actions force row level security;

create policy select_store on admin_actions for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('tenants:read') w));
create policy select_all on admin_actions for select to orchard_operator
  using (exists (select from identity.me('tenants:read')));
grant select (tenant_id, id, role, actor, area, action, subject, before, after, occurred_at)
  on admin_actions to orchard_staff, orchard_operator;

create policy insert_recorder on admin_actions for insert to orchard_recorder
  with check (role = (select c.role from identity.claims() c)
              and (role = 'operator' or tenant_id = (select c.tenant_id from identity.claims() c)));
grant insert (tenant_id, role, actor, area, action, subject, before, after) on admin_actions to orchard_recorder;
-- What to call whoever acts, and the product that an attribute belongs to.
create policy select_recorder on users for select to orchard_recorder
  using ((tenant_id, id) = (select c.tenant_id, c.user_id from identity.claims() c));
grant select (tenant_id, id, name) on users to orchard_recorder;
create policy select_recorder on products for select to orchard_recorder
  using (tenant_id = (select c.tenant_id from identity.claims() c));
grant select (tenant_id, id, slug) on products to orchard_recorder;

grant usage, create on schema audit to orchard_recorder;
set local role orchard_recorder;

-- Of a change it keeps the columns that differ, each at most 2,000 characters. Its arguments are the columns by which
-- people know such a row.
create function audit.note_change() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  who record;
  was constant jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  is_now constant jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  thing constant jsonb := coalesce(is_now, was);
  lost jsonb;
  gained jsonb;
  called text;
begin
  -- Without a token only the schema's owner gets this far, and a migration is no one's doing.
  select c.tenant_id, c.user_id, c.role into who from identity.claims() c
    where c.role not in ('visitor', 'shopper', 'assistant');
  if not found then
    return null;
  end if;
  select jsonb_object_agg(e.key, case when length(e.value #>> '{}') > 2000 then to_jsonb(left(e.value #>> '{}', 2000) || '…')
                                      else e.value end)
    into lost from jsonb_each(was) e where e.key <> 'tenant_id' and (is_now -> e.key) is distinct from e.value;
  select jsonb_object_agg(e.key, case when length(e.value #>> '{}') > 2000 then to_jsonb(left(e.value #>> '{}', 2000) || '…')
                                      else e.value end)
    into gained from jsonb_each(is_now) e where e.key <> 'tenant_id' and (was -> e.key) is distinct from e.value;
  if lost is null and gained is null then
    return null;
  end if;
  called := concat_ws(' ',
    (select p.slug from public.products p
       where p.tenant_id = thing ->> 'tenant_id' and p.id::text = thing ->> 'product_id'),
    (select string_agg(thing ->> a.name, ' ' order by a.place) from unnest(tg_argv) with ordinality as a (name, place)));
  insert into public.admin_actions (tenant_id, role, actor, area, action, subject, before, after)
  values (coalesce(thing ->> 'tenant_id', thing ->> 'id'), who.role,
    -- An operator is no person of a database that is one store's own.
    coalesce((select left(u.name, 120) from public.users u where (u.tenant_id, u.id) = (who.tenant_id, who.user_id)),
             'Somebody of ' || case who.role when 'operator' then 'the platform' else 'the store' end),
    tg_table_name, case tg_op when 'INSERT' then 'created' when 'UPDATE' then 'changed' else 'deleted' end,
    left(coalesce(nullif(called, ''), thing ->> 'tenant_id'), 200), coalesce(lost, '{}'), coalesce(gained, '{}'));
  return null;
end $$;

revoke all on function audit.note_change() from public;
-- Only to make the triggers; a trigger fires without asking who may call its function.
grant execute on function audit.note_change() to orchard_owner;
reset role;
revoke create on schema audit from orchard_recorder;

-- A new table of settings or catalogue is one more line here. They are made here and not in a migration because the
-- function they call is made anew each time, and takes them with it. The condition spares a shopper's order the call, and
-- the thousands of rows of a migration or a seed, which run under no role and are no one's doing.
do $$
declare
  kept text[];
begin
  foreach kept slice 1 in array array[
    ['tenants', 'name'], ['store_terms', 'tax_label'], ['delivery_options', 'name'], ['promo_codes', 'code'],
    ['budgets', 'pool'], ['categories', 'name'], ['attribute_definitions', 'name'], ['interface_kinds', 'kind'],
    ['variant_groups', 'slug'], ['products', 'slug'], ['product_attributes', 'name'], ['product_interfaces', 'kind'],
    ['documents', 'slug']] loop
    execute format(
      'create trigger note_change after insert or update or delete on public.%I for each row
       when (current_setting(''role'') not in (''none'', ''orchard_visitor'', ''orchard_shopper'', ''orchard_assistant''))
       execute function audit.note_change(%L)', kept[1], kept[2]);
  end loop;
end $$;
