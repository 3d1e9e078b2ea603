-- Why: signing in happens before there is an identity, so it cannot be under one. It has a login of its own that
-- may execute the functions below and nothing else; no job role reads credentials or sessions at all.

alter table credentials enable row level security;
alter table credentials force row level security;
alter table sessions enable row level security;
alter table sessions force row level security;
alter table sign_in_attempts enable row level security;
alter table sign_in_attempts force row level security;

-- Nobody signs in at a database that does not serve their tenant: to these functions its people do not exist.
create policy select_authenticator on tenants for select to orchard_authenticator using (served_here);
create policy select_authenticator on users for select to orchard_authenticator
  using (tenant_id in (select t.id from tenants t));
-- True for every row, on purpose: each function names its tenant and its person.
create policy select_authenticator on credentials for select to orchard_authenticator using (true);
create policy select_authenticator on sessions for select to orchard_authenticator using (true);
create policy insert_authenticator on sessions for insert to orchard_authenticator with check (true);
create policy update_authenticator on sessions for update to orchard_authenticator using (true) with check (true);
create policy select_authenticator on sign_in_attempts for select to orchard_authenticator using (true);
create policy insert_authenticator on sign_in_attempts for insert to orchard_authenticator with check (true);
create policy delete_authenticator on sign_in_attempts for delete to orchard_authenticator using (true);

grant select (id, kind, status, name, theme, launched_on) on tenants to orchard_authenticator;
grant select (tenant_id, id, email, name, role, status, demo, story) on users to orchard_authenticator;
grant select (tenant_id, user_id, password_hash) on credentials to orchard_authenticator;
grant select (tenant_id, id_hash, user_id, app, expires_at, closed_at),
      insert (tenant_id, id_hash, user_id, app, expires_at), update (closed_at)
  on sessions to orchard_authenticator;
grant select (tenant_id, subject, client, attempted_at), insert (tenant_id, id, subject, client), delete
  on sign_in_attempts to orchard_authenticator;

grant usage, create on schema auth to orchard_authenticator;
grant usage on schema auth to orchard_auth;
set local role orchard_authenticator;

-- The stores one can be staff of, as the admin app's sign-in names them. That app's key makes no visitor, so before
-- anybody has signed in it cannot ask reporting.list_stores().
create function auth.list_stores() returns table (id text, name text, theme jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select t.id, t.name, t.theme from public.tenants t
  where t.kind = 'store' and t.status = 'active'
  order by t.launched_on, t.id
$$;

-- Counts an attempt to sign in and says whether it may go on. In fifteen minutes at one store: ten for one address,
-- known or not, and fifty from one client, whatever the addresses. Attempts are counted one after another, or a
-- hundred at once would each see none before it; those that count no more are forgotten, everybody's.
create function auth.begin_sign_in(tenant text, subject_hash text, client_hash text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  since constant timestamptz := now() - interval '15 minutes';
begin
  lock table public.sign_in_attempts in share row exclusive mode;
  delete from public.sign_in_attempts a where a.attempted_at < since;
  if (select count(*) from public.sign_in_attempts a where a.tenant_id = tenant and a.subject = subject_hash) >= 10
     or (select count(*) from public.sign_in_attempts a where a.tenant_id = tenant and a.client = client_hash) >= 50
  then
    return false;
  end if;
  insert into public.sign_in_attempts (tenant_id, id, subject, client)
    values (tenant, gen_random_uuid(), subject_hash, client_hash);
  return true;
end $$;

-- The person behind an address and the hash to check, or no row. Only active people of active tenants.
create function auth.find_credentials(tenant text, address text)
returns table (user_id uuid, password_hash text, role text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select u.id, c.password_hash, u.role
  from public.users u
  join public.tenants t on t.id = u.tenant_id and t.status = 'active'
  join public.credentials c on (c.tenant_id, c.user_id) = (u.tenant_id, u.id)
  where u.tenant_id = tenant and lower(u.email) = lower(address) and u.status = 'active'
$$;

-- Opens a session for a person of that tenant whose role belongs to that app; forgets the attempts before it.
create function auth.open_session(tenant text, person uuid, session_hash bytea, door text, lifetime interval,
                                  subject_hash text)
returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (
    select from public.users u join public.tenants t on t.id = u.tenant_id and t.status = 'active'
    where u.tenant_id = tenant and u.id = person and u.status = 'active'
      and (u.role = 'shopper') = (door = 'storefront')) then
    return false;
  end if;
  insert into public.sessions (tenant_id, id_hash, user_id, app, expires_at)
    values (tenant, session_hash, person, door, now() + least(lifetime, interval '30 days'));
  delete from public.sign_in_attempts a where a.tenant_id = tenant and a.subject = subject_hash;
  return true;
end $$;

-- Who a session belongs to *now*: a closed or expired session, a disabled person or a suspended store is no row.
create function auth.read_session(tenant text, session_hash bytea, door text)
returns table (user_id uuid, role text, name text, email text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select u.id, u.role, u.name, u.email
  from public.sessions s
  join public.users u on (u.tenant_id, u.id) = (s.tenant_id, s.user_id) and u.status = 'active'
  join public.tenants t on t.id = s.tenant_id and t.status = 'active'
  where s.tenant_id = tenant and s.id_hash = session_hash and s.app = door
    and s.closed_at is null and s.expires_at > now()
$$;

create function auth.close_session(tenant text, session_hash bytea) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  update public.sessions s set closed_at = now()
  where s.tenant_id = tenant and s.id_hash = session_hash and s.closed_at is null
$$;

-- The demo people of a tenant, for one-click sign-in and the command line. `demo` is set by the demo seed only,
-- so on a real installation this lists nobody.
create function auth.list_demo_people(tenant text)
returns table (user_id uuid, email text, name text, role text, story text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select u.id, u.email, u.name, u.role, u.story
  from public.users u where u.tenant_id = tenant and u.demo and u.status = 'active'
  order by u.role desc, u.email
$$;

revoke all on all functions in schema auth from public;
grant execute on function
  auth.list_stores(), auth.begin_sign_in(text, text, text), auth.find_credentials(text, text),
  auth.open_session(text, uuid, bytea, text, interval, text), auth.read_session(text, bytea, text),
  auth.close_session(text, bytea), auth.list_demo_people(text)
  to orchard_auth;
reset role;
revoke create on schema auth from orchard_authenticator;
