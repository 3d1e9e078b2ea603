import "server-only";
import { type Clock, dayIn, systemClock } from "@orchard/domain/clock";
import { AppError, notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import type { Order } from "@orchard/domain/tool-contracts";
import { withIdentity } from "@orchard/db/with-identity";
import { returnableUntil } from "../orders/rules.ts";
import { readStore } from "../tenants/data.ts";
import { refundShareCents, RETURN_REFUSALS } from "./rules.ts";

export type ReturnPreview = {
  lines: { itemId: string; title: string; quantity: number; refundCents: number }[];
  refundCents: number;
  currency: string;
};

/**
 * What returning pieces of an order of the caller's would pay back. Pieces are named by line or by product. The request
 * itself is decided by the database, in the same way.
 * @throws AppError `not_found`, `conflict` with a sentence that says why it cannot be returned
 */
export async function previewReturn(
  identity: Identity,
  { number, items }: { number: string; items: { itemId?: string; productId?: string; quantity: number }[] },
  clock: Clock = systemClock,
): Promise<ReturnPreview> {
  return withIdentity(identity, async (tx) => {
    const { currency, timeZone } = await readStore(tx);
    const order = await tx.order.findFirst({ where: { number }, include: { items: true, events: true } });
    if (!order) throw notFound("orders");
    const { returnDays } = await tx.storeTerms.findFirstOrThrow();
    const events = order.events.map(({ kind, occurredAt }) => ({
      kind: kind as Order["events"][number]["kind"],
      day: dayIn(occurredAt, timeZone),
    }));
    const until = returnableUntil({ status: order.status as Order["status"], events }, returnDays);
    if (!until) throw new AppError("conflict", RETURN_REFUSALS.not_delivered);
    if (until < dayIn(clock.now(), timeZone)) throw new AppError("conflict", RETURN_REFUSALS.too_late);
    const sent = await tx.returnItem.findMany({
      where: {
        orderItemId: { in: order.items.map((item) => item.id) },
        return: { status: { not: "declined" } },
      },
      select: { orderItemId: true, quantity: true },
    });
    const lines = items.map(({ itemId, productId, quantity }) => {
      const item = order.items.find((each) => (itemId ? each.id === itemId : each.productId === productId));
      if (!item) throw notFound("order_items");
      const gone = sent
        .filter((each) => each.orderItemId === item.id)
        .reduce((sum, each) => sum + each.quantity, 0);
      if (gone + quantity > item.quantity) throw new AppError("conflict", RETURN_REFUSALS.nothing);
      const refundCents = refundShareCents({ ...item, gone }, quantity);
      return { itemId: item.id, title: item.title, quantity, refundCents };
    });
    return { lines, refundCents: lines.reduce((sum, line) => sum + line.refundCents, 0), currency };
  });
}
