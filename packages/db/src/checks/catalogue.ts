/**
 * What the checks ask PostgreSQL's own catalogue, as common table expressions. Everything here may be read by any
 * login, so an app can look at the database with the rights it serves with. Names are qualified: nobody's
 * `search_path` decides what is looked at.
 */

/** A schema of ours: neither PostgreSQL's own nor one that an extension brought. */
const ours = (schema: string) => `${schema} !~ '^(pg_|information_schema$)'`;
const notOfAnExtension = (catalogue: string, oid: string) => `not exists (
  select from pg_catalog.pg_depend d
  where d.classid = 'pg_catalog.${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;
const named = (schema: string, name: string) =>
  `case when ${schema} = 'public' then ${name}::text else ${schema} || '.' || ${name} end`;

/** Our tables, partitions and views, by the name that {@link TABLES} uses. */
export const RELATION = `relation as (
  select c.oid, c.relkind, c.relispartition, c.relrowsecurity, c.relforcerowsecurity, c.relowner, c.relacl,
    c.reloptions, c.relname, n.nspname, ${named("n.nspname", "c.relname")} as name,
    exists (select from pg_catalog.pg_attribute a
            where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
      or (n.nspname = 'public' and c.relname = 'tenants') as of_tenant
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'f', 'v', 'm') and ${ours("n.nspname")} and ${notOfAnExtension("pg_class", "c.oid")})`;

/** Our functions that run with their owner's rights. */
export const DEFINER = `definer as (
  select p.oid, p.proowner, p.proconfig, p.proacl, p.prosrc, p.prorettype, n.nspname,
    n.nspname || '.' || p.proname || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')' as name
  from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
  where p.prosecdef and ${ours("n.nspname")} and ${notOfAnExtension("pg_proc", "p.oid")})`;

/**
 * Who connects (`login`: whoever may, by an explicit right, except the administrator and the schema's owner, and
 * this session) and everybody they can become (`reachable`): whatever these have, injected SQL has.
 */
export const ROLES = `schema_owner as (
  select n.nspowner as oid from pg_catalog.pg_namespace n where n.nspname in ('identity', 'public')),
login as (
  select r.oid, r.rolname, r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolreplication, r.rolcanlogin, r.rolconfig
  from pg_catalog.pg_roles r
  where r.rolname = session_user or (r.oid not in (select oid from schema_owner) and exists (
    select from pg_catalog.pg_database d, aclexplode(d.datacl) a
    where d.datname = current_database() and a.grantee = r.oid and a.grantee <> d.datdba
      and a.privilege_type = 'CONNECT'))),
reachable as (
  with recursive member as (
    select l.oid from login l where l.oid not in (select oid from schema_owner) and not l.rolsuper
    union
    select m.roleid from pg_catalog.pg_auth_members m join member on member.oid = m.member)
  select oid from member union all select 0::oid)`;

/** Every right on a table, view or column that somebody other than its owner holds. Needs {@link RELATION}. */
export const GRANT_ON = `grant_on as (
  select r.oid, r.name, r.relispartition, null::text as column_name, a.grantee, a.privilege_type as privilege, a.is_grantable
  from relation r, aclexplode(r.relacl) a where a.grantee <> r.relowner
  union all
  select r.oid, r.name, r.relispartition, k.attname::text, a.grantee, a.privilege_type, a.is_grantable
  from relation r join pg_catalog.pg_attribute k on k.attrelid = r.oid and not k.attisdropped, aclexplode(k.attacl) a
  where a.grantee <> r.relowner)`;

/** A role as people read it; PostgreSQL writes "everybody" as role 0. */
export const roleName = (oid: string) =>
  `case ${oid} when 0 then 'PUBLIC' else pg_catalog.pg_get_userbyid(${oid})::text end`;
