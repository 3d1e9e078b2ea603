import "server-only";
import type { Address } from "@orchard/domain/address";
import type { Identity } from "@orchard/domain/identity";
import { withIdentity } from "@orchard/db/with-identity";

export type SavedAddress = Address & { id: string };

/** The shopper's own addresses, the one used last first. */
export async function listAddresses(identity: Identity): Promise<SavedAddress[]> {
  const rows = await withIdentity(identity, (tx) =>
    tx.address.findMany({ orderBy: [{ usedAt: "desc" }, { id: "asc" }], take: 50 }),
  );
  return rows.map((row) => {
    const { id, name, line1, line2, city, region, postcode, country, phone } = row;
    return { id, name, line1, line2, city, region, postcode, country, phone };
  });
}
