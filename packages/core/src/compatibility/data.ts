import "server-only";
import { compareProducts, type Verdict, VERDICTS } from "@orchard/domain/compatibility";
import { AppError, notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import {
  type InterfaceKind,
  interfaceKindSchema,
  type ProductInterface,
  productInterfaceSchema,
} from "@orchard/domain/product";
import type { CompatibilityFindInput, CompatibilityFindOutput } from "@orchard/domain/tool-contracts";
import type { CompatibilityCheckInput, CompatibilityCheckOutput } from "@orchard/domain/shopping-tools";
import { dayIn } from "@orchard/domain/clock";
import { type Prisma, type Tx, withIdentity } from "@orchard/db/with-identity";
import { type Audit, withAudit } from "../audit/mutations.ts";
import { readProducts } from "../catalog/data.ts";
import { productFilter, toProductCard } from "../catalog/rules.ts";
import { readStore } from "../tenants/data.ts";

/**
 * What works with some products: every published product of the wanted category (or the named candidates)
 * against each of them, with verdict and reasons. Best verdict first, then in stock, not yet owned, price.
 *
 * @throws AppError `not_found` when none of the anchors is a product of this store, `invalid_input` when neither
 *   category nor candidates say what is looked for.
 */
export async function findCompatible(
  identity: Identity,
  input: CompatibilityFindInput,
  audit?: Audit<CompatibilityFindOutput>,
): Promise<CompatibilityFindOutput> {
  const { productIds, candidateIds, limit = 5, ...conditions } = input;
  if (!conditions.category && !candidateIds?.length) {
    throw new AppError("invalid_input", "Name a category or candidate products.");
  }
  return withAudit(identity, audit, async (tx) => {
    const { currency } = await readStore(tx);
    const anchors = await readProducts(tx, productIds);
    if (anchors.length === 0) throw notFound("products");
    const candidates = candidateIds?.length
      ? await readProducts(tx, candidateIds)
      : await tx.product.findMany({ where: productFilter(conditions), include: { attributes: true } });
    const kinds = await readKinds(tx);
    const interfaces = await readInterfaces(tx, {
      productId: { in: [...anchors, ...candidates].map((each) => each.id) },
    });
    const owned = await readOwned(
      tx,
      identity,
      candidates.map((each) => each.id),
    );

    const counts: CompatibilityFindOutput["counts"] = {
      fits: 0,
      "fits with limits": 0,
      "cannot tell": 0,
      "does not fit": 0,
    };
    const results = candidates.flatMap((candidate) => {
      const best = bestPairing(candidate, anchors, interfaces, kinds);
      if (!best) return [];
      counts[best.verdict]++;
      if (best.verdict === "does not fit" && !candidateIds?.length) return [];
      return [{ product: toProductCard(candidate, currency), owned: owned.has(candidate.id), ...best }];
    });
    results.sort(bestFirst);
    return {
      anchors: anchors.map((each) => toProductCard(each, currency)),
      results: results.slice(0, limit),
      counts,
    };
  });
}

export type Fit = CompatibilityFindOutput["results"][number];

/** Best verdict first, then what is in stock, what is not yet owned, and what costs less. */
function bestFirst(one: Fit, other: Fit): number {
  const rank = ({ verdict, product, owned }: Fit) =>
    VERDICTS.indexOf(verdict) * 4 + Number(!product.inStock) * 2 + Number(owned);
  return rank(one) - rank(other) || one.product.priceCents - other.product.priceCents;
}

/**
 * What works with a product, by category: the best of each and how many there are. It reads the interfaces that meet
 * the product's and of the products only those that fit, so it costs as much as there is to show.
 * @throws AppError `not_found`
 */
export async function listFits(
  identity: Identity,
  { productId, perCategory }: { productId: string; perCategory: number },
): Promise<{ category: string; fits: Fit[]; total: number }[]> {
  return withIdentity(identity, async (tx) => {
    const { currency } = await readStore(tx);
    const [anchor] = await readProducts(tx, [productId]);
    if (!anchor) throw notFound("products");
    const own = (await readInterfaces(tx, { productId: anchor.id })).get(anchor.id) ?? [];
    if (own.length === 0) return [];
    const kinds = await readKinds(tx);
    const meeting = await readInterfaces(tx, {
      productId: { not: anchor.id },
      OR: own.map(({ kind, role }) => ({ kind, role: role === "fits" ? "accepts" : "fits" })),
    });
    const pairings = new Map<string, { verdict: Verdict; reasons: string[] }>();
    for (const [candidateId, faces] of meeting) {
      const pairing = compareProducts(faces, own, kinds);
      if (pairing?.verdict === "fits" || pairing?.verdict === "fits with limits")
        pairings.set(candidateId, pairing);
    }
    const rows = await tx.product.findMany({
      where: { id: { in: [...pairings.keys()] } },
      include: { attributes: true },
    });
    const owned = await readOwned(tx, identity, [...pairings.keys()]);
    const fits = rows.map((row): Fit => {
      const { verdict, reasons } = pairings.get(row.id)!;
      const product = toProductCard(row, currency);
      return { product, owned: owned.has(row.id), anchorId: anchor.id, verdict, reasons };
    });
    fits.sort(bestFirst);
    return [...new Set(fits.map(({ product }) => product.category))].map((category) => {
      const all = fits.filter(({ product }) => product.category === category);
      return { category, fits: all.slice(0, perCategory), total: all.length };
    });
  });
}

/** So many of the newest purchases are looked at; nobody's camera bag is larger. */
const OWNED_AT_MOST = 60;

/**
 * Whether some products work with others, or with what the caller bought and kept: every pair that can meet at all,
 * with its verdict and reasons, best first.
 *
 * @throws AppError `not_found` when none of the products is one of this store, `invalid_input` when there is nothing
 *   to check them against.
 */
export async function checkCompatibility(
  identity: Identity,
  { productIds, withIds = [], withOwned = false }: CompatibilityCheckInput,
  audit?: Audit<CompatibilityCheckOutput>,
): Promise<CompatibilityCheckOutput> {
  if (withIds.length === 0 && !withOwned)
    throw new AppError("invalid_input", "Name what it must work with, or ask about what the shopper owns.");
  return withAudit(identity, audit, async (tx) => {
    const { currency, timeZone } = await readStore(tx);
    const products = await readProducts(tx, productIds);
    if (products.length === 0) throw notFound("products");
    const bought = new Map(
      (withOwned ? await readBought(tx, identity) : []).map((item) => [item.productId, item]),
    );
    const others = (await readProducts(tx, [...new Set([...withIds, ...bought.keys()])])).filter(
      (other) => !productIds.includes(other.id) && !productIds.includes(other.slug),
    );
    const kinds = await readKinds(tx);
    const interfaces = await readInterfaces(tx, {
      productId: { in: [...products, ...others].map((each) => each.id) },
    });
    const pairs = products.flatMap((product) =>
      others.flatMap((other) => {
        const pairing = compareProducts(
          interfaces.get(product.id) ?? [],
          interfaces.get(other.id) ?? [],
          kinds,
        );
        if (!pairing) return [];
        return [
          {
            productId: product.id,
            otherId: other.id,
            verdict: pairing.verdict,
            reasons: pairing.reasons,
          },
        ];
      }),
    );
    pairs.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
    const met = new Set(pairs.map((pair) => pair.otherId));
    return {
      products: products.map((each) => toProductCard(each, currency)),
      // Of what the shopper owns only what has anything to do with the question.
      others: others
        .filter((other) => met.has(other.id) || !bought.has(other.id))
        .map((other) => {
          const item = bought.get(other.id);
          return {
            product: toProductCard(other, currency),
            ...(item ? { orderNumber: item.order.number, placedOn: dayIn(item.placedAt, timeZone) } : {}),
          };
        }),
      pairs: pairs.slice(0, 40),
    };
  });
}

/** What the caller bought and kept, oldest first. Nothing, without the scope to read orders. */
async function readBought(tx: Tx, identity: Identity) {
  if (!identity.scopes.includes("orders:read")) return [];
  const rows = await tx.orderItem.findMany({
    where: { order: { status: { notIn: ["cancelled", "returned"] } } },
    select: { productId: true, placedAt: true, order: { select: { number: true } } },
    orderBy: { placedAt: "desc" },
    take: OWNED_AT_MOST,
  });
  return rows.toReversed();
}

const readKinds = async (tx: Tx): Promise<InterfaceKind[]> =>
  (await tx.interfaceKind.findMany()).map(({ rule }) => interfaceKindSchema.parse(rule));

type Side = { id: string };

function bestPairing(
  candidate: Side,
  anchors: Side[],
  interfaces: Map<string, ProductInterface[]>,
  kinds: InterfaceKind[],
) {
  let best: { anchorId: string; verdict: Verdict; reasons: string[] } | undefined;
  for (const anchor of anchors) {
    if (anchor.id === candidate.id) continue;
    const pairing = compareProducts(
      interfaces.get(candidate.id) ?? [],
      interfaces.get(anchor.id) ?? [],
      kinds,
    );
    if (!pairing || (best && VERDICTS.indexOf(best.verdict) <= VERDICTS.indexOf(pairing.verdict))) continue;
    best = { anchorId: anchor.id, verdict: pairing.verdict, reasons: pairing.reasons };
  }
  return best;
}

async function readInterfaces(
  tx: Tx,
  where: Prisma.ProductInterfaceWhereInput,
): Promise<Map<string, ProductInterface[]>> {
  const rows = await tx.productInterface.findMany({ where });
  const byProduct = new Map<string, ProductInterface[]>();
  for (const { productId, kind, role, form, grades, count } of rows) {
    const face = productInterfaceSchema.parse({
      kind,
      role,
      grades,
      count,
      ...(form === null ? {} : { form }),
    });
    byProduct.set(productId, [...(byProduct.get(productId) ?? []), face]);
  }
  return byProduct;
}

/** Which of these products the caller has bought and kept. Nobody's, without the scope to read orders. */
async function readOwned(tx: Tx, identity: Identity, productIds: string[]): Promise<Set<string>> {
  if (!identity.scopes.includes("orders:read")) return new Set();
  const rows = await tx.orderItem.findMany({
    where: { productId: { in: productIds }, order: { status: { notIn: ["cancelled", "returned"] } } },
    select: { productId: true },
  });
  return new Set(rows.map((row) => row.productId));
}
