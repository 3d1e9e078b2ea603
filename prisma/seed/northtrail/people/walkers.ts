import type { PersonSeed } from "../../format.ts";

/** Families, winter walkers and beginners. */
export const walkers: PersonSeed[] = [
  {
    email: "priya@example.com",
    name: "Priya Venkatesan",
    story: "Camps with three children in a Longmead and buys bayonet gas before every holiday.",
    joined: { yearsAgo: 4, month: 7, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 5, day: 14 },
        status: "delivered",
        items: [{ product: "brackmoor-longmead-4" }, { product: "brackmoor-longmead-4-groundsheet" }],
      },
      {
        placed: { yearsAgo: 3, month: 5, day: 20 },
        status: "delivered",
        items: [{ product: "tinmoor-duo" }, { product: "tinmoor-bayonet-450", quantity: 2 }],
      },
      {
        placed: { yearsAgo: 2, month: 7, day: 3 },
        status: "delivered",
        items: [{ product: "tinmoor-bayonet-450", quantity: 3 }],
      },
      {
        placed: { yearsAgo: 1, month: 7, day: 6 },
        status: "delivered",
        items: [{ product: "pellaver-broadrest-5", quantity: 2 }, { product: "klarfoss-weir" }],
      },
      {
        placed: { daysAgo: 17 },
        status: "delivered",
        items: [{ product: "tinmoor-bayonet-450", quantity: 2 }],
      },
    ],
  },
  {
    email: "oisin@example.com",
    name: "Oisín Tierney",
    story:
      "Day walker whose first rain cover flapped on his small pack; sent it back for the smaller size and " +
      "now waits for poles.",
    joined: { yearsAgo: 2, month: 2, day: 22 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 3, day: 16 },
        status: "delivered",
        items: [{ product: "dunmarrow-corran-28" }, { product: "eskerin-osterby-mid" }],
      },
      {
        placed: { yearsAgo: 2, month: 4, day: 1 },
        status: "returned",
        items: [{ product: "dunmarrow-drape-m" }],
      },
      {
        placed: { yearsAgo: 2, month: 4, day: 11 },
        status: "delivered",
        items: [{ product: "dunmarrow-drape-s" }],
      },
      {
        placed: { yearsAgo: 1, month: 10, day: 25 },
        status: "delivered",
        items: [{ product: "wexfold-tussock-softshell" }],
      },
      { placed: { daysAgo: 8 }, status: "shipped", items: [{ product: "stavarin-birk" }] },
    ],
  },
  {
    email: "elena@example.com",
    name: "Elena Draganova",
    story: "Winter walker with Corrie boots and the semi-automatic crampons that go with them.",
    joined: { yearsAgo: 3, month: 9, day: 20 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 11, day: 20 },
        status: "delivered",
        items: [{ product: "ternock-corrie-winter" }, { product: "ternock-ledger-semi" }],
      },
      {
        placed: { yearsAgo: 2, month: 12, day: 12 },
        status: "delivered",
        items: [{ product: "vintrask-eira-500" }],
      },
      {
        placed: { yearsAgo: 1, month: 2, day: 2 },
        status: "delivered",
        items: [{ product: "ulvane-hollin-winter-2" }],
      },
      {
        placed: { yearsAgo: 1, month: 11, day: 6 },
        status: "delivered",
        items: [{ product: "wexfold-haar-shell" }],
      },
      { placed: { daysAgo: 70 }, status: "delivered", items: [{ product: "duskerry-moth-600" }] },
    ],
  },
  {
    email: "mateo@example.com",
    name: "Mateo Urrutia",
    story: "Travels by bicycle with a Rissa 2 and cooks on spirit because it is sold everywhere.",
    joined: { yearsAgo: 2, month: 3, day: 30 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 5, day: 5 },
        status: "delivered",
        items: [{ product: "skarrow-rissa-2" }, { product: "skarrow-rissa-2-footprint" }],
      },
      {
        placed: { yearsAgo: 2, month: 5, day: 17 },
        status: "delivered",
        items: [
          { product: "tinmoor-spirit-burner" },
          { product: "tinmoor-spirit-1l" },
          { product: "emberrow-solo-pot" },
        ],
      },
      {
        placed: { yearsAgo: 1, month: 5, day: 2 },
        status: "delivered",
        items: [{ product: "tinmoor-spirit-1l", quantity: 2 }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 9 },
        status: "delivered",
        items: [{ product: "dunmarrow-corran-48" }, { product: "dunmarrow-drape-m" }],
        discountPercent: 10,
      },
      {
        placed: { daysAgo: 27 },
        status: "delivered",
        returning: "approved",
        items: [{ product: "klarfoss-trickle" }],
      },
    ],
  },
  {
    email: "freyja@example.com",
    name: "Freyja Hallsdóttir",
    story:
      "Ordered automatic crampons by mistake, found they need a toe welt, and changed them for " +
      "semi-automatic ones.",
    joined: { yearsAgo: 4, month: 9, day: 14 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 1, day: 20 },
        status: "delivered",
        items: [{ product: "vintrask-eira-300" }],
      },
      {
        placed: { yearsAgo: 2, month: 11, day: 8 },
        status: "delivered",
        items: [{ product: "vintrask-eira-700" }, { product: "dunmarrow-corran-70" }],
      },
      {
        placed: { yearsAgo: 2, month: 11, day: 30 },
        status: "delivered",
        items: [{ product: "dunmarrow-drape-l" }],
      },
      {
        placed: { yearsAgo: 1, month: 1, day: 12 },
        status: "delivered",
        items: [{ product: "ternock-corrie-winter" }],
      },
      {
        placed: { yearsAgo: 1, month: 2, day: 3 },
        status: "returned",
        items: [{ product: "ternock-graupel-auto" }],
      },
      {
        placed: { yearsAgo: 1, month: 2, day: 14 },
        status: "delivered",
        items: [{ product: "ternock-ledger-semi" }],
      },
    ],
  },
  {
    email: "noor@example.com",
    name: "Noor Sabbagh",
    story:
      "Camping for the first time: the tent has come, its groundsheet is on the way and the stove was " +
      "ordered today.",
    joined: { daysAgo: 12 },
    orders: [
      { placed: { daysAgo: 11 }, status: "delivered", items: [{ product: "brackmoor-lodden-2" }] },
      { placed: { daysAgo: 5 }, status: "shipped", items: [{ product: "brackmoor-lodden-2-groundsheet" }] },
      {
        placed: { daysAgo: 0 },
        status: "placed",
        items: [{ product: "emberrow-wren" }, { product: "emberrow-gas-230" }],
      },
    ],
  },
  {
    email: "jiro@example.com",
    name: "Jirō Takemura",
    story: "Saves grams: went from the Hollin 2 to the Rissa 2 and from there to the new Hollin 2 Light.",
    joined: { yearsAgo: 3, month: 3, day: 25 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 4, day: 30 },
        status: "delivered",
        items: [{ product: "ulvane-hollin-2" }, { product: "ulvane-hollin-2-footprint" }],
      },
      {
        placed: { yearsAgo: 2, month: 6, day: 14 },
        status: "delivered",
        items: [{ product: "skarrow-rissa-2" }],
      },
      {
        placed: { yearsAgo: 2, month: 7, day: 1 },
        status: "delivered",
        items: [{ product: "skarrow-rissa-2-footprint" }],
      },
      {
        placed: { yearsAgo: 1, month: 3, day: 15 },
        status: "delivered",
        items: [{ product: "pellaver-driftwell-9" }, { product: "vintrask-eira-300" }],
      },
      { placed: { daysAgo: 65 }, status: "delivered", items: [{ product: "ulvane-hollin-2-light" }] },
      { placed: { daysAgo: 45 }, status: "delivered", items: [{ product: "pellaver-plainsheet-2" }] },
    ],
  },
  {
    email: "grainne@example.com",
    name: "Gráinne Mulvihill",
    story: "Paddles lakes with a spirit stove and a Fenna 2, one of the last before it sold out.",
    joined: { yearsAgo: 4, month: 6, day: 11 },
    orders: [
      {
        placed: { yearsAgo: 4, month: 8, day: 2 },
        status: "delivered",
        items: [{ product: "tinmoor-spirit-burner" }, { product: "tinmoor-spirit-1l" }],
      },
      {
        placed: { yearsAgo: 2, month: 5, day: 29 },
        status: "delivered",
        items: [{ product: "klarfoss-weir" }],
      },
      {
        placed: { yearsAgo: 1, month: 4, day: 27 },
        status: "delivered",
        items: [{ product: "skarrow-fenna-2" }],
      },
      {
        placed: { yearsAgo: 1, month: 5, day: 8 },
        status: "delivered",
        items: [{ product: "skarrow-fenna-2-footprint" }],
      },
      { placed: { daysAgo: 90 }, status: "delivered", items: [{ product: "eskerin-smir-packable" }] },
    ],
  },
];
