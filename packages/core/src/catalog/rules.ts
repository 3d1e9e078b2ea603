import type { AttributeValue } from "@orchard/domain/product";
import type { AttributeCondition, ProductCard, Vocabulary } from "@orchard/domain/tool-contracts";
import type { Prisma } from "@orchard/db/with-identity";

export type ProductRow = Prisma.ProductGetPayload<{ include: { attributes: true } }>;

/** The one value a typed attribute row holds. */
export function attributeValue(row: ProductRow["attributes"][number]): AttributeValue {
  return row.numberValue ?? row.textValue ?? row.booleanValue ?? "";
}

/** A product as lists and tools show it: bounded typed fields, no prose. */
export function toProductCard(row: ProductRow, currency: string): ProductCard {
  return {
    productId: row.id,
    slug: row.slug,
    title: row.title,
    brand: row.brand,
    category: row.categorySlug,
    priceCents: row.priceCents,
    currency,
    inStock: row.stock > 0,
    attributes: Object.fromEntries(row.attributes.map((each) => [each.name, attributeValue(each)])),
    colour: row.colour,
  };
}

/** A condition on a typed attribute as a filter. A product without the attribute never satisfies it. */
export function attributeFilter(condition: AttributeCondition): Prisma.ProductWhereInput {
  const { name, op, value } = condition;
  if (op === "not") {
    return { AND: [{ attributes: { some: { name } } }, { NOT: attributeFilter({ name, op: "eq", value }) }] };
  }
  if (typeof value === "number") {
    const numberValue = op === "eq" ? { gte: value - 1e-9, lte: value + 1e-9 } : { [op]: value };
    return { attributes: { some: { name, numberValue } } };
  }
  if (typeof value === "boolean") return { attributes: { some: { name, booleanValue: value } } };
  return { attributes: { some: { name, textValue: { equals: value, mode: "insensitive" } } } };
}

/** Everything a product can be filtered by, shared by listings, search, purchases and compatibility. */
export type ProductConditions = {
  category?: string | undefined;
  brand?: string | undefined;
  /** Any of these; a listing lets people choose several. */
  brands?: string[] | undefined;
  excludeBrands?: string[] | undefined;
  minPriceCents?: number | undefined;
  maxPriceCents?: number | undefined;
  attributes?: AttributeCondition[] | undefined;
  inStock?: boolean | undefined;
};

export function productFilter(conditions: ProductConditions): Prisma.ProductWhereInput {
  const { category, brand, brands = [], excludeBrands = [], minPriceCents, maxPriceCents, attributes = [], inStock } = conditions;
  return {
    AND: [
      category ? { OR: [{ categorySlug: category }, { category: { parentSlug: category } }] } : {},
      brand ? { brand: { equals: brand, mode: "insensitive" } } : {},
      brands.length > 0 ? { brand: { in: brands, mode: "insensitive" } } : {},
      excludeBrands.length > 0 ? { NOT: { brand: { in: excludeBrands, mode: "insensitive" } } } : {},
      { priceCents: { ...(minPriceCents === undefined ? {} : { gte: minPriceCents }), ...(maxPriceCents === undefined ? {} : { lte: maxPriceCents }) } },
      inStock === undefined ? {} : { stock: inStock ? { gt: 0 } : 0 },
      ...attributes.map(attributeFilter),
    ],
  };
}

const BRIEF_BYTES = 4096;

/** Shortens a vocabulary until it fits the instructions: attribute values go first, then synonyms. */
export function boundVocabulary(vocabulary: Vocabulary, maximum = BRIEF_BYTES): Vocabulary {
  const size = (each: Vocabulary) => Buffer.byteLength(JSON.stringify(each));
  let bounded = vocabulary;
  for (const keep of [12, 6, 3, 0]) {
    if (size(bounded) <= maximum) return bounded;
    bounded = {
      ...bounded,
      attributes: bounded.attributes.map(({ values, ...rest }) =>
        values && keep > 0 ? { ...rest, values: values.slice(0, keep) } : rest,
      ),
    };
  }
  for (const keep of [3, 1, 0]) {
    if (size(bounded) <= maximum) return bounded;
    bounded = {
      ...bounded,
      attributes: bounded.attributes.map((each) => ({ ...each, synonyms: each.synonyms.slice(0, keep) })),
      categories: bounded.categories.map((each) => ({ ...each, synonyms: each.synonyms.slice(0, keep + 1) })),
    };
  }
  while (size(bounded) > maximum && bounded.attributes.length + bounded.brands.length + bounded.categories.length > 0) {
    const longest = (["attributes", "brands", "categories"] as const).reduce((a, b) =>
      bounded[a].length >= bounded[b].length ? a : b,
    );
    bounded = { ...bounded, [longest]: bounded[longest].slice(0, -1) };
  }
  return bounded;
}
