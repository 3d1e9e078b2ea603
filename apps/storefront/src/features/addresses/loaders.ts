import "server-only";
import { listAddresses } from "@orchard/core/addresses/data";
import { getStoreTerms } from "@orchard/core/cart/data";
import { countryName } from "@orchard/domain/address";
import { requireShopper } from "../account/loaders.ts";
import { loadStore } from "../tenants/loaders.ts";

/** The shopper's own addresses, and the countries the store delivers to. */
export async function loadAddresses(store: string) {
  const { identity } = await requireShopper(store, `/${store}/account/addresses`);
  const tenant = await loadStore(store);
  const { countries } = await getStoreTerms(identity);
  return {
    tenant,
    addresses: await listAddresses(identity),
    countries: countries.map((value) => ({ value, label: countryName(value, tenant.locale) })),
  };
}
