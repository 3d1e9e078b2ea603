import { compareProducts } from "@orchard/domain/compatibility";
import { kept, sidesOf } from "./headline.ts";
import {
  dayFrom,
  daysBetween,
  type Finding,
  type Person,
  type Product,
  repeated,
  type Store,
  TODAYS,
} from "./stores.ts";

const PEOPLE = 20;
const NAMED = ["ada", "ben", "chloe", "dev", "mina"].map((name) => `${name}@example.com`);

export function checkPeople({ people }: Store): Finding {
  return {
    check: "people",
    counted: `${people.length} people with ${people.reduce((all, person) => all + person.orders.length, 0)} orders`,
    problems: [
      ...(people.length === PEOPLE ? [] : [`${people.length} people, ${PEOPLE} are wanted`]),
      ...NAMED.filter((email) => !people.some((person) => person.email === email)).map(
        (email) => `${email} is missing`,
      ),
      ...repeated(people.map((person) => person.email)).map((email) => `${email} is there twice`),
      ...repeated(people.map((person) => person.name)).map((name) => `${name} is there twice`),
      ...people
        .filter((person) => person.orders.length === 0)
        .map((person) => `${person.email} has bought nothing`),
    ],
  };
}

/** Orders dated rightly on each of six days one might start the demo on. */
export function checkDates({ people, products, seed }: Store): Finding {
  const bySlug = new Map(products.map((product) => [product.slug, product]));
  const problems = new Set<string>();
  let looked = 0;
  for (const today of TODAYS) {
    const launched = dayFrom(seed.launchedOn, today);
    for (const person of people) {
      const joined = dayFrom(person.joined, today);
      if (joined < launched) problems.add(`${person.email} joined before the store was there`);
      for (const { placed, status, items } of person.orders) {
        looked++;
        const day = dayFrom(placed, today);
        const age = daysBetween(day, today);
        const about = `${person.email}, ${items[0]!.product} (${today})`;
        if (day < joined) problems.add(`${about}: ordered before joining`);
        if (age < 0) problems.add(`${about}: ordered in the future`);
        const wrong = wrongStatus(status, age);
        if (wrong) problems.add(`${about}: ${wrong}`);
        for (const { product: slug } of items) {
          const product = bySlug.get(slug);
          if (!product) problems.add(`${person.email}: ${slug} is no product`);
          else if (day < dayFrom(product.releasedOn, today))
            problems.add(`${about}: ${slug} was not yet released`);
        }
        problems.add(
          repeated(items.map((item) => item.product))
            .map((slug) => `${about}: ${slug} stands on two lines`)
            .join() || "",
        );
      }
    }
  }
  problems.delete("");
  return {
    check: "dates",
    counted: `${looked / TODAYS.length} orders on ${TODAYS.length} days`,
    problems: [...problems],
  };
}

/** What cannot be true of a parcel of an age in days. */
function wrongStatus(status: string, age: number): string | undefined {
  if (status === "delivered" && age < 5) return `delivered after ${age} days`;
  if (status === "returned" && age < 12) return `sent back after ${age} days`;
  if (status === "placed" && age > 3) return `still not packed after ${age} days`;
  if (status === "packed" && (age < 1 || age > 5)) return `packed after ${age} days`;
  if (status === "shipped" && (age < 2 || age > 14)) return `still on its way after ${age} days`;
  return status === "cancelled" && age < 1 ? "cancelled before it was placed" : undefined;
}

/**
 * What somebody bought to go with something goes with what they had by then, unless they sent it back. Where they
 * had nothing of the kind from this store, what they own is not known, and nothing is claimed; nor where a maker
 * does not state what decides.
 */
export function checkBelongings(store: Store): Finding {
  const problems: string[] = [];
  let checked = 0;
  for (const person of store.people) {
    for (const { accessory, hosts } of accessoriesOf(store, person)) {
      checked++;
      const verdicts = hosts.map(
        (host) => compareProducts(sidesOf(host), sidesOf(accessory), store.seed.interfaceKinds)?.verdict,
      );
      if (verdicts.every((verdict) => verdict === "does not fit" || verdict === undefined)) {
        problems.push(
          `${person.email}: ${accessory.slug} goes with none of ${hosts.map((host) => host.slug).join(", ")}`,
        );
      }
    }
  }
  return { check: "belongings", counted: `${checked} accessories beside what they go with`, problems };
}

/** The accessories a person kept, each with what they had that takes its kind, up to and including that order. */
function accessoriesOf({ products }: Store, person: Person): { accessory: Product; hosts: Product[] }[] {
  const [today] = TODAYS;
  const orders = person.orders
    .filter((order) => kept(order.status))
    .map((order) => ({
      day: dayFrom(order.placed, today!),
      own: order.items.map((item) => products.find((product) => product.slug === item.product)!),
    }));
  return orders.flatMap(({ day, own }) => {
    const had = orders.filter((order) => order.day <= day).flatMap((order) => order.own);
    return own.flatMap((accessory) => {
      const fits = new Set(
        accessory.interfaces.filter((side) => side.role === "fits").map((side) => side.kind),
      );
      const hosts = had.filter(
        (host) =>
          host !== accessory &&
          host.interfaces.some((side) => side.role === "accepts" && fits.has(side.kind)),
      );
      return hosts.length > 0 ? [{ accessory, hosts: [...new Set(hosts)] }] : [];
    });
  });
}
