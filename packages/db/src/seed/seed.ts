import type pg from "pg";
import { type Clock, systemClock, dayIn } from "@orchard/domain/clock";
import { withForceLifted } from "../migrate.ts";
import { finishOrders, seedBackground } from "./background.ts";
import { seedParticulars, seedTerms } from "./commerce.ts";
import { seedDocuments } from "./documents.ts";
import { loadDocumentVectors, loadStore, loadVectors, SEED_STORES, type SeedStore } from "./load.ts";
import { seedAccounts, seedPeople } from "./people.ts";
import { seedReviews } from "./reviews.ts";
import { seedCatalogue } from "./store.ts";

export type SeedProgress = (label: string, done: number, total: number) => void;

/** The operators' own tenant; its row is there already. Not a store: no catalogue, no shoppers, no page. */
const PLATFORM = "platform";

/** The people who run the demo: one operator, and one member of staff at each store. */
const OPERATOR_EMAIL = "olive@orchard.example.com";
const staffEmail = (tenant: string) => `staff@${tenant}.example.com`;

/** The demo stores a database already holds: each is seeded by one transaction, so there is no half of one. */
export async function listSeeded(owner: pg.Client): Promise<SeedStore[]> {
  // tenants is under FORCE and shows its owner nothing; every store has a partition of the catalogue index.
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where i.inhparent = 'public.catalog_index'::regclass`,
  );
  return SEED_STORES.filter((store) => rows.some(({ name }) => name === `catalog_index_${store}`));
}

/** Only with FORCE lifted. */
const hasPeople = async (owner: pg.Client, tenant: string) =>
  (await owner.query("select from users where tenant_id = $1 limit 1", [tenant])).rowCount! > 0;

/**
 * Fills a database with demo stores, dated relative to the clock's today. One transaction. `operator` adds the person
 * who reviews all tenants, who signs in at the shared database only.
 */
export async function seed(
  owner: pg.Client,
  options: {
    clock?: Clock;
    onProgress?: SeedProgress;
    shoppers?: number;
    stores?: readonly SeedStore[];
    operator?: boolean;
  } = {},
): Promise<void> {
  const { clock = systemClock, onProgress = () => undefined, shoppers } = options;
  const { stores = SEED_STORES, operator = true } = options;
  const now = clock.now();
  const total = stores.length * 5 + 1;
  let done = 0;
  const step = (label: string) => onProgress(label, done++, total);

  await withForceLifted(owner, async () => {
    await owner.query("set local search_path = public");
    step("platform");
    if (operator && !(await hasPeople(owner, PLATFORM))) {
      await seedAccounts(owner, PLATFORM, [
        {
          email: OPERATOR_EMAIL,
          name: "Olive Tanner",
          role: "operator",
          story: "Runs the platform.",
          joinedAt: now,
        },
      ]);
    }
    for (const name of stores) {
      const [data, vectors, documentVectors] = await Promise.all([
        loadStore(name),
        loadVectors(name),
        loadDocumentVectors(name),
      ]);
      const { tenant } = data.store;
      step(`${tenant.name}: catalogue`);
      await seedCatalogue(owner, data, vectors, dayIn(now, tenant.timeZone));
      await seedTerms(owner, data, now);
      await seedDocuments(owner, data, documentVectors);
      step(`${tenant.name}: people`);
      await seedAccounts(owner, tenant.id, [
        {
          email: staffEmail(tenant.id),
          name: `${tenant.name} staff`,
          role: "staff",
          story: "Runs this store.",
          joinedAt: now,
        },
      ]);
      await seedPeople(owner, data, now);
      step(`${tenant.name}: background orders`);
      await seedBackground(owner, data, now, shoppers);
      await seedParticulars(owner, data, now);
      step(`${tenant.name}: reviews`);
      await seedReviews(owner, data, now);
      step(`${tenant.name}: order numbers and shopper index`);
      await finishOrders(owner, tenant.id);
    }
  });
  // Not inside the transaction: planning statistics of the new rows, none of them about personal columns.
  await owner.query("analyze");
  onProgress("done", total, total);
}
