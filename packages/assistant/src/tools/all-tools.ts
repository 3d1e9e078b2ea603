import type { Identity } from "@orchard/domain/identity";
import { cartGet } from "./cart.ts";
import { catalogDescribe, productsCompare, productsGet, productsSearch } from "./catalog.ts";
import { compatibilityCheck, compatibilityFind } from "./compatibility.ts";
import { ordersGet, ordersTrack, purchasesSearch } from "./orders.ts";
import { pagesGet } from "./pages.ts";

/** Every tool there is, by name. */
export const TOOLS = {
  products_search: productsSearch,
  products_get: productsGet,
  products_compare: productsCompare,
  compatibility_find: compatibilityFind,
  compatibility_check: compatibilityCheck,
  pages_get: pagesGet,
  purchases_search: purchasesSearch,
  orders_get: ordersGet,
  orders_track: ordersTrack,
  cart_get: cartGet,
  catalog_describe: catalogDescribe,
};

export type AssistantToolName = keyof typeof TOOLS;
export type AssistantTools = { [Name in AssistantToolName]: (typeof TOOLS)[Name]["tool"] };

/** The names of the tools an identity's scopes allow; the others are not offered to the model. */
export function allowedTools(identity: Identity): AssistantToolName[] {
  return (Object.keys(TOOLS) as AssistantToolName[]).filter((name) =>
    TOOLS[name].scopes.every((scope) => identity.scopes.includes(scope)),
  );
}
