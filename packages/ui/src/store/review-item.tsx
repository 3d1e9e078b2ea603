import type { Review } from "@orchard/domain/review";
import { Badge } from "../primitives/badge.tsx";
import { Day } from "./day.tsx";
import { Stars } from "./stars.tsx";

type ReviewItemProps = {
  review: Review;
  /** The day it was written, in the store's time zone. */
  day: string;
  locale: string;
  own?: boolean;
};

/** One person's review. What they wrote is shown as they wrote it, and as text only. */
export function ReviewItem({ review, day, locale, own = false }: ReviewItemProps) {
  const { rating, title, body, displayName } = review;
  return (
    <article className="border-t border-line py-5 first:border-0 first:pt-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Stars value={rating} />
        <span className="sr-only">{rating} out of 5 stars</span>
        {title && <span className="min-w-0 font-semibold break-words">{title}</span>}
        {own && <Badge>Yours</Badge>}
      </p>
      {body && <p className="mt-2 max-w-prose break-words whitespace-pre-line">{body}</p>}
      <p className="mt-2 text-sm text-muted">
        {displayName}, <Day day={day} locale={locale} /> · bought here
      </p>
    </article>
  );
}
