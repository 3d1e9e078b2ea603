import "server-only";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import type { AssistantMode, Halt } from "@orchard/domain/tenant";
import { withIdentity, withIdentityEverywhere } from "@orchard/db/with-identity";

/** Sets how the assistant of the caller's store takes questions. For its staff. @throws AppError `not_found` */
export async function setAssistantMode(identity: Identity, mode: AssistantMode): Promise<void> {
  await withIdentity(identity, async (tx) => {
    const { count } = await tx.tenant.updateMany({ data: { assistantMode: mode } });
    if (count === 0) throw notFound("tenants");
  });
}

/**
 * Halts a store, or only its assistant, or lets both go on. For operators. Whoever is in it notices within a second: answers
 * that are being written end, and the next request is refused.
 * @throws AppError `not_found`
 */
export async function setStoreHalt(
  identity: Identity,
  tenantId: string,
  { halt, reason, by }: { halt: Halt; reason: string; by: string },
): Promise<void> {
  const counts = await withIdentityEverywhere(identity, async (tx) => {
    const { count } = await tx.tenant.updateMany({
      where: { id: tenantId },
      data: {
        status: halt === "store" ? "suspended" : "active",
        assistantHalted: halt === "assistant",
        haltReason: halt === "none" ? "" : reason,
        haltedBy: by,
        haltedAt: new Date(),
      },
    });
    return count;
  });
  if (!counts.some((count) => count > 0)) throw notFound("tenants");
}
