import type { Identity } from "@orchard/domain/identity";
import type { Action } from "./define-action.ts";
import { cartAdd, cartGet, cartUpdate } from "./cart.ts";
import { catalogDescribe, productsCompare, productsGet, productsSearch } from "./catalog.ts";
import { compatibilityCheck, compatibilityFind } from "./compatibility.ts";
import { documentsSearch } from "./documents.ts";
import { memoriesForget, memoriesRemember } from "./memories.ts";
import { ordersCancel, ordersReorder, returnsRequest } from "./order-actions.ts";
import { ordersGet, ordersTrack, purchasesSearch } from "./orders.ts";
import { pagesGet } from "./pages.ts";
import { preferencesGet } from "./preferences.ts";

/** Every tool there is, by name. */
export const TOOLS = {
  products_search: productsSearch,
  products_get: productsGet,
  products_compare: productsCompare,
  compatibility_find: compatibilityFind,
  compatibility_check: compatibilityCheck,
  documents_search: documentsSearch,
  pages_get: pagesGet,
  purchases_search: purchasesSearch,
  orders_get: ordersGet,
  orders_track: ordersTrack,
  cart_get: cartGet,
  cart_add: cartAdd,
  cart_update: cartUpdate,
  orders_cancel: ordersCancel,
  returns_request: returnsRequest,
  orders_reorder: ordersReorder,
  memories_remember: memoriesRemember,
  memories_forget: memoriesForget,
  preferences_get: preferencesGet,
  catalog_describe: catalogDescribe,
};

export type AssistantToolName = keyof typeof TOOLS;
export type AssistantTools = { [Name in AssistantToolName]: (typeof TOOLS)[Name]["tool"] };

/**
 * The names of the tools that may be offered to the model which acts for a person: their scopes allow them, and what
 * changes something does so in a chat, where it can be agreed to.
 */
export function allowedTools(person: Identity, delegated: Identity): AssistantToolName[] {
  return (Object.keys(TOOLS) as AssistantToolName[]).filter((name) => isAllowed(name, person, delegated));
}

export function isAllowed(name: AssistantToolName, person: Identity, delegated: Identity): boolean {
  const { scopes, action } = TOOLS[name];
  return (
    scopes.every((scope) => delegated.scopes.includes(scope)) &&
    (!action || (delegated.chatId !== undefined && person.scopes.includes(action.writes)))
  );
}

/** What an approval leads to, by the name of the tool that asked. */
export function findAction(tool: string): Action | undefined {
  return Object.hasOwn(TOOLS, tool) ? TOOLS[tool as AssistantToolName].action : undefined;
}
