import type { ProductSeed } from "../../format.ts";

/** Light tents for one or two. Each floor states its plan, its size in cm and how a footprint is fixed to it. */
export const tents: ProductSeed[] = [
  {
    slug: "ulvane-hollin-2",
    sku: "UL-HOL2",
    title: "Ulvane Hollin 2 Tent",
    brand: "Ulvane",
    model: "Hollin 2",
    category: "tents",
    priceCents: 38900,
    stock: 14,
    releasedOn: { yearsAgo: 5, month: 3, day: 14 },
    summary: "A free-standing dome for two with a door and a porch on each side, just under 1.9 kg.",
    description:
      "The Hollin 2 stands up by itself on two crossed poles and a short ridge pole, so it can be " +
      "turned or carried to a better spot before the first peg goes in. Both sleepers get a door and " +
      "a porch deep enough for boots and a pack. The silicone-coated fly sheds rain well, and the " +
      "inner is half mesh, half solid fabric. That mesh is its weak point: on a windy autumn night " +
      "the inside is draughty.",
    attributes: {
      persons: 2,
      seasons: 3,
      weightGrams: 1890,
      packedLength: 46,
      design: "dome",
      floorWidth: 132,
      floorLength: 215,
      freestanding: true,
      colour: "green",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "accepts",
        form: "rectangle-2",
        grades: { width: 132, length: 215, fixing: "eyelets" },
      },
    ],
    colour: "#6f7f52",
  },
  {
    slug: "ulvane-hollin-2-light",
    sku: "UL-HOL2L",
    title: "Ulvane Hollin 2 Light Tent",
    brand: "Ulvane",
    model: "Hollin 2 Light",
    category: "tents",
    priceCents: 52900,
    stock: 8,
    releasedOn: { daysAgo: 80 },
    summary: "The slimmer Hollin: a two-person dome of 1.4 kg with a narrower floor and thinner poles.",
    description:
      "Ulvane took its standard dome and trimmed it: thinner poles, a lighter ripstop floor and seven " +
      "centimetres less width. Two average adults fit shoulder to shoulder; two broad ones will know " +
      "each other well by morning. It suits long routes where every evening ends at a new pitch, " +
      "because it goes up in about four minutes and packs to the length of a forearm. The floor is " +
      "only 15 denier, so it needs a cleared pitch: sharp stubble finds its way through.",
    attributes: {
      persons: 2,
      seasons: 3,
      weightGrams: 1420,
      packedLength: 44,
      design: "dome",
      floorWidth: 125,
      floorLength: 210,
      freestanding: true,
      colour: "sand",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "accepts",
        form: "rectangle-2",
        grades: { width: 125, length: 210, fixing: "eyelets" },
      },
    ],
    colour: "#c6b28a",
  },
  {
    slug: "ulvane-hollin-winter-2",
    sku: "UL-HOLW2",
    title: "Ulvane Hollin Winter 2 Tent",
    brand: "Ulvane",
    model: "Hollin Winter 2",
    category: "tents",
    priceCents: 64900,
    stock: 5,
    releasedOn: { yearsAgo: 2, month: 9, day: 12 },
    summary: "A four-season tent for two with four poles, a fly down to the ground and snow valances.",
    description:
      "Four poles cross under a fly that reaches the ground all the way round, with valances to bury " +
      "in snow and eight guy points that hold in a hard northerly. The inner is solid fabric with " +
      "zipped vents, which keeps spindrift out and a surprising amount of warmth in. It was built for " +
      "winter camps and high plateaus. In July it is simply too hot, and at a little over three " +
      "kilograms nobody will choose it for a summer trail.",
    attributes: {
      persons: 2,
      seasons: 4,
      weightGrams: 3150,
      packedLength: 52,
      design: "dome",
      floorWidth: 138,
      floorLength: 220,
      freestanding: true,
      colour: "red",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "accepts",
        form: "rectangle-2",
        grades: { width: 138, length: 220, fixing: "eyelets" },
      },
    ],
    colour: "#a6503f",
  },
  {
    slug: "skarrow-fenna-2",
    sku: "SK-FEN2",
    title: "Skarrow Fenna 2 Tent",
    brand: "Skarrow",
    model: "Fenna 2",
    category: "tents",
    priceCents: 47900,
    stock: 0,
    releasedOn: { yearsAgo: 3, month: 2, day: 20 },
    summary:
      "A roomy lightweight tent for two: one hubbed pole set, steep walls, space to sit up side by side.",
    description:
      "A single hubbed pole set pulls the ceiling of the Fenna outwards and leaves enough headroom " +
      "for two people to sit up and play cards through a wet afternoon. Pockets run along both walls, " +
      "and the pale inner makes grey mornings less grim. Fly and inner can go up together, so the " +
      "sleeping area stays dry. The poles form one large, spidery piece that is awkward to handle " +
      "alone in a wind, and a broken hub has to go back to the maker.",
    attributes: {
      persons: 2,
      seasons: 3,
      weightGrams: 1640,
      packedLength: 42,
      design: "dome",
      floorWidth: 135,
      floorLength: 220,
      freestanding: true,
      colour: "blue",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "accepts",
        form: "rectangle-2",
        grades: { width: 135, length: 220, fixing: "eyelets" },
      },
    ],
    colour: "#54718a",
  },
  {
    slug: "skarrow-rissa-2",
    sku: "SK-RIS2",
    title: "Skarrow Rissa 2 Tent",
    brand: "Skarrow",
    model: "Rissa 2",
    category: "tents",
    priceCents: 44900,
    stock: 6,
    releasedOn: { yearsAgo: 2, month: 3, day: 8 },
    summary: "A tapered tunnel for two weighing 1.25 kg, low and quiet in the wind.",
    description:
      "Rissa saves weight by its shape. The floor runs from a wide head end to a narrow foot, and one " +
      "hoop with a short strut behind it holds up the fly, so there is little to carry and little for " +
      "a gale to push against. Seams are sealed, zips are two-way, and the stuff sack swallows it " +
      "without a fight. It suits couples who walk far and cook outside, since the porch is small. " +
      "Without pegs it does not stand at all: on bare rock you improvise with stones.",
    attributes: {
      persons: 2,
      seasons: 3,
      weightGrams: 1250,
      packedLength: 38,
      design: "tunnel",
      floorWidth: 130,
      floorLength: 220,
      freestanding: false,
      colour: "yellow",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "accepts",
        form: "taper-2",
        grades: { width: 130, length: 220, fixing: "eyelets" },
      },
    ],
    colour: "#c9a548",
  },
  {
    slug: "skarrow-skell-1",
    sku: "SK-SKE1",
    title: "Skarrow Skell 1 Tent",
    brand: "Skarrow",
    model: "Skell 1",
    category: "tents",
    priceCents: 28900,
    stock: 11,
    releasedOn: { yearsAgo: 4, month: 2, day: 9 },
    summary: "A one-person hoop tent, about a kilogram, for walking alone and pitching fast.",
    description:
      "One hoop, six pegs and you are indoors. The Skell is a solo shelter for people who walk until " +
      "dusk: inner and fly stay joined, the door opens towards the sheltered side, and the head end " +
      "is high enough to change a shirt sitting down. A porch of half a square metre takes a wet " +
      "pack. Air moves slowly through it on still nights, so by the morning some condensation has " +
      "usually gathered at the foot end.",
    attributes: {
      persons: 1,
      seasons: 3,
      weightGrams: 1080,
      packedLength: 40,
      design: "hoop",
      floorWidth: 90,
      floorLength: 220,
      freestanding: false,
      colour: "olive",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "accepts",
        form: "taper-1",
        grades: { width: 90, length: 220, fixing: "eyelets" },
      },
    ],
    colour: "#7c7a4b",
  },
];
