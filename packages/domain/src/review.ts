import { z } from "zod";
import { textBlock } from "./written-text.ts";

/** How many reviews give one star, two, … five: five counts, as a product carries them. */
export type StarCounts = readonly number[];

/** What reviews say about a product as a whole. `average` is from 1 to 5, not rounded. */
export type Rating = { average: number; count: number };

/** The rating that star counts amount to; undefined when nobody has reviewed. */
export function ratingOf(stars: StarCounts): Rating | undefined {
  const count = stars.reduce((sum, each) => sum + each, 0);
  if (count === 0) return undefined;
  return { average: stars.reduce((sum, each, at) => sum + each * (at + 1), 0) / count, count };
}

/** A review as its writer sends it. Stars alone are a review, too. */
export const reviewSchema = z.object({
  rating: z.coerce
    .number({ error: "Choose one to five stars." })
    .int("Choose one to five stars.")
    .min(1, "Choose one to five stars.")
    .max(5, "Choose one to five stars."),
  title: textBlock(80),
  body: textBlock(2000),
});
export type ReviewInput = z.infer<typeof reviewSchema>;

/** A published review as everybody of the store may read it. */
export type Review = {
  reviewId: string;
  rating: number;
  title: string;
  body: string;
  /** What its writer is called in public: "Ada L.". */
  displayName: string;
  writtenAt: Date;
};
