import type { PersonSeed } from "../../format.ts";

/** The five people by whom the store's headline question is tried; what they own must stay as it is. */
export const headliners: PersonSeed[] = [
  {
    email: "ada@example.com",
    name: "Ada Brennan",
    story:
      "Photographs the harbour of her town and the birds on it; came with an inherited compact, moved " +
      "to a Havra 3 two years ago, sent a portrait lens back and waits for a strap and a filter.",
    joined: { yearsAgo: 3, month: 2, day: 3 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 2, day: 10 },
        status: "delivered",
        items: [{ product: "norrask-plank-32" }, { product: "fennimark-loop" }],
      },
      {
        placed: { yearsAgo: 2, month: 4, day: 18 },
        status: "delivered",
        items: [
          { product: "halvorn-havra-3" },
          { product: "halvorn-16-50" },
          { product: "norrask-plank-128" },
        ],
      },
      {
        placed: { yearsAgo: 2, month: 11, day: 27 },
        status: "delivered",
        items: [{ product: "halvorn-35-f18" }],
        discountPercent: 10,
      },
      {
        placed: { yearsAgo: 1, month: 3, day: 14 },
        status: "delivered",
        items: [{ product: "kettermar-steen-128" }, { product: "kettermar-twain" }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 22 },
        status: "delivered",
        items: [{ product: "halvorn-70-300" }, { product: "tarnholt-polariser-67" }],
      },
      {
        placed: { yearsAgo: 1, month: 9, day: 9 },
        status: "returned",
        items: [{ product: "tarnholt-85-f18" }],
      },
      { placed: { daysAgo: 58 }, status: "delivered", items: [{ product: "ampelow-a14" }] },
      {
        placed: { daysAgo: 3 },
        status: "shipped",
        items: [{ product: "fennimark-bridle" }, { product: "tarnholt-clear-58" }],
      },
    ],
  },
  {
    email: "ben@example.com",
    name: "Ben Achterberg",
    story:
      "Rides mountain bikes and films it; began with a Kaskel 3, replaced it with a Kaskel 5, and has " +
      "just ordered two more batteries.",
    joined: { yearsAgo: 3, month: 5, day: 2 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 5, day: 9 },
        status: "delivered",
        items: [
          { product: "brisvik-kaskel-3" },
          { product: "norrask-fleck-32" },
          { product: "brisvik-brv-5" },
        ],
      },
      {
        placed: { yearsAgo: 2, month: 6, day: 1 },
        status: "delivered",
        items: [{ product: "brisvik-kaskel-5" }, { product: "brisvik-brc-3" }],
      },
      {
        placed: { yearsAgo: 2, month: 6, day: 20 },
        status: "delivered",
        items: [{ product: "norrask-fleck-128" }],
      },
      {
        placed: { yearsAgo: 1, month: 5, day: 17 },
        status: "delivered",
        items: [{ product: "norrask-fleck-256" }, { product: "fennimark-perch" }],
      },
      {
        placed: { yearsAgo: 1, month: 10, day: 3 },
        status: "delivered",
        items: [{ product: "sonnivar-pebble" }],
      },
      { placed: { daysAgo: 40 }, status: "delivered", items: [{ product: "fennimark-harrow-6" }] },
      { placed: { daysAgo: 1 }, status: "placed", items: [{ product: "brisvik-brv-5", quantity: 2 }] },
    ],
  },
  {
    email: "chloe@example.com",
    name: "Chloe Tran",
    story:
      "Wedding photographer with a Havra 6 and, since two years ago, a Havra 9; buys cards for both " +
      "kinds of slot.",
    joined: { yearsAgo: 3, month: 11, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 11, day: 12 },
        status: "delivered",
        items: [
          { product: "halvorn-havra-6" },
          { product: "halvorn-24-70-f28" },
          { product: "halvorn-hln-22" },
          { product: "kettermar-anvik-256" },
        ],
      },
      {
        placed: { yearsAgo: 2, month: 2, day: 8 },
        status: "delivered",
        items: [{ product: "tarnholt-85-f18" }, { product: "tarnholt-polariser-77" }],
      },
      {
        placed: { yearsAgo: 2, month: 9, day: 30 },
        status: "delivered",
        items: [{ product: "halvorn-havra-9" }, { product: "halvorn-hlc-2" }],
      },
      {
        placed: { yearsAgo: 1, month: 2, day: 20 },
        status: "delivered",
        items: [{ product: "kettermar-anvik-512" }],
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 11 },
        status: "delivered",
        items: [{ product: "kettermar-steen-256" }],
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 25 },
        status: "delivered",
        items: [{ product: "halvorn-hlf-42" }],
        discountPercent: 5,
      },
      { placed: { daysAgo: 30 }, status: "delivered", items: [{ product: "fennimark-harrow-18" }] },
      { placed: { daysAgo: 6 }, status: "shipped", items: [{ product: "halvorn-hln-22", quantity: 2 }] },
    ],
  },
  {
    email: "dev@example.com",
    name: "Dev Raghunathan",
    story:
      "Street photographer who started with a Minnau 7 and moved up to the Minnau 1 last year; the " +
      "cards he bought before are still enough.",
    joined: { yearsAgo: 3, month: 6, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 6, day: 14 },
        status: "delivered",
        items: [{ product: "ondrel-minnau-7" }, { product: "ondrel-40-f2" }],
      },
      {
        placed: { yearsAgo: 2, month: 3, day: 3 },
        status: "delivered",
        items: [{ product: "norrask-plank-128" }],
      },
      {
        placed: { yearsAgo: 2, month: 12, day: 1 },
        status: "delivered",
        items: [{ product: "ondrel-odr-30" }],
      },
      {
        placed: { yearsAgo: 1, month: 4, day: 2 },
        status: "delivered",
        items: [{ product: "ondrel-minnau-1" }, { product: "ondrel-21-f28" }],
      },
      {
        placed: { yearsAgo: 1, month: 9, day: 15 },
        status: "delivered",
        items: [{ product: "ondrel-wink" }, { product: "tarnholt-clear-67" }],
      },
      {
        placed: { daysAgo: 21 },
        status: "delivered",
        returning: "approved",
        items: [{ product: "fennimark-bridle" }],
      },
    ],
  },
  {
    email: "mina@example.com",
    name: "Mina Okafor",
    story:
      "Travels for work with a Wayla 12, gave her nephew a Pipkin, and bought a Skerra 20 before a " +
      "holiday by the sea.",
    joined: { yearsAgo: 2, month: 7, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 7, day: 9 },
        status: "delivered",
        items: [{ product: "taddlow-wayla-12" }, { product: "norrask-plank-128" }],
      },
      {
        placed: { yearsAgo: 2, month: 12, day: 12 },
        status: "delivered",
        items: [{ product: "taddlow-pipkin-2" }, { product: "norrask-fleck-32" }],
        gift: true,
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 1 },
        status: "delivered",
        items: [{ product: "taddlow-tdl-3" }],
      },
      {
        placed: { yearsAgo: 1, month: 11, day: 24 },
        status: "delivered",
        items: [{ product: "brisvik-skerra-20" }],
        discountPercent: 15,
      },
      { placed: { daysAgo: 9 }, status: "shipped", items: [{ product: "fennimark-loop" }] },
    ],
  },
];
