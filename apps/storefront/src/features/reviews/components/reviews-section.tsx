import type { ProductDetail } from "@orchard/core/catalog/data";
import { Link } from "@orchard/ui/link";
import { Pagination } from "@orchard/ui/primitives/pagination";
import { Section } from "@orchard/ui/primitives/page-header";
import { RatingHistogram } from "@orchard/ui/store/rating-histogram";
import { ReviewItem } from "@orchard/ui/store/review-item";
import { writeReviewAction } from "../actions.ts";
import { ReviewForm } from "../client.tsx";
import type { Reviews } from "../loaders.ts";
import { type ReviewsQuery, reviewsHref } from "./reviews-query.tsx";

type ReviewsSectionProps = {
  store: string;
  locale: string;
  product: ProductDetail;
  query: ReviewsQuery;
  reviews: Reviews;
};

/** What shoppers say about a product: how many stars, in their words, and a form for whoever bought it. */
export function ReviewsSection({ store, locale, product, query, reviews }: ReviewsSectionProps) {
  const path = `/${store}/p/${product.slug}`;
  const { own, page, pageCount } = reviews;
  return (
    <Section title="Reviews" id="reviews" className="drawn-when-near">
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-12">
        <div className="flex flex-col gap-6 lg:col-span-4">
          <RatingHistogram
            stars={product.ratings}
            locale={locale}
            selected={query.stars}
            href={(stars) => reviewsHref(path, { page: 1, ...(stars ? { stars } : {}) })}
          />
          {own.mayReview ? (
            <>
              {own.review?.hidden && (
                <p className="text-sm text-muted">The store has hidden your review. Nobody else sees it.</p>
              )}
              <ReviewForm
                action={writeReviewAction.bind(null, store)}
                productId={product.productId}
                {...(own.review ? { own: own.review } : {})}
              />
            </>
          ) : (
            <p className="text-sm text-muted">
              {reviews.signedIn ? (
                "You can write a review once this has been delivered to you."
              ) : (
                <>
                  Bought it here?{" "}
                  <Link
                    href={`/${store}/sign-in?next=${encodeURIComponent(`${path}#reviews`)}`}
                    className="linked"
                    rel="nofollow"
                  >
                    Sign in
                  </Link>{" "}
                  to write a review.
                </>
              )}
            </p>
          )}
        </div>
        <div className="min-w-0 lg:col-span-8">
          {reviews.reviews.length === 0 ? (
            <p className="text-muted">
              {query.stars ? "No review gives as many stars." : "Nobody has written a review yet."}
            </p>
          ) : (
            reviews.reviews.map(({ review, day }) => (
              <ReviewItem
                key={review.reviewId}
                review={review}
                day={day}
                locale={locale}
                own={review.reviewId === own.review?.reviewId}
              />
            ))
          )}
          {query.stars && (
            <p className="pb-4 text-sm">
              <Link href={reviewsHref(path, { page: 1 })} className="linked" rel="nofollow">
                Show all reviews
              </Link>
            </p>
          )}
          <Pagination
            label="Pages of reviews"
            page={page}
            pageCount={pageCount}
            href={(each) => reviewsHref(path, { ...query, page: each })}
          />
        </div>
      </div>
    </Section>
  );
}
