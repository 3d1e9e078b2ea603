import { type DatabaseCheck, type Finding, statementCheck } from "./check.ts";
import { GRANT_ON, RELATION, roleName, ROLES } from "./catalogue.ts";
import { TABLES } from "./tables.ts";

export const directWriteGrant: DatabaseCheck = {
  name: "direct_write_grant",
  why: "Row-level security says whose a row is, never what may be in it: prices, states and audit rows are written by functions.",
  find: async (database) => {
    const { rows } = await database.query(
      `with ${RELATION}, ${ROLES}, ${GRANT_ON}
       select g.name, lower(g.privilege) as privilege, ${roleName("g.grantee")} as role,
         string_agg(g.column_name, ', ' order by g.column_name) as columns
       from grant_on g
       where g.privilege in ('INSERT', 'UPDATE', 'DELETE') and g.grantee in (select oid from reachable)
       group by 1, 2, 3 order by 1, 2, 3`,
    );
    return rows.flatMap(({ name, privilege, role, columns }): Finding[] => {
      const decided = TABLES[name];
      const writes: readonly string[] = decided && "writes" in decided ? (decided.writes ?? []) : [];
      if (writes.includes(privilege)) return [];
      const what = `${privilege} on ${name}${columns ? ` (${columns})` : ""}`;
      return [{ subject: name, message: `${role} has ${what}, which only trusted functions may write.` }];
    });
  },
};

export const dangerousGrant = statementCheck(
  "dangerous_grant",
  "Rights that row-level security does not cover, or that let a caller put objects of their own in a function's way.",
  `with ${RELATION}, ${ROLES}, ${GRANT_ON}
   select g.name as subject, g.privilege, ${roleName("g.grantee")} as role from grant_on g
   where g.privilege in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')
   union
   select g.name, g.privilege || ' WITH GRANT OPTION', ${roleName("g.grantee")} from grant_on g where g.is_grantable
   union
   select 'schema ' || n.nspname, a.privilege_type, ${roleName("a.grantee")}
   from pg_catalog.pg_namespace n, aclexplode(n.nspacl) a
   where n.nspname !~ '^(pg_|information_schema$)' and a.privilege_type = 'CREATE' and a.grantee <> n.nspowner
   union
   select 'database', a.privilege_type, ${roleName("a.grantee")}
   from pg_catalog.pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
   where d.datname = current_database()
     and (a.privilege_type in ('CREATE', 'TEMPORARY') or a.grantee = 0)
     and a.grantee <> d.datdba and a.grantee not in (select oid from schema_owner)
   union
   select 'default privileges', a.privilege_type, ${roleName("a.grantee")}
   from pg_catalog.pg_default_acl d, aclexplode(d.defaclacl) a where a.grantee <> d.defaclrole
   order by 1, 2, 3`,
  ({ subject, privilege, role }) => `${role} has ${privilege} on ${subject}. Revoke it.`,
);
