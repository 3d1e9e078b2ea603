import type { ProductSeed } from "../../format.ts";

/** Bags and straps. They have no interfaces: any of them takes any camera it has room for. */
export const carrying: ProductSeed[] = [
  {
    slug: "fennimark-harrow-6",
    sku: "FEN-HARROW6",
    title: "Fennimark Harrow 6 Sling Bag",
    brand: "Fennimark",
    model: "Harrow 6",
    category: "bags",
    priceCents: 7900,
    stock: 21,
    releasedOn: { yearsAgo: 3, month: 3, day: 1 },
    colour: "#5b6770",
    summary: "Six-litre sling for a small camera and two lenses.",
    description:
      "Six litres across the chest: one body, two small lenses, a passport. The Harrow swings to the " +
      "front without being taken off and opens away from the wearer, so nothing slides out. Its " +
      "recycled nylon is woven tight enough to shrug off a shower, and a second strap steadies it for " +
      "cycling. A tablet will not go in, and by evening one shoulder knows about it.",
    attributes: {
      volume: 6,
      bagType: "sling",
      laptopSleeve: false,
      rainCover: false,
      material: "recycled nylon",
      weightGrams: 480,
      colour: "grey",
    },
    interfaces: [],
  },
  {
    slug: "fennimark-harrow-18",
    sku: "FEN-HARROW18",
    title: "Fennimark Harrow 18 Backpack",
    brand: "Fennimark",
    model: "Harrow 18",
    category: "bags",
    priceCents: 14900,
    stock: 13,
    releasedOn: { yearsAgo: 4, month: 2, day: 1 },
    colour: "#5c5f45",
    summary: "Daypack with a camera cube, laptop sleeve and rain cover.",
    description:
      "From outside it is a plain commuter's rucksack in olive; inside is a padded cube reached by a " +
      "side door. A 15-inch laptop slides down the back, a bottle and a small tripod ride outside, and " +
      "a rain cover folds from the base. With the cube removed it is an 18-litre bag for groceries. The " +
      "hip belt is a strip of webbing, no help with heavy loads.",
    attributes: {
      volume: 18,
      bagType: "backpack",
      laptopSleeve: true,
      rainCover: true,
      material: "recycled nylon",
      weightGrams: 1150,
      colour: "green",
    },
    interfaces: [],
  },
  {
    slug: "fennimark-tolla-10",
    sku: "FEN-TOLLA10",
    title: "Fennimark Tolla 10 Shoulder Bag",
    brand: "Fennimark",
    model: "Tolla 10",
    category: "bags",
    priceCents: 18900,
    stock: 0,
    releasedOn: { yearsAgo: 4, month: 2, day: 1 },
    colour: "#7b6a4a",
    summary: "Waxed-canvas shoulder bag with a removable camera insert.",
    description:
      "Waxed cotton, oiled leather and brass, sewn by nine people in a former sail loft. The Tolla " +
      "carries a medium kit in a wool-lined insert and passes for a satchel in court or classroom. " +
      "Scratches rub out with a warm thumb. It weighs 1.2 kilograms before anything goes in and smells " +
      "of wax until the second autumn.",
    attributes: {
      volume: 10,
      bagType: "shoulder bag",
      laptopSleeve: false,
      rainCover: false,
      material: "waxed canvas",
      weightGrams: 1200,
      colour: "khaki",
    },
    interfaces: [],
  },
  {
    slug: "sollevik-osterly-30",
    sku: "SOL-OSTERLY30",
    title: "Sollevik Osterly 30 Trekking Backpack",
    brand: "Sollevik",
    model: "Osterly 30",
    category: "bags",
    priceCents: 23900,
    stock: 5,
    releasedOn: { yearsAgo: 2, month: 3, day: 1 },
    colour: "#b0532f",
    summary: "Thirty-litre trekking pack with a real hip belt and camera access at the back.",
    description:
      "A mountain pack that happens to carry cameras. The back panel unzips while the hip belt stays " +
      "on, turning the bag into a shelf above the snow. Thirty litres hold a two-lens kit, a shell, " +
      "lunch and a rope, and the frame sheet moves the load to the hips where it belongs. On a crowded " +
      "bus it is a menace, and airlines measure it with interest.",
    attributes: {
      volume: 30,
      bagType: "backpack",
      laptopSleeve: false,
      rainCover: true,
      material: "ripstop nylon",
      weightGrams: 1680,
      colour: "orange",
    },
    interfaces: [],
  },
  {
    slug: "fennimark-bridle",
    sku: "FEN-BRIDLE",
    title: "Fennimark Bridle Leather Neck Strap",
    brand: "Fennimark",
    model: "Bridle",
    category: "straps",
    priceCents: 5900,
    stock: 18,
    releasedOn: { yearsAgo: 4, month: 2, day: 1 },
    colour: "#8c5a34",
    summary: "Neck strap in bridle leather that softens with use.",
    description:
      "Cut from one length of vegetable-tanned leather, 25 millimetres wide and edge-dressed by hand. " +
      "Stiff for its first fortnight, it then takes the shape of a shoulder and keeps it. Split rings " +
      "and small guards keep metal off the camera's paint. Rain darkens it in patches that take a day " +
      "to fade, and there is no quick way to shorten it.",
    attributes: {
      strapType: "neck",
      strapLength: 115,
      strapWidth: 25,
      maxLoad: 8,
      material: "leather",
      weightGrams: 95,
      colour: "brown",
    },
    interfaces: [],
  },
  {
    slug: "sollevik-quickline",
    sku: "SOL-QUICKLINE",
    title: "Sollevik Quickline Sling Strap",
    brand: "Sollevik",
    model: "Quickline",
    category: "straps",
    priceCents: 4490,
    stock: 29,
    releasedOn: { yearsAgo: 2, month: 5, day: 1 },
    colour: "#4d5f52",
    summary: "Quick-adjusting sling strap in webbing with detachable ends.",
    description:
      "Seat-belt webbing, two cord anchors and a glide that shortens the whole strap with a tug. Worn " +
      "across the back it lies flat under a rucksack; one pull later the camera is at the eye. The " +
      "anchors unclip for tripod work and carry far more than any camera weighs. The polished weave " +
      "slides off sloping shoulders in a silk jacket.",
    attributes: {
      strapType: "sling",
      strapLength: 150,
      strapWidth: 38,
      maxLoad: 40,
      material: "webbing",
      weightGrams: 110,
      colour: "green",
    },
    interfaces: [],
  },
  {
    slug: "fennimark-loop",
    sku: "FEN-LOOP",
    title: "Fennimark Loop Wrist Strap",
    brand: "Fennimark",
    model: "Loop",
    category: "straps",
    priceCents: 2450,
    stock: 36,
    releasedOn: { yearsAgo: 4, month: 2, day: 1 },
    colour: "#3a4a6b",
    summary: "Wrist cord of climbing rope for small cameras.",
    description:
      "A hand's length of eight-millimetre climbing rope with a leather slider to close it. Small " +
      "cameras hang from the wrist without swinging into table edges, and the navy weave matches " +
      "nothing in particular, which is its charm. Whipped ends have survived four years on our own shop " +
      "camera. It has no padding, and with anything above a kilogram the rope leaves its pattern on the " +
      "skin.",
    attributes: {
      strapType: "wrist",
      strapLength: 23,
      strapWidth: 8,
      maxLoad: 12,
      material: "rope",
      weightGrams: 34,
      colour: "blue",
    },
    interfaces: [],
  },
];
