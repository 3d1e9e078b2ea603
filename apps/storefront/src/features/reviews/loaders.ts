import "server-only";
import { readCaller } from "@orchard/auth/gate";
import type { ProductDetail } from "@orchard/core/catalog/data";
import { getOwnReview, listReviews } from "@orchard/core/reviews/data";
import { dayIn } from "@orchard/domain/clock";
import { loadStore } from "../tenants/loaders.ts";
import type { ReviewsQuery } from "./components/reviews-query.tsx";

const PAGE_SIZE = 8;

/** One page of what shoppers say about a product, and what the caller has to do with it. */
export async function loadReviews(store: string, product: ProductDetail, query: ReviewsQuery) {
  const tenant = await loadStore(store);
  const { identity, person } = await readCaller(store);
  const { productId, ratings } = product;
  const { stars } = query;
  const total = stars ? (ratings[stars - 1] ?? 0) : ratings.reduce((sum, each) => sum + each, 0);
  const pageCount = Math.ceil(total / PAGE_SIZE);
  const page = Math.max(1, Math.min(query.page, pageCount));
  const [reviews, own] = await Promise.all([
    total === 0
      ? []
      : listReviews(identity, { productId, stars, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
    getOwnReview(identity, productId),
  ]);
  return {
    reviews: reviews.map((review) => ({ review, day: dayIn(review.writtenAt, tenant.timeZone) })),
    own,
    signedIn: person !== undefined,
    page,
    pageCount,
  };
}

export type Reviews = Awaited<ReturnType<typeof loadReviews>>;
