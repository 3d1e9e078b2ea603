import "server-only";
import { readCaller } from "@orchard/auth/gate";
import { listAddresses, type SavedAddress } from "@orchard/core/addresses/data";
import { getStoreTerms } from "@orchard/core/cart/data";
import { countryName } from "@orchard/domain/address";
import type { Cart, Delivery } from "@orchard/domain/cart";
import { newId } from "@orchard/domain/ids";
import { loadCart } from "../cart/loaders.ts";

/** What a cart comes to with a way of delivery. */
export function totalsWith(cart: Cart, delivery: Delivery | undefined) {
  const { itemsCents, discountCents, taxCents, currency } = cart;
  const shippingCents = delivery?.priceCents ?? 0;
  const totalCents = itemsCents - discountCents + shippingCents;
  return { itemsCents, discountCents, taxCents, shippingCents, totalCents, refundedCents: 0, currency };
}

/** What the checkout's form needs in the browser. */
export type CheckoutDto = {
  store: string;
  locale: string;
  currency: string;
  /** This form's own id: sent twice, it is one order. */
  formKey: string;
  /** Who filled it in; when the session ends meanwhile, the form says so and keeps everything. */
  as: "shopper" | "visitor";
  email: string;
  addresses: SavedAddress[];
  countries: { value: string; label: string }[];
  seen: string;
  goodsCents: number;
  deliveries: Delivery[];
  totals: Omit<ReturnType<typeof totalsWith>, "shippingCents" | "totalCents">;
  taxLabel: string;
};

export async function loadCheckout(store: string) {
  const { tenant, cart, person } = await loadCart(store);
  const { identity } = await readCaller(store);
  const terms = await getStoreTerms(identity);
  const { shippingCents: _, totalCents: goodsCents, ...totals } = totalsWith(cart, undefined);
  const form: CheckoutDto = {
    store,
    locale: tenant.locale,
    currency: cart.currency,
    formKey: newId(),
    as: person ? "shopper" : "visitor",
    email: person?.email ?? "",
    addresses: person ? await listAddresses(identity) : [],
    countries: terms.countries.map((value) => ({ value, label: countryName(value, tenant.locale) })),
    seen: cart.seen,
    goodsCents,
    deliveries: cart.deliveries,
    totals,
    taxLabel: `${terms.taxLabel} ${terms.taxPercent} %`,
  };
  return { tenant, cart, form };
}
