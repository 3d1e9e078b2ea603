import { numberFormat } from "@orchard/domain/formats";
import type { Rating } from "@orchard/domain/review";
import { classNames } from "../class-names.ts";

type StarsProps = {
  /** From 0 to 5; parts of a star are shown as parts. */
  value: number;
  className?: string;
};

/** Five stars, filled as far as the value goes. A picture only: say the value beside it. */
export function Stars({ value, className }: StarsProps) {
  const share = `${(value / 5) * 100}%`;
  return (
    <span
      aria-hidden
      className={classNames("stars", className)}
      style={{
        backgroundImage: `linear-gradient(to right, var(--accent-ink) ${share}, var(--edge) ${share})`,
      }}
    />
  );
}

type RatingLabelProps = { rating: Rating; locale: string; className?: string };

/** "4.3 (27)" behind its stars, read as a sentence. */
export function RatingLabel({ rating, locale, className }: RatingLabelProps) {
  const { average, count } = rating;
  const shown = numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(average);
  return (
    <span className={classNames("inline-flex items-center gap-1.5 tabular-nums", className)}>
      <Stars value={average} />
      <span className="sr-only">
        {`${shown} out of 5 stars, ${count} ${count === 1 ? "review" : "reviews"}`}
      </span>
      <span aria-hidden>{shown}</span>
      <span aria-hidden className="-ml-0.5 text-muted">{`(${count})`}</span>
    </span>
  );
}
