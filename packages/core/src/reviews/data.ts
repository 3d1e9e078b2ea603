import "server-only";
import type { Identity } from "@orchard/domain/identity";
import type { Review } from "@orchard/domain/review";
import { withIdentity } from "@orchard/db/with-identity";

/** Published reviews of a product of the caller's store, newest first; with `stars`, only those that give as many. */
export async function listReviews(
  identity: Identity,
  input: { productId: string; stars?: number | undefined; offset?: number; limit?: number },
): Promise<Review[]> {
  const { productId, stars = null, offset = 0, limit = 10 } = input;
  return withIdentity(
    identity,
    (tx) => tx.$queryRaw<Review[]>`
      select id::text as "reviewId", rating, title, body, display_name as "displayName", written_at as "writtenAt"
      from shop.list_reviews(${productId}::uuid, ${stars}::int, ${offset}::int, ${limit}::int)`,
  );
}

/** What the caller has to do with reviewing a product: whether it was delivered to them, and what they wrote. */
export type OwnReview = { mayReview: boolean; review?: Review & { hidden: boolean } };

export async function getOwnReview(identity: Identity, productId: string): Promise<OwnReview> {
  if (!identity.scopes.includes("reviews:read")) return { mayReview: false };
  return withIdentity(identity, async (tx) => {
    const delivered = await tx.orderItem.count({
      where: { productId, order: { events: { some: { kind: "delivered" } } } },
    });
    const row = await tx.review.findFirst({ where: { productId } });
    if (!row) return { mayReview: delivered > 0 };
    const { id, rating, title, body, displayName, writtenAt, status } = row;
    const review = { reviewId: id, rating, title, body, displayName, writtenAt, hidden: status === "hidden" };
    return { mayReview: delivered > 0, review };
  });
}
