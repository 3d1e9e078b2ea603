import type pg from "pg";

/** What the live database holds, from its own catalogue. Extensions' functions and the matrix's own are left out. */
export type Column = {
  name: string;
  type: string;
  required: boolean;
  generated: boolean;
  listed: string | null;
};
export type Reference = { columns: string[]; table: string; targets: string[] };
export type Table = {
  name: string;
  /** The name with its schema: without a right to a schema, a bare name is merely not found. */
  path: string;
  kind: "table" | "partition" | "view" | "sequence";
  columns: Column[];
  key: string[];
  references: Reference[];
};
export type Routine = { name: string; arguments: string[]; writes: boolean };
export type Catalogue = { tables: Table[]; routines: Routine[]; roles: { name: string; login: boolean }[] };

/** The schema in which the matrix keeps the function it tries statements with. */
export const OWN_SCHEMA = "matrix";

const OURS = `nspname !~ '^pg_' and nspname not in ('information_schema', '${OWN_SCHEMA}')`;
const NOT_OF_EXTENSION = (catalogue: string, oid: string) =>
  `not exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;

export async function readCatalogue(administrator: pg.Client): Promise<Catalogue> {
  await administrator.query("set search_path = public");
  const tables = await administrator.query<Table>(
    `select c.oid::regclass::text as name, format('%I.%I', n.nspname, c.relname) as path,
       case when c.relispartition then 'partition' when c.relkind in ('v', 'm') then 'view'
            when c.relkind = 'S' then 'sequence' else 'table' end as kind,
       (select coalesce(jsonb_agg(jsonb_build_object(
            'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
            'required', a.attnotnull and not a.atthasdef, 'generated', a.attgenerated <> '' or a.attidentity <> '',
            'listed', (select substring(pg_get_constraintdef(k.oid) from '= ANY \\(\\(?ARRAY\\[''([^'']*)''')
                       from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                         and pg_get_constraintdef(k.oid) ~ '= ANY \\(\\(?ARRAY' limit 1)) order by a.attnum), '[]')
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
       array(select a.attname::text from pg_index i, unnest(i.indkey) k, pg_attribute a
             where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k) as key,
       (select coalesce(jsonb_agg(jsonb_build_object('table', k.confrelid::regclass::text,
            'columns', array(select a.attname from unnest(k.conkey) with ordinality n(num, i), pg_attribute a
                             where a.attrelid = k.conrelid and a.attnum = n.num order by n.i),
            'targets', array(select a.attname from unnest(k.confkey) with ordinality n(num, i), pg_attribute a
                             where a.attrelid = k.confrelid and a.attnum = n.num order by n.i))), '[]')
        from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.conparentid = 0) as references
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and ${NOT_OF_EXTENSION("pg_class", "c.oid")}
     order by 1`,
  );
  const routines = await administrator.query<Routine>(
    `select p.oid::regprocedure::text as name, p.provolatile = 'v' as writes,
       array(select format_type(t, null) from unnest(p.proargtypes) t) as arguments
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where ${OURS} and ${NOT_OF_EXTENSION("pg_proc", "p.oid")} order by 1`,
  );
  // Roles belong to the whole server. Of interest is who has a right in this database, owns something of it, or may
  // connect to it; the embedded engine's only identity needs none of these.
  const roles = await administrator.query<{ name: string; login: boolean }>(
    `select r.rolname as name, r.rolcanlogin or r.rolname = 'orchard_embedded' as login from pg_roles r
     where not r.rolsuper and r.rolname !~ '^pg_' and (
       r.rolname = 'orchard_embedded' or exists (
         select from pg_shdepend d join pg_database b on b.datname = current_database()
         where d.refobjid = r.oid and (d.dbid = b.oid or (d.classid = 'pg_database'::regclass and d.objid = b.oid))))
     order by 1`,
  );
  return { tables: tables.rows, routines: routines.rows, roles: roles.rows };
}
