import type { PersonSeed } from "../../format.ts";

/** Shoppers who replace, return, cancel and give away. */
export const regulars: PersonSeed[] = [
  {
    email: "tomasz@example.com",
    name: "Tomasz Wierzba",
    story:
      "Alpinist with rigid boots and automatic crampons; camps in snow and has just ordered gas for the " +
      "next trip.",
    joined: { yearsAgo: 4, month: 3, day: 20 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 11, day: 2 },
        status: "delivered",
        items: [{ product: "ternock-cornice-alpine" }],
      },
      {
        placed: { yearsAgo: 3, month: 11, day: 9 },
        status: "delivered",
        items: [{ product: "ternock-graupel-auto" }],
      },
      {
        placed: { yearsAgo: 2, month: 10, day: 20 },
        status: "delivered",
        items: [{ product: "ulvane-hollin-winter-2" }, { product: "vintrask-eira-700" }],
      },
      {
        placed: { yearsAgo: 1, month: 1, day: 18 },
        status: "delivered",
        items: [{ product: "emberrow-wren" }, { product: "emberrow-solo-pot" }],
      },
      {
        placed: { yearsAgo: 1, month: 12, day: 3 },
        status: "delivered",
        items: [{ product: "wexfold-carrick-shell" }],
      },
      { placed: { daysAgo: 1 }, status: "packed", items: [{ product: "emberrow-gas-230", quantity: 3 }] },
    ],
  },
  {
    email: "aoife@example.com",
    name: "Aoife Garrahan",
    story: "Bent a Birk pole under a stile and bought the same pair again; later changed to carbon.",
    joined: { yearsAgo: 4, month: 4, day: 2 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 5, day: 30 },
        status: "delivered",
        items: [{ product: "stavarin-birk" }],
      },
      {
        placed: { yearsAgo: 2, month: 8, day: 9 },
        status: "delivered",
        items: [{ product: "stavarin-birk" }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 6 },
        status: "delivered",
        items: [{ product: "stavarin-lervik-carbon" }],
      },
      { placed: { daysAgo: 150 }, status: "delivered", items: [{ product: "eskerin-hearth-down" }] },
    ],
  },
  {
    email: "lukas@example.com",
    name: "Lukas Brandmeier",
    story: "Father of twins who buys two of most things so that nobody argues.",
    joined: { yearsAgo: 3, month: 3, day: 12 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 5, day: 2 },
        status: "delivered",
        items: [{ product: "brackmoor-bowder-3" }, { product: "brackmoor-bowder-3-groundsheet" }],
      },
      {
        placed: { yearsAgo: 2, month: 6, day: 28 },
        status: "delivered",
        items: [
          { product: "duskerry-glim-250", quantity: 2 },
          { product: "brackmoor-byre", quantity: 2 },
        ],
      },
      {
        placed: { yearsAgo: 1, month: 7, day: 1 },
        status: "delivered",
        items: [{ product: "pellaver-ridgelet", quantity: 2 }, { product: "klarfoss-trickle" }],
      },
      {
        placed: { daysAgo: 60 },
        status: "delivered",
        items: [{ product: "dunmarrow-corran-28", quantity: 2 }],
      },
      { placed: { daysAgo: 9 }, status: "delivered", items: [{ product: "dunmarrow-drape-s", quantity: 2 }] },
    ],
  },
  {
    email: "ines@example.com",
    name: "Inês Caldeira",
    story:
      "Found the wide mat did not go into the sleeve of her Eira 500, returned it and took the narrow " +
      "one.",
    joined: { yearsAgo: 3, month: 2, day: 14 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 9, day: 14 },
        status: "delivered",
        items: [{ product: "vintrask-eira-500" }],
      },
      {
        placed: { yearsAgo: 2, month: 9, day: 25 },
        status: "returned",
        items: [{ product: "pellaver-broadrest-5" }],
      },
      {
        placed: { yearsAgo: 2, month: 10, day: 8 },
        status: "delivered",
        items: [{ product: "pellaver-driftwell-9" }],
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 3 },
        status: "delivered",
        items: [{ product: "emberrow-beck" }, { product: "emberrow-gas-100", quantity: 2 }],
      },
      { placed: { daysAgo: 33 }, status: "delivered", items: [{ product: "wexfold-haar-shell" }] },
    ],
  },
  {
    email: "yusuf@example.com",
    name: "Yusuf Demirkan",
    story:
      "Cancelled a Hollin 2 for the lighter Rissa, and lately cancelled a second thought about the Hollin " +
      "2 Light.",
    joined: { yearsAgo: 2, month: 1, day: 9 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 4, day: 12 },
        status: "delivered",
        items: [{ product: "dunmarrow-corran-48" }],
      },
      {
        placed: { yearsAgo: 1, month: 3, day: 30 },
        status: "cancelled",
        items: [{ product: "ulvane-hollin-2" }],
      },
      {
        placed: { yearsAgo: 1, month: 4, day: 1 },
        status: "delivered",
        items: [{ product: "skarrow-rissa-2" }],
      },
      {
        placed: { yearsAgo: 1, month: 4, day: 20 },
        status: "delivered",
        items: [{ product: "skarrow-rissa-2-footprint" }],
      },
      { placed: { daysAgo: 20 }, status: "cancelled", items: [{ product: "ulvane-hollin-2-light" }] },
    ],
  },
  {
    email: "hanneke@example.com",
    name: "Hanneke Vroom",
    story:
      "Owns the old Sallow 2, cooks on a two-burner stove, and has just ordered a Hollin 2 to retire the " +
      "Sallow.",
    joined: { yearsAgo: 4, month: 3, day: 8 },
    orders: [
      {
        placed: { yearsAgo: 4, month: 6, day: 17 },
        status: "delivered",
        items: [{ product: "brackmoor-sallow-2" }],
      },
      {
        placed: { yearsAgo: 3, month: 7, day: 21 },
        status: "delivered",
        items: [{ product: "tinmoor-duo" }, { product: "tinmoor-bayonet-450" }],
      },
      {
        placed: { yearsAgo: 1, month: 5, day: 14 },
        status: "delivered",
        items: [{ product: "tinmoor-bayonet-450", quantity: 2 }],
      },
      { placed: { daysAgo: 14 }, status: "delivered", items: [{ product: "brackmoor-byre", quantity: 2 }] },
      { placed: { daysAgo: 0 }, status: "placed", items: [{ product: "ulvane-hollin-2" }] },
    ],
  },
  {
    email: "kwame@example.com",
    name: "Kwame Dankwa",
    story: "Buys presents every December for a family of walkers, and one pair of shoes for himself.",
    joined: { yearsAgo: 3, month: 6, day: 6 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 12, day: 8 },
        status: "delivered",
        items: [{ product: "klarfoss-trickle" }, { product: "duskerry-glim-250" }],
        gift: true,
      },
      {
        placed: { yearsAgo: 2, month: 12, day: 5 },
        status: "delivered",
        items: [{ product: "eskerin-hearth-down" }, { product: "tinmoor-fellpot-duo" }],
        gift: true,
      },
      {
        placed: { yearsAgo: 1, month: 12, day: 2 },
        status: "delivered",
        items: [{ product: "wexfold-tussock-softshell" }, { product: "dunmarrow-corran-28" }],
        discountPercent: 15,
        gift: true,
      },
      { placed: { daysAgo: 50 }, status: "delivered", items: [{ product: "eskerin-strand-low" }] },
    ],
  },
];
