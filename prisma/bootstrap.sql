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
                                   'orchard_recorder', 'orchard_reporting', 'orchard_cashier', 'orchard_mover',
                                   'orchard_eraser', 'orchard_reviewer', 'orchard_approver', 'orchard_helpdesk',
                                   'orchard_fulfilment', 'orchard_registrar', 'orchard_examiner', 'orchard_importer'];
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

-- A role may always change its own settings and its own password, and no right can be taken away to prevent it. What
-- injected SQL left there ends at the next bootstrap: passwords are set anew by the caller, settings here.
do $$
declare
  left_behind record;
begin
  for left_behind in
    select r.rolname, coalesce(format('in database %I', d.datname), '') as place
    from pg_db_role_setting s join pg_roles r on r.oid = s.setrole left join pg_database d on d.oid = s.setdatabase
    where r.rolname like 'orchard\_%' and s.setconfig is distinct from array['track_activities=off']
  loop
    execute format('alter role %I %s reset all', left_behind.rolname, left_behind.place);
  end loop;
end $$;

-- A backend's current statement must not be readable by the next login; tokens are bound, never in its text.
-- Only an administrator may set this, which is why it is here and not in a migration.
alter role orchard_storefront set track_activities = off;
alter role orchard_admin set track_activities = off;
alter role orchard_auth set track_activities = off;

-- What a server lets every login call, which nothing here needs and which only serves to disturb others: ending
-- their sessions, locks that stand for nothing, data outside every table and policy. The functions belong to the
-- server, so where the provider keeps its superuser to itself they stay, and isolation does not rest on this.
do $$
declare
  called regprocedure;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    raise notice 'Not a superuser: backend signals, advisory locks and large objects stay open to every login.';
    return;
  end if;
  for called in
    select oid::regprocedure from pg_proc
    where pronamespace = 'pg_catalog'::regnamespace
      and proname ~ '^(pg_(terminate|cancel)_backend|pg_(try_)?advisory_(xact_)?lock(_shared)?|lo_\w+|loread|lowrite|pg_logical_emit_message)$'
  loop
    execute format('revoke execute on function %s from public', called);
  end loop;
  -- Two migrators wait for each other.
  grant execute on function pg_advisory_lock(bigint) to orchard_owner;
end $$;
