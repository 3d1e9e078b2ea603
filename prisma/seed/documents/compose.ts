import { manuals as aperture } from "./aperture.ts";
import { manuals as dailygrind } from "./dailygrind.ts";
import {
  describeThing,
  type DocumentSeed,
  type Manuals,
  type Product,
  type Section,
  type Store,
} from "./format.ts";
import { manuals as northtrail } from "./northtrail.ts";
import { writePages } from "./pages.ts";

const MANUALS: Record<string, Manuals> = { aperture, northtrail, dailygrind };

/** Everything a store publishes at length: its pages, and a manual of each product from that product's attributes. */
export function writeDocuments(store: Store, products: readonly Product[]): DocumentSeed[] {
  return [...writePages(store), ...products.map((product) => writeManual(store, product))];
}

function writeManual(store: Store, product: Product): DocumentSeed {
  const write = MANUALS[store.tenant.id]?.[product.category];
  if (!write) throw new Error(`${store.tenant.id}: nobody wrote what a manual of ${product.category} says.`);
  const meetings = worksWith(store, product);
  const sections: Section[] = [
    ...write(describeThing(product, store)),
    ...(meetings ? [{ heading: "Works with", text: meetings }] : []),
    { heading: "Figures", text: figures(store, product) },
  ];
  return {
    slug: `${product.slug}-manual`,
    kind: "manual",
    product: product.slug,
    title: `${product.title}: manual`,
    body: [product.summary, ...sections.map(({ heading, text }) => `## ${heading}\n\n${text}`)].join("\n\n"),
  };
}

/** Where the product meets others, in the words of the store's rules. */
function worksWith({ interfaceKinds }: Store, product: Product): string {
  return product.interfaces
    .map(({ kind, role, form, grades, count }) => {
      const rule = interfaceKinds.find((each) => each.kind === kind)!;
      const named = (value: string | number) => rule.labels[String(value)] ?? String(value);
      const levels = Object.entries(grades).map(([name, level]) => {
        const unit = rule.dimensions.find((each) => each.name === name)?.unit;
        return `${named(level)}${unit ? ` ${unit}` : ""}`;
      });
      const what = [form ? named(form) : "kind not stated", ...levels].join(", ");
      return `- ${role === "accepts" ? "Has" : "Goes into"} ${count && count > 1 ? `${count} × ` : "a "}${rule.label}: ${what}.`;
    })
    .join("\n");
}

function figures(store: Store, product: Product): string {
  const { say, is, has } = describeThing(product, store);
  return store.attributeDefinitions
    .filter(({ name }) => has(name))
    .map(
      ({ name, label, type }) => `- ${label}: ${type === "boolean" ? (is(name) ? "yes" : "no") : say(name)}`,
    )
    .join("\n");
}
