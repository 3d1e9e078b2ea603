-- Why: the files of this folder are the whole truth about who may touch what. They are re-applied as a whole at
-- every migration, so first everything they once said is taken back: what has left a file has left the database.
do $$
declare
  definer record;
  found record;
  ours constant regnamespace[] :=
    array['public', 'identity', 'catalog', 'shop', 'auth', 'audit', 'reporting', 'account',
          'assistant']::regnamespace[];
begin
  for found in select policyname, schemaname, tablename from pg_policies
               where schemaname::regnamespace = any (ours) loop
    execute format('drop policy %I on %I.%I', found.policyname, found.schemaname, found.tablename);
  end loop;

  -- Trusted functions belong to the narrow role they run as, so that role itself drops them.
  for definer in select oid, rolname from pg_roles
                 where rolname in ('orchard_verifier', 'orchard_catalogue_search', 'orchard_authenticator',
                                   'orchard_recorder', 'orchard_reporting', 'orchard_cashier', 'orchard_mover',
                                   'orchard_eraser', 'orchard_reviewer', 'orchard_approver', 'orchard_helpdesk',
                                   'orchard_fulfilment', 'orchard_registrar', 'orchard_examiner', 'orchard_importer') loop
    execute format('set local role %I', definer.rolname);
    for found in select oid::regprocedure as signature from pg_proc
                 where proowner = definer.oid and pronamespace = any (ours) loop
      execute format('drop function %s cascade', found.signature);
    end loop;
    reset role;
  end loop;

  for found in select rolname from pg_roles where rolname like 'orchard\_%' and rolname <> 'orchard_owner' loop
    execute format('revoke all on all tables in schema public, identity from %I', found.rolname);
    execute format(
      'revoke all on all functions in schema public, identity, catalog, shop, auth, audit, reporting, account, assistant from %I',
      found.rolname);
    execute format('revoke all on schema public, identity, catalog, shop, auth, audit, reporting, account, assistant from %I',
                   found.rolname);
  end loop;
end $$;

-- Every job role may name the tables and ask who it is. What it then sees, the policies decide.
grant usage on schema public, identity to
  orchard_visitor, orchard_shopper, orchard_assistant, orchard_staff, orchard_operator,
  orchard_verifier, orchard_catalogue_search, orchard_authenticator, orchard_recorder, orchard_reporting,
  orchard_cashier, orchard_mover, orchard_eraser, orchard_reviewer, orchard_approver, orchard_helpdesk,
  orchard_fulfilment, orchard_registrar, orchard_examiner, orchard_importer;
