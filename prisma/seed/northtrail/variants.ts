import type { StoreSeed } from "../format.ts";

/** What is one thing in several sizes, and what one chooses it by. */
export const variantGroups: StoreSeed["variantGroups"] = [
  {
    slug: "vintrask-eira",
    options: ["comfortTemperature"],
    products: ["vintrask-eira-300", "vintrask-eira-500", "vintrask-eira-700"],
  },
  {
    slug: "dunmarrow-corran",
    options: ["volume"],
    products: ["dunmarrow-corran-28", "dunmarrow-corran-48", "dunmarrow-corran-70"],
  },
  {
    slug: "dunmarrow-drape",
    options: ["volumeMax"],
    products: ["dunmarrow-drape-s", "dunmarrow-drape-m", "dunmarrow-drape-l"],
  },
  { slug: "emberrow-gas", options: ["netWeight"], products: ["emberrow-gas-100", "emberrow-gas-230"] },
];
