import "server-only";
import { cache } from "react";
import { readCaller } from "@orchard/auth/gate";
import { getDocument, listDocuments } from "@orchard/core/documents/data";
import { loadStore, orNotFound } from "../tenants/loaders.ts";

/** A document by the name in its address. Calls for the not-found page when there is none of that name. */
export const loadDocument = cache(async (store: string, slug: string) => {
  const tenant = await loadStore(store);
  const { identity } = await readCaller(store);
  return { tenant, document: await orNotFound(getDocument(identity, slug)) };
});

/** What the store published about a product. */
export async function loadProductDocuments(store: string, productId: string) {
  const { identity } = await readCaller(store);
  return listDocuments(identity, { productId });
}
