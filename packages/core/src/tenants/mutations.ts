import "server-only";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import type { AssistantMode } from "@orchard/domain/tenant";
import { withIdentity } from "@orchard/db/with-identity";

/** Sets how the assistant of the caller's store takes questions. For its staff. @throws AppError `not_found` */
export async function setAssistantMode(identity: Identity, mode: AssistantMode): Promise<void> {
  await withIdentity(identity, async (tx) => {
    const { count } = await tx.tenant.updateMany({ data: { assistantMode: mode } });
    if (count === 0) throw notFound("tenants");
  });
}
