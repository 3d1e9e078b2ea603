import type { PersonSeed } from "../../format.ts";

/** Espresso households and one office: machines, the parts that wear, a few mistakes. */
export const households: PersonSeed[] = [
  {
    email: "tomasz@example.com",
    name: "Tomasz Wieczorek",
    story:
      "Pulls an Alveo lever machine; sent back a 54 mm portafilter that did not lock into its 53 mm group, and bought a spare 53 mm basket instead.",
    joined: { yearsAgo: 3, month: 9, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 9, day: 14 },
        status: "delivered",
        items: [{ product: "ombrino-alveo" }, { product: "birrawick-night-ferry-500" }],
      },
      {
        placed: { yearsAgo: 2, month: 6, day: 27 },
        status: "delivered",
        items: [{ product: "murrick-crank-48" }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 3 },
        status: "returned",
        items: [{ product: "ombrino-bottomless-54" }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 20 },
        status: "delivered",
        items: [{ product: "ombrino-53-15" }, { product: "birrawick-night-ferry-500" }],
      },
      {
        placed: { daysAgo: 30 },
        status: "delivered",
        items: [{ product: "birrawick-night-ferry-500", quantity: 2 }],
      },
    ],
  },
  {
    email: "lucia@example.com",
    name: "Lucía Barrera",
    story:
      "Cancelled a Brisa when it went on back order and bought a Duna three weeks later; recently ordered a second walnut tamper by mistake and cancelled that too.",
    joined: { yearsAgo: 1, month: 7, day: 10 },
    orders: [
      {
        placed: { yearsAgo: 1, month: 7, day: 16 },
        status: "cancelled",
        items: [{ product: "casquera-brisa" }],
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 6 },
        status: "delivered",
        items: [{ product: "casquera-duna" }, { product: "vordani-tamper-58" }],
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 24 },
        status: "delivered",
        items: [{ product: "stonnard-ledge-64" }, { product: "quollhaven-chelba-250" }],
      },
      {
        placed: { daysAgo: 44 },
        status: "cancelled",
        items: [{ product: "vordani-tamper-58" }],
      },
      {
        placed: { daysAgo: 20 },
        status: "delivered",
        items: [{ product: "wellarin-twist-60" }, { product: "birrawick-corner-house-1kg" }],
      },
    ],
  },
  {
    email: "olu@example.com",
    name: "Olu Bankole",
    story:
      "One of the first customers, with a Workbench and a Ledge 64 whose burrs he has now replaced twice, the second time with the coated set.",
    joined: { yearsAgo: 4, month: 4, day: 10 },
    orders: [
      {
        placed: { yearsAgo: 4, month: 5, day: 20 },
        status: "delivered",
        items: [
          { product: "stonnard-workbench" },
          { product: "stonnard-ledge-64" },
          { product: "vordani-tamper-58" },
        ],
        discountPercent: 10,
      },
      {
        placed: { yearsAgo: 3, month: 8, day: 9 },
        status: "delivered",
        items: [{ product: "birrawick-corner-house-1kg", quantity: 2 }],
      },
      {
        placed: { yearsAgo: 2, month: 2, day: 25 },
        status: "delivered",
        items: [{ product: "stonnard-flat-64" }, { product: "birrawick-corner-house-1kg" }],
      },
      {
        placed: { yearsAgo: 1, month: 3, day: 15 },
        status: "delivered",
        items: [{ product: "nettlebore-coated-63" }],
      },
      {
        placed: { daysAgo: 81 },
        status: "delivered",
        items: [{ product: "birrawick-corner-house-1kg", quantity: 2 }],
      },
      {
        placed: { daysAgo: 15 },
        status: "delivered",
        items: [{ product: "birrawick-corner-house-1kg" }, { product: "potterfold-row-espresso" }],
      },
    ],
  },
  {
    email: "freya@example.com",
    name: "Freya Sandvik",
    story:
      "Runs the kitchen of an architects' office around an Orsa Duo: two of every basket and handle, and beans by the kilogram, with the next lot just ordered.",
    joined: { yearsAgo: 2, month: 3, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 3, day: 5 },
        status: "delivered",
        items: [
          { product: "vordani-orsa-duo" },
          { product: "stonnard-ledge-64" },
          { product: "nettlebore-level-58-5" },
          { product: "nettlebore-true-58-18", quantity: 2 },
        ],
        discountPercent: 8,
      },
      {
        placed: { yearsAgo: 2, month: 9, day: 22 },
        status: "delivered",
        items: [{ product: "birrawick-corner-house-1kg", quantity: 4 }, { product: "wellarin-push-120" }],
      },
      {
        placed: { yearsAgo: 1, month: 2, day: 10 },
        status: "delivered",
        items: [
          { product: "vordani-bottomless-58", quantity: 2 },
          { product: "nettlebore-true-58-22", quantity: 2 },
        ],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 17 },
        status: "delivered",
        items: [
          { product: "birrawick-corner-house-1kg", quantity: 4 },
          { product: "birrawick-lamplight-decaf-500", quantity: 2 },
        ],
      },
      {
        placed: { daysAgo: 46 },
        status: "delivered",
        items: [{ product: "birrawick-corner-house-1kg", quantity: 4 }, { product: "wellarin-push-120" }],
      },
      {
        placed: { daysAgo: 1 },
        status: "placed",
        items: [{ product: "birrawick-corner-house-1kg", quantity: 5 }],
      },
    ],
  },
  {
    email: "marek@example.com",
    name: "Marek Dvorsky",
    story:
      "Keeps a Brisa from the shop's opening month going with parts: a portafilter after the old one cracked, baskets, cartridges.",
    joined: { yearsAgo: 4, month: 3, day: 10 },
    orders: [
      {
        placed: { yearsAgo: 4, month: 3, day: 20 },
        status: "delivered",
        items: [{ product: "casquera-brisa" }, { product: "murrick-crank-48" }],
      },
      {
        placed: { yearsAgo: 3, month: 10, day: 8 },
        status: "delivered",
        items: [{ product: "nettlebore-crossbar-58" }],
      },
      {
        placed: { yearsAgo: 2, month: 5, day: 30 },
        status: "delivered",
        items: [{ product: "vordani-single-58-7" }, { product: "wellarin-twist-60", quantity: 2 }],
      },
      {
        placed: { yearsAgo: 1, month: 7, day: 2 },
        status: "delivered",
        items: [{ product: "nettlebore-true-58-18" }, { product: "murrick-conical-48" }],
      },
      {
        placed: { daysAgo: 26 },
        status: "delivered",
        items: [{ product: "wellarin-twist-60" }, { product: "birrawick-corner-house-250" }],
      },
    ],
  },
  {
    email: "anselm@example.com",
    name: "Anselm Brandt",
    story:
      "Practises latte art on a Sestola; he started with the small pitcher, added the larger one, and bought a better 54 mm tamper last year.",
    joined: { yearsAgo: 2, month: 7, day: 1 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 7, day: 12 },
        status: "delivered",
        items: [{ product: "ombrino-sestola" }, { product: "nettlebore-quill-350" }],
      },
      {
        placed: { yearsAgo: 2, month: 12, day: 28 },
        status: "delivered",
        items: [{ product: "potterfold-row-flat-white", quantity: 2 }],
        discountPercent: 20,
      },
      {
        placed: { yearsAgo: 1, month: 5, day: 11 },
        status: "delivered",
        items: [{ product: "nettlebore-level-54" }, { product: "nettlebore-quill-600" }],
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 19 },
        status: "delivered",
        items: [{ product: "ombrino-bottomless-54" }, { product: "birrawick-corner-house-250", quantity: 2 }],
      },
      {
        placed: { daysAgo: 50 },
        status: "delivered",
        items: [{ product: "birrawick-corner-house-1kg" }, { product: "wellarin-raft-40" }],
      },
    ],
  },
  {
    email: "isla@example.com",
    name: "Isla McTavish",
    story:
      "New to all this: bought a Cosetta with a proper basket and tamper a few weeks ago and is waiting for a hand grinder.",
    joined: { daysAgo: 24 },
    orders: [
      {
        placed: { daysAgo: 24 },
        status: "delivered",
        items: [{ product: "ombrino-cosetta" }, { product: "ombrino-51-14" }, { product: "ombrino-dome-51" }],
      },
      {
        placed: { daysAgo: 14 },
        status: "delivered",
        items: [{ product: "birrawick-corner-house-250" }, { product: "potterfold-row-espresso" }],
      },
      {
        placed: { daysAgo: 4 },
        status: "shipped",
        items: [{ product: "murrick-crank-48" }],
      },
    ],
  },
  {
    email: "rashid@example.com",
    name: "Rashid Haddadi",
    story:
      "Still uses a Cosetta from the shop's first winter, which moved to Geelong with him and only ever needs small parts; a pack of pouches is being packed.",
    joined: { yearsAgo: 4, month: 6, day: 7 },
    orders: [
      {
        placed: { yearsAgo: 4, month: 6, day: 11 },
        status: "delivered",
        items: [{ product: "ombrino-cosetta" }],
      },
      {
        placed: { yearsAgo: 2, month: 8, day: 5 },
        status: "delivered",
        items: [{ product: "ombrino-51-14" }, { product: "ombrino-dome-51" }],
      },
      {
        placed: { yearsAgo: 2, month: 11, day: 29 },
        status: "delivered",
        items: [{ product: "ombrino-granello" }],
        discountPercent: 20,
      },
      {
        placed: { yearsAgo: 1, month: 4, day: 27 },
        status: "delivered",
        items: [{ product: "wellarin-raft-40" }, { product: "birrawick-night-ferry-500" }],
      },
      {
        placed: { daysAgo: 4 },
        status: "packed",
        items: [{ product: "wellarin-raft-40" }, { product: "birrawick-night-ferry-500" }],
      },
    ],
  },
];
