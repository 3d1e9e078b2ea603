import "server-only";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { newId, uuidSchema } from "@orchard/domain/ids";
import type { ReviewInput } from "@orchard/domain/review";
import { withIdentity } from "@orchard/db/with-identity";

/**
 * Publishes the caller's review of a product, or changes the one they wrote. The database asks whether the product was
 * delivered to them and takes the public name from their account.
 * @throws AppError `not_found` for what the store does not sell, `conflict` for what never reached the caller
 */
export async function writeReview(
  identity: Identity,
  input: ReviewInput & { productId: string },
): Promise<void> {
  const { productId, rating, title, body } = input;
  if (!uuidSchema.safeParse(productId).success) throw new AppError("not_found");
  const [row] = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<{ outcome: "published" | "not_delivered" }[]>`
      select shop.write_review(${newId()}::uuid, ${productId}::uuid, ${rating}::int, ${title}, ${body}) as outcome`,
  );
  if (row!.outcome === "not_delivered")
    throw new AppError("conflict", "A review can be written once the product has been delivered to you.");
}
