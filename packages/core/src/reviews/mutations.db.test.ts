import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { delegateToAssistant, type Identity, mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { visitorOf } from "../tenants/data.ts";
import { getOwnReview, listReviews } from "./data.ts";
import { writeReview } from "./mutations.ts";

const STORE = "aperture";
let database: TestDatabase;

beforeAll(async () => {
  database = await takeOwnDatabase();
});
afterAll(() => database.close());

const ada = () => actor(STORE, "ada@example.com");
const visitor = visitorOf(STORE);
const opinion = {
  rating: 4,
  title: "Good, with a catch",
  body: "The <b>strap</b> is short; the rest is fine.",
};

const starsOf = async (productId: string) =>
  (await withIdentity(visitor, (tx) => tx.product.findFirstOrThrow({ where: { id: productId } }))).ratings;

/** A product that was delivered to somebody, and one that they never ordered. */
async function productsOf(identity: Identity) {
  return withIdentity(identity, async (tx) => {
    const item = await tx.orderItem.findFirstOrThrow({
      where: { order: { events: { some: { kind: "delivered" } } } },
      orderBy: { placedAt: "asc" },
    });
    const bought = (await tx.orderItem.findMany()).map((each) => each.productId);
    const other = await tx.product.findFirstOrThrow({ where: { id: { notIn: bought } } });
    return { delivered: item.productId, never: other.id };
  });
}

describe("a review", () => {
  test("of something delivered is read by everybody of the store, under a first name and an initial", async () => {
    const { delivered } = await productsOf(ada());
    const before = await starsOf(delivered);
    await writeReview(ada(), { productId: delivered, ...opinion });
    const [newest] = await listReviews(visitor, { productId: delivered });
    expect(newest).toMatchObject(opinion);
    expect(newest!.displayName).toMatch(/^\S+ \S\.$/);
    expect(Object.keys(newest!)).not.toContain("userId");
    expect(await starsOf(delivered)).toEqual(before.map((count, at) => count + Number(at === 3)));
  });

  test("written again takes the place of the first and is counted once", async () => {
    const { delivered } = await productsOf(ada());
    await writeReview(ada(), { productId: delivered, ...opinion });
    const before = await starsOf(delivered);
    await writeReview(ada(), { productId: delivered, ...opinion, rating: 1, title: "" });
    expect(await starsOf(delivered)).toEqual(
      before.map((count, at) => count + Number(at === 0) - Number(at === 3)),
    );
    const own = await getOwnReview(ada(), delivered);
    expect(own).toMatchObject({ mayReview: true, review: { rating: 1, title: "", hidden: false } });
    expect((await listReviews(visitor, { productId: delivered, stars: 1 }))[0]!.reviewId).toBe(
      own.review!.reviewId,
    );
  });

  test("of something that never reached its writer is refused, and changes nothing", async () => {
    const { never } = await productsOf(ada());
    const before = await starsOf(never);
    await expect(writeReview(ada(), { productId: never, ...opinion })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await starsOf(never)).toEqual(before);
    expect(await getOwnReview(ada(), never)).toEqual({ mayReview: false });
  });

  test("is written by nobody else: not a visitor, not the assistant, not for another store", async () => {
    const { delivered } = await productsOf(ada());
    const before = await starsOf(delivered);
    const elsewhere = mintIdentity({ tenantId: "northtrail", userId: ada().userId, role: "shopper" });
    for (const caller of [visitor, delegateToAssistant(ada()), elsewhere])
      await expect(writeReview(caller, { productId: delivered, ...opinion })).rejects.toMatchObject({
        code: "not_found",
      });
    await expect(writeReview(ada(), { productId: newId(), ...opinion })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await starsOf(delivered)).toEqual(before);
  });

  test("is not read at another store", async () => {
    const { delivered } = await productsOf(ada());
    await writeReview(ada(), { productId: delivered, ...opinion });
    expect(await listReviews(visitor, { productId: delivered })).not.toEqual([]);
    expect(await listReviews(visitorOf("northtrail"), { productId: delivered })).toEqual([]);
  });

  test("as a row is its writer's alone", async () => {
    const { delivered } = await productsOf(ada());
    await writeReview(ada(), { productId: delivered, ...opinion });
    const rows = (identity: Identity) => withIdentity(identity, (tx) => tx.review.findMany());
    expect((await rows(ada())).map((row) => row.userId)).toEqual([ada().userId]);
    expect(await rows(actor(STORE, "ben@example.com"))).toEqual([]);
    await expect(rows(visitor)).rejects.toMatchObject({ code: "not_found" });
  });
});

test("the seed's reviews follow their delivery, and their stars are what the products carry", async () => {
  const products = await withIdentity(visitor, (tx) => tx.product.findMany());
  let written = 0;
  for (const { id } of products) {
    const reviews = await listReviews(visitor, { productId: id, limit: 50 });
    const counts = [1, 2, 3, 4, 5].map((stars) => reviews.filter((each) => each.rating === stars).length);
    expect(await starsOf(id)).toEqual(counts);
    expect(reviews.every((each) => each.writtenAt <= new Date())).toBe(true);
    written += reviews.length;
  }
  expect(written).toBeGreaterThan(20);
});
