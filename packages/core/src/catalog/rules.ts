import type { AttributeValue } from "@orchard/domain/product";
import { renderVocabulary } from "@orchard/domain/instructions";
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
  excludeBrands?: string[] | undefined;
  minPriceCents?: number | undefined;
  maxPriceCents?: number | undefined;
  attributes?: AttributeCondition[] | undefined;
  inStock?: boolean | undefined;
};

export function productFilter(conditions: ProductConditions): Prisma.ProductWhereInput {
  const {
    category,
    brand,
    excludeBrands = [],
    minPriceCents,
    maxPriceCents,
    attributes = [],
    inStock,
  } = conditions;
  return {
    AND: [
      category ? { OR: [{ categorySlug: category }, { category: { parentSlug: category } }] } : {},
      brand ? { brand: { equals: brand, mode: "insensitive" } } : {},
      excludeBrands.length > 0 ? { NOT: { brand: { in: excludeBrands, mode: "insensitive" } } } : {},
      {
        priceCents: {
          ...(minPriceCents === undefined ? {} : { gte: minPriceCents }),
          ...(maxPriceCents === undefined ? {} : { lte: maxPriceCents }),
        },
      },
      inStock === undefined ? {} : { stock: inStock ? { gt: 0 } : 0 },
      ...attributes.map(attributeFilter),
    ],
  };
}

// About 1,500 tokens. The three demo stores keep every synonym within it; a larger store loses the rarest.
const BRIEF_BYTES = 6144;

/**
 * Shortens a vocabulary until it fits the instructions. What shoppers are least likely to say goes first: values
 * of attributes, then the rarer synonyms of the attributes that come last. `catalog_describe` still gives it all.
 */
export function boundVocabulary(vocabulary: Vocabulary, maximum = BRIEF_BYTES): Vocabulary {
  const fits = (each: Vocabulary) => Buffer.byteLength(renderVocabulary(each)) <= maximum;
  let bounded: Vocabulary = { ...vocabulary, complete: true };
  const shorten = (change: Partial<Vocabulary>) => (bounded = { ...bounded, ...change, complete: false });

  for (const keep of [8, 4, 0]) {
    if (fits(bounded)) return bounded;
    shorten({
      attributes: bounded.attributes.map(({ values, ...rest }) =>
        values && keep > 0 ? { ...rest, values: values.slice(0, keep) } : rest,
      ),
    });
  }
  for (const keep of [4, 3, 2, 1, 0]) {
    if (fits(bounded)) return bounded;
    shorten({
      attributes: bounded.attributes.map((each) => ({ ...each, synonyms: each.synonyms.slice(0, keep) })),
    });
  }
  for (const key of ["attributes", "brands", "categories"] as const) {
    while (!fits(bounded) && bounded[key].length > 0) shorten({ [key]: bounded[key].slice(0, -1) });
  }
  return bounded;
}
