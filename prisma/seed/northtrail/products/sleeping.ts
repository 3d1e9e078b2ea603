import type { ProductSeed } from "../../format.ts";

/** Sleeping bags and mats. Two bags hold a mat in a sleeve; the sleeve of the Eira 700 is unknown on purpose. */
export const sleeping: ProductSeed[] = [
  {
    slug: "vintrask-eira-300",
    sku: "VT-EIRA300",
    title: "Vintrask Eira 300 Sleeping Bag",
    brand: "Vintrask",
    model: "Eira 300",
    category: "sleeping-bags",
    priceCents: 22900,
    stock: 16,
    releasedOn: { yearsAgo: 4, month: 1, day: 25 },
    summary: "A slim down mummy bag, comfortable to 3 °C, for spring to early autumn.",
    description:
      "Three hundred grams of responsibly sourced duck down in a narrow mummy cut, with a drawcord " +
      "hood and a zip to the knee. It weighs next to nothing on the back and lofts within minutes of " +
      "leaving its sack. For huts, valleys and summer ridges it is all most people need. Side " +
      "sleepers will find it snug round the hips, and wet down loses its warmth, so under a poor " +
      "forecast it belongs in a dry bag.",
    attributes: {
      comfortTemperature: 3,
      shape: "mummy",
      insulation: "down",
      length: 205,
      packedLength: 28,
      weightGrams: 690,
      colour: "green",
    },
    interfaces: [],
    colour: "#5f7a63",
  },
  {
    slug: "vintrask-eira-500",
    sku: "VT-EIRA500",
    title: "Vintrask Eira 500 Sleeping Bag",
    brand: "Vintrask",
    model: "Eira 500",
    category: "sleeping-bags",
    priceCents: 29900,
    stock: 12,
    releasedOn: { yearsAgo: 4, month: 1, day: 25 },
    summary: "A down mummy bag, comfortable to −6 °C, with a sleeve on its back that holds the sleeping mat.",
    description:
      "The middle Eira carries half a kilogram of down, a thick collar that closes round the neck and " +
      "a full zip with an anti-snag tape. A fabric sleeve on the underside takes a sleeping mat of " +
      "ordinary width, so nobody slides off in the night. We recommend it for shoulder-season camps, " +
      "when frost is likely and snow is not. The sleeve does mean that you turn inside the bag and " +
      "not with it, which some people dislike.",
    attributes: {
      comfortTemperature: -6,
      shape: "mummy",
      insulation: "down",
      length: 205,
      packedLength: 33,
      weightGrams: 980,
      colour: "blue",
    },
    interfaces: [{ kind: "pad-sleeve", role: "accepts", form: "mat", grades: { width: 54 } }],
    colour: "#476681",
  },
  {
    slug: "vintrask-eira-700",
    sku: "VT-EIRA700",
    title: "Vintrask Eira 700 Sleeping Bag",
    brand: "Vintrask",
    model: "Eira 700",
    category: "sleeping-bags",
    priceCents: 38900,
    stock: 4,
    releasedOn: { yearsAgo: 2, month: 10, day: 4 },
    summary:
      "The warmest Eira: a winter down bag, comfortable to −13 °C, with a deep hood and draught collar.",
    description:
      "Trapezoid chambers and seven hundred grams of down keep this bag warm in the kind of cold that " +
      "freezes water bottles. The hood closes to a breathing hole, the zip has a baffle as fat as a " +
      "wrist, and an inner pocket keeps batteries alive. There is a mat sleeve as well, though " +
      "Vintrask changed its measure during production and no longer states it. In a heated hut it is " +
      "far too much: you would lie awake on top of it.",
    attributes: {
      comfortTemperature: -13,
      shape: "mummy",
      insulation: "down",
      length: 210,
      packedLength: 38,
      weightGrams: 1310,
      colour: "red",
    },
    interfaces: [{ kind: "pad-sleeve", role: "accepts", form: "mat", grades: {} }],
    colour: "#8f4a45",
  },
  {
    slug: "brackmoor-byre",
    sku: "BM-BYRE",
    title: "Brackmoor Byre Sleeping Bag",
    brand: "Brackmoor",
    model: "Byre",
    category: "sleeping-bags",
    priceCents: 6990,
    stock: 34,
    releasedOn: { yearsAgo: 5, month: 6, day: 2 },
    summary: "A roomy rectangular synthetic bag, comfortable to 8 °C, that opens flat into a blanket.",
    description:
      "The Byre is more or less a quilt with a zip. Undone all the way round it becomes a blanket for " +
      "two, and a pair of them joins into a double. The synthetic filling goes through the washing " +
      "machine at thirty degrees and comes out the way it went in. It is a favourite for summer " +
      "campsites, sleepovers and campervans. There is no hood, the shape lets warmth escape at the " +
      "shoulders, and rolled up it is the size of a bolster.",
    attributes: {
      comfortTemperature: 8,
      shape: "rectangular",
      insulation: "synthetic",
      length: 190,
      packedLength: 42,
      weightGrams: 1650,
      colour: "orange",
    },
    interfaces: [],
    colour: "#b8774f",
  },
  {
    slug: "pellaver-ridgelet",
    sku: "PV-RIDG",
    title: "Pellaver Ridgelet Foam Sleeping Mat",
    brand: "Pellaver",
    model: "Ridgelet",
    category: "sleeping-pads",
    priceCents: 3490,
    stock: 40,
    releasedOn: { yearsAgo: 5, month: 2, day: 27 },
    summary: "A folding foam mat that cannot leak, 1.8 cm thick, R-value 2.0.",
    description:
      "Closed-cell foam in an egg-box pattern, folded like a concertina and strapped to the outside " +
      "of a pack. It cannot be punctured, needs no breath, and is on the ground before the kettle is " +
      "filled. The dimples trap a little warm air and the silver face reflects some of your heat. " +
      "Used under an air mat it makes a winter set. Used by itself it is firm, frankly so, and hips " +
      "over forty tend to say so in the morning.",
    attributes: {
      thickness: 1.8,
      rValue: 2,
      padType: "closed-cell foam",
      width: 51,
      length: 183,
      weightGrams: 410,
      colour: "grey",
    },
    interfaces: [{ kind: "pad-sleeve", role: "fits", form: "mat", grades: { width: 51 } }],
    colour: "#7f8588",
  },
  {
    slug: "pellaver-broadrest-5",
    sku: "PV-BROAD5",
    title: "Pellaver Broadrest 5 Wide Sleeping Mat",
    brand: "Pellaver",
    model: "Broadrest 5",
    category: "sleeping-pads",
    priceCents: 9495,
    stock: 13,
    releasedOn: { yearsAgo: 4, month: 5, day: 16 },
    summary: "A wide self-inflating mat, 5 cm thick, R-value 4.1, for campsites and restless sleepers.",
    description:
      "With the valve open, the foam core draws in its own air while the kettle boils. At sixty-four " +
      "centimetres across there is room to turn without an elbow on the grass, and the brushed top " +
      "does not squeak. Warm enough for frosty nights and forgiving on stones. It rolls to the size " +
      "of a loaf and weighs more than a kilogram, so it belongs with the car, and it is too wide for " +
      "the narrow sleeve of a mummy bag.",
    attributes: {
      thickness: 5,
      rValue: 4.1,
      padType: "self-inflating",
      width: 64,
      length: 198,
      weightGrams: 1080,
      colour: "blue",
    },
    interfaces: [{ kind: "pad-sleeve", role: "fits", form: "mat", grades: { width: 64 } }],
    colour: "#5f7f96",
  },
  {
    slug: "pellaver-driftwell-9",
    sku: "PV-DRIFT9",
    title: "Pellaver Driftwell 9 Air Sleeping Mat",
    brand: "Pellaver",
    model: "Driftwell 9",
    category: "sleeping-pads",
    priceCents: 16900,
    stock: 9,
    releasedOn: { yearsAgo: 2, month: 2, day: 18 },
    summary: "A 9 cm air mat of 480 g with a reflective layer inside, R-value 4.8.",
    description:
      "Nine centimetres of air in lengthwise chambers, the outer two slightly taller so that you stay " +
      "in the middle. A reflective film inside sends body heat back, and the pump sack that comes " +
      "with it doubles as a dry bag. For side sleepers who carry everything on their backs it is hard " +
      "to better. Like all mats of its kind it crackles faintly when you move, and a thorn means ten " +
      "minutes with the patch kit.",
    attributes: {
      thickness: 9,
      rValue: 4.8,
      padType: "inflatable",
      width: 51,
      length: 183,
      weightGrams: 480,
      colour: "orange",
    },
    interfaces: [{ kind: "pad-sleeve", role: "fits", form: "mat", grades: { width: 51 } }],
    colour: "#c4814a",
  },
];
