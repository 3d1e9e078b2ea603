-- Why: somebody who leaves must be out at the next click, and nobody may lock everybody out. The people who run a store
-- are its staff's to invite, disable and sign out, those of the platform and of every store are the operators'. All of it
-- goes through the functions below: they know who is asking, refuse the last one and oneself, and write down who did what
-- to whom. Shoppers are not among them: to these functions a shopper's account does not exist.

create policy select_registrar on tenants for select to orchard_registrar
  using (served_here and ((select c.role from identity.claims() c) = 'operator'
                          or id = (select c.tenant_id from identity.claims() c)));
create policy select_registrar on users for select to orchard_registrar
  using (role <> 'shopper' and tenant_id in (select t.id from tenants t));
create policy insert_registrar on users for insert to orchard_registrar
  with check (role <> 'shopper' and tenant_id in (select t.id from tenants t));
create policy update_registrar on users for update to orchard_registrar
  using (role <> 'shopper' and tenant_id in (select t.id from tenants t))
  with check (role <> 'shopper' and tenant_id in (select t.id from tenants t));
create policy select_registrar on credentials for select to orchard_registrar
  using (tenant_id in (select t.id from tenants t));
create policy select_registrar on sessions for select to orchard_registrar
  using (app = 'admin' and tenant_id in (select t.id from tenants t));
create policy update_registrar on sessions for update to orchard_registrar
  using (app = 'admin' and tenant_id in (select t.id from tenants t))
  with check (app = 'admin' and tenant_id in (select t.id from tenants t));
create policy select_registrar on single_use_links for select to orchard_registrar
  using (purpose = 'join_team' and tenant_id in (select t.id from tenants t));
create policy update_registrar on single_use_links for update to orchard_registrar
  using (purpose = 'join_team' and tenant_id in (select t.id from tenants t))
  with check (purpose = 'join_team' and tenant_id in (select t.id from tenants t));
create policy select_registrar on account_events for select to orchard_registrar
  using (kind in ('invited', 'joined', 'disabled', 'enabled', 'signed_out') and tenant_id in (select t.id from tenants t));
create policy insert_registrar on account_events for insert to orchard_registrar
  with check (kind in ('invited', 'disabled', 'enabled', 'signed_out') and tenant_id in (select t.id from tenants t));
grant select (id, kind, name) on tenants to orchard_registrar;
grant select (tenant_id, id, email, name, role, status, joined_at), insert (tenant_id, id, email, name, role, joined_at),
      update (status)
  on users to orchard_registrar;
grant select (tenant_id, user_id) on credentials to orchard_registrar;
grant select (tenant_id, user_id, created_at, expires_at, closed_at), update (closed_at) on sessions to orchard_registrar;
grant select (tenant_id, user_id, used_at), update (used_at) on single_use_links to orchard_registrar;
grant select (tenant_id, user_id, id, kind, detail, occurred_at), insert (tenant_id, user_id, id, kind, detail)
  on account_events to orchard_registrar;

grant usage, create on schema account to orchard_registrar;
grant usage on schema account to orchard_staff, orchard_operator;
set local role orchard_registrar;

-- Writes down what the caller did to one of these people. Only the functions below call it.
create function account.note_administration(tenant text, person uuid, what text) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
begin
  insert into public.account_events (tenant_id, user_id, id, kind, detail)
  select tenant, person, gen_random_uuid(), what,
    jsonb_build_object('by', coalesce((select u.name from public.users u
                                       where (u.tenant_id, u.id) = (c.tenant_id, c.user_id)), 'An operator'))
  from identity.claims() c;
end $$;

-- The people who run the caller's store; of every store and the platform for an operator. `invited` have no password yet.
create function account.list_administrators()
returns table (tenant_id text, tenant_name text, user_id uuid, email text, name text, role text, status text,
               joined_at timestamptz, signed_in_at timestamptz, sessions bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select u.tenant_id, t.name, u.id, u.email, u.name, u.role,
    case when u.status = 'active'
           and not exists (select from public.credentials c where (c.tenant_id, c.user_id) = (u.tenant_id, u.id))
         then 'invited' else u.status end,
    u.joined_at, max(s.created_at), count(s.created_at) filter (where s.closed_at is null and s.expires_at > now())
  from identity.me('people:read') me
  join public.tenants t on true
  join public.users u on u.tenant_id = t.id
  left join public.sessions s on (s.tenant_id, s.user_id) = (u.tenant_id, u.id)
  group by u.tenant_id, t.name, t.kind, u.id, u.email, u.name, u.role, u.status, u.joined_at
  order by t.kind, u.tenant_id, u.joined_at, u.email
$$;

-- What was done to them lately, newest first.
create function account.list_administration()
returns table (tenant_name text, name text, kind text, done_by text, occurred_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select t.name, u.name, e.kind, e.detail ->> 'by', e.occurred_at
  from identity.me('people:read') me
  join public.account_events e on true
  join public.tenants t on t.id = e.tenant_id
  join public.users u on (u.tenant_id, u.id) = (e.tenant_id, e.user_id)
  order by e.occurred_at desc, e.id limit 50
$$;

-- Makes a place for somebody: `invited` with their id, the same again for somebody who has not followed their link yet,
-- or why not: `in_use`, or `elsewhere` when this database does not serve that tenant or it is not the caller's. Until they
-- follow the link they have no password, so nobody can be them.
create function account.invite_administrator(tenant text, person uuid, address text, display_name text)
returns table (outcome text, user_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  place record;
  known record;
begin
  perform from identity.me('people:write');
  if not found then
    raise exception using errcode = '42501', message = 'inviting needs people:write';
  end if;
  select t.id, t.kind into place from public.tenants t where t.id = tenant;
  if not found then
    return query select 'elsewhere', null::uuid;
    return;
  end if;
  insert into public.users (tenant_id, id, email, name, role, joined_at)
    values (tenant, person, lower(address), display_name,
            case place.kind when 'platform' then 'operator' else 'staff' end, now())
    on conflict do nothing;
  if not found then
    select u.id into known from public.users u
      where u.tenant_id = tenant and u.email = lower(address) and u.status = 'active'
        and not exists (select from public.credentials c where (c.tenant_id, c.user_id) = (u.tenant_id, u.id));
    if not found then
      return query select 'in_use', null::uuid;
      return;
    end if;
    -- The earlier link must not work beside the new one.
    update public.single_use_links l set used_at = now()
      where l.tenant_id = tenant and l.user_id = known.id and l.used_at is null;
    person := known.id;
  end if;
  perform account.note_administration(tenant, person, 'invited');
  return query select 'invited', person;
end $$;

-- Disables or enables somebody; a disabled person is out at the next click, and their invitation ends. `done`, or why not:
-- `oneself`, `last` (nobody could get in any more) or `elsewhere`.
create function account.set_administrator_status(tenant text, person uuid, wanted text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
begin
  select w.tenant_id, w.user_id into me from identity.me('people:write') w;
  if not found then
    raise exception using errcode = '42501', message = 'disabling needs people:write';
  end if;
  if (wanted in ('active', 'disabled')) is not true then
    raise exception using errcode = '22023', message = 'no such status';
  end if;
  if (me.tenant_id, me.user_id) = (tenant, person) then
    return 'oneself';
  end if;
  -- Two who disable each other at once would leave nobody.
  perform from public.users u where u.tenant_id = tenant order by u.id for update;
  if not exists (select from public.users u where (u.tenant_id, u.id) = (tenant, person)) then
    return 'elsewhere';
  end if;
  if wanted = 'disabled' and not exists (
    select from public.users u
    join public.credentials c on (c.tenant_id, c.user_id) = (u.tenant_id, u.id)
    where u.tenant_id = tenant and u.id <> person and u.status = 'active') then
    return 'last';
  end if;
  update public.users u set status = wanted
    where (u.tenant_id, u.id) = (tenant, person) and u.status <> wanted;
  if not found then
    return 'done';
  end if;
  update public.sessions s set closed_at = now()
    where (s.tenant_id, s.user_id) = (tenant, person) and s.closed_at is null;
  update public.single_use_links l set used_at = now()
    where (l.tenant_id, l.user_id) = (tenant, person) and l.used_at is null;
  perform account.note_administration(tenant, person, case wanted when 'active' then 'enabled' else 'disabled' end);
  return 'done';
end $$;

-- Ends every session of somebody: how many there were, or no row when there is no such person here.
create function account.sign_out_administrator(tenant text, person uuid) returns table (sessions int)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform from identity.me('people:write');
  if not found then
    raise exception using errcode = '42501', message = 'signing out needs people:write';
  end if;
  if not exists (select from public.users u where (u.tenant_id, u.id) = (tenant, person)) then
    return;
  end if;
  update public.sessions s set closed_at = now()
    where (s.tenant_id, s.user_id) = (tenant, person) and s.closed_at is null and s.expires_at > now();
  get diagnostics sessions = row_count;
  if sessions > 0 then
    perform account.note_administration(tenant, person, 'signed_out');
  end if;
  return next;
end $$;

revoke all on function account.note_administration(text, uuid, text), account.list_administrators(),
  account.list_administration(), account.invite_administrator(text, uuid, text, text),
  account.set_administrator_status(text, uuid, text), account.sign_out_administrator(text, uuid) from public;
grant execute on function account.list_administrators(), account.list_administration(),
  account.invite_administrator(text, uuid, text, text), account.set_administrator_status(text, uuid, text),
  account.sign_out_administrator(text, uuid)
  to orchard_staff, orchard_operator;
reset role;
revoke create on schema account from orchard_registrar;
