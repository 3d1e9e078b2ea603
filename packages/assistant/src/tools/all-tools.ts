import type { Identity } from "@orchard/domain/identity";
import { catalogDescribe, productsGet, productsSearch } from "./catalog.ts";
import { compatibilityFind } from "./compatibility.ts";
import { ordersGet, purchasesSearch } from "./orders.ts";

/** Every tool there is, by name. */
export const TOOLS = {
  products_search: productsSearch,
  products_get: productsGet,
  purchases_search: purchasesSearch,
  orders_get: ordersGet,
  compatibility_find: compatibilityFind,
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
