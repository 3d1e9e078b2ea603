import { type DatabaseCheck, type Finding, statementCheck } from "./check.ts";
import { DEFINER, GRANT_ON, RELATION, ROLES } from "./catalogue.ts";

export const definerMutableSearchPath = statementCheck(
  "definer_mutable_search_path",
  "A trusted function that looks names up along the caller's path can be made to use the caller's own objects.",
  `with ${DEFINER}
   select d.name as subject from definer d
   where not exists (select from unnest(d.proconfig) c where c in ('search_path=pg_catalog, pg_temp', 'search_path=""'))
   order by 1`,
  ({ subject }) => `Function ${subject} does not pin its search_path to pg_catalog, pg_temp.`,
);

export const definerPublicExecute = statementCheck(
  "definer_public_execute",
  "PostgreSQL lets everybody execute a new function; a trusted one is for those it names.",
  `with ${DEFINER}
   select d.name as subject from definer d
   where exists (select from aclexplode(coalesce(d.proacl, acldefault('f', d.proowner))) a
                 where a.grantee = 0 and a.privilege_type = 'EXECUTE')
   order by 1`,
  ({ subject }) => `Everybody may execute function ${subject}. Revoke it from PUBLIC.`,
);

type Right = { owner: string; table: string; bare: string; column: string | null; privilege: string };
type Trusted = { owner: string; body: string; gives: string | null };

/** What makes a role too strong to run trusted functions, whatever they do. */
const OWNER_IS = `with ${DEFINER}, ${RELATION}, ${ROLES}
  select r.rolname::text as owner, array_remove(array[
    case when r.rolsuper then 'is a superuser' end,
    case when r.rolbypassrls then 'bypasses row-level security' end,
    case when r.rolcanlogin then 'can log in' end,
    case when r.rolcreaterole or r.rolcreatedb or r.rolreplication then 'may create roles or databases, or replicate' end,
    case when r.oid in (select relowner from relation) then 'owns tables' end,
    case when r.oid in (select oid from reachable) then 'is a role that a login can become' end,
    case when exists (select from pg_catalog.pg_auth_members m where m.member = r.oid) then 'is a member of another role' end
  ], null) as faults
  from pg_catalog.pg_roles r where r.oid in (select proowner from definer) order by 1`;

export const definerOwnerOverprivileged: DatabaseCheck = {
  name: "definer_owner_overprivileged",
  why: "A fault in a trusted function reaches as far as its owner does, so its owner has what it needs and no more.",
  find: async (database) => {
    const owners = (await database.query(OWNER_IS)).rows;
    const { rows: rights } = (await database.query(
      `with ${DEFINER}, ${RELATION}, ${GRANT_ON}
       select distinct pg_catalog.pg_get_userbyid(g.grantee)::text as owner, g.name as table,
         split_part(g.name, '.', -1) as bare, g.column_name as column, g.privilege
       from grant_on g where g.grantee in (select proowner from definer) order by 1, 2, 3, 4, 5`,
    )) as { rows: Right[] };
    // A definer's plain functions (a decoder, say) run inside it, so their text counts as well.
    const { rows: trusted } = (await database.query(
      `with ${DEFINER}, ${RELATION}
       select pg_catalog.pg_get_userbyid(p.proowner)::text as owner, lower(p.prosrc) as body, r.name as gives
       from pg_catalog.pg_proc p
       left join pg_catalog.pg_type t on t.oid = p.prorettype left join relation r on r.oid = t.typrelid
       where p.proowner in (select proowner from definer)`,
    )) as { rows: Trusted[] };
    return [
      ...owners.flatMap(({ owner, faults }) =>
        (faults as string[]).map((fault) => ({
          subject: owner as string,
          message: `${owner} runs trusted functions and ${fault}.`,
        })),
      ),
      ...rights.flatMap((right): Finding[] => {
        const own = trusted.filter(({ owner }) => owner === right.owner);
        if (own.some((each) => needs(each, right))) return [];
        const what = `${right.privilege} on ${right.table}${right.column ? `.${right.column}` : ""}`;
        return [
          { subject: right.owner, message: `${right.owner} has ${what}, which none of its functions uses.` },
        ];
      }),
    ];
  },
};

/** Whether a function's text gives a right a use. Reading a table as a whole gives all of its columns one. */
function needs({ body, gives }: Trusted, { table, bare, column, privilege }: Right): boolean {
  const name = `(?:\\w+\\.)?${bare}\\b`;
  const mentioned = new RegExp(`\\b${name}`).test(body);
  if (!mentioned) return false;
  const written = {
    INSERT: `insert\\s+into\\s+${name}`,
    UPDATE: `update\\s+(?:only\\s+)?${name}|do\\s+update|for\\s+(?:no\\s+key\\s+)?update|for\\s+(?:key\\s+)?share`,
    DELETE: `delete\\s+from\\s+(?:only\\s+)?${name}`,
  }[privilege];
  if (written) return new RegExp(written).test(body) && (!column || new RegExp(`\\b${column}\\b`).test(body));
  if (privilege !== "SELECT") return false;
  if (column) return gives === table || new RegExp(`\\b${column}\\b`).test(body);
  return gives === table;
}
