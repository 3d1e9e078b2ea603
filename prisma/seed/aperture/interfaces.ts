import type { ProductSeed } from "../format.ts";

type Interface = ProductSeed["interfaces"][number];
type Grades = Interface["grades"];

/**
 * A place on a product where another goes in or on, `count` of them. Leave `form` or a grade out when the
 * maker does not state it: the verdict is then "cannot tell".
 */
export const accepts = (kind: string, form?: string, grades: Grades = {}, count = 1): Interface => ({
  kind,
  role: "accepts",
  form,
  grades,
  count,
});

/** The side of a product that goes into or onto another. The same goes for what is not stated. */
export const fits = (kind: string, form?: string, grades: Grades = {}): Interface => ({
  kind,
  role: "fits",
  form,
  grades,
});
