import { z } from "zod";
import { personSeedSchema, productSeedSchema, type RelativeDay, storeSeedSchema } from "../format.ts";

/** A store's seed data, parsed; what the schemas refused is in `problems`. */
export type Store = {
  name: string;
  seed: z.output<typeof storeSeedSchema>;
  products: Product[];
  people: Person[];
  problems: string[];
};
export type Product = z.output<typeof productSeedSchema>;
export type Person = z.output<typeof personSeedSchema>;

/** What one check found: what it is about, how much it looked at, and every entry that is wrong. */
export type Finding = { check: string; counted: string; problems: string[] };

export const STORES = ["aperture", "northtrail", "dailygrind"] as const;

export async function loadStores(): Promise<Store[]> {
  return Promise.all(
    STORES.map(async (name) => {
      const [store, products, people] = await Promise.all([
        import(`../${name}/store.ts`) as Promise<{ store: unknown }>,
        import(`../${name}/products.ts`) as Promise<{ products: unknown[] }>,
        import(`../${name}/people.ts`) as Promise<{ people: unknown[] }>,
      ]);
      const problems: string[] = [];
      const parse = <Schema extends z.ZodType>(
        schema: Schema,
        value: unknown,
        about: string,
      ): z.output<Schema>[] => {
        const result = schema.safeParse(value);
        if (result.success) return [result.data];
        problems.push(
          ...result.error.issues.map((issue) => `${about} ${issue.path.join(".")}: ${issue.message}`),
        );
        return [];
      };
      const named = (entry: unknown, key: "slug" | "email") => {
        const value = (entry as Record<string, unknown>)[key];
        return typeof value === "string" ? value : "?";
      };
      return {
        name,
        seed: parse(storeSeedSchema, store.store, `${name} store`)[0]!,
        products: products.products.flatMap((each) => parse(productSeedSchema, each, named(each, "slug"))),
        people: people.people.flatMap((each) => parse(personSeedSchema, each, named(each, "email"))),
        problems,
      };
    }),
  );
}

/** Days on which a seed must make sense: now, both ends of a year, a leap day, and days in between. */
export const TODAYS = ["2026-11-21", "2026-12-31", "2027-01-01", "2027-07-15", "2028-02-29", "2028-03-01"];

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** A relative day as a calendar day, seen from `today`; 29 February is the 28th in other years. */
export function dayFrom(relative: RelativeDay, today: string): string {
  if ("daysAgo" in relative) return iso(Date.parse(today) - relative.daysAgo * DAY);
  const year = Number(today.slice(0, 4)) - relative.yearsAgo;
  const lastOfMonth = new Date(Date.UTC(year, relative.month, 0)).getUTCDate();
  return iso(Date.UTC(year, relative.month - 1, Math.min(relative.day, lastOfMonth)));
}

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Values that stand more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

export function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
