import { z } from "zod";
import type { SearchParams } from "../../catalog/components/listing-query.tsx";

/** What a product page's address says about its reviews. */
export type ReviewsQuery = { stars?: number; page: number };

const count = (most: number) => z.coerce.number().int().min(1).max(most);

export function readReviewsQuery({ stars, reviews }: SearchParams): ReviewsQuery {
  const chosen = count(5).safeParse(stars);
  return { page: count(1000).catch(1).parse(reviews), ...(chosen.success ? { stars: chosen.data } : {}) };
}

/** The product's page with other reviews, at the place where they stand. */
export function reviewsHref(path: string, { stars, page }: ReviewsQuery): string {
  const params = new URLSearchParams();
  if (stars) params.set("stars", String(stars));
  if (page > 1) params.set("reviews", String(page));
  return `${path}${params.size > 0 ? `?${params}` : ""}#reviews`;
}
