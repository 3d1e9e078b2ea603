import { type Asker, attempt, literal, type Outcome, wordFor } from "./attempts.ts";
import type { Routine } from "./catalogue.ts";
import { callOf, functionRight, isProvenApart, type Right } from "./expectation.ts";
import type { Matrix } from "./open.ts";
import { OWNERS, type Row, type Rows, type Subject, tenantColumn, userColumn } from "./rows.ts";
import { type Findings, noFindings } from "./tables.ts";

/** What every table holds, by owner: `table|tenant|user` → hash. What a call changed shows as a difference. */
export type Fingerprint = Map<string, string>;

export async function fingerprint({ administrator, catalogue }: Matrix): Promise<Fingerprint> {
  const parts = catalogue.tables
    .filter(({ kind }) => kind === "table")
    .map((table) => {
      const column = (name: string) =>
        table.columns.some((each) => each.name === name) ? `x.${name}::text` : "''";
      return `select '${table.name}|' || ${column(tenantColumn(table))} || '|' || ${column(userColumn(table))} as owner,
                md5(string_agg(to_jsonb(x)::text, '' order by to_jsonb(x)::text)) as hash from ${table.path} x group by 1`;
    });
  const { rows } = await administrator.query<{ owner: string; hash: string }>(parts.join(" union all "));
  return new Map(rows.map(({ owner, hash }) => [owner, hash]));
}

/** Calls a function as one caller, once for everybody whose rows its arguments can name. */
export async function tryFunction(
  matrix: Matrix,
  asker: Asker,
  routine: Routine,
  before: Fingerprint,
): Promise<Findings> {
  const findings = noFindings();
  const right = functionRight(routine.name, wordFor(asker));
  const calls = callsOf(routine, matrix.rows, right?.scope);
  for (const { target, call } of right ? calls : calls.slice(0, 1)) {
    let after = before;
    const [outcome] = await attempt(
      matrix.administrator,
      asker,
      // What is to be refused is called plainly: a trigger's function stands in no FROM, and would fail for that instead.
      [right ? `select coalesce(jsonb_agg(to_jsonb(r)), '[]') from ${call} r` : `select ${call}`],
      {
        keep: true,
        ...(routine.writes && right ? { after: async () => void (after = await fingerprint(matrix)) } : {}),
      },
    );
    findings.cases++;
    const { leak, loss } = right
      ? judge(asker, right, target, call, outcome!, changes(before, after), matrix.rows)
      : outcome!.state === "42501"
        ? {}
        : { leak: "is not refused" };
    const said = `${asker.name}: ${leak ?? loss}: ${call} (${outcome!.state ?? "returned"} ${outcome!.message ?? ""})`;
    if (leak) findings.leaks.push(said);
    if (loss && !isProvenApart(routine.name)) findings.losses.push(said);
  }
  return findings;
}

/** The calls to try: one for each person whose rows the arguments name, or a single one when they name nobody's. */
function callsOf(
  { name, arguments: types }: Routine,
  rows: Rows,
  scope = "none",
): { target?: Subject; call: string }[] {
  const bare = name.slice(0, name.indexOf("("));
  const template = (callOf(name) ?? types.map(defaultFor).join(", ")).replaceAll(/\bscope\b/g, `'${scope}'`);
  const named = [...template.matchAll(/\b([a-z_]+)\.([a-z_]+)\b/g)].filter(([, table]) =>
    rows.kept.has(table!),
  );
  if (named.length === 0) return [{ call: `${bare}(${template})` }];
  return OWNERS.flatMap((target) => {
    const found = named.map(([, table]) => rows.kept.get(table!)!.find((row) => isOf(row, target)));
    if (found.includes(undefined)) return []; // they own no such row
    let index = 0;
    const filled = template.replaceAll(/\b([a-z_]+)\.([a-z_]+)\b/g, (whole, table: string, column: string) =>
      rows.kept.has(table) ? literal(found[index++]!.values[column]) : whole,
    );
    return [{ target, call: `${bare}(${filled})` }];
  });
}

const isOf = (row: Row, { tenantId, userId }: Subject) =>
  row.tenantId === tenantId && (!row.userId || row.userId === userId) && !row.unseen;

function defaultFor(type: string): string {
  if (type.endsWith("[]")) return "'{}'";
  if (type === "uuid") return "gen_random_uuid()";
  if (/^(small|big)?int|^numeric|^double|^real/.test(type)) return "1";
  if (type === "text" || type.startsWith("character")) return "'sample'";
  if (type === "boolean") return "false";
  if (type.startsWith("json")) return "'{}'";
  return `null::${type}`;
}

/** Owners whose rows a call changed, made or removed. */
const changes = (before: Fingerprint, after: Fingerprint): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((owner) => before.get(owner) !== after.get(owner));

function judge(
  asker: Asker,
  right: Right,
  target: Subject | undefined,
  call: string,
  { state, found }: Outcome,
  changed: string[],
  rows: Rows,
): { leak?: string; loss?: string } {
  const mayTouch = (owner: Partial<Subject>) => isWithin(owner, right, asker, target);
  const foreign = changed.filter((each) => {
    const [, tenantId, userId] = each.split("|");
    return !mayTouch({ ...(tenantId ? { tenantId } : {}), ...(userId ? { userId } : {}) });
  });
  if (foreign.length > 0) return { leak: `changes ${foreign.join(", ")}` };

  const returned = JSON.stringify(found ?? []);
  const known = new Set<string>();
  const secret = new Set<string>();
  for (const row of [...rows.kept.values()].flat())
    for (const text of telling(row)) (mayTouch(row) && !row.unseen ? known : secret).add(text);
  const leaked = [...secret].find(
    (text) => !known.has(text) && !call.includes(text) && returned.includes(text),
  );
  if (leaked) return { leak: `returns ${leaked}` };

  // The positive twin: whoever names their own, and may, gets or changes something.
  const reaches = target ? mayTouch(target) : mayTouch(asker.identity ?? {}) || !asker.role;
  const happened = changed.length > 0 || (found as unknown[] | undefined)?.some(isSomething);
  if (reaches && !happened) return { loss: `reaches nothing (${state ?? returned})` };
  return !reaches && !target && happened ? { leak: `returns ${returned.slice(0, 200)}` } : {};
}

/** Whether an owner's rows are within a right. Functions before sign-in know only whom their arguments name. */
function isWithin(
  owner: Partial<Subject>,
  { whose, scope }: Right,
  { identity, role }: Asker,
  target?: Subject,
) {
  if (role && !identity) return false;
  if (scope && !(identity?.scopes as readonly string[] | undefined)?.includes(scope)) return false;
  if (whose === "all") return true;
  const who = whose.startsWith("named") ? target : identity;
  if (!who || owner.tenantId !== who.tenantId) return false;
  // What belongs to a store as a whole has no owner.
  return whose === "store" || whose === "named store" || !owner.userId || owner.userId === who.userId;
}

/** The values of a row that nobody could have guessed: ids and the sample texts. */
const telling = ({ values }: Row): string[] =>
  Object.values(values).filter(
    (value): value is string =>
      typeof value === "string" && (value.startsWith("sample-") || /^[0-9a-f]{8}-/.test(value)),
  );

const isSomething = (row: unknown) =>
  row !== null &&
  row !== false &&
  row !== "" &&
  !(
    typeof row === "object" &&
    Object.values(row).every((value) => value === null || value === false || value === "")
  );
