/** What a store asks for a product, how many there are, and whether its shoppers see it. */
export type Offer = { priceCents: number; stock: number; status: "published" | "draft" };

/** What staff narrow their products to, as conditions. */
export const PRODUCT_FILTERS = {
  all: {},
  sold_out: { status: "published", stock: 0 },
  draft: { status: "draft" },
};
export type ProductFilter = keyof typeof PRODUCT_FILTERS;

export type OfferField = "price" | "stock" | "status";
export type OfferErrors = Partial<Record<OfferField, string>>;

/** The largest price: what an integer of cents holds, and room for a cart of them. */
const DEAREST_CENTS = 100_000_000;

/** A price as one types it: "1299.95". */
export const formatPrice = (cents: number): string => (cents / 100).toFixed(2);

/** An offer as typed, or what to do about each field that cannot be one. */
export function readOffer(
  typed: Record<OfferField, string>,
): { ok: true; offer: Offer } | { ok: false; errors: OfferErrors } {
  const errors: OfferErrors = {};
  const price = typed.price.trim().replaceAll(/,(?=\d{3}\b)/g, "");
  const priceCents = /^\d{1,9}(\.\d{1,2})?$/.test(price) ? Math.round(Number(price) * 100) : undefined;
  if (priceCents === undefined) errors.price = "Write a price such as 129 or 129.95.";
  else if (priceCents === 0)
    errors.price = "A price is more than nothing. To stop selling it, make it a draft.";
  else if (priceCents > DEAREST_CENTS) errors.price = `A price is at most ${formatPrice(DEAREST_CENTS)}.`;
  const stock = typed.stock.trim().replaceAll(/,(?=\d{3}\b)/g, "");
  if (!/^\d{1,6}$/.test(stock)) errors.stock = "Write a whole number from 0 to 999999.";
  const { status } = typed;
  if (status !== "published" && status !== "draft") errors.status = "Choose whether shoppers see it.";
  return Object.keys(errors).length > 0
    ? { ok: false, errors }
    : {
        ok: true,
        offer: { priceCents: priceCents!, stock: Number(stock), status: status as Offer["status"] },
      };
}
