import "server-only";
import { AppError, notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { slugSchema } from "@orchard/domain/product";
import { withIdentity } from "@orchard/db/with-identity";
import type { Offer } from "./rules.ts";

/**
 * Sets what the caller's store asks for a product, how many there are and whether shoppers see it. `was` is what whoever
 * decided that had before their eyes: what came in between, another's change or a sale, is not overwritten.
 * @throws AppError `not_found`, also for another store's; `conflict` when it is not as it was
 */
export async function setOffer(identity: Identity, slug: string, was: Offer, offer: Offer): Promise<void> {
  if (!slugSchema.safeParse(slug).success) throw notFound("products");
  await withIdentity(identity, async (tx) => {
    const { count } = await tx.product.updateMany({ where: { slug, ...was }, data: offer });
    if (count > 0) return;
    if ((await tx.product.count({ where: { slug } })) === 0) throw notFound("products");
    throw new AppError(
      "conflict",
      "It has changed since this page was loaded: somebody else set it, or some were sold. Compare and save again.",
    );
  });
}
