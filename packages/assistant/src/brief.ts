import "server-only";
import { describeCatalogue } from "@orchard/core/catalog/data";
import { boundVocabulary } from "@orchard/core/catalog/rules";
import { type Clock, dayIn } from "@orchard/domain/clock";
import type { Identity } from "@orchard/domain/identity";
import type { Brief } from "@orchard/domain/instructions";
import type { Vocabulary } from "@orchard/domain/tool-contracts";

// A store's published words are the same for everyone and change rarely; nothing personal is ever kept here.
const FRESH_MS = 60_000;
const kept = new Map<string, { vocabulary: Vocabulary; until: number }>();

/** What the model is told of the store and the day. */
export async function buildBrief(identity: Identity, clock: Clock): Promise<Brief> {
  let entry = kept.get(identity.tenantId);
  if (!entry || entry.until < Date.now()) {
    entry = { vocabulary: boundVocabulary(await describeCatalogue(identity)), until: Date.now() + FRESH_MS };
    kept.set(identity.tenantId, entry);
  }
  return {
    today: dayIn(clock.now(), entry.vocabulary.store.timeZone),
    signedIn: identity.scopes.includes("orders:read"),
    vocabulary: entry.vocabulary,
  };
}
