import { AppError } from "@orchard/domain/errors";
import { tenantIdSchema } from "@orchard/domain/ids";

/**
 * Which database a tenant's rows are in. `TENANT_DATABASE_URLS` gives a tenant one of its own; everybody else shares
 * one. For migrating each address is an administrator's; an app puts its own login in its place.
 */
export type TenantDatabases = ReadonlyMap<string, string>;

/** How a tenant's data is kept apart; see {@link tierOf}. */
export type Tier = "pooled" | "dedicated" | "single-tenant";

/** The operators' own tenant: every database knows it. */
const PLATFORM = "platform";
const VARIABLE = "TENANT_DATABASE_URLS";
const WHAT_TO_DO = `Write ${VARIABLE}='{"tenant": "postgres://host/database"}', or tenant=postgres://host/database, several separated by commas or spaces.`;

/**
 * Reads the map, as JSON or as a list of `tenant=url`; nothing gives an empty one.
 * @throws AppError `misconfigured` naming the entry that is wrong, never its address, which may hold a password.
 */
export function parseTenantDatabases(text: string | undefined): TenantDatabases {
  const databases = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const [index, [tenant, url]] of entriesOf(text?.trim() ?? "").entries()) {
    const refuse = (problem: string): never => {
      throw new AppError("misconfigured", `${VARIABLE}: ${problem} ${WHAT_TO_DO}`);
    };
    if (!tenantIdSchema.safeParse(tenant).success || tenant === PLATFORM)
      refuse(`entry ${index + 1} names no tenant.`);
    if (databases.has(tenant)) refuse(`${tenant} is given two databases.`);
    const place = typeof url === "string" ? placeOf(url) : undefined;
    if (!place) refuse(`the address of ${tenant} is no PostgreSQL address.`);
    const other = owners.get(place!);
    if (other) refuse(`${other} and ${tenant} are given one database; a tenant's own is nobody else's.`);
    owners.set(place!, tenant);
    databases.set(tenant, url as string);
  }
  return databases;
}

function entriesOf(text: string): [string, unknown][] {
  if (!text.startsWith("{")) {
    return text
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((entry) => [entry.split("=", 1)[0]!, entry.slice(entry.indexOf("=") + 1)]);
  }
  try {
    return Object.entries(JSON.parse(text) as object);
  } catch {
    throw new AppError("misconfigured", `${VARIABLE} begins like JSON but is none. ${WHAT_TO_DO}`);
  }
}

/** Server and database of an address, to tell whether two are one; undefined when it is no PostgreSQL address. */
function placeOf(url: string): string | undefined {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${searchParams.get("host") ?? hostname}:${port || 5432}${pathname}`;
}

/** A tenant's address with the name and password of one's own login, and nobody else's. */
export function withLoginOf(own: string, address: string): string {
  const url = new URL(address);
  const { username, password } = new URL(own);
  Object.assign(url, { username, password });
  return url.href;
}

/** An address without name and password, as the apps are given it. */
export function withoutLogin(address: string): string {
  const url = new URL(address);
  Object.assign(url, { username: "", password: "" });
  return url.href;
}

let read: { text: string | undefined; databases: TenantDatabases } | undefined;

/** The map of this process. */
export function tenantDatabases(): TenantDatabases {
  const text = process.env[VARIABLE] || undefined;
  if (!read || read.text !== text) read = { text, databases: parseTenantDatabases(text) };
  return read.databases;
}

/** Every database that knows a tenant, undefined being the shared one: its own, or for the platform all of them. */
export function databasesOf(tenantId: string): (string | undefined)[] {
  const databases = tenantDatabases();
  if (tenantId === PLATFORM) return [undefined, ...databases.keys()];
  return [databases.has(tenantId) ? tenantId : undefined];
}

/** Where a login reaches one of {@link databasesOf}, given its address of the shared one. */
export function addressFor(database: string | undefined, shared: string): string {
  return database === undefined ? shared : withLoginOf(shared, tenantDatabases().get(database)!);
}

/**
 * How a tenant's data is kept apart: with others in one database (pooled), in one of its own beside a shared one
 * (dedicated), or in one of its own like every other store of the installation (single-tenant). Derived, never stored.
 */
export function tierOf(tenantId: string, stores: readonly string[]): Tier {
  const databases = tenantDatabases();
  if (!databases.has(tenantId)) return "pooled";
  return stores.every((store) => databases.has(store)) ? "single-tenant" : "dedicated";
}
