import "server-only";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import { takeStockNotices } from "@orchard/db/stock-notices";
import { type Tx, withIdentity } from "@orchard/db/with-identity";
import { sendMail } from "../mail/mutations.ts";
import { buildBackInStockMail, type Sender } from "../mail/rules.ts";
import { visitorOf } from "../tenants/data.ts";

async function requireProduct(tx: Tx, productId: string): Promise<void> {
  if (!uuidSchema.safeParse(productId).success) throw new AppError("not_found");
  if ((await tx.product.count({ where: { id: productId } })) === 0) throw new AppError("not_found");
}

/** Saves a product for later, or lets it go. @throws AppError `not_found` for what the store does not sell */
export async function setSaved(identity: Identity, productId: string, saved: boolean): Promise<void> {
  const { tenantId, userId } = identity;
  await withIdentity(identity, async (tx) => {
    await requireProduct(tx, productId);
    if (saved)
      await tx.savedItem.createMany({ data: [{ tenantId, userId, productId }], skipDuplicates: true });
    else await tx.savedItem.deleteMany({ where: { productId } });
  });
}

/** Asks to be told when a product is back, at an address; null no longer waits. @throws AppError `not_found` */
export async function setStockAlert(
  identity: Identity,
  productId: string,
  email: string | null,
): Promise<void> {
  const { tenantId, userId } = identity;
  await withIdentity(identity, async (tx) => {
    await requireProduct(tx, productId);
    if (email === null) await tx.stockAlert.deleteMany({ where: { productId } });
    else
      await tx.$executeRaw`
        insert into stock_alerts (tenant_id, user_id, product_id, email)
        values (${tenantId}, ${userId}::uuid, ${productId}::uuid, ${email})
        on conflict (tenant_id, user_id, product_id) do update set email = excluded.email`;
  });
}

/**
 * Writes once to everybody who waits for something of a store that is in stock; call it after stock came back. Says how
 * many were written to. Whoever could not be reached waits on.
 *
 * @throws the mail server's last error, after everybody was tried
 */
export async function sendStockNotices(tenantId: string, sender: Sender): Promise<number> {
  const notices = await takeStockNotices(tenantId);
  const failures: unknown[] = [];
  for (const { userId, email, productId, slug, title } of notices) {
    // The copy in the outbox belongs to who waited, not to whoever brought the stock back.
    const owner = visitorOf(tenantId, userId);
    try {
      await sendMail(owner, buildBackInStockMail(sender, email, { title, path: `/p/${slug}` }));
    } catch (error) {
      failures.push(error);
      await setStockAlert(owner, productId, email);
    }
  }
  if (failures.length > 0) throw failures.at(-1);
  return notices.length;
}
