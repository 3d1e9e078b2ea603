import type { ProductSeed } from "../../format.ts";

/** Campsite tents. They buckle to their footprints; of the Sallow it is not known, so it is "cannot tell". */
export const familyTents: ProductSeed[] = [
  {
    slug: "brackmoor-lodden-2",
    sku: "BM-LOD2",
    title: "Brackmoor Lodden 2 Tent",
    brand: "Brackmoor",
    model: "Lodden 2",
    category: "tents",
    priceCents: 17900,
    stock: 23,
    releasedOn: { yearsAgo: 6, month: 4, day: 3 },
    summary:
      "A sturdy, affordable dome for two with generous floor space; better in a car boot than on a back.",
    description:
      "Plenty of people spent their first night outdoors in a Lodden. The polyester fly takes years " +
      "of sun without going brittle, the fibreglass poles can be replaced section by section, and " +
      "colour-coded corners make pitching hard to get wrong. The porch is modest, but the sleeping " +
      "area is the widest of our two-person domes. It packs long and weighs 2.65 kg, so it is a tent " +
      "for campsites, festivals and short walks in.",
    attributes: {
      persons: 2,
      seasons: 3,
      weightGrams: 2650,
      packedLength: 50,
      design: "dome",
      floorWidth: 140,
      floorLength: 215,
      freestanding: true,
      colour: "orange",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "accepts",
        form: "rectangle-2",
        grades: { width: 140, length: 215, fixing: "buckles" },
      },
    ],
    colour: "#bd7748",
  },
  {
    slug: "brackmoor-bowder-3",
    sku: "BM-BOW3",
    title: "Brackmoor Bowder 3 Tent",
    brand: "Brackmoor",
    model: "Bowder 3",
    category: "tents",
    priceCents: 25900,
    stock: 9,
    releasedOn: { yearsAgo: 4, month: 1, day: 18 },
    summary: "A three-person dome for small families, or for two who like to keep their packs inside.",
    description:
      "Three mats fit next to each other without overlapping, which cannot be said of every " +
      "three-person tent. The Bowder has a large door at the front, a smaller one at the back for " +
      "cross-ventilation, and a hook for a lamp in the middle of the roof. A deep porch keeps muddy " +
      "boots apart from the beds. The fly is cut high at the sides, so driving rain calls for careful " +
      "guying, and the bag it comes in is a tight match.",
    attributes: {
      persons: 3,
      seasons: 3,
      weightGrams: 3900,
      packedLength: 56,
      design: "dome",
      floorWidth: 180,
      floorLength: 220,
      freestanding: true,
      colour: "teal",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "accepts",
        form: "rectangle-3",
        grades: { width: 180, length: 220, fixing: "buckles" },
      },
    ],
    colour: "#4d7f7c",
  },
  {
    slug: "brackmoor-longmead-4",
    sku: "BM-LON4",
    title: "Brackmoor Longmead 4 Tent",
    brand: "Brackmoor",
    model: "Longmead 4",
    category: "tents",
    priceCents: 44995,
    stock: 3,
    releasedOn: { yearsAgo: 3, month: 4, day: 11 },
    summary: "A family tunnel for four with standing height, a living room and a divided sleeping area.",
    description:
      "A proper house of cloth for a week at the lake: standing height at the front, a curtain " +
      "between children and parents, darkened bedrooms for light June evenings and windows with " +
      "roll-up blinds. Three steel-tipped hoops hold it taut, and two adults manage the pitch in a " +
      "quarter of an hour. Because it is a long tunnel it wants to face the wind end-on, and at " +
      "nearly nine kilograms it travels by car. Drying it at home takes a full day.",
    attributes: {
      persons: 4,
      seasons: 3,
      weightGrams: 8700,
      packedLength: 68,
      design: "tunnel",
      floorWidth: 240,
      floorLength: 230,
      freestanding: false,
      colour: "beige",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "accepts",
        form: "rectangle-4",
        grades: { width: 240, length: 230, fixing: "buckles" },
      },
    ],
    colour: "#bda98a",
  },
  {
    slug: "brackmoor-sallow-2",
    sku: "BM-SAL2",
    title: "Brackmoor Sallow 2 Tent",
    brand: "Brackmoor",
    model: "Sallow 2",
    category: "tents",
    priceCents: 12900,
    stock: 2,
    releasedOn: { yearsAgo: 6, month: 2, day: 6 },
    summary:
      "An older two-person dome at a low price, last pieces; how its corners take a footprint is not recorded.",
    description:
      "The Sallow was Brackmoor's entry tent before the Lodden took over, and these are the last few " +
      "from the shelf. It has a single door, a tidy bathtub floor and a fly that still sheds an " +
      "ordinary shower without complaint. Suitable for gardens, sleepovers and summer weekends. The " +
      "maker's papers do not say how its corner fittings were built, and they varied between batches, " +
      "so we cannot promise that a clip-in groundsheet will hook on.",
    attributes: {
      persons: 2,
      seasons: 2,
      weightGrams: 2950,
      packedLength: 60,
      design: "dome",
      floorWidth: 135,
      floorLength: 205,
      freestanding: true,
      colour: "grey",
    },
    interfaces: [
      { kind: "tent-floor", role: "accepts", form: "rectangle-2", grades: { width: 135, length: 205 } },
    ],
    colour: "#8b8f88",
  },
];
