import type { Answer } from "../answer.ts";
import type { KnownProduct } from "../memory.ts";
import type { Language } from "../read.ts";
import { capital, countText, listOf, lower, money, the, valueText } from "./phrases.ts";

/** Products against each other: which is the better one by a measure, or where they differ. */

type Compared = Extract<Answer, { kind: "compared" }>;

export function wordCompared({ frame, products, rows }: Compared, language: Language): string[] {
  const { comparison } = frame;
  if (!comparison) return rows ? sideBySide(products, rows, language) : [differences(products, language)];
  const { by, direction, said } = comparison;
  const value = (product: KnownProduct) => (by === "price" ? product.priceCents : product.attributes[by]);
  const known = products.filter((product) => typeof value(product) === "number");
  const label = by === "price" ? "price" : lower(language.words.attribute(by)?.label ?? by);
  if (known.length === 0)
    return [`No ${label} is stated for ${listOf(products.map(the))}, so I cannot say which is ${said}.`];
  const text = (product: KnownProduct) =>
    by === "price"
      ? money(product.priceCents!, language.brief.vocabulary.store)
      : valueText(value(product)!, language.words.attribute(by), language.brief.vocabulary.store);
  const sign = direction === "asc" ? 1 : -1;
  const [best, ...others] = known.toSorted((a, b) => sign * (Number(value(a)) - Number(value(b))));
  if (products.length === 1) return [`There is only ${the(best!)} to look at: ${label} ${text(best!)}.`];
  if (others.length > 0 && others.every((other) => value(other) === value(best!)))
    return [`They are equal: ${listOf(known.map(the))} each have ${label} ${text(best!)}.`];
  const against = others.slice(0, 2).map((other) => `${text(other)} for ${the(other)}`);
  const unknown = products.filter((product) => !known.includes(product));
  const gap = unknown.length > 0 ? [`No ${label} is stated for ${listOf(unknown.map(the))}.`] : [];
  return [
    `${capital(the(best!))} is the ${said} one: ${label} ${text(best!)}${against.length > 0 ? ` against ${listOf(against)}` : ""}.`,
    ...gap,
  ];
}

function differences(products: readonly KnownProduct[], language: Language): string {
  const { store, attributes } = language.brief.vocabulary;
  const [a, b] = products;
  if (!a || !b) return "There is nothing to compare that with.";
  const differing = attributes
    .filter(
      ({ name }) =>
        a.attributes[name] !== undefined &&
        b.attributes[name] !== undefined &&
        a.attributes[name] !== b.attributes[name],
    )
    .slice(0, 4);
  const facts = (product: KnownProduct) =>
    listOf([
      ...(product.priceCents === undefined ? [] : [money(product.priceCents, store)]),
      ...differing.map(
        (attribute) =>
          `${lower(attribute.label)} ${valueText(product.attributes[attribute.name]!, attribute, store)}`,
      ),
    ]);
  return `${capital(the(a))}: ${facts(a)}. ${capital(the(b))}: ${facts(b)}.`;
}

/** How many differences are said; the table shows all of them. */
const MOST_DIFFERENCES = 4;

function sideBySide(
  products: readonly KnownProduct[],
  rows: NonNullable<Compared["rows"]>,
  { brief }: Language,
): string[] {
  const { store } = brief.vocabulary;
  const differing = rows.filter(({ differs, values }) => differs && values.every((value) => value !== null));
  const shown = differing.slice(0, MOST_DIFFERENCES);
  const facts = products.map((product, at) => {
    const parts = [
      ...(product.priceCents === undefined ? [] : [money(product.priceCents, store)]),
      ...shown.map(({ label, unit, values }) => `${lower(label)} ${valueText(values[at]!, { unit }, store)}`),
    ];
    return `${capital(the(product))}: ${listOf(parts)}.`;
  });
  const cheapest = extreme(products);
  const lead = cheapest
    ? [`${capital(the(cheapest))} is the cheapest of the ${countText(products.length)}.`]
    : [];
  return products.length > 2 ? [...lead, ...facts] : facts;
}

/** The one cheapest product, when it is one. */
function extreme(products: readonly KnownProduct[]): KnownProduct | undefined {
  const [first, second] = products
    .filter((product) => product.priceCents !== undefined)
    .toSorted((a, b) => a.priceCents! - b.priceCents!);
  return first && second && first.priceCents! < second.priceCents! ? first : undefined;
}
