import { compareProducts, type Verdict, VERDICTS } from "@orchard/domain/compatibility";
import { dayFrom, type Finding, type Person, type Product, type Store, TODAYS } from "./stores.ts";

/** The question each store is introduced with: what of one kind works with what was bought of another last year. */
export const HEADLINES: Record<string, { bought: string; wanted: string }> = {
  aperture: { bought: "memory-cards", wanted: "cameras" },
  northtrail: { bought: "footprints", wanted: "tents" },
  dailygrind: { bought: "filter-baskets", wanted: "espresso-machines" },
};

/** How many different things of the kind each of them bought last year, on whatever day one asks. */
const BOUGHT: Record<string, number> = {
  "ada@example.com": 1,
  "ben@example.com": 1,
  "chloe@example.com": 2,
  "dev@example.com": 0,
};

/** What the table must show for a person. Numbers are the least, a pair the least and the most. */
const WANTED: Record<
  string,
  Partial<Record<Verdict | "fitting, out of stock" | "owned", number | [number, number]>>
> = {
  "aperture/ada@example.com": {
    fits: 3,
    "fits with limits": [2, 2],
    "does not fit": 10,
    "fitting, out of stock": 1,
    owned: [1, 1],
  },
  "northtrail/ada@example.com": {
    fits: 2,
    "fits with limits": 1,
    "does not fit": 3,
    "fitting, out of stock": 1,
    owned: [1, 1],
  },
  "dailygrind/ada@example.com": { fits: 2, "fits with limits": 1, "does not fit": 3, owned: [1, 1] },
};

export const kept = (status: string) => status !== "cancelled" && status !== "returned";

/** The verdict table of a store: one line per person and thing bought. */
export function checkHeadline(store: Store): Finding & { table: string[] } {
  const { name, people } = store;
  const { bought, wanted } = HEADLINES[name]!;
  const problems: string[] = [];
  const table: string[] = [];
  for (const [email, count] of Object.entries(BOUGHT)) {
    const person = people.find((each) => each.email === email);
    if (!person) {
      problems.push(`${email} is missing`);
      continue;
    }
    for (const today of TODAYS) {
      const found = boughtLastYear(store, person, bought, today);
      if (found.length !== count)
        problems.push(
          `${email} on ${today}: bought ${found.length} different ${bought} last year, not ${count}`,
        );
    }
    for (const anchor of boughtLastYear(store, person, bought, TODAYS[0]!)) {
      const counts = verdicts(store, person, anchor, wanted);
      table.push(
        `${email.split("@")[0]!.padEnd(6)} ${anchor.slug.padEnd(32)} ${COLUMNS.map((column) => `${column} ${counts[column]}`).join(", ")}`,
      );
      for (const [column, bound] of Object.entries(WANTED[`${name}/${email}`] ?? {})) {
        const [least, most] = Array.isArray(bound) ? bound : [bound, Infinity];
        const value = counts[column as keyof typeof counts];
        if (value < least || value > most)
          problems.push(
            `${email}: "${column}" is ${value}, wanted is ${least === most ? least : `at least ${least}`}`,
          );
      }
    }
  }
  return {
    check: "headline",
    counted: `${Object.keys(BOUGHT).length} people on ${TODAYS.length} days`,
    problems,
    table,
  };
}

const COLUMNS = [...VERDICTS, "fitting, out of stock", "owned"] as const;

function boughtLastYear({ products }: Store, { orders }: Person, category: string, today: string): Product[] {
  const lastYear = String(Number(today.slice(0, 4)) - 1);
  const slugs = orders.flatMap(({ placed, status, items }) =>
    kept(status) && dayFrom(placed, today).startsWith(lastYear) ? items.map((item) => item.product) : [],
  );
  return products.filter((product) => product.category === category && slugs.includes(product.slug));
}

function verdicts(
  { products, seed }: Store,
  { orders }: Person,
  anchor: Product,
  wanted: string,
): Record<(typeof COLUMNS)[number], number> {
  const kinds = new Set(
    seed.categories
      .filter(({ slug, parent }) => slug === wanted || parent === wanted)
      .map(({ slug }) => slug),
  );
  const owned = new Set(
    orders.flatMap(({ status, items }) => (kept(status) ? items.map((item) => item.product) : [])),
  );
  const counts = Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Record<
    (typeof COLUMNS)[number],
    number
  >;
  for (const product of products.filter(({ category }) => kinds.has(category))) {
    const verdict = compareProducts(sidesOf(product), sidesOf(anchor), seed.interfaceKinds)?.verdict;
    if (!verdict) continue;
    counts[verdict]++;
    if (verdict === "fits" && product.stock === 0) counts["fitting, out of stock"]++;
    if ((verdict === "fits" || verdict === "fits with limits") && owned.has(product.slug)) counts.owned++;
  }
  return counts;
}

/** A product's interfaces as the rules take them. */
export const sidesOf = ({ interfaces }: Product) =>
  interfaces.map((side) => ({ ...side, count: side.count ?? 1 }));
