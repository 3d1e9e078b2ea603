import type { PersonSeed } from "../../format.ts";

export const occasional: PersonSeed[] = [
  {
    email: "hana@example.com",
    name: "Hana Morishita",
    story:
      "Carries a Dovra 35 everywhere, gave her sister a Nelle, and treated herself to the last Tolla " +
      "bag.",
    joined: { yearsAgo: 3, month: 4, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 4, day: 20 },
        status: "delivered",
        items: [{ product: "veldane-dovra-35" }, { product: "kettermar-steen-128" }],
      },
      {
        placed: { yearsAgo: 2, month: 2, day: 2 },
        status: "delivered",
        items: [{ product: "fennimark-loop" }],
      },
      {
        placed: { yearsAgo: 2, month: 11, day: 11 },
        status: "delivered",
        items: [{ product: "ondrel-nelle" }, { product: "norrask-plank-32" }],
        gift: true,
      },
      {
        placed: { yearsAgo: 1, month: 5, day: 5 },
        status: "delivered",
        items: [{ product: "veldane-vdp-8" }],
      },
      { placed: { daysAgo: 12 }, status: "delivered", items: [{ product: "fennimark-tolla-10" }] },
    ],
  },
  {
    email: "leila@example.com",
    name: "Leila Haddad",
    story:
      "Buys for her family: a Pipkin for each child, a Lanty for her father; a cheap action camera " +
      "was cancelled the same day.",
    joined: { yearsAgo: 3, month: 11, day: 20 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 11, day: 25 },
        status: "delivered",
        items: [{ product: "taddlow-pipkin-2" }, { product: "norrask-fleck-32" }],
        gift: true,
      },
      {
        placed: { yearsAgo: 2, month: 6, day: 10 },
        status: "delivered",
        items: [{ product: "taddlow-lanty-5" }, { product: "norrask-plank-32" }],
        gift: true,
      },
      {
        placed: { yearsAgo: 1, month: 12, day: 1 },
        status: "cancelled",
        items: [{ product: "taddlow-bitta-go" }],
      },
      {
        placed: { yearsAgo: 1, month: 12, day: 1 },
        status: "delivered",
        items: [{ product: "taddlow-pipkin-2" }, { product: "norrask-fleck-32" }],
        discountPercent: 10,
        gift: true,
      },
      { placed: { daysAgo: 20 }, status: "delivered", items: [{ product: "taddlow-tdl-3" }] },
    ],
  },
  {
    email: "jiayi@example.com",
    name: "Jiayi Wen",
    story:
      "Architecture student, new this season: a Vessim 2 with the 23 mm lens, a card and a wrist " +
      "strap, and a tripod just ordered.",
    joined: { daysAgo: 30 },
    orders: [
      {
        placed: { daysAgo: 28 },
        status: "delivered",
        items: [{ product: "veldane-vessim-2" }, { product: "veldane-23-f2" }],
      },
      {
        placed: { daysAgo: 19 },
        status: "delivered",
        items: [{ product: "norrask-plank-128" }, { product: "fennimark-loop" }],
      },
      { placed: { daysAgo: 0 }, status: "placed", items: [{ product: "sollevik-fura-a4" }] },
    ],
  },
];
