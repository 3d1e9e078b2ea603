-- Why: signing in happens before there is an identity, so it cannot be under one. It has a login of its own that
-- may execute the functions below and nothing else; no job role reads a password, a link or the id of a session.

alter table credentials enable row level security;
alter table credentials force row level security;
alter table sessions enable row level security;
alter table sessions force row level security;
alter table sign_in_attempts enable row level security;
alter table sign_in_attempts force row level security;
alter table single_use_links enable row level security;
alter table single_use_links force row level security;
alter table oidc_accounts enable row level security;
alter table oidc_accounts force row level security;

-- Nobody signs in at a database that does not serve their tenant: to these functions its people do not exist.
create policy select_authenticator on tenants for select to orchard_authenticator using (served_here);
create policy select_authenticator on users for select to orchard_authenticator
  using (tenant_id in (select t.id from tenants t));
-- The storefront makes shoppers; staff and operators are made elsewhere.
create policy insert_authenticator on users for insert to orchard_authenticator
  with check (role = 'shopper' and tenant_id in (select t.id from tenants t));
create policy update_authenticator on users for update to orchard_authenticator
  using (role = 'shopper') with check (role = 'shopper');
-- True for every row, on purpose: each function names its tenant and its person.
create policy select_authenticator on credentials for select to orchard_authenticator using (true);
create policy insert_authenticator on credentials for insert to orchard_authenticator with check (true);
create policy update_authenticator on credentials for update to orchard_authenticator using (true) with check (true);
create policy select_authenticator on sessions for select to orchard_authenticator using (true);
create policy insert_authenticator on sessions for insert to orchard_authenticator with check (true);
create policy update_authenticator on sessions for update to orchard_authenticator using (true) with check (true);
create policy select_authenticator on sign_in_attempts for select to orchard_authenticator using (true);
create policy insert_authenticator on sign_in_attempts for insert to orchard_authenticator with check (true);
create policy delete_authenticator on sign_in_attempts for delete to orchard_authenticator using (true);
create policy select_authenticator on single_use_links for select to orchard_authenticator using (true);
create policy insert_authenticator on single_use_links for insert to orchard_authenticator with check (true);
create policy update_authenticator on single_use_links for update to orchard_authenticator using (true) with check (true);
create policy delete_authenticator on single_use_links for delete to orchard_authenticator using (true);
create policy select_authenticator on oidc_accounts for select to orchard_authenticator using (true);
create policy insert_authenticator on oidc_accounts for insert to orchard_authenticator with check (true);
create policy insert_authenticator on account_events for insert to orchard_authenticator with check (true);

create policy select_authenticator on stock_alerts for select to orchard_authenticator
  using (tenant_id in (select t.id from tenants t));
create policy delete_authenticator on stock_alerts for delete to orchard_authenticator
  using (tenant_id in (select t.id from tenants t));
create policy select_authenticator on products for select to orchard_authenticator
  using (status = 'published' and tenant_id in (select t.id from tenants t));

grant select (id, kind, status, name, theme, launched_on) on tenants to orchard_authenticator;
grant select (tenant_id, id, email, name, role, status, demo, story),
      insert (tenant_id, id, email, name, role, joined_at), update (email)
  on users to orchard_authenticator;
grant select (tenant_id, user_id, password_hash), insert (tenant_id, user_id, password_hash), update (password_hash)
  on credentials to orchard_authenticator;
grant select (tenant_id, id_hash, id, user_id, app, device, network, created_at, expires_at, closed_at),
      insert (tenant_id, id_hash, user_id, app, device, network, expires_at), update (closed_at)
  on sessions to orchard_authenticator;
grant select (tenant_id, token_hash, purpose, email, user_id, order_id, created_at, expires_at, used_at),
      insert (tenant_id, token_hash, purpose, email, user_id, order_id, expires_at), update (used_at), delete
  on single_use_links to orchard_authenticator;
grant select (tenant_id, issuer, subject, user_id), insert (tenant_id, issuer, subject, user_id)
  on oidc_accounts to orchard_authenticator;
grant insert (tenant_id, user_id, id, kind, detail) on account_events to orchard_authenticator;
grant select (tenant_id, subject, client, attempted_at), insert (tenant_id, id, subject, client), delete
  on sign_in_attempts to orchard_authenticator;

grant select (tenant_id, user_id, product_id, email), delete on stock_alerts to orchard_authenticator;
grant select (tenant_id, id, slug, title, stock, status) on products to orchard_authenticator;

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

-- Opens a session for a person of that tenant whose role belongs to that app; forgets the attempts before it. Says
-- `refused`, or whether that person has signed in from such a device and network before: `known` or `new`.
create function auth.open_session(tenant text, person uuid, session_hash bytea, door text, lifetime interval,
                                  subject_hash text, from_device text, from_network text)
returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  known boolean;
begin
  if not exists (
    select from public.users u join public.tenants t on t.id = u.tenant_id and t.status = 'active'
    where u.tenant_id = tenant and u.id = person and u.status = 'active'
      and (u.role = 'shopper') = (door = 'storefront')) then
    return 'refused';
  end if;
  known := exists (select from public.sessions s
                   where s.tenant_id = tenant and s.user_id = person and s.device = from_device
                     and s.network = from_network);
  insert into public.sessions (tenant_id, id_hash, user_id, app, device, network, expires_at)
    values (tenant, session_hash, person, door, from_device, from_network, now() + least(lifetime, interval '30 days'));
  delete from public.sign_in_attempts a where a.tenant_id = tenant and a.subject = subject_hash;
  return case when known then 'known' else 'new' end;
end $$;

-- Who a session belongs to *now*: a closed or expired session, a disabled person or a suspended store is no row.
create function auth.read_session(tenant text, session_hash bytea, door text)
returns table (user_id uuid, role text, name text, email text, session_id uuid, opened_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select u.id, u.role, u.name, u.email, s.id, s.created_at
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

-- Ends one session of a person, or with no id every one; but never the one to keep. Says how many.
create function auth.close_sessions(tenant text, person uuid, session_id uuid, kept_hash bytea) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  closed int;
begin
  update public.sessions s set closed_at = now()
  where s.tenant_id = tenant and s.user_id = person and s.closed_at is null and s.expires_at > now()
    and s.id = coalesce(session_id, s.id) and s.id_hash is distinct from kept_hash;
  get diagnostics closed = row_count;
  if closed > 0 then
    insert into public.account_events (tenant_id, user_id, id, kind, detail)
      values (tenant, person, gen_random_uuid(), 'sessions_closed', jsonb_build_object('sessions', closed));
  end if;
  return closed;
end $$;

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

-- Single-use links ------------------------------------------------------------------------------------------
-- A link proves that whoever follows it reads that mailbox. An account is made, a password set and an address
-- changed by following one and in no other way, so nobody can take an address that is not theirs.

-- The shopper of an address, for the mail that is sent to it. What the asker sees is the same either way.
create function auth.find_shopper(tenant text, address text) returns table (user_id uuid, has_password boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select u.id, exists (select from public.credentials c where (c.tenant_id, c.user_id) = (u.tenant_id, u.id))
  from public.users u
  join public.tenants t on t.id = u.tenant_id and t.status = 'active'
  where u.tenant_id = tenant and lower(u.email) = lower(address) and u.role = 'shopper' and u.status = 'active'
$$;

-- Keeps a link; false when five were sent to that address in a quarter of an hour. Forgets links long over.
create function auth.open_link(tenant text, link_hash bytea, reason text, address text, person uuid, guest_order uuid,
                               lifetime interval)
returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  delete from public.single_use_links l where l.tenant_id = tenant and l.expires_at < now() - interval '30 days';
  if (select count(*) from public.single_use_links l
      where l.tenant_id = tenant and lower(l.email) = lower(address) and l.created_at > now() - interval '15 minutes') >= 5 then
    return false;
  end if;
  insert into public.single_use_links (tenant_id, token_hash, purpose, email, user_id, order_id, expires_at)
    values (tenant, link_hash, reason, lower(address), person, guest_order, now() + least(lifetime, interval '30 days'));
  return true;
end $$;

-- What a link is for and whether it still works: `open`, `used` or `expired`. No row: there never was one.
create function auth.read_link(tenant text, link_hash bytea)
returns table (purpose text, email text, user_id uuid, state text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select l.purpose, l.email, l.user_id,
    case when l.used_at is not null then 'used' when l.expires_at <= now() then 'expired' else 'open' end
  from public.single_use_links l
  join public.tenants t on t.id = l.tenant_id and t.status = 'active'
  where l.tenant_id = tenant and l.token_hash = link_hash
$$;

-- Uses a link up, of somebody who has an account or of nobody yet. Two at once: one gets the row. Only the functions
-- below call it.
create function auth.take_link(tenant text, link_hash bytea, reasons text[], of_somebody boolean)
returns public.single_use_links
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  update public.single_use_links l set used_at = now()
  where l.tenant_id = tenant and l.token_hash = link_hash and l.purpose = any (reasons)
    and (l.user_id is not null) = of_somebody and l.used_at is null and l.expires_at > now()
    and exists (select from public.tenants t where t.id = tenant and t.status = 'active')
  returning l.*
$$;

-- Makes an account for the address a link was sent to. `done`, `address_in_use`, or why the link does not work.
create function auth.make_account(tenant text, link_hash bytea, person uuid, display_name text, hash text)
returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  link constant public.single_use_links := auth.take_link(tenant, link_hash, '{confirm_email}', false);
begin
  if link.token_hash is null then
    return coalesce((select r.state from auth.read_link(tenant, link_hash) r), 'unknown');
  end if;
  insert into public.users (tenant_id, id, email, name, role, joined_at)
    values (tenant, person, link.email, display_name, 'shopper', now())
    on conflict (tenant_id, lower(email)) do nothing;
  if not found then
    return 'address_in_use';
  end if;
  insert into public.credentials (tenant_id, user_id, password_hash) values (tenant, person, hash);
  insert into public.account_events (tenant_id, user_id, id, kind) values (tenant, person, gen_random_uuid(), 'account_made');
  return 'done';
end $$;

-- Sets a password by a link, for somebody who forgot theirs or has none yet. Ends every session and every other such
-- link: whoever had the old password, or an older mail, is out.
create function auth.reset_password(tenant text, link_hash bytea, hash text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  link constant public.single_use_links := auth.take_link(tenant, link_hash, '{reset_password,claim_account}', true);
begin
  if link.token_hash is null then
    return coalesce((select r.state from auth.read_link(tenant, link_hash) r), 'unknown');
  end if;
  if not exists (select from public.users u where u.tenant_id = tenant and u.id = link.user_id and u.role = 'shopper'
                   and u.email = link.email and u.status = 'active') then
    return 'expired';
  end if;
  insert into public.credentials (tenant_id, user_id, password_hash) values (tenant, link.user_id, hash)
    on conflict (tenant_id, user_id) do update set password_hash = excluded.password_hash;
  update public.sessions s set closed_at = now()
    where s.tenant_id = tenant and s.user_id = link.user_id and s.closed_at is null;
  update public.single_use_links l set used_at = now()
    where l.tenant_id = tenant and l.user_id = link.user_id and l.used_at is null
      and l.purpose in ('reset_password', 'claim_account');
  insert into public.account_events (tenant_id, user_id, id, kind) values (tenant, link.user_id, gen_random_uuid(), 'password_set');
  return 'done';
end $$;

-- Sets the first password of somebody who was invited to run a store or the platform. A link for somebody who has one, or
-- was disabled meanwhile, is over.
create function auth.accept_invitation(tenant text, link_hash bytea, hash text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  link constant public.single_use_links := auth.take_link(tenant, link_hash, '{join_team}', true);
begin
  if link.token_hash is null then
    return coalesce((select r.state from auth.read_link(tenant, link_hash) r), 'unknown');
  end if;
  if not exists (select from public.users u where u.tenant_id = tenant and u.id = link.user_id and u.role <> 'shopper'
                   and u.email = link.email and u.status = 'active') then
    return 'expired';
  end if;
  insert into public.credentials (tenant_id, user_id, password_hash) values (tenant, link.user_id, hash)
    on conflict do nothing;
  if not found then
    return 'used';
  end if;
  insert into public.account_events (tenant_id, user_id, id, kind) values (tenant, link.user_id, gen_random_uuid(), 'joined');
  return 'done';
end $$;

-- Changes the address of an account to the one a link was sent to. Links sent to the old one stop working.
create function auth.change_address(tenant text, link_hash bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  link constant public.single_use_links := auth.take_link(tenant, link_hash, '{confirm_email}', true);
begin
  if link.token_hash is null then
    return coalesce((select r.state from auth.read_link(tenant, link_hash) r), 'unknown');
  end if;
  update public.users u set email = link.email where u.tenant_id = tenant and u.id = link.user_id and u.status = 'active';
  if not found then
    return 'expired';
  end if;
  update public.single_use_links l set used_at = now()
    where l.tenant_id = tenant and l.user_id = link.user_id and l.used_at is null and l.purpose <> 'attach_order';
  insert into public.account_events (tenant_id, user_id, id, kind)
    values (tenant, link.user_id, gen_random_uuid(), 'address_confirmed');
  return 'done';
exception
  when unique_violation then
    return 'address_in_use';
end $$;

-- A new password for somebody who just gave the old one. Every other session ends.
create function auth.change_password(tenant text, person uuid, hash text, kept_hash bytea) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into public.credentials (tenant_id, user_id, password_hash) values (tenant, person, hash)
    on conflict (tenant_id, user_id) do update set password_hash = excluded.password_hash;
  update public.sessions s set closed_at = now()
    where s.tenant_id = tenant and s.user_id = person and s.closed_at is null and s.id_hash is distinct from kept_hash;
  update public.single_use_links l set used_at = now()
    where l.tenant_id = tenant and l.user_id = person and l.used_at is null and l.purpose = 'reset_password';
  insert into public.account_events (tenant_id, user_id, id, kind) values (tenant, person, gen_random_uuid(), 'password_set');
end $$;

-- The person a provider's account belongs to. The first time one is made, unless the address belongs to somebody
-- here: then nothing happens, since an address alone never opens an account.
create function auth.sign_in_by_provider(tenant text, provider_issuer text, provider_subject text, person uuid,
                                         address text, display_name text)
returns table (user_id uuid, email text, outcome text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  known record;
begin
  if not exists (select from public.tenants t where t.id = tenant and t.status = 'active' and t.kind = 'store') then
    return query select null::uuid, null::text, 'refused';
    return;
  end if;
  select u.id, u.email, u.status into known
    from public.oidc_accounts o join public.users u on (u.tenant_id, u.id) = (o.tenant_id, o.user_id)
    where o.tenant_id = tenant and md5(o.issuer || ' ' || o.subject) = md5(provider_issuer || ' ' || provider_subject)
      and o.issuer = provider_issuer and o.subject = provider_subject;
  if found and known.status = 'active' then
    return query select known.id, known.email, 'found';
    return;
  elsif found then
    return query select null::uuid, null::text, 'refused';
    return;
  end if;
  insert into public.users (tenant_id, id, email, name, role, joined_at)
    values (tenant, person, lower(address), display_name, 'shopper', now())
    on conflict do nothing;
  if not found then
    return query select null::uuid, null::text, 'address_in_use';
    return;
  end if;
  insert into public.oidc_accounts (tenant_id, issuer, subject, user_id)
    values (tenant, provider_issuer, provider_subject, person);
  insert into public.account_events (tenant_id, user_id, id, kind)
    values (tenant, person, gen_random_uuid(), 'provider_connected');
  return query select person, lower(address), 'made';
end $$;

-- Takes off the waiting list whoever waits for what is in stock, to be written to. Here and not among the shop's
-- functions, since it gives out addresses: a shopper whose cancelled order brings a product back must not read who waits.
create function auth.take_stock_notices(tenant text)
returns table (user_id uuid, email text, product_id uuid, slug text, title text)
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  with taken as (
    delete from public.stock_alerts a using public.products p
    where a.tenant_id = tenant and p.tenant_id = a.tenant_id and p.id = a.product_id and p.status = 'published'
      and p.stock > 0
    returning a.user_id, a.email, p.id as product_id, p.slug, p.title)
  -- One mail an address and product, however many visitors gave that address.
  select distinct on (lower(t.email), t.product_id) t.user_id, t.email, t.product_id, t.slug, t.title
  from taken t order by lower(t.email), t.product_id, t.user_id
$$;

revoke all on all functions in schema auth from public;
grant execute on function
  auth.list_stores(), auth.begin_sign_in(text, text, text), auth.find_credentials(text, text),
  auth.open_session(text, uuid, bytea, text, interval, text, text, text), auth.read_session(text, bytea, text),
  auth.close_session(text, bytea), auth.close_sessions(text, uuid, uuid, bytea), auth.list_demo_people(text),
  auth.find_shopper(text, text), auth.open_link(text, bytea, text, text, uuid, uuid, interval),
  auth.read_link(text, bytea), auth.make_account(text, bytea, uuid, text, text),
  auth.reset_password(text, bytea, text), auth.accept_invitation(text, bytea, text), auth.change_address(text, bytea),
  auth.change_password(text, uuid, text, bytea), auth.sign_in_by_provider(text, text, text, uuid, text, text),
  auth.take_stock_notices(text)
  to orchard_auth;
reset role;
revoke create on schema auth from orchard_authenticator;
