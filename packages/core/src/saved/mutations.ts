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

/**
 * Asks to be told when a product is back, at an address; null no longer waits.
 * @throws AppError `not_found`, `conflict` for what is in stock: nobody could be made to get mail about it
 */
export async function setStockAlert(
  identity: Identity,
  productId: string,
  email: string | null,
): Promise<void> {
  await withIdentity(identity, async (tx) => {
    await requireProduct(tx, productId);
    if (email === null) await tx.stockAlert.deleteMany({ where: { productId } });
    else if ((await tx.product.count({ where: { id: productId, stock: { gt: 0 } } })) > 0)
      throw new AppError("conflict", "This is in stock.");
    else await putOnList(tx, identity, productId, email);
  });
}

const putOnList = (tx: Tx, { tenantId, userId }: Identity, productId: string, email: string) =>
  tx.$executeRaw`
    insert into stock_alerts (tenant_id, user_id, product_id, email)
    values (${tenantId}, ${userId}::uuid, ${productId}::uuid, ${email})
    on conflict (tenant_id, user_id, product_id) do update set email = excluded.email`;

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
      // One who cannot even be put back must not keep the others from being written to.
      await withIdentity(owner, (tx) => putOnList(tx, owner, productId, email)).catch((again) =>
        failures.push(again),
      );
    }
  }
  if (failures.length > 0) throw failures.at(-1);
  return notices.length;
}
