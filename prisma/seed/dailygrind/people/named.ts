import type { PersonSeed } from "../../format.ts";

/** The shoppers the guide and the tests speak of by name: what they bought last year decides what is answered. */
export const namedShoppers: PersonSeed[] = [
  {
    email: "ada@example.com",
    name: "Ada Marchetti",
    story:
      "A maths teacher in Brunswick who owns a Duna, tries a new filter basket most years (last year the 20 g one) and is waiting for beans and cups.",
    joined: { yearsAgo: 3, month: 2, day: 11 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 7, day: 5 },
        status: "delivered",
        items: [
          { product: "casquera-duna" },
          { product: "nettlebore-true-58-18" },
          { product: "vordani-tamper-58" },
        ],
        discountPercent: 5,
      },
      {
        placed: { yearsAgo: 2, month: 3, day: 19 },
        status: "delivered",
        items: [
          { product: "sumiro-hana-02" },
          { product: "sumiro-tab-02-100" },
          { product: "fenwold-heron-stovetop" },
        ],
      },
      {
        placed: { yearsAgo: 2, month: 8, day: 2 },
        status: "delivered",
        items: [{ product: "vordani-single-58-7" }, { product: "wellarin-twist-60" }],
      },
      {
        placed: { yearsAgo: 1, month: 5, day: 23 },
        status: "delivered",
        items: [{ product: "nettlebore-true-58-20" }, { product: "birrawick-corner-house-250", quantity: 2 }],
      },
      {
        placed: { yearsAgo: 1, month: 7, day: 30 },
        status: "delivered",
        items: [{ product: "casquera-sotto" }, { product: "quollhaven-chelba-250" }],
      },
      {
        placed: { daysAgo: 64 },
        status: "delivered",
        items: [{ product: "birrawick-corner-house-250", quantity: 2 }, { product: "sumiro-tab-02-100" }],
      },
      {
        placed: { daysAgo: 21 },
        status: "delivered",
        returning: "approved",
        items: [{ product: "wellarin-twist-60" }],
      },
      {
        placed: { daysAgo: 2 },
        status: "shipped",
        items: [{ product: "birrawick-corner-house-250" }, { product: "potterfold-row-flat-white" }],
      },
    ],
  },
  {
    email: "ben@example.com",
    name: "Ben Faleolo",
    story:
      "A night-shift nurse with a Duna Compact and a quiet grinder; last year he moved from the 15 g basket to an 18 g one.",
    joined: { yearsAgo: 2, month: 5, day: 2 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 5, day: 6 },
        status: "delivered",
        items: [{ product: "casquera-duna-compact" }, { product: "casquera-sotto" }],
      },
      {
        placed: { yearsAgo: 2, month: 10, day: 11 },
        status: "delivered",
        items: [{ product: "casquera-54-15" }, { product: "nettlebore-level-54" }],
      },
      {
        placed: { yearsAgo: 1, month: 3, day: 9 },
        status: "delivered",
        items: [{ product: "nettlebore-true-54-18" }, { product: "birrawick-night-ferry-500" }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 1 },
        status: "delivered",
        items: [{ product: "nettlebore-quill-350" }, { product: "potterfold-row-flat-white" }],
      },
      {
        placed: { daysAgo: 75 },
        status: "delivered",
        items: [{ product: "birrawick-night-ferry-500" }],
      },
      {
        placed: { daysAgo: 6 },
        status: "shipped",
        items: [{ product: "wellarin-twist-60" }, { product: "birrawick-night-ferry-500" }],
      },
    ],
  },
  {
    email: "chloe@example.com",
    name: "Chloe Nguyen",
    story:
      "A pastry cook who outgrew her Cosetta and bought an Orsa HX in the middle of last year, so she bought a small basket before it and a deep one after.",
    joined: { yearsAgo: 3, month: 4, day: 20 },
    orders: [
      {
        placed: { yearsAgo: 3, month: 4, day: 22 },
        status: "delivered",
        items: [{ product: "ombrino-cosetta" }, { product: "potterfold-row-espresso" }],
      },
      {
        placed: { yearsAgo: 2, month: 7, day: 8 },
        status: "delivered",
        items: [{ product: "stonnard-ledge-64" }],
        discountPercent: 10,
      },
      {
        placed: { yearsAgo: 1, month: 2, day: 17 },
        status: "delivered",
        items: [{ product: "ombrino-51-14" }, { product: "ombrino-dome-51" }],
      },
      {
        placed: { yearsAgo: 1, month: 6, day: 28 },
        status: "delivered",
        items: [{ product: "vordani-orsa-hx" }, { product: "birrawick-corner-house-250" }],
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 12 },
        status: "delivered",
        items: [
          { product: "vordani-bottomless-58" },
          { product: "nettlebore-true-58-22" },
          { product: "nettlebore-level-58-5" },
        ],
      },
      {
        placed: { daysAgo: 40 },
        status: "delivered",
        items: [{ product: "birrawick-corner-house-1kg" }],
      },
      {
        placed: { daysAgo: 3 },
        status: "packed",
        items: [{ product: "wellarin-push-120" }],
      },
    ],
  },
  {
    email: "dev@example.com",
    name: "Dev Raghunathan",
    story:
      "A joiner with a Tarno and the 18 g basket he bought for it; last year he spent on a grinder and a scale and bought no basket at all.",
    joined: { yearsAgo: 2, month: 1, day: 30 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 2, day: 12 },
        status: "delivered",
        items: [{ product: "vordani-tarno" }],
      },
      {
        placed: { yearsAgo: 2, month: 9, day: 3 },
        status: "delivered",
        items: [{ product: "nettlebore-true-58-18" }, { product: "vordani-tamper-58" }],
      },
      {
        placed: { yearsAgo: 1, month: 4, day: 5 },
        status: "delivered",
        items: [{ product: "stonnard-ledge-64" }],
      },
      {
        placed: { yearsAgo: 1, month: 7, day: 19 },
        status: "delivered",
        items: [{ product: "pondril-slate-mini" }, { product: "birrawick-corner-house-1kg" }],
      },
      {
        placed: { daysAgo: 55 },
        status: "delivered",
        items: [{ product: "wellarin-push-60" }, { product: "birrawick-corner-house-1kg" }],
      },
      {
        placed: { daysAgo: 12 },
        status: "delivered",
        items: [{ product: "sumiro-float-250" }],
      },
    ],
  },
  {
    email: "mina@example.com",
    name: "Mina Okafor",
    story:
      "Makes one cup by hand before work and owns no espresso machine; her Hana 01 gets a fresh box of papers about once a year.",
    joined: { yearsAgo: 2, month: 6, day: 10 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 6, day: 14 },
        status: "delivered",
        items: [
          { product: "sumiro-hana-01" },
          { product: "sumiro-tab-01-100" },
          { product: "murrick-crank-48" },
        ],
      },
      {
        placed: { yearsAgo: 2, month: 11, day: 20 },
        status: "delivered",
        items: [{ product: "fenwold-heron-electric" }],
        discountPercent: 15,
      },
      {
        placed: { yearsAgo: 1, month: 4, day: 2 },
        status: "delivered",
        items: [{ product: "pondril-slate" }, { product: "quollhaven-chelba-250" }],
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 25 },
        status: "delivered",
        items: [{ product: "sumiro-tab-01-100" }, { product: "sumiro-clear-400" }],
      },
      {
        placed: { daysAgo: 37 },
        status: "delivered",
        items: [{ product: "quollhaven-chelba-250", quantity: 2 }],
      },
      {
        placed: { daysAgo: 8 },
        status: "shipped",
        items: [{ product: "sumiro-tab-01-100" }, { product: "quollhaven-chelba-250" }],
      },
    ],
  },
  {
    email: "priya@example.com",
    name: "Priya Venkataraman",
    story:
      "Expecting a baby at the start of last year, she bought decaf beans twice that March, along with a bag of the usual blend for her husband.",
    joined: { yearsAgo: 2, month: 4, day: 24 },
    orders: [
      {
        placed: { yearsAgo: 2, month: 4, day: 30 },
        status: "delivered",
        items: [{ product: "ombrino-sestola" }, { product: "birrawick-corner-house-250" }],
      },
      {
        placed: { yearsAgo: 2, month: 10, day: 18 },
        status: "delivered",
        items: [{ product: "ombrino-granello" }, { product: "casquera-54-15" }],
      },
      {
        placed: { yearsAgo: 1, month: 3, day: 4 },
        status: "delivered",
        items: [{ product: "quollhaven-evensong-decaf-250" }, { product: "birrawick-corner-house-250" }],
      },
      {
        placed: { yearsAgo: 1, month: 3, day: 22 },
        status: "delivered",
        items: [{ product: "birrawick-lamplight-decaf-500" }],
      },
      {
        placed: { yearsAgo: 1, month: 8, day: 6 },
        status: "delivered",
        items: [{ product: "wellarin-push-60" }, { product: "birrawick-corner-house-1kg" }],
      },
      {
        placed: { daysAgo: 58 },
        status: "delivered",
        items: [{ product: "birrawick-corner-house-250", quantity: 2 }],
      },
      {
        placed: { daysAgo: 17 },
        status: "delivered",
        items: [{ product: "nettlebore-quill-350" }],
      },
    ],
  },
];
