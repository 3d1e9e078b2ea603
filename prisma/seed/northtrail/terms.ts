import type { TermsSeed } from "../format.ts";

export const terms = {
  taxPercent: 23,
  taxLabel: "VAT",
  returnDays: 30,
  countries: ["IE", "DE", "FR", "NL", "ES"],
  deliveryOptions: [
    {
      slug: "standard",
      name: "Standard",
      note: "By post, with a tracking number.",
      priceCents: 490,
      freeFromCents: 8000,
      days: [3, 5],
    },
    {
      slug: "express",
      name: "Courier",
      note: "To the door, against a signature.",
      priceCents: 1290,
      days: [1, 2],
    },
    {
      slug: "collect",
      name: "Collect from the shop",
      note: "3 Mill Lane, Dublin. Bring the order number.",
      priceCents: 0,
      days: [1, 1],
    },
  ],
  promoCodes: [
    { code: "WELCOME10", percentOff: 10, onceEach: true },
    { code: "TENT15", percentOff: 15, category: "tents", minimumCents: 15000 },
    { code: "SUMMER20", percentOff: 20, endedDaysAgo: 40 },
    { code: "FIRST100", percentOff: 25, maxUses: 100, uses: 100 },
  ],
  homes: [
    { street: "14 Strand Road", city: "Wicklow", region: "Co. Wicklow", postcode: "A67 XK42" },
    { street: "7 Bothar na Tra", city: "Galway", postcode: "H91 R2T8" },
    { street: "31 Castle Street", city: "Kilkenny", postcode: "R95 P6K3" },
    { street: "2 Quay Terrace", city: "Westport", region: "Co. Mayo", postcode: "F28 WC91" },
    { street: "58 Upper Glen Road", city: "Cork", postcode: "T23 DX05" },
    { street: "Rowan Cottage, Ballyknock", city: "Sligo", postcode: "F91 E7H4" },
    { street: "19 Harbour View", city: "Howth", region: "Co. Dublin", postcode: "D13 V2A6" },
  ],
} satisfies TermsSeed;
