import "server-only";
import { MEMORY_LENGTH, type MemoryChangeOutput } from "@orchard/domain/action-tools";
import { AppError, notFound } from "@orchard/domain/errors";
import { hidesCharacters } from "@orchard/domain/hidden-characters";
import type { Identity } from "@orchard/domain/identity";
import { newId, uuidSchema } from "@orchard/domain/ids";
import { withIdentity } from "@orchard/db/with-identity";
import { embeddingModelId, embedTexts } from "@orchard/models/embeddings";
import { type Audit, withAudit } from "../audit/mutations.ts";

/** Words as they are kept. @throws AppError `invalid_input` */
function readable(text: string): string {
  const words = text.trim();
  if (words.length === 0 || words.length > MEMORY_LENGTH || hidesCharacters(words))
    throw new AppError("invalid_input");
  return words;
}

const REFUSED = {
  off: "You have switched remembering off.",
  full: "There is no room for more. Forget something first.",
} as const;

/**
 * Remembers words of the caller's; words that are known already stay one memory.
 * @throws AppError `invalid_input`, or `conflict` with a sentence that says why not
 */
export async function remember(
  identity: Identity,
  { text }: { text: string },
  audit?: Audit<MemoryChangeOutput>,
): Promise<MemoryChangeOutput> {
  const words = readable(text);
  const [meaning] = await embedTexts([words]);
  return withAudit(identity, audit, async (tx) => {
    const [row] = await tx.$queryRaw<
      { outcome: "remembered" | "known" | keyof typeof REFUSED; id: string }[]
    >`
      select outcome, memory_id::text as id
      from assistant.remember(${newId()}::uuid, ${words}, ${JSON.stringify(meaning)}::halfvec(512), ${embeddingModelId()})`;
    const { outcome, id } = row!;
    if (outcome === "off" || outcome === "full") throw new AppError("conflict", REFUSED[outcome]);
    return { memoryId: id, text: words, ...(outcome === "known" ? { known: true } : {}) };
  });
}

/** Forgets one memory of the caller's. @throws AppError `not_found` */
export async function forget(
  identity: Identity,
  { memoryId }: { memoryId: string },
  audit?: Audit<MemoryChangeOutput>,
): Promise<MemoryChangeOutput> {
  if (!uuidSchema.safeParse(memoryId).success) throw notFound("memories");
  return withAudit(identity, audit, async (tx) => {
    const [row] = await tx.$queryRaw<{ text: string | null }[]>`
      select assistant.forget(${memoryId}::uuid) as text`;
    if (row?.text == null) throw notFound("memories");
    return { memoryId, text: row.text };
  });
}

/** Forgets all of the caller's memories. @returns how many there were */
export async function forgetAll(identity: Identity): Promise<number> {
  return withIdentity(identity, async (tx) => (await tx.memory.deleteMany()).count);
}

/** Rewrites a memory in its owner's words, which makes it theirs. @throws AppError `invalid_input`, `not_found` */
export async function editMemory(
  identity: Identity,
  { memoryId, text }: { memoryId: string; text: string },
): Promise<void> {
  if (!uuidSchema.safeParse(memoryId).success) throw notFound("memories");
  const words = readable(text);
  const [meaning] = await embedTexts([words]);
  await withIdentity(identity, async (tx) => {
    const count = await tx.$executeRaw`
      update memories set text = ${words}, embedding = ${JSON.stringify(meaning)}::halfvec(512),
        embedding_model = ${embeddingModelId()}, untrusted = false
      where id = ${memoryId}::uuid`;
    if (count === 0) throw notFound("memories");
  });
}

/** Switches remembering on or off. What is remembered stays, unread, until it is forgotten. */
export async function setRemembering(identity: Identity, remembers: boolean): Promise<void> {
  const { tenantId, userId } = identity;
  await withIdentity(identity, (tx) =>
    tx.preferences.upsert({
      where: { tenantId_userId: { tenantId, userId } },
      create: { tenantId, userId, remembers },
      update: { remembers },
    }),
  );
}
