import type pg from "pg";
import { type Clock, systemClock, dayIn } from "@orchard/domain/clock";
import { withForceLifted } from "../migrate.ts";
import { finishOrders, seedBackground } from "./background.ts";
import { loadStore, loadVectors, SEED_STORES } from "./load.ts";
import { seedAccounts, seedPeople } from "./people.ts";
import { insertRows, seedCatalogue } from "./store.ts";

export type SeedProgress = (label: string, done: number, total: number) => void;

/** The operators' own tenant. Not a store: it has no catalogue, no shoppers, and no page of the storefront. */
const PLATFORM = {
  id: "platform",
  kind: "platform",
  name: "Orchard",
  tagline: "",
  description: "",
  currency: "USD",
  locale: "en-US",
  time_zone: "UTC",
  order_prefix: "OR",
  theme: {},
  suggestions: [],
  status: "active",
};

/** The people who run the demo: one operator, and one member of staff at each store. */
const OPERATOR_EMAIL = "olive@orchard.example.com";
const staffEmail = (tenant: string) => `staff@${tenant}.example.com`;

/** True when the seed has run to its end: it commits as one transaction, so there is no half of it. */
export async function isSeeded(owner: pg.Client): Promise<boolean> {
  return (
    await owner.query<{ seeded: boolean }>(
      // identity.keys is not a tenant's; tenants is under FORCE, so ask the partition catalogue instead.
      "select exists (select from pg_inherits where inhparent = 'public.catalog_index'::regclass) as seeded",
    )
  ).rows[0]!.seeded;
}

/** Fills an empty database with the demo stores, dated relative to the clock's today. One transaction. */
export async function seed(
  owner: pg.Client,
  options: {
    clock?: Clock;
    onProgress?: SeedProgress;
    shoppers?: number;
    stores?: readonly (typeof SEED_STORES)[number][];
  } = {},
): Promise<void> {
  const { clock = systemClock, onProgress = () => undefined, shoppers, stores = SEED_STORES } = options;
  const now = clock.now();
  const total = stores.length * 4 + 1;
  let done = 0;
  const step = (label: string) => onProgress(label, done++, total);

  await withForceLifted(owner, async () => {
    await owner.query("set local search_path = public");
    step("platform");
    await insertRows(owner, "tenants", [{ ...PLATFORM, launched_on: "2020-01-01" }]);
    await seedAccounts(owner, PLATFORM.id, [
      {
        email: OPERATOR_EMAIL,
        name: "Olive Tanner",
        role: "operator",
        story: "Runs the platform.",
        joinedAt: now,
      },
    ]);
    for (const name of stores) {
      const [data, vectors] = await Promise.all([loadStore(name), loadVectors(name)]);
      const { tenant } = data.store;
      step(`${tenant.name}: catalogue`);
      await seedCatalogue(owner, data, vectors, dayIn(now, tenant.timeZone));
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
      step(`${tenant.name}: order numbers and shopper index`);
      await finishOrders(owner, tenant.id);
    }
  });
  // Not inside the transaction: planning statistics of the new rows, none of them about personal columns.
  await owner.query("analyze");
  onProgress("done", total, total);
}
