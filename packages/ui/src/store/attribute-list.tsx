import type { AttributeValue } from "@orchard/domain/product";
import { formatAttribute } from "./attribute-text.ts";
import type { AttributeWording } from "./attribute-text.ts";
import { SpecTable } from "./spec-table.tsx";

type AttributeListProps = {
  attributes: Readonly<Record<string, AttributeValue>>;
  /** In the order to be shown; an attribute without a wording is left out. */
  wordings: readonly AttributeWording[];
  locale: string;
};

/** A product's attributes with their names and units. Nothing when none has a wording. */
export function AttributeList({ attributes, wordings, locale }: AttributeListProps) {
  const rows = wordings.flatMap((wording) => {
    const value = attributes[wording.name];
    return value === undefined
      ? []
      : [{ label: wording.label, value: formatAttribute(value, wording, locale) }];
  });
  return rows.length > 0 ? <SpecTable groups={[{ rows }]} /> : null;
}
