import type { StoreSeed } from "../format.ts";

/** What is one thing in several sizes, and what one chooses it by. */
export const variantGroups: StoreSeed["variantGroups"] = [
  { slug: "norrask-plank", options: ["capacity"], products: ["norrask-plank-32", "norrask-plank-128"] },
  {
    slug: "norrask-fleck",
    options: ["capacity"],
    products: ["norrask-fleck-32", "norrask-fleck-128", "norrask-fleck-256"],
  },
  {
    slug: "kettermar-steen",
    options: ["capacity"],
    products: ["kettermar-steen-128", "kettermar-steen-256"],
  },
  {
    slug: "kettermar-anvik",
    options: ["capacity"],
    products: ["kettermar-anvik-256", "kettermar-anvik-512"],
  },
  { slug: "tarnholt-clear", options: ["filterThread"], products: ["tarnholt-clear-58", "tarnholt-clear-67"] },
  {
    slug: "tarnholt-polariser",
    options: ["filterThread"],
    products: ["tarnholt-polariser-67", "tarnholt-polariser-77"],
  },
];
