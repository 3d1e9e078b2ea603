import type { TermsSeed } from "../format.ts";

export const terms = {
  taxPercent: 10,
  taxLabel: "GST",
  returnDays: 30,
  countries: ["AU", "NZ"],
  deliveryOptions: [
    {
      slug: "standard",
      name: "Standard",
      note: "By post, with a tracking number.",
      priceCents: 895,
      freeFromCents: 12000,
      days: [3, 6],
    },
    {
      slug: "express",
      name: "Express post",
      note: "Next working day to most cities.",
      priceCents: 1695,
      days: [1, 2],
    },
    {
      slug: "collect",
      name: "Collect from the shop",
      note: "86 Ferry Street, Melbourne. Bring the order number.",
      priceCents: 0,
      days: [1, 1],
    },
  ],
  promoCodes: [
    { code: "WELCOME10", percentOff: 10, onceEach: true },
    { code: "GRIND15", percentOff: 15, category: "grinders", minimumCents: 20000 },
    { code: "SUMMER20", percentOff: 20, endedDaysAgo: 40 },
    { code: "FIRST100", percentOff: 25, maxUses: 100, uses: 100 },
  ],
  homes: [
    { street: "11 Wattle Street", city: "Brunswick", region: "VIC", postcode: "3056" },
    { street: "4/92 Canal Road", city: "Footscray", region: "VIC", postcode: "3011" },
    { street: "205 Station Street", city: "Thornbury", region: "VIC", postcode: "3071" },
    { street: "38 Bluff Parade", city: "Geelong", region: "VIC", postcode: "3220" },
    { street: "6 Orchard Lane", city: "Daylesford", region: "VIC", postcode: "3460" },
    { street: "127 Kiln Road", city: "Hobart", region: "TAS", postcode: "7000" },
    { street: "17 Tram Terrace", city: "Adelaide", region: "SA", postcode: "5000" },
  ],
} satisfies TermsSeed;
