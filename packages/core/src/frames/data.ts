import "server-only";
import type { DocumentSummary } from "@orchard/domain/document";
import type { Identity } from "@orchard/domain/identity";
import type { AttributeDefinition, Category } from "@orchard/domain/product";
import type { Tenant } from "@orchard/domain/tenant";
import { withIdentity } from "@orchard/db/with-identity";
import { readAttributeDefinitions, readCategories } from "../catalog/data.ts";
import { readStorePages } from "../documents/data.ts";
import { readStore } from "../tenants/data.ts";

/** What stands around every page of a store: itself, its categories, what its attributes mean, its own pages. */
export type Frame = {
  tenant: Tenant;
  categories: Category[];
  definitions: AttributeDefinition[];
  pages: DocumentSummary[];
};

/** The frame of the caller's store, in one transaction. @throws AppError `not_found` when there is no such active store */
export async function getFrame(identity: Identity): Promise<Frame> {
  return withIdentity(identity, async (tx) => ({
    tenant: await readStore(tx),
    categories: await readCategories(tx),
    definitions: await readAttributeDefinitions(tx),
    pages: await readStorePages(tx),
  }));
}
