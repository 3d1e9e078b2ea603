import "server-only";
import type { Identity } from "@orchard/domain/identity";
import { withIdentity } from "@orchard/db/with-identity";

/** Ids of the products the caller looked at, last first. */
export async function listViews(identity: Identity): Promise<string[]> {
  const rows = await withIdentity(identity, (tx) =>
    tx.productView.findMany({
      orderBy: [{ viewedAt: "desc" }, { productId: "asc" }],
      select: { productId: true },
    }),
  );
  return rows.map(({ productId }) => productId);
}
