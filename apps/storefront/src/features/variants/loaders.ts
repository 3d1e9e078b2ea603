import "server-only";
import { readCaller } from "@orchard/auth/gate";
import { listVariantOptions } from "@orchard/core/variants/data";

export type { VariantOption } from "@orchard/core/variants/rules";

/** What one may choose instead of a product. */
export async function loadVariantOptions(store: string, productId: string) {
  return listVariantOptions((await readCaller(store)).identity, productId);
}
