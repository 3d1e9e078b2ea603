import type { z } from "zod";
import type { productSeedSchema, storeSeedSchema } from "../format.ts";

export type Product = z.output<typeof productSeedSchema>;
export type Store = z.output<typeof storeSeedSchema>;

/** A document of the seed, as it goes into the table. */
export type DocumentSeed = {
  slug: string;
  kind: "manual" | "faq" | "page";
  /** The slug of the product it is about. */
  product?: string;
  title: string;
  body: string;
};

export type Section = { heading: string; text: string };

/** A product as its manual speaks of it: every figure in a manual is one of its attributes. */
export type Thing = {
  name: string;
  has: (attribute: string) => boolean;
  /** The attribute as it is printed, with its unit; empty when the product has none. */
  say: (attribute: string) => string;
  number: (attribute: string) => number;
  is: (attribute: string) => boolean;
  /** Whether it has a place of that kind, "accepts memory-card". */
  meets: (role: "accepts" | "fits", kind: string) => boolean;
};

export function describeThing(product: Product, store: Store): Thing {
  const numbers = new Intl.NumberFormat(store.tenant.locale);
  const value = (name: string) => product.attributes[name];
  return {
    name: product.model,
    has: (name) => value(name) !== undefined,
    say: (name) => {
      const held = value(name);
      const unit = store.attributeDefinitions.find((each) => each.name === name)?.unit;
      if (held === undefined || typeof held === "boolean") return "";
      return `${typeof held === "number" ? numbers.format(held) : held}${unit ? ` ${unit}` : ""}`;
    },
    number: (name) => Number(value(name) ?? Number.NaN),
    is: (name) => value(name) === true,
    meets: (role, kind) => product.interfaces.some((face) => face.role === role && face.kind === kind),
  };
}

/** What a store's manuals say beyond figures, by category. */
export type Manuals = Record<string, (thing: Thing) => Section[]>;

/** Sentences that belong together; what does not apply is left out. */
export const sentences = (...parts: (string | false)[]) => parts.filter(Boolean).join(" ");

/** A numbered list of steps; what does not apply is left out. */
export const steps = (...parts: (string | false)[]) =>
  parts
    .filter(Boolean)
    .map((part, at) => `${at + 1}. ${part as string}`)
    .join("\n");
