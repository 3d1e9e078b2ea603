import type { PersonSeed } from "../../format.ts";

export const filmMakers: PersonSeed[] = [
  {
    email: "oskar@example.com",
    name: "Oskar Nyman",
    story:
      "Documentary film-maker with a Minnau Box, two spare batteries and a heavy tripod; added the 21 " +
      "mm for interiors.",
    joined: { yearsAgo: 2, month: 11, day: 10 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 11, day: 18 },
        status: "delivered",
        items: [{ product: "ondrel-minnau-box" }, { product: "norrask-fleck-256" }],
      },
      {
        placed: { yearsAgo: 2, month: 12, day: 2 },
        status: "delivered",
        items: [{ product: "ondrel-40-f2" }, { product: "ondrel-odr-30", quantity: 2 }],
      },
      {
        placed: { yearsAgo: 1, month: 2, day: 14 },
        status: "delivered",
        items: [{ product: "sollevik-stora-3" }, { product: "sonnivar-reed" }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 6 },
        status: "delivered",
        items: [{ product: "sonnivar-clipper" }],
      },
      {
        placed: { yearsAgo: 1, month: 11, day: 11 },
        status: "delivered",
        items: [{ product: "ampelow-fourfold" }],
      },
      { placed: { daysAgo: 35 }, status: "delivered", items: [{ product: "ondrel-21-f28" }] },
    ],
  },
  {
    email: "rafael@example.com",
    name: "Rafael Montoro",
    story:
      "Diving instructor; wore out a Skerra 20, dives with a Kaskel Deep and sent back a 360 camera " +
      "that was not made for water.",
    joined: { yearsAgo: 3, month: 5, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 5, day: 12 },
        status: "delivered",
        items: [{ product: "brisvik-skerra-20" }, { product: "norrask-plank-128" }],
      },
      {
        placed: { yearsAgo: 2, month: 1, day: 20 },
        status: "delivered",
        items: [{ product: "brisvik-brv-5" }],
      },
      {
        placed: { yearsAgo: 1, month: 9, day: 20 },
        status: "delivered",
        items: [{ product: "brisvik-kaskel-deep" }, { product: "norrask-fleck-256" }],
      },
      {
        placed: { yearsAgo: 1, month: 9, day: 28 },
        status: "delivered",
        items: [{ product: "brisvik-brc-3" }],
      },
      { placed: { daysAgo: 25 }, status: "returned", items: [{ product: "taddlow-orbo-360" }] },
      {
        placed: { daysAgo: 5 },
        status: "shipped",
        items: [{ product: "fennimark-loop" }, { product: "brisvik-brv-5" }],
      },
    ],
  },
  {
    email: "ingrid@example.com",
    name: "Ingrid Solheim",
    story:
      "Mountain guide who bought two Kaskel 5 Minis with cards for her sons, and a table tripod and a " +
      "microphone when they began to film.",
    joined: { yearsAgo: 1, month: 5, day: 22 },
    orders: [
      {
        placed: { yearsAgo: 1, month: 5, day: 30 },
        status: "delivered",
        items: [
          { product: "brisvik-kaskel-5-mini", quantity: 2 },
          { product: "norrask-fleck-128", quantity: 2 },
        ],
        gift: true,
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 2 },
        status: "delivered",
        items: [{ product: "fennimark-perch" }],
      },
      {
        placed: { yearsAgo: 1, month: 12, day: 3 },
        status: "delivered",
        items: [{ product: "sonnivar-pebble" }],
        gift: true,
      },
      {
        placed: { daysAgo: 22 },
        status: "delivered",
        returning: "requested",
        items: [{ product: "fennimark-harrow-6" }],
      },
    ],
  },
  {
    email: "lucia@example.com",
    name: "Lucia Ferrante",
    story:
      "Films her cooking with a Tallo V; bought a microphone for another maker's shoe by mistake, " +
      "returned it and found the right ones.",
    joined: { yearsAgo: 2, month: 9, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 9, day: 6 },
        status: "delivered",
        items: [{ product: "veldane-tallo-v" }, { product: "norrask-fleck-128" }],
      },
      {
        placed: { yearsAgo: 2, month: 9, day: 20 },
        status: "returned",
        items: [{ product: "halvorn-hlm-1" }],
      },
      {
        placed: { yearsAgo: 2, month: 10, day: 2 },
        status: "delivered",
        items: [{ product: "sonnivar-reed" }],
      },
      {
        placed: { yearsAgo: 1, month: 3, day: 1 },
        status: "delivered",
        items: [{ product: "fennimark-perch" }],
      },
      {
        placed: { yearsAgo: 1, month: 10, day: 19 },
        status: "delivered",
        items: [{ product: "sonnivar-clipper" }],
      },
      { placed: { daysAgo: 18 }, status: "delivered", items: [{ product: "veldane-vdp-8" }] },
    ],
  },
  {
    email: "gareth@example.com",
    name: "Gareth Prosser",
    story:
      "Climber loyal to the Kaskel 3: dropped the first from a sea cliff, bought the same again, and " +
      "cancelled a newer one.",
    joined: { yearsAgo: 4, month: 5, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 4, month: 5, day: 20 },
        status: "delivered",
        items: [{ product: "brisvik-kaskel-3" }, { product: "norrask-fleck-32" }],
      },
      {
        placed: { yearsAgo: 3, month: 2, day: 11 },
        status: "delivered",
        items: [{ product: "brisvik-brv-5" }],
      },
      {
        placed: { yearsAgo: 2, month: 9, day: 9 },
        status: "delivered",
        items: [{ product: "brisvik-kaskel-3" }, { product: "norrask-fleck-32" }],
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 8 },
        status: "delivered",
        items: [{ product: "brisvik-brv-5", quantity: 2 }, { product: "brisvik-brc-3" }],
      },
      { placed: { daysAgo: 28 }, status: "cancelled", items: [{ product: "brisvik-kaskel-5" }] },
    ],
  },
  {
    email: "marcus@example.com",
    name: "Marcus Thibault",
    story:
      "Tried the cheapest clip-on camera, sent it back for a Kaskel 3, gave his mother a Lanty, and " +
      "now films with a Mini.",
    joined: { yearsAgo: 3, month: 8, day: 28 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 9, day: 3 },
        status: "returned",
        items: [{ product: "taddlow-bitta-go" }],
      },
      {
        placed: { yearsAgo: 3, month: 9, day: 14 },
        status: "delivered",
        items: [{ product: "brisvik-kaskel-3" }, { product: "norrask-fleck-32" }],
      },
      {
        placed: { yearsAgo: 2, month: 12, day: 12 },
        status: "delivered",
        items: [{ product: "taddlow-lanty-5" }, { product: "norrask-plank-32" }],
        gift: true,
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 18 },
        status: "delivered",
        items: [{ product: "fennimark-perch" }],
      },
      {
        placed: { daysAgo: 13 },
        status: "delivered",
        items: [{ product: "brisvik-kaskel-5-mini" }, { product: "norrask-fleck-128" }],
      },
    ],
  },
];
