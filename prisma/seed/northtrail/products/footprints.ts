import type { ProductSeed } from "../../format.ts";

/** Footprints: what the headline question starts from. Each is a little smaller than the floor it was cut for. */
export const footprints: ProductSeed[] = [
  {
    slug: "ulvane-hollin-2-footprint",
    sku: "UL-HOL2-FP",
    title: "Ulvane Hollin 2 Footprint",
    brand: "Ulvane",
    model: "Hollin 2 Footprint",
    category: "footprints",
    priceCents: 4900,
    stock: 17,
    releasedOn: { yearsAgo: 5, month: 3, day: 14 },
    summary:
      "A light nylon groundsheet cut a little inside the Hollin 2 floor, with eyelets for the pole tips.",
    description:
      "Cut two centimetres narrower and three shorter than the floor of the Hollin 2, so that rain " +
      "running off the fly lands beside it and not on it. The pole tips pass through four brass " +
      "eyelets, and with the fly alone it makes a quick shelter for lunch. It also goes under other " +
      "rectangular two-person domes of the same size or larger. The fabric is thin, and after a few " +
      "seasons on gravel the coating starts to look tired.",
    attributes: {
      persons: 2,
      floorPlan: "rectangular",
      width: 130,
      length: 212,
      material: "nylon",
      weightGrams: 210,
      colour: "grey",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "fits",
        form: "rectangle-2",
        grades: { width: 130, length: 212, fixing: "eyelets" },
      },
    ],
    colour: "#767b76",
  },
  {
    slug: "skarrow-fenna-2-footprint",
    sku: "SK-FEN2-FP",
    title: "Skarrow Fenna 2 Footprint",
    brand: "Skarrow",
    model: "Fenna 2 Footprint",
    category: "footprints",
    priceCents: 5495,
    stock: 8,
    releasedOn: { yearsAgo: 3, month: 2, day: 20 },
    summary: "A ripstop groundsheet for the wide Fenna floor, under 200 g, with eyelets at four corners.",
    description:
      "Silicone-coated ripstop on one side and polyurethane on the other: the slippery face goes " +
      "down, so grit shakes off when you pack. The corners carry webbing with eyelets in two " +
      "positions, letting you tension it after a wet night has stretched the tent. Skarrow prints the " +
      "pitching order on a tag, a small kindness at dusk. It is sized for the generous Fenna floor, " +
      "and under slimmer domes an edge peeps out on each side.",
    attributes: {
      persons: 2,
      floorPlan: "rectangular",
      width: 133,
      length: 217,
      material: "ripstop nylon",
      weightGrams: 195,
      colour: "blue",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "fits",
        form: "rectangle-2",
        grades: { width: 133, length: 217, fixing: "eyelets" },
      },
    ],
    colour: "#5d7488",
  },
  {
    slug: "brackmoor-lodden-2-groundsheet",
    sku: "BM-LOD2-GS",
    title: "Brackmoor Lodden 2 Groundsheet",
    brand: "Brackmoor",
    model: "Lodden 2 Groundsheet",
    category: "footprints",
    priceCents: 2490,
    stock: 26,
    releasedOn: { yearsAgo: 6, month: 4, day: 3 },
    summary: "A tough polyethylene groundsheet that buckles to the corners of the Lodden 2.",
    description:
      "Woven polyethylene, the stuff of builders' tarpaulins, only finer and hemmed all round. It " +
      "shrugs off stubble, thistles and the odd tent peg, and a wipe with a sponge is all the care it " +
      "asks for. Side-release buckles match the webbing of the Lodden and stay attached when the tent " +
      "is moved. The price of toughness is bulk: folded, it is about as thick as a telephone " +
      "directory, and it rustles each time somebody turns over.",
    attributes: {
      persons: 2,
      floorPlan: "rectangular",
      width: 138,
      length: 213,
      material: "polyethylene",
      weightGrams: 390,
      colour: "green",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "fits",
        form: "rectangle-2",
        grades: { width: 138, length: 213, fixing: "buckles" },
      },
    ],
    colour: "#5f7360",
  },
  {
    slug: "skarrow-rissa-2-footprint",
    sku: "SK-RIS2-FP",
    title: "Skarrow Rissa 2 Footprint",
    brand: "Skarrow",
    model: "Rissa 2 Footprint",
    category: "footprints",
    priceCents: 4995,
    stock: 7,
    releasedOn: { yearsAgo: 2, month: 3, day: 8 },
    summary: "A tapered groundsheet of 160 g that follows the Rissa from its wide head to its narrow foot.",
    description:
      "This one follows the outline of the Rissa closely: broad where heads lie, narrow where feet " +
      "meet. Bonded seams instead of stitched ones keep it flat and leave no needle holes for damp to " +
      "creep through. On a dry summer route it doubles as a place to sort your gear. Being tapered, " +
      "it leaves two corners of a rectangular tent uncovered, so it is a part for tapered floors and " +
      "not a general sheet.",
    attributes: {
      persons: 2,
      floorPlan: "tapered",
      width: 128,
      length: 218,
      material: "ripstop nylon",
      weightGrams: 160,
      colour: "yellow",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "fits",
        form: "taper-2",
        grades: { width: 128, length: 218, fixing: "eyelets" },
      },
    ],
    colour: "#b99d57",
  },
  {
    slug: "skarrow-skell-1-footprint",
    sku: "SK-SKE1-FP",
    title: "Skarrow Skell 1 Footprint",
    brand: "Skarrow",
    model: "Skell 1 Footprint",
    category: "footprints",
    priceCents: 3995,
    stock: 12,
    releasedOn: { yearsAgo: 4, month: 2, day: 9 },
    summary: "A slim solo groundsheet for the Skell 1, about as heavy as a bar of chocolate.",
    description:
      "A hundred and eighteen grams between you and a wet field. The sheet has the same tapered " +
      "outline as the Skell, a cord loop at the foot for hanging it up to dry, and eyelets that slip " +
      "over both ends of the hoop. Solo walkers tell us it earns its place mainly by keeping the tent " +
      "floor clean, so less mud travels home. It offers no protection worth the name from thorns, and " +
      "it is too narrow to share.",
    attributes: {
      persons: 1,
      floorPlan: "tapered",
      width: 88,
      length: 218,
      material: "ripstop nylon",
      weightGrams: 118,
      colour: "olive",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "fits",
        form: "taper-1",
        grades: { width: 88, length: 218, fixing: "eyelets" },
      },
    ],
    colour: "#85825a",
  },
  {
    slug: "brackmoor-bowder-3-groundsheet",
    sku: "BM-BOW3-GS",
    title: "Brackmoor Bowder 3 Groundsheet",
    brand: "Brackmoor",
    model: "Bowder 3 Groundsheet",
    category: "footprints",
    priceCents: 3290,
    stock: 10,
    releasedOn: { yearsAgo: 4, month: 1, day: 18 },
    summary: "A three-person polyester groundsheet with buckles, made for the Bowder dome.",
    description:
      "Heavy polyester with a double coating, cut to sit just inside the three-person Bowder floor. " +
      "Buckles at four corners and a loop halfway along each side stop it from bunching up under " +
      "restless children. The pale top makes lost pegs easy to spot, and the sheet can be hosed down " +
      "on the lawn. It takes a long while to dry, much longer than nylon would, so a rainy trip " +
      "usually ends with the sheet hanging over a banister at home.",
    attributes: {
      persons: 3,
      floorPlan: "rectangular",
      width: 178,
      length: 217,
      material: "polyester",
      weightGrams: 520,
      colour: "teal",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "fits",
        form: "rectangle-3",
        grades: { width: 178, length: 217, fixing: "buckles" },
      },
    ],
    colour: "#6b8d88",
  },
  {
    slug: "brackmoor-longmead-4-groundsheet",
    sku: "BM-LON4-GS",
    title: "Brackmoor Longmead 4 Groundsheet",
    brand: "Brackmoor",
    model: "Longmead 4 Groundsheet",
    category: "footprints",
    priceCents: 4490,
    stock: 4,
    releasedOn: { yearsAgo: 3, month: 4, day: 11 },
    summary: "A large groundsheet under the bedrooms of the Longmead 4, just short of a kilogram.",
    description:
      "Almost five and a half square metres of coated polyester for the sleeping end of the Longmead. " +
      "It spares the sewn-in floor on stony pitches and keeps the bedroom a shade warmer, as the cold " +
      "of the soil no longer comes straight through. It is clipped in before the hoops go up, printed " +
      "side uppermost. It covers the bedrooms only, so the living room remains on grass, and folding " +
      "it in a breeze takes two people and some patience.",
    attributes: {
      persons: 4,
      floorPlan: "rectangular",
      width: 237,
      length: 227,
      material: "polyester",
      weightGrams: 980,
      colour: "beige",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "fits",
        form: "rectangle-4",
        grades: { width: 237, length: 227, fixing: "buckles" },
      },
    ],
    colour: "#a9997c",
  },
  {
    slug: "pellaver-plainsheet-2",
    sku: "PV-PLN2",
    title: "Pellaver Plainsheet 2 Footprint",
    brand: "Pellaver",
    model: "Plainsheet 2",
    category: "footprints",
    priceCents: 1990,
    stock: 31,
    releasedOn: { yearsAgo: 5, month: 5, day: 22 },
    summary:
      "A plain rectangular sheet for most two-person tents; no fixings, so it is pegged down by itself.",
    description:
      "No brand of tent in mind, no clips, no eyelets: only a hemmed rectangle of polyester that is a " +
      "little smaller than most two-person floors. It is pegged through the corner tapes and the tent " +
      "stands on top. People also buy it as a picnic cloth or to kneel on while packing. Because " +
      "nothing ties it to the tent it can slide on a slope, and in gusts it must be weighed down " +
      "while the poles go in.",
    attributes: {
      persons: 2,
      floorPlan: "rectangular",
      width: 125,
      length: 205,
      material: "polyester",
      weightGrams: 230,
      colour: "brown",
    },
    interfaces: [
      {
        kind: "tent-floor",
        role: "fits",
        form: "rectangle-2",
        grades: { width: 125, length: 205, fixing: "none" },
      },
    ],
    colour: "#8a7660",
  },
];
