import type { TermsSeed } from "../format.ts";

export const terms = {
  taxPercent: 8,
  taxLabel: "sales tax",
  returnDays: 30,
  countries: ["US", "CA"],
  deliveryOptions: [
    {
      slug: "standard",
      name: "Standard",
      note: "By ground, with a tracking number.",
      priceCents: 595,
      freeFromCents: 7500,
      days: [3, 5],
    },
    {
      slug: "express",
      name: "Express",
      note: "By air; leaves the same day before 2 p.m.",
      priceCents: 1495,
      days: [1, 2],
    },
    {
      slug: "collect",
      name: "Collect from the shop",
      note: "12 Harbor Street, New York. Bring the order number.",
      priceCents: 0,
      days: [1, 1],
    },
  ],
  promoCodes: [
    { code: "WELCOME10", percentOff: 10, onceEach: true },
    { code: "LENS15", percentOff: 15, category: "lenses", minimumCents: 20000 },
    { code: "SUMMER20", percentOff: 20, endedDaysAgo: 40 },
    { code: "FIRST100", percentOff: 25, maxUses: 100, uses: 100 },
  ],
  homes: [
    { street: "48 Mill Pond Road", city: "Rockport", region: "MA", postcode: "01966" },
    { street: "217 Alder Street, Apt 3", city: "Portland", region: "ME", postcode: "04101" },
    { street: "9 Cedar Hill Lane", city: "Beacon", region: "NY", postcode: "12508" },
    { street: "1630 Larch Avenue", city: "Burlington", region: "VT", postcode: "05401" },
    { street: "74 Quarry Road", city: "Gloucester", region: "MA", postcode: "01930" },
    { street: "305 Foundry Street", city: "Providence", region: "RI", postcode: "02903" },
    { street: "22 Lookout Terrace", city: "Hudson", region: "NY", postcode: "12534" },
  ],
} satisfies TermsSeed;
