import { statementCheck } from "./check.ts";
import { RELATION } from "./catalogue.ts";

/** The foreign keys between our tables, as pairs of columns. */
const FOREIGN_KEY = `foreign_key as (
  select k.oid, k.conname::text as conname, child.name as child, child.oid as child_oid, parent.name as parent,
    parent.oid as parent_oid, child.of_tenant as child_of_tenant, parent.of_tenant as parent_of_tenant,
    array(select c.attname || '=' || p.attname from unnest(k.conkey, k.confkey) as pair (child_column, parent_column)
          join pg_catalog.pg_attribute c on c.attrelid = k.conrelid and c.attnum = pair.child_column
          join pg_catalog.pg_attribute p on p.attrelid = k.confrelid and p.attnum = pair.parent_column) as pairs
  from pg_catalog.pg_constraint k
  join relation child on child.oid = k.conrelid and not child.relispartition
  join relation parent on parent.oid = k.confrelid and not parent.relispartition
  where k.contype = 'f')`;

const hasUser = (oid: string) => `exists (select from pg_catalog.pg_attribute a
  where a.attrelid = ${oid} and a.attname = 'user_id' and not a.attisdropped)`;

export const ownedForeignKeyWithoutUser = statementCheck(
  "owned_foreign_key_without_user",
  "Foreign keys are checked without row-level security: one without the owner lets a person hang rows on another's.",
  `with ${RELATION}, ${FOREIGN_KEY}
   select f.child || '.' || f.conname as subject, f.parent from foreign_key f
   where ${hasUser("f.parent_oid")} and not 'user_id=user_id' = any (f.pairs) order by 1`,
  ({ subject, parent }) =>
    `Foreign key ${subject} leads to ${parent}, which has owners, without user_id = user_id.`,
);

export const keyWithoutTenant = statementCheck(
  "key_without_tenant",
  "A key that spans tenants tells one tenant, by a conflict or a reference, what another one has.",
  `with ${RELATION}, ${FOREIGN_KEY}
   select r.name || '.' || i.relname as subject,
     case when x.indisprimary then 'does not begin with' else 'does not contain' end as how
   from pg_catalog.pg_index x join relation r on r.oid = x.indrelid join pg_catalog.pg_class i on i.oid = x.indexrelid
   where x.indisunique and not r.relispartition and r.of_tenant and r.name <> 'tenants'
     and not exists (
       select from unnest(x.indkey::int2[]) with ordinality as k (attnum, place)
       join pg_catalog.pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.attnum
       where a.attname = 'tenant_id' and k.place <= x.indnkeyatts and (k.place = 1 or not x.indisprimary))
   union all
   select f.child || '.' || f.conname, 'does not contain' from foreign_key f
   where f.parent_of_tenant and not f.pairs && array['tenant_id=tenant_id', 'tenant_id=id']
   order by 1`,
  ({ subject, how }) => `Key ${subject} ${how} tenant_id.`,
);
