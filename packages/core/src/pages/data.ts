import "server-only";
import type { Identity } from "@orchard/domain/identity";
import type { PagesGetInput, PagesGetOutput } from "@orchard/domain/shopping-tools";
import { type Audit, withAudit } from "../audit/mutations.ts";
import { readStore } from "../tenants/data.ts";

const PAGES = {
  delivery: { title: "Delivery", path: "/delivery" },
  returns: { title: "Returns", path: "/delivery#returns" },
  prices: { title: "Prices", path: "/delivery" },
};

/** The figures behind one of the store's pages, from the records that the checkout itself uses. Published facts. */
export async function getPage(
  identity: Identity,
  { page }: PagesGetInput,
  audit?: Audit<PagesGetOutput>,
): Promise<PagesGetOutput> {
  return withAudit(identity, audit, async (tx) => {
    const { currency } = await readStore(tx);
    const { countries, returnDays, taxPercent, taxLabel } = await tx.storeTerms.findFirstOrThrow();
    const about = { page, ...PAGES[page], currency };
    if (page === "returns") return { ...about, returnDays };
    if (page === "prices") return { ...about, taxPercent, taxLabel };
    const options = await tx.deliveryOption.findMany({ orderBy: { position: "asc" } });
    const deliveries = options.map(({ name, note, priceCents, freeFromCents, daysMin, daysMax }) => ({
      name,
      note,
      priceCents,
      ...(freeFromCents === null ? {} : { freeFromCents }),
      daysMin,
      daysMax,
    }));
    return { ...about, countries, deliveries };
  });
}
