import { statementCheck } from "./check.ts";
import { DEFINER, RELATION, ROLES } from "./catalogue.ts";

export const loginSuperuser = statementCheck(
  "login_superuser",
  "Policies do not apply to a superuser, and whoever creates roles or replicates gets past them.",
  `with ${ROLES}
   select l.rolname::text as subject, l.rolsuper from login l
   where l.rolsuper or l.rolcreaterole or l.rolreplication order by 1`,
  ({ subject, rolsuper }) =>
    rolsuper
      ? `Login ${subject} is a superuser; policies do not apply to it.`
      : `Login ${subject} may create roles or replicate the database.`,
);

export const loginBypassrls = statementCheck(
  "login_bypassrls",
  "BYPASSRLS turns every policy off for that login.",
  `with ${ROLES} select l.rolname::text as subject from login l where l.rolbypassrls order by 1`,
  ({ subject }) => `Login ${subject} bypasses row-level security.`,
);

export const loginOwner = statementCheck(
  "login_owner",
  "An owner may switch its tables' policies off and replace its functions.",
  `with ${ROLES}, ${RELATION}
   select l.rolname::text as subject from login l
   where l.oid in (select relowner from relation) or l.oid in (select oid from schema_owner)
     or exists (select from pg_catalog.pg_namespace n where n.nspowner = l.oid)
     or exists (select from pg_catalog.pg_proc p where p.proowner = l.oid)
     or exists (select from pg_catalog.pg_database d where d.datname = current_database() and d.datdba = l.oid)
   order by 1`,
  ({ subject }) => `Login ${subject} owns tables, functions or schemas. Use the login made for this app.`,
);

export const loginInherits = statementCheck(
  "login_inherits",
  "What a login has without SET ROLE it has without an identity; what it can become beyond a job role nothing checks.",
  // The embedded engine's one identity stands in for the sign-in login too, so it has that one's functions.
  `with ${ROLES}, ${DEFINER}
   select l.rolname::text as subject, r.rolname::text as role,
     case when pg_catalog.pg_has_role(l.oid, r.oid, 'USAGE') then 'has the rights of' else 'may become' end as how
   from login l join pg_catalog.pg_roles r on r.oid <> l.oid and not l.rolsuper
     and l.oid not in (select oid from schema_owner)
   where (pg_catalog.pg_has_role(l.oid, r.oid, 'USAGE')
          and not (l.rolname = 'orchard_embedded' and r.rolname = 'orchard_auth'))
     or (pg_catalog.pg_has_role(l.oid, r.oid, 'MEMBER')
         and (r.rolname ~ '^pg_' or r.oid in (select proowner from definer) or r.oid in (select oid from schema_owner)))
   order by 1, 2`,
  ({ subject, role, how }) =>
    `Login ${subject} ${how} ${role}. A login takes a job role per transaction, nothing else.`,
);

export const activityVisible = statementCheck(
  "activity_visible",
  "One login could read the text of another's running statement.",
  `with ${ROLES}
   select l.rolname::text as subject from login l
   where l.rolcanlogin and l.oid not in (select oid from schema_owner)
     and not coalesce('track_activities=off' = any (l.rolconfig), false) order by 1`,
  ({ subject }) => `Login ${subject} publishes its running statements. Set track_activities = off for it.`,
);

export const namedPreparedStatement = statementCheck(
  "named_prepared_statement",
  "A statement left behind on a pooled connection runs under the next caller's token.",
  "select p.name as subject from pg_catalog.pg_prepared_statements p order by 1",
  ({ subject }) => `The connection keeps a prepared statement named ${subject}.`,
);
