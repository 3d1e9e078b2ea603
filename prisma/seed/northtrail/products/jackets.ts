import type { ProductSeed } from "../../format.ts";

/** Jackets. Only one is blue, so that "that blue jacket" is one thing. */
export const jackets: ProductSeed[] = [
  {
    slug: "wexfold-haar-shell",
    sku: "WX-HAAR",
    title: "Wexfold Haar Shell Jacket",
    brand: "Wexfold",
    model: "Haar Shell",
    category: "jackets",
    priceCents: 18900,
    stock: 21,
    releasedOn: { yearsAgo: 4, month: 1, day: 30 },
    summary: "A three-layer waterproof shell for hill walking, 20,000 mm, with a stiff-peaked hood.",
    description:
      "Named after the sea fog that rolls in over the east coast, and made for it. Three bonded " +
      "layers keep out hours of steady rain, the hood has a wired peak that stays where you put it, " +
      "and long zips under the arms let steam out on the way up. Hand pockets sit above the hip belt " +
      "of a pack. The face fabric is a little crisp, so it rustles, and the water-repellent finish " +
      "needs renewing about once a year.",
    attributes: {
      waterproof: true,
      waterColumn: 20000,
      hood: true,
      insulation: "none",
      cut: "unisex",
      weightGrams: 410,
      colour: "blue",
    },
    interfaces: [],
    colour: "#3f6484",
  },
  {
    slug: "wexfold-carrick-shell",
    sku: "WX-CARR",
    title: "Wexfold Carrick Mountain Shell Jacket",
    brand: "Wexfold",
    model: "Carrick Shell",
    category: "jackets",
    priceCents: 32900,
    stock: 7,
    releasedOn: { yearsAgo: 3, month: 8, day: 24 },
    summary: "A heavy-duty mountain shell, 28,000 mm, with a helmet hood and reinforced shoulders.",
    description:
      "This is the coat for people who are paid to be outside, or behave as if they were. Shoulders " +
      "and forearms are doubled with a tougher weave that stands up to rope and rock, the hood turns " +
      "with a helmet underneath, and the two-way front zip works around a harness. It breathes better " +
      "than its weight suggests. For a stroll in drizzle it is too stiff and too dear, and the slim " +
      "body leaves little space for a thick layer beneath.",
    attributes: {
      waterproof: true,
      waterColumn: 28000,
      hood: true,
      insulation: "none",
      cut: "men's",
      weightGrams: 495,
      colour: "red",
    },
    interfaces: [],
    colour: "#a8463c",
  },
  {
    slug: "eskerin-smir-packable",
    sku: "EK-SMIR",
    title: "Eskerin Smir Packable Rain Jacket",
    brand: "Eskerin",
    model: "Smir",
    category: "jackets",
    priceCents: 11995,
    stock: 30,
    releasedOn: { yearsAgo: 3, month: 3, day: 3 },
    summary: "A thin waterproof jacket, 10,000 mm, that folds into its own pocket.",
    description:
      "Smir is an old word for fine rain, and fine rain is what this jacket does best. It folds into " +
      "its chest pocket, to the size of an orange, and lives at the bottom of a bag until needed. " +
      "Taped seams, an elastic hood, one adjuster at the hem: nothing more. Cyclists and city walkers " +
      "like it as much as hikers do. There are no vents, so on a steep climb you get damp from the " +
      "inside, and rucksack straps wear the coating in time.",
    attributes: {
      waterproof: true,
      waterColumn: 10000,
      hood: true,
      insulation: "none",
      cut: "women's",
      weightGrams: 255,
      colour: "green",
    },
    interfaces: [],
    colour: "#5d8467",
  },
  {
    slug: "eskerin-hearth-down",
    sku: "EK-HEARTH",
    title: "Eskerin Hearth Down Jacket",
    brand: "Eskerin",
    model: "Hearth Down",
    category: "jackets",
    priceCents: 22900,
    stock: 10,
    releasedOn: { yearsAgo: 4, month: 1, day: 19 },
    summary: "A hooded down jacket for cold, dry days and for standing about at camp.",
    description:
      "A layer for the summit, for the bus stop, and for the minutes while the stove takes its time. " +
      "Stitched-through chambers hold light goose down, the cuffs are elastic, and the whole thing " +
      "squashes into a bag smaller than a pint of milk. The hood is close enough to wear under a " +
      "helmet. It is not waterproof; a shower soaks it, and damp down is cold down. A shell should be " +
      "within reach, and now and then a feather works its way out at a seam.",
    attributes: {
      waterproof: false,
      waterColumn: 0,
      hood: true,
      insulation: "down",
      cut: "unisex",
      weightGrams: 390,
      colour: "yellow",
    },
    interfaces: [],
    colour: "#c3973f",
  },
  {
    slug: "wexfold-tussock-softshell",
    sku: "WX-TUSS",
    title: "Wexfold Tussock Softshell Jacket",
    brand: "Wexfold",
    model: "Tussock",
    category: "jackets",
    priceCents: 12900,
    stock: 18,
    releasedOn: { yearsAgo: 4, month: 1, day: 30 },
    summary: "A stretchy, wind-resistant softshell without a hood, for active days with little rain.",
    description:
      "The jacket you put on in the morning and take off in the pub. Woven stretch cloth stops most " +
      "of the wind and lets sweat pass, with a brushed inner face that feels like an old sweatshirt. " +
      "Two zipped pockets, a high collar, flat seams under the straps. It copes with a light shower " +
      "for ten minutes and after that it gives in, as it has no membrane. Grass seeds cling to the " +
      "surface, which is how the colleague who tested it named it.",
    attributes: {
      waterproof: false,
      waterColumn: 0,
      hood: false,
      insulation: "fleece",
      cut: "women's",
      weightGrams: 480,
      colour: "grey",
    },
    interfaces: [],
    colour: "#7d837f",
  },
];
