import type { StoreSeed } from "../format.ts";

/** What is one thing in several sizes, and what one chooses it by. */
export const variantGroups: StoreSeed["variantGroups"] = [
  {
    slug: "nettlebore-true-58",
    options: ["dose"],
    products: ["nettlebore-true-58-18", "nettlebore-true-58-20", "nettlebore-true-58-22"],
  },
  {
    slug: "sumiro-tab",
    options: ["size", "pieces"],
    products: ["sumiro-tab-01-100", "sumiro-tab-02-100", "sumiro-tab-02-40"],
  },
  {
    slug: "birrawick-corner-house",
    options: ["netWeight"],
    products: ["birrawick-corner-house-250", "birrawick-corner-house-1kg"],
  },
  { slug: "sumiro-clear", options: ["volume"], products: ["sumiro-clear-400", "sumiro-clear-700"] },
  {
    slug: "nettlebore-quill",
    options: ["volume"],
    products: ["nettlebore-quill-350", "nettlebore-quill-600"],
  },
];
