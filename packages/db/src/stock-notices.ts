import "server-only";
import { callAuth } from "./auth-functions.ts";

/** Somebody who waits for a product that can be had again. */
export type StockNotice = { userId: string; email: string; productId: string; slug: string; title: string };

/**
 * Takes from a store's waiting list everybody whose product is in stock, each once: two who ask at the same time never
 * get the same person. Goes through the login of sign-in, since addresses are nobody's to read, whoever shops.
 */
export async function takeStockNotices(tenantId: string): Promise<StockNotice[]> {
  return callAuth<StockNotice>(
    tenantId,
    `select user_id as "userId", email, product_id as "productId", slug, title from auth.take_stock_notices($1)`,
    [tenantId],
  );
}
