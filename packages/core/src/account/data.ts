import "server-only";
import { type Preferences, preferencesSchema } from "@orchard/domain/account";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { Prisma, type Tx, withIdentity } from "@orchard/db/with-identity";
import { EXPORTED } from "./rules.ts";

export type Profile = { name: string; email: string; joinedAt: Date };

/** The caller's own record. @throws AppError `not_found` */
export async function getProfile(identity: Identity): Promise<Profile> {
  const row = await withIdentity(identity, (tx) =>
    tx.user.findFirst({ select: { name: true, email: true, joinedAt: true } }),
  );
  if (!row) throw new AppError("not_found");
  return row;
}

const NO_PREFERENCES: Preferences = {
  units: null,
  clothingSize: null,
  shoeSizeEu: null,
  budgetCents: null,
  diet: null,
};

/** What the caller told the store about themselves; each is null until they do. */
export async function getPreferences(identity: Identity): Promise<Preferences> {
  return withIdentity(identity, readPreferences);
}

export async function readPreferences(tx: Tx): Promise<Preferences> {
  const row = await tx.preferences.findFirst();
  return row ? preferencesSchema.parse(row) : NO_PREFERENCES;
}

export type SessionSummary = { id: string; device: string; network: string; openedAt: Date };

/** Where the caller is signed in now, most recent first. */
export async function listSessions(identity: Identity): Promise<SessionSummary[]> {
  const rows = await withIdentity(identity, (tx) =>
    tx.session.findMany({
      where: { closedAt: null, expiresAt: { gt: new Date() } },
      orderBy: { createdAt: "desc" },
      take: 100,
      select: { id: true, device: true, network: true, createdAt: true },
    }),
  );
  return rows.map(({ createdAt, ...rest }) => ({ ...rest, openedAt: createdAt }));
}

export type AccountEvent = { id: string; kind: string; detail: Record<string, number>; occurredAt: Date };

/** What happened to the caller's account, newest first. */
export async function listAccountEvents(identity: Identity, limit = 20): Promise<AccountEvent[]> {
  const rows = await withIdentity(identity, (tx) =>
    tx.accountEvent.findMany({
      orderBy: { occurredAt: "desc" },
      take: limit,
      select: { id: true, kind: true, detail: true, occurredAt: true },
    }),
  );
  return rows.map((row) => ({ ...row, detail: row.detail as Record<string, number> }));
}

/** Everything the store holds about the caller, by table: what row-level security shows them of each, whole. */
export async function exportAccount(identity: Identity): Promise<Record<string, unknown[]>> {
  return withIdentity(identity, async (tx) => {
    const tables: Record<string, unknown[]> = {};
    for (const [table, columns] of Object.entries(EXPORTED)) {
      // Names come from the list above, never from input. A vector has no JSON of its own, so it goes as text.
      const picked = columns.map((column) => (column === "embedding" ? "embedding::text" : column));
      const query = `select to_jsonb(t) as row from (select ${picked.join(", ")} from ${table}) t`;
      const rows = await tx.$queryRaw<{ row: unknown }[]>(Prisma.raw(query));
      tables[table] = rows.map(({ row }) => row);
    }
    return tables;
  });
}
