import type { ApprovalCard } from "@orchard/domain/approvals";
import { LIMITED, PRODUCTS, PURCHASES } from "./bike-tools.ts";

/** The bike store's tools that change something: a cart for each conversation, and cards that ask. */

type Input = Record<string, unknown>;

/** A refusal with the card on which the shopper decides; `state` is what has become of it by the next message. */
export const asksFirst = (title: string, confirmLabel: string, state: ApprovalCard["state"] = "waiting") => ({
  code: "approval_needed",
  approval: {
    approvalId: "018f0000-0000-7000-8000-000000000001",
    tool: "orders_cancel",
    title,
    lines: [],
    confirmLabel,
    expiresAt: "2026-06-15T12:00:00.000Z",
    state,
  } satisfies ApprovalCard,
});

const find = (id: unknown) => PRODUCTS.find((each) => each.productId === id || each.slug === id)!;

export function actTools(): Record<string, (input: Input) => unknown> {
  const cart = new Map<string, number>();
  const memories: { memoryId: string; text: string }[] = [];
  const set = (productId: unknown, quantity: number) => {
    const product = find(productId);
    const previousQuantity = cart.get(product.productId) ?? 0;
    if (quantity > 0) cart.set(product.productId, quantity);
    else cart.delete(product.productId);
    return { productId: product.productId, title: product.title, quantity, previousQuantity, limited: false };
  };
  const forgotten = (text: string) => memories.find((each) => each.text.includes(text));
  return {
    cart_get: () => {
      const lines = [...cart].map(([productId, quantity]) => {
        const product = find(productId);
        const { title, priceCents } = product;
        return { productId, title, quantity, buyable: quantity, amountCents: quantity * priceCents, product };
      });
      const itemsCents = lines.reduce((sum, line) => sum + line.amountCents, 0);
      return { lines, pieces: lines.length, itemsCents, discountCents: 0, currency: "GBP" };
    },
    cart_add: ({ productId, quantity }) =>
      set(productId, (cart.get(find(productId).productId) ?? 0) + Number(quantity)),
    cart_update: ({ productId, quantity }) => set(productId, Number(quantity)),
    orders_track: ({ number }) => ({
      number: number ?? "VL-10440",
      status: "shipped",
      placedOn: "2026-06-11",
      steps: [],
      items: [],
      open: 1,
    }),
    orders_reorder: ({ number }) => ({ number, added: 1, missing: 0 }),
    orders_cancel: ({ number }) => ({ number, refundCents: 1000, currency: "GBP" }),
    returns_request: ({ number, items }) => ({
      number,
      items: (items as { productId: string; quantity: number }[]).map(({ productId, quantity }) => ({
        title: find(productId).title,
        quantity,
      })),
      refundCents: 1000,
      currency: "GBP",
    }),
    memories_remember: ({ text }) => {
      const memory = { memoryId: `m${memories.length}`, text: String(text) };
      memories.push(memory);
      return memory;
    },
    memories_forget: ({ memory }) => forgotten(String(memory)),
    preferences_get: () => ({
      preferences: { units: null, clothingSize: "M", shoeSizeEu: null, budgetCents: null, diet: null },
      memories,
      currency: "GBP",
    }),
    pages_get: ({ page }) => ({
      page,
      title: "Terms",
      path: "/delivery",
      currency: "GBP",
      ...(page === "returns" && { returnDays: 30 }),
      ...(page === "prices" && { taxPercent: 20, taxLabel: "VAT" }),
      ...(page === "delivery" && {
        countries: ["GB", "IE"],
        deliveries: [
          { name: "Standard", note: "", priceCents: 500, freeFromCents: 8000, daysMin: 2, daysMax: 4 },
        ],
      }),
    }),
    products_compare: ({ productIds }) => {
      const products = (productIds as string[]).map(find);
      const names = [...new Set(products.flatMap((product) => Object.keys(product.attributes)))];
      return {
        products,
        rows: names.map((name) => {
          const values = products.map((product) => product.attributes[name] ?? null);
          return { name, label: name, values, differs: new Set(values).size > 1, best: [] };
        }),
      };
    },
    compatibility_check: ({ productIds, withIds = [], withOwned }) => {
      const owned = PURCHASES.filter((each) => each.status !== "cancelled");
      const others = withOwned
        ? owned.map(({ productId, orderNumber, placedOn }) => ({
            product: find(productId),
            orderNumber,
            placedOn,
          }))
        : (withIds as string[]).map((id) => ({ product: find(id) }));
      const products = (productIds as string[]).map(find);
      const meets = (one: string, other: string) =>
        [one, other].some((kind) => kind.endsWith("bikes")) &&
        [one, other].some((kind) => kind === "tyres" || kind === "racks");
      return {
        products,
        others,
        pairs: products.flatMap(({ productId, slug, category }) =>
          others
            .filter(({ product }) => meets(category, product.category))
            .map(({ product }) => {
              const limited = LIMITED.has(`${slug} ${product.slug}`);
              const reasons = [limited ? "the tyre nearly fills the frame" : "the wheel takes it"];
              const verdict = limited ? "fits with limits" : "fits";
              return { productId, otherId: product.productId, verdict, reasons };
            }),
        ),
      };
    },
  };
}
