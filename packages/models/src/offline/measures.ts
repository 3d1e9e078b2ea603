import type { AttributeValue } from "@orchard/domain/product";
import type { Condition } from "./frame.ts";
import type { Attribute, StoreWords } from "./store-words.ts";
import { convert, DIMENSION_WORDS, LOAD_WORDS, unitNamed, type Dimension } from "./units.ts";

/** Numbers with what they measure, as conditions on the attributes of a store. */
type Op = Condition["op"];

export function onAttribute(
  words: StoreWords,
  names: string[],
  value: number,
  op: Op | undefined,
  said: string,
): Condition | undefined {
  const numeric = names.map((name) => words.attribute(name)).filter((each) => each?.type === "number");
  return conditionOn(
    numeric.map((attribute) => ({ attribute: attribute!, value })),
    op,
    said,
  );
}

/**
 * How the named attributes are to be taken: right beside the number they are the `only` ones meant, further off the
 * `first` to try; `held` is what a thing takes rather than what it weighs itself.
 */
export type Meant = "only" | "first" | "held";

/** The attributes that share the unit's dimension, the one meant first: named, then by what is measured. */
export function onUnit(
  words: StoreWords,
  { value, unit }: { value: number; unit: string },
  op: Op | undefined,
  said: string,
  named: string[],
  meant: Meant = "first",
): Condition | undefined {
  const dimension = unitNamed(unit)?.dimension;
  const fits = words.vocabulary.attributes.flatMap((attribute) => {
    const converted =
      attribute.type !== "number"
        ? undefined
        : attribute.unit
          ? convert(value, unit, attribute.unit)
          : undefined;
    const counts =
      attribute.type === "number" &&
      !attribute.unit &&
      dimension === "people" &&
      attribute === peopleAttribute(words);
    return converted !== undefined || counts ? [{ attribute, value: converted ?? value }] : [];
  });
  const beside = fits.filter(({ attribute }) => named.includes(attribute.name));
  if (meant === "only" && beside.length > 0) return conditionOn(beside, op, said);
  const usual = dimension && DIMENSION_WORDS[dimension];
  const load = (meant === "held" && dimension && LOAD_WORDS[dimension]) || undefined;
  const rank = ({ name, label, synonyms }: Attribute) => {
    if (named.includes(name)) return 0;
    if (load?.test([label, ...synonyms].join(" "))) return 1;
    if (!usual) return 4;
    if (load) return usual.test(label) ? 4 : 3;
    if (usual.exec(label)?.[0].length === label.length) return 1;
    return usual.test(label) ? 2 : synonyms.some((each) => usual.test(each)) ? 3 : 4;
  };
  return conditionOn(fits.toSorted((a, b) => rank(a.attribute) - rank(b.attribute)).slice(0, 5), op, said);
}

function conditionOn(
  options: { attribute: Attribute; value: AttributeValue }[],
  op: Op | undefined,
  said: string,
): Condition | undefined {
  const [first, ...others] = options;
  if (!first) return undefined;
  const { attribute, value } = first;
  const isTemperature =
    attribute.unit !== undefined && unitNamed(attribute.unit)?.dimension === "temperature";
  const usual: Op = isTemperature && attribute.better ? (attribute.better === "lower" ? "lte" : "gte") : "eq";
  const alternatives = others.map((each) => ({ name: each.attribute.name, value: each.value }));
  return {
    name: attribute.name,
    op: op ?? usual,
    value,
    said,
    ...(alternatives.length > 0 && { alternatives }),
  };
}

/** The attributes that are plainly called what a dimension is called: the weight, for masses. */
export const attributesMeasuring = ({ vocabulary }: StoreWords, dimension: Dimension): string[] =>
  vocabulary.attributes
    .filter(
      ({ type, unit, label }) =>
        type === "number" &&
        unit !== undefined &&
        unitNamed(unit)?.dimension === dimension &&
        DIMENSION_WORDS[dimension].exec(label)?.[0].length === label.length,
    )
    .map((each) => each.name);

export function peopleAttribute({ vocabulary }: StoreWords): Attribute | undefined {
  return vocabulary.attributes.find(
    ({ type, label, synonyms, unit }) =>
      type === "number" &&
      [label, unit ?? "", ...synonyms].some((each) =>
        /^(persons?|people|sleeps|berths?|serves|servings|seats)$/i.test(each),
      ),
  );
}

export const isNumeric = (names: string[], words: StoreWords) =>
  names.some((name) => words.attribute(name)?.type === "number");
