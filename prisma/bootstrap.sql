-- One-time bootstrap, run by a superuser or the provider's administrator. Makes the extension, the roles and
-- who may become whom; owns nothing and reads nothing. Safe to run again.
--
-- Logins own nothing, inherit nothing and cannot bypass row-level security: what a login may do, it does by
-- taking a job role for one transaction. From PostgreSQL 16 on inheritance is a property of each grant, so
-- both ways of saying "no" are used.

create extension if not exists vector;

do $$
declare
  definer constant text[] := array['orchard_verifier', 'orchard_catalogue_search', 'orchard_authenticator',
                                   'orchard_recorder', 'orchard_reporting'];
  job constant text[] := array['orchard_visitor', 'orchard_shopper', 'orchard_assistant',
                               'orchard_staff', 'orchard_operator'];
  login constant text[] := array['orchard_owner', 'orchard_storefront', 'orchard_admin', 'orchard_auth'];
  membership constant text[][] := array[
    array['orchard_visitor', 'orchard_storefront'], array['orchard_shopper', 'orchard_storefront'],
    array['orchard_assistant', 'orchard_storefront'],
    array['orchard_staff', 'orchard_admin'], array['orchard_operator', 'orchard_admin']];
  only_set constant text := case when current_setting('server_version_num')::int >= 160000
                                 then ' with inherit false, set true' else '' end;
  name text;
  pair text[];
begin
  foreach name in array definer || job || login loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I', name);
    end if;
    execute format('alter role %I %s nosuperuser nocreatedb nocreaterole noinherit nobypassrls noreplication',
                   name, case when name = any (login) then 'login' else 'nologin' end);
  end loop;

  foreach pair slice 1 in array membership loop
    execute format('grant %I to %I%s', pair[1], pair[2], only_set);
  end loop;
  -- The owner creates each trusted function *as* the narrow role it runs as, so it may become those roles.
  foreach name in array definer loop
    execute format('grant %I to orchard_owner%s', name, only_set);
  end loop;

  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create, temporary on database %I to orchard_owner', current_database());
  execute format('grant connect on database %I to orchard_storefront, orchard_admin, orchard_auth', current_database());
end $$;

alter schema public owner to orchard_owner;
revoke all on schema public from public;

-- A backend's current statement must not be readable by the next login; tokens are bound, never in its text.
-- Only an administrator may set this, which is why it is here and not in a migration.
alter role orchard_storefront set track_activities = off;
alter role orchard_admin set track_activities = off;
alter role orchard_auth set track_activities = off;
