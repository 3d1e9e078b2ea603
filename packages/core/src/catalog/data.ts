import "server-only";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import type { AttributeDefinition, AttributeValue, Category } from "@orchard/domain/product";
import type {
  ProductCard,
  ProductsSearchInput,
  ProductsSearchOutput,
  Vocabulary,
} from "@orchard/domain/tool-contracts";
import type { StarCounts } from "@orchard/domain/review";
import { type Tx, withIdentity } from "@orchard/db/with-identity";
import { embeddingModelId, embedTexts } from "@orchard/models/embeddings";
import { type Audit, withAudit } from "../audit/mutations.ts";
import { readStore } from "../tenants/data.ts";
import { attributeValue, productFilter, type ProductRow, toProductCard } from "./rules.ts";

/** The store's categories in their order; a child names its parent's slug. */
export async function listCategories(identity: Identity): Promise<Category[]> {
  return withIdentity(identity, readCategories);
}

export async function readCategories(tx: Tx): Promise<Category[]> {
  const rows = await tx.category.findMany({ orderBy: { position: "asc" } });
  return rows.map(({ slug, name, singular, synonyms, description, parentSlug }) => ({
    slug,
    name,
    singular,
    synonyms,
    description,
    ...(parentSlug ? { parent: parentSlug } : {}),
  }));
}

/** What the store's attribute names mean, in their order. */
export async function listAttributeDefinitions(identity: Identity): Promise<AttributeDefinition[]> {
  return withIdentity(identity, readAttributeDefinitions);
}

export async function readAttributeDefinitions(tx: Tx): Promise<AttributeDefinition[]> {
  const rows = await tx.attributeDefinition.findMany({ orderBy: { position: "asc" } });
  return rows.map(({ name, label, type, unit, synonyms, better }) => ({
    name,
    label,
    type: type as AttributeDefinition["type"],
    synonyms,
    ...(unit ? { unit } : {}),
    ...(better ? { better: better as "higher" | "lower" } : {}),
  }));
}

export type ProductDetail = ProductCard & {
  sku: string;
  model: string;
  stock: number;
  summary: string;
  description: string;
  ratings: StarCounts;
  specifications: { name: string; label: string; value: AttributeValue; unit?: string }[];
};

/** One product by id or slug, prose included. @throws AppError `not_found` */
export async function getProduct(
  identity: Identity,
  idOrSlug: string,
  audit?: Audit<ProductDetail>,
): Promise<ProductDetail> {
  return withAudit(identity, audit, async (tx) => {
    const { currency } = await readStore(tx);
    const [row] = await readProducts(tx, [idOrSlug]);
    if (!row) throw notFound("products");
    const definitions = await tx.attributeDefinition.findMany({ orderBy: { position: "asc" } });
    const specifications = definitions.flatMap(({ name, label, unit }) => {
      const attribute = row.attributes.find((each) => each.name === name);
      return attribute ? [{ name, label, value: attributeValue(attribute), ...(unit ? { unit } : {}) }] : [];
    });
    const { sku, model, stock, summary, description, ratings } = row;
    return {
      ...toProductCard(row, currency),
      sku,
      model,
      stock,
      summary,
      description,
      ratings,
      specifications,
    };
  });
}

/** Products by id or slug, in the order asked for; those that are unknown or unpublished are left out. */
export async function readProducts(tx: Tx, idsOrSlugs: readonly string[]): Promise<ProductRow[]> {
  const ids = idsOrSlugs.filter((each) => uuidSchema.safeParse(each).success);
  const rows = await tx.product.findMany({
    where: { OR: [{ id: { in: ids } }, { slug: { in: [...idsOrSlugs] } }] },
    include: { attributes: true },
  });
  return idsOrSlugs.flatMap((each) => rows.find((row) => row.id === each || row.slug === each) ?? []);
}

const ORDER_BY = {
  relevance: [{ stock: "desc" as const }, { slug: "asc" as const }],
  price_asc: [{ priceCents: "asc" as const }, { slug: "asc" as const }],
  price_desc: [{ priceCents: "desc" as const }, { slug: "asc" as const }],
  newest: [{ releasedOn: "desc" as const }, { slug: "asc" as const }],
};

/**
 * Searches the caller's store by words and typed conditions. With words, relevance means: shares every word,
 * then shares some, then is near in meaning; without, what is in stock comes first.
 */
export async function searchProducts(
  identity: Identity,
  input: Omit<ProductsSearchInput, "limit"> & { limit?: number },
  audit?: Audit<ProductsSearchOutput>,
): Promise<ProductsSearchOutput> {
  const { query, sort = "relevance", limit = 5, offset = 0, ...conditions } = input;
  const words = query?.trim();
  // The embedding is made before the transaction: nothing slow may hold one open.
  const [meaning] = words ? await embedTexts([words]) : [];
  return withAudit(identity, audit, async (tx) => {
    const { currency } = await readStore(tx);
    const where = productFilter(conditions);
    if (!words) {
      const [rows, total] = [
        await tx.product.findMany({
          where,
          include: { attributes: true },
          orderBy: ORDER_BY[sort],
          take: limit,
          skip: offset,
        }),
        await tx.product.count({ where }),
      ];
      return { products: rows.map((row) => toProductCard(row, currency)), total };
    }
    const ranked = await rankByWords(tx, words, meaning!);
    const rows = await tx.product.findMany({
      where: { AND: [where, { id: { in: ranked } }] },
      include: { attributes: true },
      orderBy: ORDER_BY[sort],
    });
    if (sort === "relevance") rows.sort((a, b) => ranked.indexOf(a.id) - ranked.indexOf(b.id));
    return {
      products: rows.slice(offset, offset + limit).map((row) => toProductCard(row, currency)),
      total: rows.length,
    };
  });
}

// Below this cosine two short texts of a shop have nothing to do with each other (local model, measured by eye on
// the three stores); it only decides when no product shares a word.
const NEAR = 0.42;

/** Product ids of the store that answer some words, best first. */
export async function rankByWords(tx: Tx, words: string, meaning: readonly number[]): Promise<string[]> {
  return (await searchIndex(tx, words, meaning)).ids;
}

/** Product ids that answer some words, best first, and whether any holds every word. */
export async function searchIndex(
  tx: Tx,
  words: string,
  meaning: readonly number[],
): Promise<{ ids: string[]; matched: boolean }> {
  const hits = await tx.$queryRaw<
    { id: string; matched: boolean; rank: number; similarity: number | null }[]
  >`
    select product_id::text as id, matched, rank, similarity
    from catalog.search(${words}, ${JSON.stringify(meaning)}::halfvec(512), ${embeddingModelId()}, 200)`;
  const matched = hits.filter((hit) => hit.matched);
  if (matched.length > 0) return { ids: matched.map((hit) => hit.id), matched: true };
  const score = (hit: (typeof hits)[number]) => hit.rank * 4 + (hit.similarity ?? 0);
  const near = hits
    .filter((hit) => hit.rank > 0.05 || (hit.similarity ?? 0) >= NEAR)
    .toSorted((a, b) => score(b) - score(a))
    .slice(0, 24);
  return { ids: near.map((hit) => hit.id), matched: false };
}

/** All the store's words for a model: categories, brands, attributes with values, who meets whom. */
export async function describeCatalogue(identity: Identity, audit?: Audit<Vocabulary>): Promise<Vocabulary> {
  return withAudit(identity, audit, async (tx) => {
    const { currency, locale, timeZone, ...named } = await readStore(tx);
    const categories = await readCategories(tx);
    const brands = await tx.product.findMany({
      distinct: ["brand"],
      select: { brand: true },
      orderBy: { brand: "asc" },
    });
    const definitions = await tx.attributeDefinition.findMany({ orderBy: { position: "asc" } });
    const values = await tx.productAttribute.groupBy({
      by: ["name", "textValue"],
      where: { textValue: { not: null } },
      _count: true,
      orderBy: { _count: { textValue: "desc" } },
    });
    const kinds = await tx.interfaceKind.findMany({ orderBy: { kind: "asc" } });
    const faces = await tx.$queryRaw<{ kind: string; role: string; category: string }[]>`
      select distinct i.kind, i.role, p.category_slug as category
      from product_interfaces i join products p on (p.tenant_id, p.id) = (i.tenant_id, i.product_id) order by 1, 2, 3`;
    const sides = (kind: string, role: string) =>
      faces.filter((face) => face.kind === kind && face.role === role).map((face) => face.category);
    return {
      complete: true,
      store: { name: named.name, currency, locale, timeZone },
      categories: categories.map(({ slug, name, singular, synonyms, parent }) => ({
        slug,
        name,
        singular,
        synonyms,
        ...(parent ? { parent } : {}),
      })),
      brands: brands.map((each) => each.brand),
      attributes: definitions.map(({ name, label, type, unit, synonyms, better }) => {
        const known = values.flatMap((each) =>
          each.name === name && each.textValue ? [each.textValue] : [],
        );
        return {
          name,
          label,
          type: type as "number" | "text" | "boolean",
          synonyms,
          ...(unit ? { unit } : {}),
          ...(better ? { better: better as "higher" | "lower" } : {}),
          ...(known.length > 0 ? { values: known } : {}),
        };
      }),
      interfaces: kinds.map(({ kind, rule }) => ({
        kind,
        label: (rule as { label: string }).label,
        hosts: sides(kind, "accepts"),
        guests: sides(kind, "fits"),
      })),
    };
  });
}
