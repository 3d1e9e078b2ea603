import { numberFormat } from "@orchard/domain/formats";
import { ratingOf, type StarCounts } from "@orchard/domain/review";
import { Link } from "../link.tsx";
import { Stars } from "./stars.tsx";

type RatingHistogramProps = {
  stars: StarCounts;
  locale: string;
  /** The stars that the reviews below are narrowed to. */
  selected?: number | undefined;
  /** The list with only that many stars, or all of them. */
  href: (stars?: number) => string;
};

/** How many reviews give how many stars; each line leads to those reviews. Nothing without reviews. */
export function RatingHistogram({ stars, locale, selected, href }: RatingHistogramProps) {
  const rating = ratingOf(stars);
  if (!rating) return null;
  const number = numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <div>
      <p className="flex items-center gap-3">
        <span className="heading text-2xl tabular-nums">{number.format(rating.average)}</span>
        <span>
          <Stars value={rating.average} className="text-lg" />
          <span className="block text-sm text-muted">
            out of 5, from {rating.count} {rating.count === 1 ? "review" : "reviews"}
          </span>
        </span>
      </p>
      <ul className="mt-4">
        {[5, 4, 3, 2, 1].map((each) => {
          const count = stars[each - 1] ?? 0;
          const line = (
            <>
              <span className="w-14 shrink-0 whitespace-nowrap">
                {each} {each === 1 ? "star" : "stars"}
              </span>
              <span aria-hidden className="h-2 min-w-0 flex-1 overflow-clip rounded-full bg-wash">
                <span
                  className="block h-full rounded-full bg-accent"
                  style={{ width: `${(count / rating.count) * 100}%` }}
                />
              </span>
              <span className="w-8 shrink-0 text-right text-muted tabular-nums">
                {count}
                <span className="sr-only"> reviews</span>
              </span>
            </>
          );
          const look = "flex min-h-8 items-center gap-3 text-sm pointer-coarse:min-h-11";
          return (
            <li key={each}>
              {count === 0 ? (
                <span className={look}>{line}</span>
              ) : (
                <Link
                  href={href(selected === each ? undefined : each)}
                  rel="nofollow"
                  {...(selected === each ? { "aria-current": "true" as const } : {})}
                  className={`${look} hover:underline hover:underline-offset-4 aria-[current]:font-semibold`}
                >
                  {line}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
