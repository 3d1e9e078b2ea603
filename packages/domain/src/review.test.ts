import { describe, expect, test } from "vitest";
import { ratingOf, reviewSchema } from "./review.ts";

describe("a rating", () => {
  test("is the mean of the stars, and how many gave them", () => {
    expect(ratingOf([1, 0, 0, 0, 1])).toEqual({ average: 3, count: 2 });
    expect(ratingOf([0, 0, 0, 3, 1])).toEqual({ average: 4.25, count: 4 });
  });

  test("is none where nobody has reviewed", () => {
    expect(ratingOf([0, 0, 0, 0, 0])).toBeUndefined();
  });
});

describe("a review as it is sent", () => {
  const write = (over: object) => reviewSchema.safeParse({ rating: "4", title: "", body: "", ...over });

  test("has one to five whole stars", () => {
    for (const rating of ["1", "5", 3]) expect(write({ rating }).success).toBe(true);
    for (const rating of ["0", "6", "2.5", "", "many", undefined])
      expect(write({ rating }).success).toBe(false);
  });

  test("may be stars alone, and keeps any script and any emoji", () => {
    expect(write({}).data).toEqual({ rating: 4, title: "", body: "" });
    expect(write({ title: " مرحبا ", body: "好 🌱 <b>" }).data).toMatchObject({
      title: "مرحبا",
      body: "好 🌱 <b>",
    });
  });

  test("loses what cannot be stored", () => {
    expect(write({ title: "a\0b", body: "c\ud83c d" }).data).toMatchObject({ title: "ab", body: "c d" });
  });

  test("ends at 80 and 2,000 characters, and says so", () => {
    expect(write({ title: "t".repeat(80), body: "b".repeat(2000) }).success).toBe(true);
    expect(write({ body: "b".repeat(10_000) }).error?.issues[0]?.message).toBe(
      "Please keep it under 2001 characters.",
    );
    expect(write({ title: "t".repeat(81) }).success).toBe(false);
  });
});
