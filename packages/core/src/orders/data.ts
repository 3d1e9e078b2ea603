import "server-only";
import { addDays, dayIn, startOfDay } from "@orchard/domain/clock";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import type { OrdersTrackInput, OrdersTrackOutput } from "@orchard/domain/shopping-tools";
import type { Tenant } from "@orchard/domain/tenant";
import type {
  Order,
  OrdersGetInput,
  OrdersGetOutput,
  Purchase,
  PurchasesSearchInput,
  PurchasesSearchOutput,
} from "@orchard/domain/tool-contracts";
import { Prisma, type Tx } from "@orchard/db/with-identity";
import { embeddingModelId, embedTexts } from "@orchard/models/embeddings";
import { type Audit, withAudit } from "../audit/mutations.ts";
import { rankByWords } from "../catalog/data.ts";
import { attributeValue, type ProductConditions, productFilter, type ProductRow } from "../catalog/rules.ts";
import { readStore } from "../tenants/data.ts";
import { OPEN_STATUSES, ORDER_FILTERS, type OrderFilter, paidCents, trackingSteps } from "./rules.ts";

type ItemRow = Prisma.OrderItemGetPayload<{ include: { order: true } }>;

/** Days of the store as a half-open range of instants. */
function placedWithin(from: string | undefined, to: string | undefined, timeZone: string) {
  return {
    ...(from ? { gte: startOfDay(from, timeZone) } : {}),
    ...(to ? { lt: startOfDay(addDays(to, 1), timeZone) } : {}),
  };
}

/**
 * The caller's purchases, line by line, by time, kind of thing and words. `total`, `pieces` and `spentCents` are
 * over every match, `purchases` is one page of them.
 */
export async function searchPurchases(
  identity: Identity,
  input: PurchasesSearchInput,
  audit?: Audit<PurchasesSearchOutput>,
): Promise<PurchasesSearchOutput> {
  const { query, from, to, sort = "newest", limit = 5, offset = 0, category, brand, attributes } = input;
  const words = query?.trim();
  const [meaning] = words ? await embedTexts([words]) : [];
  return withAudit(identity, audit, async (tx) => {
    const store = await readStore(tx);
    const items = await tx.orderItem.findMany({
      where: {
        placedAt: placedWithin(from, to, store.timeZone),
        ...(await productCondition(tx, { category, brand, attributes })),
      },
      include: { order: true },
      orderBy: [{ placedAt: "desc" }, { id: "asc" }],
    });
    const matches = words ? await matchWords(tx, items, words, meaning!) : items;
    const products = await productsById(tx, matches);
    const purchases = matches.map((item) => toPurchase(item, products.get(item.productId), store));
    if (sort === "oldest") purchases.reverse();
    const unitPrice = (each: Purchase) => each.paidCents / each.quantity;
    if (sort === "price_asc") purchases.sort((a, b) => unitPrice(a) - unitPrice(b));
    if (sort === "price_desc") purchases.sort((a, b) => unitPrice(b) - unitPrice(a));
    const kept = purchases.filter((each) => each.status !== "cancelled" && each.status !== "returned");
    return {
      purchases: purchases.slice(offset, offset + limit),
      total: purchases.length,
      pieces: kept.reduce((sum, each) => sum + each.quantity, 0),
      spentCents: purchases.reduce((sum, each) => sum + each.paidCents, 0),
      currency: store.currency,
    };
  });
}

async function productCondition(tx: Tx, conditions: ProductConditions): Promise<Prisma.OrderItemWhereInput> {
  if (!conditions.category && !conditions.brand && !conditions.attributes?.length) return {};
  const rows = await tx.product.findMany({ where: productFilter(conditions), select: { id: true } });
  return { productId: { in: rows.map((row) => row.id) } };
}

// Looser than for the catalogue: a shopper's own few purchases are the only candidates.
const NEAR = 0.35;

/** The lines whose product answers the words; failing that, those nearest in meaning by the shopper index. */
async function matchWords(
  tx: Tx,
  items: ItemRow[],
  words: string,
  meaning: readonly number[],
): Promise<ItemRow[]> {
  const lower = words.toLowerCase().split(/\s+/);
  const ranked = new Set(await rankByWords(tx, words, meaning));
  const matched = items.filter(
    (item) => lower.every((word) => item.title.toLowerCase().includes(word)) || ranked.has(item.productId),
  );
  if (matched.length > 0) return matched;
  const near = await tx.$queryRaw<{ id: string }[]>`
    select order_item_id::text as id from purchase_vectors
    where embedding_model = ${embeddingModelId()} and 1 - (embedding <=> ${JSON.stringify(meaning)}::halfvec(512)) >= ${NEAR}
    order by embedding <=> ${JSON.stringify(meaning)}::halfvec(512) limit 10`;
  const ids = new Set(near.map((row) => row.id));
  return items.filter((item) => ids.has(item.id));
}

/** The products of lines, by id; one that left the catalogue is missing. */
export async function productsById(tx: Tx, items: { productId: string }[]): Promise<Map<string, ProductRow>> {
  const rows = await tx.product.findMany({
    where: { id: { in: [...new Set(items.map((item) => item.productId))] } },
    include: { attributes: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** A line as a purchase. A product that left the catalogue keeps the title it was sold under. */
function toPurchase(item: ItemRow, product: ProductRow | undefined, store: Tenant): Purchase {
  return {
    productId: item.productId,
    slug: product?.slug ?? "",
    title: item.title,
    brand: product?.brand ?? "",
    category: product?.categorySlug ?? "",
    attributes: Object.fromEntries(
      (product?.attributes ?? []).map((each) => [each.name, attributeValue(each)]),
    ),
    colour: product?.colour ?? "#808080",
    orderNumber: item.order.number,
    placedOn: dayIn(item.placedAt, store.timeZone),
    quantity: item.quantity,
    paidCents: paidCents(item, item.order.status),
    currency: store.currency,
    status: item.order.status as Purchase["status"],
  };
}

/** What the page of orders asks besides: one page, one kind, and words of the number or of a title. */
export type OrdersListInput = { offset?: number; filter?: OrderFilter; words?: string };

const holdsWord = (word: string): Prisma.OrderWhereInput => ({
  OR: [
    { number: { contains: word, mode: "insensitive" } },
    { items: { some: { title: { contains: word, mode: "insensitive" } } } },
  ],
});

/** The caller's orders, newest first, with lines and parcel events. Asking for a number that is not theirs is `not_found`. */
export async function getOrders(
  identity: Identity,
  input: OrdersGetInput & OrdersListInput,
  audit?: Audit<OrdersGetOutput>,
): Promise<OrdersGetOutput> {
  const { number, status = "any", from, to, limit = 1, offset = 0, filter, words } = input;
  return withAudit(identity, audit, async (tx) => {
    const store = await readStore(tx);
    const where: Prisma.OrderWhereInput = {
      ...(number ? { number: number.trim().toUpperCase() } : {}),
      ...(status === "open" ? { status: { in: [...OPEN_STATUSES] } } : {}),
      ...(filter ? { status: { in: [...ORDER_FILTERS[filter]] } } : {}),
      AND: (words?.trim().split(/\s+/) ?? []).filter(Boolean).map(holdsWord),
      placedAt: placedWithin(from, to, store.timeZone),
    };
    const rows = await tx.order.findMany({
      where,
      orderBy: [{ placedAt: "desc" }, { id: "asc" }],
      take: limit,
      skip: offset,
      include: { items: { orderBy: { unitPriceCents: "desc" } }, events: { orderBy: { occurredAt: "asc" } } },
    });
    if (number && rows.length === 0) throw notFound("orders");
    const products = await productsById(
      tx,
      rows.flatMap((row) => row.items),
    );
    return {
      orders: rows.map((row) => toOrder(row, products, store)),
      total: await tx.order.count({ where }),
    };
  });
}

/** Where one order of the caller's is: by its number, or else the newest that is still on its way, or else the newest. */
export async function trackOrder(
  identity: Identity,
  { number }: OrdersTrackInput,
  audit?: Audit<OrdersTrackOutput>,
): Promise<OrdersTrackOutput> {
  return withAudit(identity, audit, async (tx) => {
    const store = await readStore(tx);
    const isOpen = { status: { in: [...OPEN_STATUSES] } };
    const find = (where: Prisma.OrderWhereInput) =>
      tx.order.findFirst({
        where,
        orderBy: [{ placedAt: "desc" }, { id: "asc" }],
        include: { items: true, events: { orderBy: { occurredAt: "asc" } } },
      });
    const row = number
      ? await find({ number: number.trim().toUpperCase() })
      : ((await find(isOpen)) ?? (await find({})));
    if (!row) throw notFound("orders");
    const { status, placedOn, events, items, expectedOn } = toOrder(row, new Map(), store);
    return {
      number: row.number,
      status,
      placedOn,
      steps: trackingSteps({ status, events }),
      ...(expectedOn && OPEN_STATUSES.includes(status) ? { expectedOn } : {}),
      items: items.map(({ title, quantity }) => ({ title, quantity })),
      open: await tx.order.count({ where: isOpen }),
    };
  });
}

type OrderRow = Prisma.OrderGetPayload<{ include: { items: true; events: true } }>;

/** An order as lists and tools show it. */
export function toOrder(row: OrderRow, products: Map<string, ProductRow>, store: Tenant): Order {
  return {
    number: row.number,
    placedOn: dayIn(row.placedAt, store.timeZone),
    status: row.status as Order["status"],
    items: row.items.slice(0, 20).map((item) => {
      const purchase = toPurchase({ ...item, order: row }, products.get(item.productId), store);
      const { productId, slug, title, category, attributes, colour, quantity } = purchase;
      return {
        productId,
        slug,
        title,
        category,
        attributes,
        colour,
        quantity,
        paidCents: purchase.paidCents,
      };
    }),
    itemsCents: row.itemsCents,
    discountCents: row.discountCents,
    taxCents: row.taxCents,
    shippingCents: row.shippingCents,
    totalCents: row.itemsCents - row.discountCents + row.shippingCents,
    refundedCents: row.refundedCents,
    currency: store.currency,
    events: row.events.map(({ kind, occurredAt }) => ({
      kind: kind as Order["events"][number]["kind"],
      day: dayIn(occurredAt, store.timeZone),
    })),
    ...(row.expectedOn ? { expectedOn: row.expectedOn.toISOString().slice(0, 10) } : {}),
  };
}
