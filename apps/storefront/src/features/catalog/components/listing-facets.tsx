import { numberFormat } from "@orchard/domain/formats";
import type { ListedProduct } from "@orchard/core/listings/data";
import type { AttributeDefinition } from "@orchard/domain/product";
import type { FacetGroup } from "@orchard/ui/store/facet-links";
import type { Listing } from "../loaders.ts";
import { type ListingQuery, listingHref, satisfies } from "./listing-query.tsx";

const MOST_ATTRIBUTES = 5;
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The ends of bands with round numbers that hold about equally many; none where the values hardly differ. */
function roundEdges(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length < 6) return [];
  const edges = [0.25, 0.5, 0.75].map((part) => {
    const value = sorted[Math.floor(sorted.length * part)]!;
    if (value <= 0) return value;
    const magnitude = 10 ** Math.floor(Math.log10(value));
    const rounded = ROUND.reduce((a, b) =>
      Math.abs(b - value / magnitude) < Math.abs(a - value / magnitude) ? b : a,
    );
    return Number((rounded * magnitude).toPrecision(2));
  });
  return [...new Set(edges)]
    .filter((edge) => edge > sorted[0]! && edge <= sorted.at(-1)!)
    .toSorted((a, b) => a - b);
}

/** The filters of a listing. An option is counted with all the other filters on, so its number is what it leads to. */
export function facetGroups(
  { found, categories, definitions, tenant }: Listing,
  query: ListingQuery,
  path: string,
): FacetGroup[] {
  const href = (change: Partial<ListingQuery>) => listingHref(path, query, change);
  const count = (change: Partial<ListingQuery>) =>
    found.filter((each) => satisfies(each, { ...query, ...change })).length;
  const money = numberFormat(tenant.locale, {
    style: "currency",
    currency: tenant.currency,
    maximumFractionDigits: 0,
  });

  // A category's page names its children in its head; only a search spans categories of all kinds.
  const kinds = path.endsWith("/search")
    ? categories.filter((category) => found.some((each) => each.category === category.slug))
    : [];
  const brands = [...new Set(found.map(({ brand }) => brand))].toSorted((a, b) => a.localeCompare(b));
  const groups: FacetGroup[] = [
    {
      label: "Category",
      options: kinds.map(({ slug, name }) => ({
        label: name,
        href: href({ category: query.category === slug ? "" : slug }),
        count: count({ category: slug }),
        selected: query.category === slug,
      })),
    },
    {
      label: "Availability",
      options: [
        {
          label: "In stock",
          href: href({ inStock: !query.inStock }),
          count: count({ inStock: true }),
          selected: query.inStock,
        },
      ],
    },
    {
      label: "Price",
      options: bands(roundEdges(found.map(({ priceCents }) => priceCents / 100)).map(Math.round), "-").map(
        (band) => ({
          label: bandLabel(band, "-", (value) => money.format(value)),
          href: href({ price: query.price === band ? "" : band }),
          count: count({ price: band }),
          selected: query.price === band,
        }),
      ),
    },
    {
      label: "Rating",
      options: found.some(({ rating }) => rating)
        ? [4, 3].map((rating) => ({
            label: `${rating} stars and up`,
            href: href({ rating: query.rating === rating ? 0 : rating }),
            count: count({ rating }),
            selected: query.rating === rating,
          }))
        : [],
    },
    {
      label: "Brand",
      options: brands.map((brand) => ({
        label: brand,
        href: href({ brands: toggled(query.brands, brand) }),
        count: count({ brands: [brand] }),
        selected: query.brands.includes(brand),
      })),
    },
    ...attributeGroups(found, definitions, query, tenant.locale, href, count),
  ];
  return groups.filter(
    ({ label, options }) => options.length > 1 || (label === "Availability" && options.length > 0),
  );
}

/** Filters from the attributes that most of what was found has, and in which it differs. */
function attributeGroups(
  found: readonly ListedProduct[],
  definitions: readonly AttributeDefinition[],
  query: ListingQuery,
  locale: string,
  href: (change: Partial<ListingQuery>) => string,
  count: (change: Partial<ListingQuery>) => number,
): FacetGroup[] {
  const groups = definitions.flatMap(({ name, label, unit, type }): FacetGroup[] => {
    const values = found.flatMap(({ attributes }) =>
      Object.hasOwn(attributes, name) ? [attributes[name]!] : [],
    );
    const distinct = [...new Set(values)];
    if (values.length < found.length * 0.6 || distinct.length < 2) return [];
    const format = (value: number) => `${numberFormat(locale).format(value)}${unit ? ` ${unit}` : ""}`;
    const chosen = query.attributes[name] ?? [];
    const option = (value: string, text: string) => ({
      label: text,
      href: href({ attributes: withAttribute(query.attributes, name, toggled(chosen, value)) }),
      count: count({ attributes: { ...query.attributes, [name]: [value] } }),
      selected: chosen.includes(value),
    });
    if (type === "boolean") return [{ label, options: [option("true", "Yes"), option("false", "No")] }];
    if (type === "text") {
      if (distinct.length > 8) return [];
      return [
        {
          label,
          options: distinct
            .map(String)
            .toSorted()
            .map((value) => option(value, capital(value))),
        },
      ];
    }
    const numbers = values.filter((value) => typeof value === "number");
    const few = [...new Set(numbers)].toSorted((a, b) => a - b);
    if (few.length <= 5)
      return [{ label, options: few.map((value) => option(String(value), format(value))) }];
    const edges = bands(roundEdges(numbers), "~");
    return [{ label, options: edges.map((band) => option(band, bandLabel(band, "~", format))) }];
  });
  return groups.filter(({ options }) => options.length > 1).slice(0, MOST_ATTRIBUTES);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const toggled = (values: readonly string[], value: string) =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

function withAttribute(attributes: ListingQuery["attributes"], name: string, values: string[]) {
  const { [name]: _, ...others } = attributes;
  return values.length > 0 ? { ...others, [name]: values } : others;
}

/** "-10", "10-20", "20-" for the edges 10 and 20. */
function bands(edges: readonly number[], between: string): string[] {
  if (edges.length === 0) return [];
  const ends = ["", ...edges.map(String), ""];
  return ends.slice(1).map((to, at) => `${ends[at]}${between}${to}`);
}

function bandLabel(band: string, between: string, format: (value: number) => string): string {
  const [from, to] = band.split(between);
  if (!from) return `Under ${format(Number(to))}`;
  if (!to) return `${format(Number(from))} and over`;
  return `${format(Number(from))} to ${format(Number(to))}`;
}
