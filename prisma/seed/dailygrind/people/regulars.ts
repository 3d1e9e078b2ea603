import type { PersonSeed } from "../../format.ts";

/** Filter drinkers, travellers and givers of presents. */
export const regulars: PersonSeed[] = [
  {
    email: "yuki@example.com",
    name: "Yuki Tanabe",
    story:
      "Brews on a flat-bottom Shelf herself and gives coffee things to everyone else: cups, a dripper for her brother, a kettle now on its way to her aunt.",
    joined: { yearsAgo: 3, month: 2, day: 20 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 3, day: 2 },
        status: "delivered",
        items: [{ product: "sumiro-shelf-flat" }, { product: "sumiro-tab-flat-100" }],
      },
      {
        placed: { yearsAgo: 3, month: 12, day: 1 },
        status: "delivered",
        items: [{ product: "potterfold-row-espresso", quantity: 2 }],
        gift: true,
      },
      {
        placed: { yearsAgo: 2, month: 5, day: 7 },
        status: "delivered",
        items: [{ product: "sumiro-hana-02" }, { product: "sumiro-tab-02-40" }],
        gift: true,
      },
      {
        placed: { yearsAgo: 2, month: 12, day: 3 },
        status: "delivered",
        items: [{ product: "sumiro-float-250" }],
        gift: true,
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 14 },
        status: "delivered",
        items: [{ product: "sumiro-tab-flat-100", quantity: 2 }, { product: "quollhaven-chelba-250" }],
      },
      {
        placed: { daysAgo: 9 },
        status: "shipped",
        items: [{ product: "fenwold-heron-electric" }],
        gift: true,
      },
    ],
  },
  {
    email: "noa@example.com",
    name: "Noa Friedlander",
    story:
      "Plays viola on tour with a hand grinder and a folding dripper in her bag; she left the first dripper in a hotel and bought the same again.",
    joined: { yearsAgo: 3, month: 6, day: 5 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 6, day: 8 },
        status: "delivered",
        items: [{ product: "murrick-crank-travel" }],
      },
      {
        placed: { yearsAgo: 3, month: 11, day: 12 },
        status: "delivered",
        items: [{ product: "fenwold-camp-02" }, { product: "sumiro-tab-02-40" }],
      },
      {
        placed: { yearsAgo: 2, month: 9, day: 16 },
        status: "delivered",
        items: [{ product: "quollhaven-evensong-decaf-250" }, { product: "sumiro-tab-02-40", quantity: 2 }],
      },
      {
        placed: { yearsAgo: 1, month: 2, day: 26 },
        status: "delivered",
        items: [{ product: "fenwold-camp-02" }, { product: "sumiro-tab-02-40" }],
      },
      {
        placed: { daysAgo: 33 },
        status: "delivered",
        items: [{ product: "quollhaven-evensong-decaf-250", quantity: 2 }, { product: "sumiro-tab-02-40" }],
      },
    ],
  },
  {
    email: "jarrah@example.com",
    name: "Jarrah Simmonds",
    story:
      "Has two Crank 48 grinders and two stovetop kettles, one set at home and one at the family shack, and replaced the burrs of both grinders last year.",
    joined: { yearsAgo: 4, month: 6, day: 18 },
    orders: [
      {
        placed: { yearsAgo: 4, month: 6, day: 25 },
        status: "delivered",
        items: [{ product: "murrick-crank-48" }, { product: "fenwold-heron-stovetop" }],
      },
      {
        placed: { yearsAgo: 3, month: 5, day: 13 },
        status: "delivered",
        items: [{ product: "sumiro-hana-02" }, { product: "sumiro-kraft-02-100" }],
      },
      {
        placed: { yearsAgo: 2, month: 1, day: 4 },
        status: "delivered",
        items: [{ product: "murrick-crank-48" }, { product: "fenwold-heron-stovetop" }],
      },
      {
        placed: { yearsAgo: 1, month: 7, day: 8 },
        status: "delivered",
        items: [{ product: "murrick-conical-48", quantity: 2 }, { product: "birrawick-night-ferry-500" }],
      },
      {
        placed: { daysAgo: 19 },
        status: "delivered",
        returning: "requested",
        items: [{ product: "birrawick-night-ferry-500", quantity: 2 }, { product: "sumiro-kraft-02-100" }],
      },
    ],
  },
  {
    email: "mei@example.com",
    name: "Mei Koh",
    story:
      "Sent back a plain electric gooseneck because she wanted to set the temperature, and has the Measure kettle now; papers and beans ordered today.",
    joined: { yearsAgo: 2, month: 10, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 10, day: 9 },
        status: "delivered",
        items: [
          { product: "sumiro-hana-02" },
          { product: "sumiro-kraft-02-100" },
          { product: "sumiro-clear-700" },
        ],
      },
      {
        placed: { yearsAgo: 1, month: 4, day: 14 },
        status: "returned",
        items: [{ product: "fenwold-heron-electric" }],
      },
      {
        placed: { yearsAgo: 1, month: 5, day: 3 },
        status: "delivered",
        items: [{ product: "pondril-measure-kettle" }],
      },
      {
        placed: { daysAgo: 88 },
        status: "delivered",
        items: [{ product: "pondril-slate" }, { product: "quollhaven-chelba-250" }],
      },
      {
        placed: { daysAgo: 0 },
        status: "placed",
        items: [{ product: "sumiro-kraft-02-100" }, { product: "birrawick-corner-house-250" }],
      },
    ],
  },
  {
    email: "sione@example.com",
    name: "Sione Vakauta",
    story:
      "Brews by the litre for a big household on a flat-bottom dripper and has broken two glass servers; the third is in the post.",
    joined: { yearsAgo: 3, month: 1, day: 28 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 3, day: 26 },
        status: "delivered",
        items: [
          { product: "sumiro-shelf-flat" },
          { product: "sumiro-tab-flat-100" },
          { product: "sumiro-clear-700" },
        ],
      },
      {
        placed: { yearsAgo: 2, month: 4, day: 17 },
        status: "delivered",
        items: [{ product: "fenwold-barrel" }, { product: "fenwold-pantry-scale" }],
      },
      {
        placed: { yearsAgo: 2, month: 10, day: 25 },
        status: "delivered",
        items: [{ product: "sumiro-clear-700" }, { product: "sumiro-tab-flat-100" }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 9 },
        status: "delivered",
        items: [
          { product: "birrawick-corner-house-1kg", quantity: 2 },
          { product: "sumiro-tab-flat-100", quantity: 2 },
        ],
      },
      {
        placed: { daysAgo: 5 },
        status: "shipped",
        items: [{ product: "sumiro-clear-700" }, { product: "birrawick-corner-house-1kg" }],
      },
    ],
  },
  {
    email: "grace@example.com",
    name: "Grace Wairimu",
    story:
      "A student in a share house who returned a loud grinder after one morning of complaints and saved up for the quiet one.",
    joined: { yearsAgo: 1, month: 1, day: 20 },
    orders: [
      {
        placed: { yearsAgo: 1, month: 2, day: 3 },
        status: "delivered",
        items: [
          { product: "sumiro-hana-02" },
          { product: "sumiro-tab-02-40" },
          { product: "fenwold-pantry-scale" },
        ],
      },
      {
        placed: { yearsAgo: 1, month: 3, day: 29 },
        status: "returned",
        items: [{ product: "ombrino-granello" }],
      },
      {
        placed: { yearsAgo: 1, month: 7, day: 24 },
        status: "delivered",
        items: [{ product: "casquera-sotto" }],
        discountPercent: 10,
      },
      {
        placed: { daysAgo: 62 },
        status: "delivered",
        items: [{ product: "quollhaven-evensong-decaf-250" }, { product: "sumiro-tab-02-100" }],
      },
      {
        placed: { daysAgo: 28 },
        status: "delivered",
        items: [{ product: "sumiro-clear-400" }, { product: "birrawick-corner-house-250" }],
      },
    ],
  },
];
