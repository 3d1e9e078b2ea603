import { type DatabaseCheck, type Finding, statementCheck } from "./check.ts";
import { GRANT_ON, RELATION, roleName, ROLES } from "./catalogue.ts";
import { TABLES, WHERE_TO_DECIDE } from "./tables.ts";

export const rlsDisabled = statementCheck(
  "rls_disabled",
  "Without row-level security a table's policies do nothing: whoever may read it reads every tenant's rows.",
  `with ${RELATION}, ${ROLES}, ${GRANT_ON}
   select r.name as subject from relation r
   where r.relkind in ('r', 'p', 'f') and not r.relispartition and not r.relrowsecurity
     and (r.of_tenant or exists (
       select from grant_on g where g.oid = r.oid and g.grantee in (select oid from reachable)))
   order by 1`,
  ({ subject }) => `Table ${subject} has no row-level security. Enable and force it in prisma/policies.`,
);

export const rlsNotForced = statementCheck(
  "rls_not_forced",
  "Row-level security that is not forced does not hold for the table's owner, nor for functions that the owner owns.",
  `with ${RELATION}
   select r.name as subject from relation r
   where r.relkind in ('r', 'p') and not r.relispartition and r.relrowsecurity and not r.relforcerowsecurity
   order by 1`,
  ({ subject }) => `Table ${subject} does not force row-level security on its owner.`,
);

export const partitionWithoutRls = statementCheck(
  "partition_without_rls",
  "A partition can be named directly, and the policies of its parent do not apply to it then.",
  `with ${RELATION}
   select r.name as subject from relation r
   where r.relispartition and r.relkind in ('r', 'p', 'f') and not (r.relrowsecurity and r.relforcerowsecurity)
   order by 1`,
  ({ subject }) => `Partition ${subject} does not enable and force row-level security of its own.`,
);

export const partitionGranted = statementCheck(
  "partition_granted",
  "A right on a partition is a way around its parent, where the policies are.",
  `with ${RELATION}, ${GRANT_ON}
   select distinct g.name as subject, ${roleName("g.grantee")} as grantee from grant_on g
   where g.relispartition order by 1, 2`,
  ({ subject, grantee }) => `${grantee} has a right on partition ${subject}. Grant on its parent only.`,
);

export const viewWithoutSecurityInvoker = statementCheck(
  "view_without_security_invoker",
  "A view reads with its owner's rights unless it says otherwise, and a materialised one keeps what its owner saw.",
  `with ${RELATION}
   select r.name as subject, r.relkind = 'm' as stored from relation r
   where r.relkind = 'm' or (r.relkind = 'v' and not exists (
     select from unnest(r.reloptions) o where lower(o) in ('security_invoker=true', 'security_invoker=on',
       'security_invoker=1', 'security_invoker=yes')))
   order by 1`,
  ({ subject, stored }) =>
    stored
      ? `Materialised view ${subject} holds rows outside every policy. Use a table with policies.`
      : `View ${subject} reads with its owner's rights. Create it with (security_invoker = true).`,
);

export const tablesMissing: DatabaseCheck = {
  name: "tables_missing",
  why: "A database without our tables isolates nothing, and looks sound to every other check.",
  find: async (database) => {
    const { rows } = await database.query(
      `with ${RELATION} select from relation r where r.of_tenant limit 1`,
    );
    if (rows.length > 0) return [];
    return [{ subject: "database", message: "The database holds no tables yet. Run the migrations." }];
  },
};

export const tableUnclassified: DatabaseCheck = {
  name: "table_unclassified",
  why: "A table nobody has decided about is one whose owner, grants and statistics nobody has checked.",
  find: async (database) => {
    const { rows } = await database.query(
      `with ${RELATION} select r.name from relation r
       where r.relkind in ('r', 'p', 'f') and not r.relispartition order by 1`,
    );
    const live = rows.map((row) => row["name"] as string);
    const unknown = live.filter((name) => !Object.hasOwn(TABLES, name));
    const gone = Object.keys(TABLES).filter((name) => !live.includes(name));
    return [
      ...unknown.map((subject) => ({
        subject,
        message: `Nobody has decided about table ${subject}. Add a line for it to ${WHERE_TO_DECIDE}.`,
      })),
      ...gone.map((subject) => ({
        subject,
        message: `Table ${subject} does not exist. Take its line out of ${WHERE_TO_DECIDE}.`,
      })),
    ];
  },
};

export const columnUnclassified: DatabaseCheck = {
  name: "column_unclassified",
  why: "A column of an owned table is about a person until somebody has decided that it is not.",
  find: async (database) => {
    const { rows } = await database.query(
      `with ${RELATION} select r.name as table_name, a.attname::text as column_name, exists (
         select from pg_catalog.pg_constraint k
         where k.conrelid = r.oid and k.contype in ('p', 'f') and a.attnum = any (k.conkey)) as in_key
       from relation r join pg_catalog.pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
       where r.relkind in ('r', 'p') and not r.relispartition order by 1, a.attnum`,
    );
    return rows.flatMap(({ table_name: table, column_name: column, in_key: inKey }): Finding[] => {
      const decided = TABLES[table];
      if (decided?.kind !== "owned" || inKey) return [];
      if (decided.personal.includes(column) || decided.plain.includes(column)) return [];
      return [
        {
          subject: `${table}.${column}`,
          message: `Nobody has decided whether ${table}.${column} is personal. Add it to ${table} in ${WHERE_TO_DECIDE}.`,
        },
      ];
    });
  },
};
