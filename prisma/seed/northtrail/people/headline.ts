import type { PersonSeed } from "../../format.ts";

/** The shoppers whose "last year" the headline question is about: no footprint of theirs is dated by days. */
export const headline: PersonSeed[] = [
  {
    email: "ada@example.com",
    name: "Ada Fennelly",
    story:
      "Walks the west coast with her sister; bought the Hollin 2 and three weeks later its footprint last " +
      "year, and waits for poles.",
    joined: { yearsAgo: 3, month: 4, day: 10 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 4, day: 18 },
        status: "delivered",
        items: [{ product: "skarrow-skell-1" }, { product: "skarrow-skell-1-footprint" }],
      },
      {
        placed: { yearsAgo: 3, month: 9, day: 2 },
        status: "delivered",
        items: [
          { product: "emberrow-wren" },
          { product: "emberrow-gas-230", quantity: 2 },
          { product: "wexfold-tussock-softshell" },
        ],
      },
      {
        placed: { yearsAgo: 2, month: 3, day: 9 },
        status: "delivered",
        items: [{ product: "wexfold-haar-shell" }],
      },
      {
        placed: { yearsAgo: 2, month: 6, day: 20 },
        status: "delivered",
        items: [{ product: "brackmoor-bowder-3" }, { product: "brackmoor-bowder-3-groundsheet" }],
        discountPercent: 10,
        gift: true,
      },
      {
        placed: { yearsAgo: 2, month: 11, day: 15 },
        status: "delivered",
        items: [{ product: "ternock-corrie-winter" }],
      },
      {
        placed: { yearsAgo: 1, month: 4, day: 14 },
        status: "delivered",
        items: [{ product: "ulvane-hollin-2" }],
      },
      {
        placed: { yearsAgo: 1, month: 5, day: 3 },
        status: "delivered",
        items: [{ product: "ulvane-hollin-2-footprint" }],
      },
      {
        placed: { yearsAgo: 1, month: 7, day: 8 },
        status: "delivered",
        items: [{ product: "emberrow-gas-230", quantity: 2 }, { product: "tinmoor-fellpot-duo" }],
      },
      { placed: { daysAgo: 3 }, status: "shipped", items: [{ product: "stavarin-birk" }] },
    ],
  },
  {
    email: "ben@example.com",
    name: "Ben Achterberg",
    story:
      "Camps by car in a Lodden 2; bought its groundsheet last year, sent back crampons his boots had no " +
      "welt for, and waits for gas.",
    joined: { yearsAgo: 3, month: 5, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 6, day: 4 },
        status: "delivered",
        items: [{ product: "eskerin-strand-low" }, { product: "duskerry-glim-250" }],
      },
      {
        placed: { yearsAgo: 2, month: 5, day: 11 },
        status: "delivered",
        items: [{ product: "brackmoor-lodden-2" }, { product: "brackmoor-byre", quantity: 2 }],
      },
      {
        placed: { yearsAgo: 2, month: 6, day: 2 },
        status: "delivered",
        items: [{ product: "tinmoor-duo" }, { product: "tinmoor-bayonet-450", quantity: 2 }],
      },
      {
        placed: { yearsAgo: 1, month: 4, day: 6 },
        status: "delivered",
        items: [{ product: "brackmoor-lodden-2-groundsheet" }],
      },
      {
        placed: { yearsAgo: 1, month: 9, day: 19 },
        status: "delivered",
        items: [{ product: "eskerin-osterby-mid" }],
      },
      {
        placed: { yearsAgo: 1, month: 11, day: 28 },
        status: "returned",
        items: [{ product: "ternock-ledger-semi" }],
      },
      { placed: { daysAgo: 2 }, status: "placed", items: [{ product: "tinmoor-bayonet-450", quantity: 2 }] },
    ],
  },
  {
    email: "chloe@example.com",
    name: "Chloé Marchetti",
    story:
      "Sleeps in a Skell when alone and in a Longmead with the children; bought a groundsheet for each of " +
      "them last year.",
    joined: { yearsAgo: 4, month: 5, day: 20 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 5, day: 6 },
        status: "delivered",
        items: [{ product: "dunmarrow-corran-48" }, { product: "dunmarrow-drape-m" }],
      },
      {
        placed: { yearsAgo: 2, month: 4, day: 2 },
        status: "delivered",
        items: [{ product: "skarrow-skell-1" }],
      },
      {
        placed: { yearsAgo: 1, month: 3, day: 22 },
        status: "delivered",
        items: [{ product: "skarrow-skell-1-footprint" }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 12 },
        status: "delivered",
        items: [{ product: "brackmoor-longmead-4" }, { product: "brackmoor-byre", quantity: 4 }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 30 },
        status: "delivered",
        items: [{ product: "brackmoor-longmead-4-groundsheet" }],
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 21 },
        status: "delivered",
        items: [{ product: "pellaver-driftwell-9" }],
      },
      { placed: { daysAgo: 40 }, status: "delivered", items: [{ product: "klarfoss-weir" }] },
    ],
  },
  {
    email: "dev@example.com",
    name: "Dev Raghunathan",
    story:
      "Bought a Fenna 2 and its footprint the year before last, then a warm bag and a stove; no footprint " +
      "since.",
    joined: { yearsAgo: 3, month: 8, day: 15 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 4, day: 25 },
        status: "delivered",
        items: [{ product: "skarrow-fenna-2" }],
      },
      {
        placed: { yearsAgo: 2, month: 5, day: 9 },
        status: "delivered",
        items: [{ product: "skarrow-fenna-2-footprint" }],
      },
      {
        placed: { yearsAgo: 1, month: 2, day: 10 },
        status: "delivered",
        items: [{ product: "vintrask-eira-500" }, { product: "pellaver-driftwell-9" }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 18 },
        status: "delivered",
        items: [
          { product: "emberrow-wren" },
          { product: "emberrow-solo-pot" },
          { product: "emberrow-gas-100" },
        ],
      },
      {
        placed: { yearsAgo: 1, month: 10, day: 3 },
        status: "delivered",
        items: [{ product: "wexfold-carrick-shell" }],
      },
      {
        placed: { daysAgo: 25 },
        status: "delivered",
        returning: "requested",
        items: [{ product: "duskerry-moth-600" }],
      },
      { placed: { daysAgo: 4 }, status: "shipped", items: [{ product: "emberrow-gas-100", quantity: 2 }] },
    ],
  },
  {
    email: "mina@example.com",
    name: "Mina Okafor",
    story:
      "Runs and day-hikes with one small pack, gave her mother a down jacket, and waits for a rain cover.",
    joined: { yearsAgo: 2, month: 1, day: 15 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 3, day: 18 },
        status: "delivered",
        items: [{ product: "eskerin-smir-packable" }],
      },
      {
        placed: { yearsAgo: 2, month: 12, day: 6 },
        status: "delivered",
        items: [{ product: "eskerin-hearth-down" }],
        gift: true,
      },
      {
        placed: { yearsAgo: 1, month: 5, day: 27 },
        status: "delivered",
        items: [{ product: "dunmarrow-corran-28" }],
      },
      {
        placed: { yearsAgo: 1, month: 9, day: 30 },
        status: "delivered",
        items: [{ product: "klarfoss-trickle" }],
      },
      { placed: { daysAgo: 6 }, status: "shipped", items: [{ product: "dunmarrow-drape-s" }] },
    ],
  },
];
