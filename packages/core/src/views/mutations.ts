import "server-only";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import { withIdentity } from "@orchard/db/with-identity";

/** How many products somebody is remembered to have looked at; the oldest is forgotten first. */
export const MAX_VIEWS = 12;

/** Remembers that the caller looked at a product. @throws AppError `not_found` for what the store does not sell */
export async function recordView(identity: Identity, productId: string): Promise<void> {
  if (!uuidSchema.safeParse(productId).success) throw new AppError("not_found");
  const { tenantId, userId } = identity;
  await withIdentity(identity, async (tx) => {
    if ((await tx.product.count({ where: { id: productId } })) === 0) throw new AppError("not_found");
    await tx.$executeRaw`
      insert into product_views (tenant_id, user_id, product_id, viewed_at)
      values (${tenantId}, ${userId}::uuid, ${productId}::uuid, clock_timestamp())
      on conflict (tenant_id, user_id, product_id) do update set viewed_at = excluded.viewed_at`;
    await tx.$executeRaw`
      delete from product_views
      where product_id in (select product_id from product_views order by viewed_at desc, product_id offset ${MAX_VIEWS})`;
  });
}
