import type { PersonSeed } from "../../format.ts";

export const enthusiasts: PersonSeed[] = [
  {
    email: "tomasz@example.com",
    name: "Tomasz Wilk",
    story:
      "Walks the winter coast with a Vessim 2; his aluminium tripod lost a leg on the ice and made " +
      "way for the carbon one.",
    joined: { yearsAgo: 4, month: 6, day: 2 },
    orders: [
      {
        placed: { yearsAgo: 4, month: 6, day: 20 },
        status: "delivered",
        items: [{ product: "veldane-vessim-2" }, { product: "veldane-23-f2" }],
      },
      {
        placed: { yearsAgo: 4, month: 7, day: 2 },
        status: "delivered",
        items: [{ product: "norrask-plank-128" }],
      },
      {
        placed: { yearsAgo: 3, month: 10, day: 10 },
        status: "delivered",
        items: [{ product: "veldane-18-135" }, { product: "tarnholt-clear-67" }],
      },
      {
        placed: { yearsAgo: 2, month: 5, day: 5 },
        status: "delivered",
        items: [{ product: "sollevik-fura-a4" }],
      },
      {
        placed: { yearsAgo: 1, month: 1, day: 12 },
        status: "delivered",
        items: [{ product: "sollevik-fura-c4" }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 30 },
        status: "delivered",
        items: [{ product: "veldane-vdp-8" }],
      },
      { placed: { daysAgo: 14 }, status: "delivered", items: [{ product: "lumbrec-s60v" }] },
      { placed: { daysAgo: 2 }, status: "packed", items: [{ product: "tarnholt-polariser-67" }] },
    ],
  },
  {
    email: "yusuf@example.com",
    name: "Yusuf Demirci",
    story:
      "Photographs ceramics for catalogues with a Vessim 4 and a macro lens; ordered a Vessim 9, " +
      "thought better of it and kept the green one.",
    joined: { yearsAgo: 2, month: 4, day: 25 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 5, day: 3 },
        status: "delivered",
        items: [
          { product: "veldane-vessim-4" },
          { product: "tarnholt-60-macro" },
          { product: "kettermar-steen-128" },
        ],
      },
      {
        placed: { yearsAgo: 2, month: 5, day: 20 },
        status: "delivered",
        items: [{ product: "sollevik-stora-3" }, { product: "lumbrec-s60v" }],
      },
      {
        placed: { yearsAgo: 1, month: 2, day: 2 },
        status: "delivered",
        items: [{ product: "veldane-vdp-8", quantity: 2 }],
      },
      {
        placed: { yearsAgo: 1, month: 10, day: 28 },
        status: "cancelled",
        items: [{ product: "veldane-vessim-9" }],
      },
      {
        placed: { yearsAgo: 1, month: 11, day: 4 },
        status: "delivered",
        items: [{ product: "veldane-50-f14" }],
      },
      { placed: { daysAgo: 33 }, status: "delivered", items: [{ product: "ampelow-fourfold" }] },
      { placed: { daysAgo: 0 }, status: "placed", items: [{ product: "tarnholt-polariser-67" }] },
    ],
  },
  {
    email: "kwame@example.com",
    name: "Kwame Asante",
    story:
      "Learned on a Havra 1, once bought a card it could not read and sent it back, and saved up for " +
      "a Havra 3.",
    joined: { yearsAgo: 4, month: 9, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 4, month: 9, day: 10 },
        status: "delivered",
        items: [
          { product: "halvorn-havra-1" },
          { product: "halvorn-16-50" },
          { product: "norrask-plank-32" },
        ],
      },
      {
        placed: { yearsAgo: 3, month: 3, day: 3 },
        status: "delivered",
        items: [{ product: "halvorn-hln-14" }],
      },
      {
        placed: { yearsAgo: 2, month: 8, day: 19 },
        status: "delivered",
        items: [{ product: "halvorn-35-f18" }],
      },
      {
        placed: { yearsAgo: 2, month: 10, day: 1 },
        status: "returned",
        items: [{ product: "kettermar-steen-128" }],
      },
      {
        placed: { yearsAgo: 2, month: 10, day: 9 },
        status: "delivered",
        items: [{ product: "norrask-plank-32" }],
      },
      {
        placed: { yearsAgo: 1, month: 9, day: 1 },
        status: "delivered",
        items: [{ product: "lumbrec-key-30" }],
      },
      {
        placed: { daysAgo: 45 },
        status: "delivered",
        items: [{ product: "halvorn-havra-3" }, { product: "kettermar-steen-128" }],
        discountPercent: 8,
      },
      { placed: { daysAgo: 4 }, status: "shipped", items: [{ product: "ampelow-a14" }] },
    ],
  },
  {
    email: "siobhan@example.com",
    name: "Siobhan Keane",
    story:
      "Gardener who photographs what she grows, with a Vessim 2 and a macro lens; a travel zoom came " +
      "later, its filter is on the way.",
    joined: { yearsAgo: 2, month: 3, day: 20 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 3, day: 28 },
        status: "delivered",
        items: [{ product: "veldane-vessim-2" }, { product: "tarnholt-60-macro" }],
      },
      {
        placed: { yearsAgo: 2, month: 4, day: 4 },
        status: "delivered",
        items: [{ product: "norrask-plank-128" }],
      },
      {
        placed: { yearsAgo: 1, month: 4, day: 12 },
        status: "delivered",
        items: [{ product: "tarnholt-clear-58" }, { product: "sollevik-fura-a4" }],
      },
      {
        placed: { yearsAgo: 1, month: 10, day: 12 },
        status: "delivered",
        items: [{ product: "veldane-vdp-8" }, { product: "fennimark-bridle" }],
      },
      {
        placed: { daysAgo: 64 },
        status: "delivered",
        items: [{ product: "veldane-18-135" }],
        discountPercent: 10,
      },
      { placed: { daysAgo: 10 }, status: "shipped", items: [{ product: "tarnholt-clear-67" }] },
    ],
  },
  {
    email: "priya@example.com",
    name: "Priya Menon",
    story:
      "Wildlife photographer; began with a Havra 3 and two equal cards, went on to a Havra 6, and " +
      "waits for a lighter tripod.",
    joined: { yearsAgo: 3, month: 2, day: 25 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 3, day: 6 },
        status: "delivered",
        items: [{ product: "halvorn-havra-3" }, { product: "halvorn-70-300" }],
      },
      {
        placed: { yearsAgo: 3, month: 3, day: 15 },
        status: "delivered",
        items: [{ product: "kettermar-steen-128", quantity: 2 }],
      },
      {
        placed: { yearsAgo: 2, month: 2, day: 27 },
        status: "delivered",
        items: [{ product: "halvorn-hln-14" }, { product: "ampelow-a14" }],
      },
      {
        placed: { yearsAgo: 2, month: 10, day: 10 },
        status: "delivered",
        items: [{ product: "sollevik-osterly-30" }],
      },
      {
        placed: { yearsAgo: 1, month: 7, day: 21 },
        status: "delivered",
        items: [
          { product: "halvorn-havra-6" },
          { product: "kettermar-anvik-256" },
          { product: "kettermar-anvik-dock" },
        ],
      },
      {
        placed: { yearsAgo: 1, month: 12, day: 9 },
        status: "delivered",
        items: [{ product: "halvorn-hln-22" }],
      },
      { placed: { daysAgo: 7 }, status: "shipped", items: [{ product: "sollevik-fura-c4" }] },
    ],
  },
  {
    email: "nadia@example.com",
    name: "Nadia Petrenko",
    story:
      "Journalist; a Wayla 12 for the road, a Minnau 1 for portraits, and a reader that empties both " +
      "cards on the train.",
    joined: { yearsAgo: 2, month: 2, day: 15 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 2, day: 24 },
        status: "delivered",
        items: [{ product: "taddlow-wayla-12" }, { product: "kettermar-steen-128" }],
      },
      {
        placed: { yearsAgo: 2, month: 8, day: 8 },
        status: "delivered",
        items: [{ product: "taddlow-tdl-3" }],
      },
      {
        placed: { yearsAgo: 1, month: 3, day: 30 },
        status: "delivered",
        items: [{ product: "ondrel-minnau-1" }, { product: "ondrel-40-f2" }],
      },
      {
        placed: { yearsAgo: 1, month: 4, day: 6 },
        status: "delivered",
        items: [{ product: "kettermar-steen-256" }, { product: "kettermar-twain" }],
      },
      {
        placed: { yearsAgo: 1, month: 10, day: 6 },
        status: "delivered",
        items: [{ product: "ondrel-odr-30" }],
      },
      { placed: { daysAgo: 16 }, status: "delivered", items: [{ product: "fennimark-harrow-18" }] },
    ],
  },
];
