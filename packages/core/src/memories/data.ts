import "server-only";
import type { Preferences } from "@orchard/domain/account";
import type { Identity } from "@orchard/domain/identity";
import { type Tx, withIdentity } from "@orchard/db/with-identity";
import { embeddingModelId, embedTexts } from "@orchard/models/embeddings";
import { readPreferences } from "../account/data.ts";
import { type Audit, recordSuccess, withAudit } from "../audit/mutations.ts";
import { readStore } from "../tenants/data.ts";

/** Something a shopper asked to have remembered. `untrusted` when other people's text was in the chat it was made in. */
export type Memory = { memoryId: string; text: string; untrusted: boolean; createdAt: Date };

/** So many go into what the model is given. */
const RECALLED = 8;

/** The caller's memories, newest first. */
export async function listMemories(identity: Identity, limit = 100): Promise<Memory[]> {
  return withIdentity(identity, (tx) => readMemories(tx, limit));
}

async function readMemories(tx: Tx, limit: number): Promise<Memory[]> {
  const rows = await tx.memory.findMany({
    select: { id: true, text: true, untrusted: true, createdAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map(({ id, ...rest }) => ({ memoryId: id, ...rest }));
}

/** Whether the caller lets the assistant remember things. They do, until they switch it off. */
export async function isRemembering(identity: Identity): Promise<boolean> {
  return withIdentity(identity, readRemembering);
}

const readRemembering = async (tx: Tx): Promise<boolean> =>
  (await tx.preferences.findFirst({ select: { remembers: true } }))?.remembers ?? true;

/**
 * What of the caller's memories has to do with some words: all of them while they are few, else the nearest in meaning,
 * compared one by one with the caller's own and nobody else's. Recorded when there is anything; none, when the caller
 * has switched remembering off.
 */
export async function recallMemories(
  identity: Identity,
  words: string,
  audit?: Audit<Memory[]>,
): Promise<Memory[]> {
  const recall = (read: (tx: Tx) => Promise<Memory[]>) =>
    withIdentity(identity, async (tx) => {
      const started = performance.now();
      const memories = await read(tx);
      if (audit && memories.length > 0 && memories.length <= RECALLED)
        await recordSuccess(tx, audit, memories, performance.now() - started);
      return memories;
    });
  const newest = await recall(async (tx) =>
    (await readRemembering(tx)) ? readMemories(tx, RECALLED + 1) : [],
  );
  if (newest.length <= RECALLED) return newest;
  const [meaning] = await embedTexts([words]);
  return recall((tx) => readNearest(tx, meaning!, RECALLED));
}

/** What the caller told the store about themselves: preferences, and memories while remembering is on. */
export type PersonalNotes = { preferences: Preferences; memories: Memory[]; currency: string };

export async function getPersonalNotes(
  identity: Identity,
  audit?: Audit<PersonalNotes>,
): Promise<PersonalNotes> {
  return withAudit(identity, audit, async (tx) => {
    const { currency } = await readStore(tx);
    const memories = (await readRemembering(tx)) ? await readMemories(tx, 20) : [];
    return { preferences: await readPreferences(tx), memories, currency };
  });
}

/** The caller's memories nearest in meaning, by exact comparison; those of another embedding model come last. */
async function readNearest(tx: Tx, meaning: readonly number[], limit: number): Promise<Memory[]> {
  return tx.$queryRaw<Memory[]>`
    select id::text as "memoryId", text, untrusted, created_at as "createdAt" from memories
    order by case when embedding_model = ${embeddingModelId()}
                  then embedding <=> ${JSON.stringify(meaning)}::halfvec(512) end nulls last, created_at desc
    limit ${limit}`;
}
