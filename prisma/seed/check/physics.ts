import { LINES, type Line } from "./lines.ts";
import { number, RULES } from "./rules.ts";
import type { Finding, Product, Store } from "./stores.ts";

export function checkPhysics(store: Store): Finding {
  const { products, name } = store;
  const problems = products
    .filter((product) => !(number(product, "weightGrams") > 0))
    .map((product) => `${product.slug} weighs nothing`);
  let applied = 0;
  for (const { kind, says, holds } of RULES[name]!) {
    const of = products.filter((product) => product.category === kind);
    if (of.length === 0) problems.push(`no ${kind} to hold to "${says}"`);
    applied += of.length;
    problems.push(...of.filter((product) => !holds(product)).map((product) => `${product.slug}: ${says}`));
  }
  return { check: "physics", counted: `${RULES[name]!.length} rules on ${applied} products`, problems };
}

/** Siblings of a line, small to large: what should rise with them rises, what should fall falls. */
export function checkLines({ products, name }: Store): Finding {
  const bySlug = new Map(products.map((product) => [product.slug, product]));
  const lines = LINES[name]!;
  const problems = lines.flatMap((line) => breaches(line, bySlug));
  return {
    check: "lines",
    counted: `${lines.length} lines of ${lines.reduce((all, line) => all + line.of.length, 0)} siblings`,
    problems,
  };
}

function breaches({ of, rising = [], falling = [] }: Line, bySlug: Map<string, Product>): string[] {
  return of.slice(1).flatMap((slug, at) => {
    const [small, large] = [bySlug.get(of[at]!), bySlug.get(slug)];
    if (!small || !large) return [`${small ? slug : of[at]} is in a line and is no product`];
    const measure = (product: Product, what: string) =>
      what === "price" ? product.priceCents : number(product, what);
    return [
      ...rising
        .filter((what) => !(measure(small, what) < measure(large, what)))
        .map((what) => `${what} of ${large.slug} should be more than of ${small.slug}`),
      ...falling
        .filter((what) => !(measure(small, what) > measure(large, what)))
        .map((what) => `${what} of ${large.slug} should be less than of ${small.slug}`),
    ];
  });
}

/** How prices of a real shop end: in a few ways, and not all in the same one. */
const ENDINGS = [0, 50, 90, 95];

export function checkPrices({ products }: Store): Finding {
  const endings = new Map<number, number>();
  for (const { priceCents } of products)
    endings.set(priceCents % 100, (endings.get(priceCents % 100) ?? 0) + 1);
  const most = Math.max(...endings.values());
  const shares = [...endings]
    .toSorted((a, b) => b[1] - a[1])
    .map(([ending, count]) => `${count} end in ${String(ending).padStart(2, "0")}`);
  return {
    check: "prices",
    counted: shares.join(", "),
    problems: [
      ...products
        .filter(({ priceCents }) => !ENDINGS.includes(priceCents % 100))
        .map(({ slug, priceCents }) => `${slug} costs ${(priceCents / 100).toFixed(2)}`),
      ...(endings.size < 3 || most / products.length > 0.75 ? ["nearly all prices end the same"] : []),
      ...(products.some(({ stock }) => stock === 0) ? [] : ["nothing is out of stock"]),
      ...(products.some(({ stock }) => stock > 0 && stock <= 3) ? [] : ["nothing is nearly out of stock"]),
    ],
  };
}
