import type { CompatibilityFindOutput, Order, ProductCard, Purchase } from "@orchard/domain/tool-contracts";

/** Orders, purchases and verdicts made from a store's products, in every state a component can show. */
export function buildSamples(products: readonly ProductCard[], orderPrefix: string) {
  const at = (index: number) => products[index % products.length]!;

  const order = (index: number, status: Order["status"], count: number): Order => {
    const items = Array.from({ length: count }, (_, each) => {
      const { productId, slug, title, category, attributes, colour, priceCents } = at(index + each);
      const quantity = each === 1 ? 2 : 1;
      return {
        productId,
        slug,
        title,
        category,
        attributes,
        colour,
        quantity,
        paidCents: priceCents * quantity,
      };
    });
    const itemsCents = items.reduce((sum, item) => sum + item.paidCents, 0);
    const discountCents = index % 2 ? Math.round(itemsCents / 10) : 0;
    const totalCents = itemsCents - discountCents + 490;
    return {
      number: `${orderPrefix}-${10432 + index}`,
      placedOn: "2025-11-03",
      status,
      items,
      itemsCents,
      discountCents,
      taxCents: Math.round(totalCents / 6),
      shippingCents: 490,
      totalCents,
      refundedCents: status === "returned" ? itemsCents - discountCents : 0,
      currency: at(0).currency,
      events: EVENTS[status],
      ...(status === "shipped" || status === "placed" ? { expectedOn: "2025-11-08" } : {}),
    };
  };

  const purchase = (index: number, status: Purchase["status"] = "delivered"): Purchase => {
    const { productId, slug, title, brand, category, attributes, colour, priceCents, currency } = at(index);
    const quantity = index === 1 ? 2 : 1;
    const orderNumber = `${orderPrefix}-${10210 + index}`;
    const paidCents = priceCents * quantity;
    const bought = { placedOn: "2024-06-14", orderNumber, quantity, paidCents, currency, status };
    return { productId, slug, title, brand, category, attributes, colour, ...bought };
  };

  const results: CompatibilityFindOutput["results"] = [
    ["fits", ["its slot takes this form and generation"], false],
    ["fits with limits", ["it needs the adapter that comes with it", "it runs at the slower speed"], true],
    ["cannot tell", ["its diameter is not stated"], false],
    ["does not fit", ["its slot is of an older generation and refuses this one"], false],
  ].map(([verdict, reasons, owned], index) => ({
    product: at(index),
    anchorId: at(4).productId,
    verdict,
    reasons,
    owned,
  })) as CompatibilityFindOutput["results"];

  const statuses: readonly Order["status"][] = [
    "shipped",
    "delivered",
    "cancelled",
    "returned",
    "placed",
    "packed",
  ];
  return {
    orders: statuses.map((status, index) => order(index, status, index === 0 ? 4 : 1 + (index % 2))),
    purchases: [purchase(0), purchase(1), purchase(2, "returned")],
    compatibility: { anchors: [at(4)], results },
  };
}

const EVENTS: Record<Order["status"], Order["events"]> = {
  placed: [{ kind: "placed", day: "2025-11-03" }],
  packed: [
    { kind: "placed", day: "2025-11-03" },
    { kind: "packed", day: "2025-11-04" },
  ],
  shipped: [
    { kind: "placed", day: "2025-11-03" },
    { kind: "packed", day: "2025-11-04" },
    { kind: "shipped", day: "2025-11-05" },
  ],
  delivered: [
    { kind: "placed", day: "2025-11-03" },
    { kind: "packed", day: "2025-11-04" },
    { kind: "shipped", day: "2025-11-05" },
    { kind: "delivered", day: "2025-11-07" },
  ],
  cancelled: [
    { kind: "placed", day: "2025-11-03" },
    { kind: "cancelled", day: "2025-11-03" },
  ],
  returned: [
    { kind: "placed", day: "2025-11-03" },
    { kind: "delivered", day: "2025-11-07" },
    { kind: "returned", day: "2025-11-20" },
  ],
};
