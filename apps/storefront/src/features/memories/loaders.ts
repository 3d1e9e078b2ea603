import "server-only";
import { listSharedAnswers } from "@orchard/core/feedback/data";
import { isRemembering, listMemories } from "@orchard/core/memories/data";
import { dayIn } from "@orchard/domain/clock";
import { requireShopper } from "../account/loaders.ts";
import { loadHelp } from "../help/loaders.ts";
import { loadStore } from "../tenants/loaders.ts";

/** Something the assistant remembers for its owner; `day` in the store's time zone. */
export type MemoryDto = { memoryId: string; text: string; day: string; untrusted: boolean };

/** What the assistant remembers of the signed-in shopper, and which answers they gave to the store. */
export async function loadAssistantPage(store: string) {
  const { identity } = await requireShopper(store, `/${store}/account/assistant`);
  const tenant = await loadStore(store);
  const [memories, remembering, shared, help] = await Promise.all([
    listMemories(identity),
    isRemembering(identity),
    listSharedAnswers(identity),
    loadHelp(identity, tenant),
  ]);
  const dayOf = (instant: Date) => dayIn(instant, tenant.timeZone);
  return {
    tenant,
    help,
    remembering,
    memories: memories.map(({ memoryId, text, untrusted, createdAt }): MemoryDto => ({
      memoryId,
      text,
      untrusted,
      day: dayOf(createdAt),
    })),
    shared: shared.map(({ messageId, question, sharedAt }) => ({
      messageId,
      question,
      day: dayOf(sharedAt),
    })),
  };
}
