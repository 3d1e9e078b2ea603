import { numberFormat } from "@orchard/domain/formats";
import type { AttributeDefinition, AttributeValue } from "@orchard/domain/product";

/** What is needed of a definition to write a value for people. */
export type AttributeWording = Pick<AttributeDefinition, "name" | "label" | "unit" | "better">;

/** A value as a shopper reads it: "4,500 mAh", "Yes", "E-mount". */
export function formatAttribute(
  value: AttributeValue,
  wording: AttributeWording | undefined,
  locale: string,
): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  const text =
    typeof value === "number" ? numberFormat(locale, { maximumFractionDigits: 2 }).format(value) : value;
  return wording?.unit ? `${text} ${wording.unit}` : text;
}

/**
 * The few facts that tell a product apart in a list: first what shoppers compare by (a definition with `better`),
 * then the rest, each in the order of the store's definitions. Yes/no attributes are named only where they hold;
 * a bare number gets its label.
 */
export function keyFacts(
  attributes: Readonly<Record<string, AttributeValue>>,
  wordings: readonly AttributeWording[],
  locale: string,
  count = 3,
): string[] {
  const ranked = [...wordings.filter((each) => each.better), ...wordings.filter((each) => !each.better)];
  const facts = ranked.flatMap((wording) => {
    const value = attributes[wording.name];
    if (value === undefined || value === false || value === "") return [];
    if (value === true) return [wording.label];
    const text = formatAttribute(value, wording, locale);
    return [typeof value === "number" && !wording.unit ? `${wording.label}: ${text}` : text];
  });
  return facts.slice(0, count);
}
