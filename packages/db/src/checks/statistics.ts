import { type DatabaseCheck, type Finding } from "./check.ts";
import { RELATION } from "./catalogue.ts";
import { TABLES } from "./tables.ts";

/**
 * Columns of which the planner keeps samples: those of tables, those of indexes on an expression (which have
 * statistics of their own) and those of extended statistics.
 */
const KEPT = `with ${RELATION},
  sampled as (
    select r.name as table_name, a.attname::text as column_name, r.name || '.' || a.attname as kept_in
    from relation r join pg_catalog.pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
    where r.relkind in ('r', 'p', 'm') and coalesce(a.attstattarget, -1) <> 0
    union all
    select r.name, null, 'index ' || i.relname from relation r
    join pg_catalog.pg_index x on x.indrelid = r.oid and x.indexprs is not null
    join pg_catalog.pg_class i on i.oid = x.indexrelid
    where exists (select from pg_catalog.pg_attribute a where a.attrelid = i.oid and x.indkey[a.attnum - 1] = 0
                  and coalesce(a.attstattarget, -1) <> 0)
    union all
    select r.name, a.attname::text, 'statistics ' || s.stxname from relation r
    join pg_catalog.pg_statistic_ext s on s.stxrelid = r.oid
    left join pg_catalog.pg_attribute a on a.attrelid = r.oid and a.attnum = any (s.stxkeys::int2[]))
  select * from sampled order by kept_in`;

export const personalColumnStatistics: DatabaseCheck = {
  name: "personal_column_statistics",
  why: "Planner statistics are samples of real values, kept outside row-level security.",
  find: async (database) =>
    (await database.query(KEPT)).rows.flatMap(
      ({ table_name: table, column_name: column, kept_in: keptIn }): Finding[] => {
        const decided = TABLES[table];
        if (decided?.kind !== "owned") return [];
        // An expression may be about anything in its table.
        const personal = column === null ? decided.personal.length > 0 : decided.personal.includes(column);
        if (!personal) return [];
        return [
          { subject: keptIn, message: `The planner keeps samples of ${keptIn}. Set its statistics to 0.` },
        ];
      },
    ),
};
