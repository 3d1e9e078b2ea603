import "server-only";
import type { Identity } from "@orchard/domain/identity";
import type { ProductCard } from "@orchard/domain/tool-contracts";
import { withIdentity } from "@orchard/db/with-identity";
import { toProductCard } from "../catalog/rules.ts";
import { readStore } from "../tenants/data.ts";

/** A product its owner keeps in mind: saved, or waited for (`alertEmail` is where the word should go). */
export type KeptProduct = { product: ProductCard; saved: boolean; alertEmail?: string };

/** What the caller saved or waits for, newest first. What left the catalogue is left out. */
export async function listSaved(identity: Identity): Promise<KeptProduct[]> {
  return withIdentity(identity, async (tx) => {
    const { currency } = await readStore(tx);
    const saved = await tx.savedItem.findMany({ orderBy: { savedAt: "desc" }, take: 200 });
    const alerts = await tx.stockAlert.findMany({ orderBy: { askedAt: "desc" }, take: 200 });
    const ids = [...new Set([...saved, ...alerts].map((each) => each.productId))];
    const rows = await tx.product.findMany({ where: { id: { in: ids } }, include: { attributes: true } });
    const products = new Map(rows.map((row) => [row.id, toProductCard(row, currency)]));
    return ids.flatMap((id) => {
      const product = products.get(id);
      const email = alerts.find((alert) => alert.productId === id)?.email;
      if (!product) return [];
      return [
        {
          product,
          saved: saved.some((each) => each.productId === id),
          ...(email ? { alertEmail: email } : {}),
        },
      ];
    });
  });
}

/** Whether the caller saved one product, and whether they wait for it. */
export async function getKept(
  identity: Identity,
  productId: string,
): Promise<{ saved: boolean; alertEmail?: string }> {
  return withIdentity(identity, async (tx) => {
    const saved = await tx.savedItem.count({ where: { productId } });
    const alert = await tx.stockAlert.findFirst({ where: { productId } });
    return { saved: saved > 0, ...(alert ? { alertEmail: alert.email } : {}) };
  });
}
