import type { ProductSeed } from "../../format.ts";
import { accepts, fits } from "../interfaces.ts";

export const filters: ProductSeed[] = [
  {
    slug: "tarnholt-clear-58",
    sku: "TAR-CLEAR58",
    title: "Tarnholt Clear UV Filter 58 mm",
    brand: "Tarnholt",
    model: "Clear 58",
    category: "filters",
    priceCents: 2495,
    stock: 40,
    releasedOn: { yearsAgo: 5, month: 1, day: 11 },
    colour: "#7f8c8d",
    summary: "Protective UV glass, 58 mm, thin and coated on both sides.",
    description:
      "Glass to take the knocks meant for a front element. This 58 mm disc has eight coating layers a " +
      "side and a frame shallow enough not to darken wide corners. Rain beads and wipes off with a " +
      "shirt. It cuts a little haze by the sea and otherwise leaves the picture alone. Against a low " +
      "sun any extra surface adds a ghost or two.",
    attributes: {
      filterThread: 58,
      filterType: "UV",
      stops: 0,
      material: "coated glass",
      weightGrams: 16,
      colour: "grey",
    },
    interfaces: [fits("filter-thread", "58")],
  },
  {
    slug: "tarnholt-clear-67",
    sku: "TAR-CLEAR67",
    title: "Tarnholt Clear UV Filter 67 mm",
    brand: "Tarnholt",
    model: "Clear 67",
    category: "filters",
    priceCents: 2995,
    stock: 32,
    releasedOn: { yearsAgo: 5, month: 1, day: 11 },
    colour: "#3a3d40",
    summary: "Protective UV glass, 67 mm, in a brass frame.",
    description:
      "In the 67 mm size Tarnholt mounts its protective glass in brass, which is softer than aluminium " +
      "against the thread of a lens and does not seize after a winter in the car. The coating sheds " +
      "fingerprints. A raised edge lets a cap and a second filter go in front. It costs five dollars " +
      "more than the smaller one, and the black finish brightens with handling.",
    attributes: {
      filterThread: 67,
      filterType: "UV",
      stops: 0,
      material: "coated glass",
      weightGrams: 24,
      colour: "black",
    },
    interfaces: [fits("filter-thread", "67")],
  },
  {
    slug: "tarnholt-polariser-67",
    sku: "TAR-POL67",
    title: "Tarnholt Polariser 67 mm",
    brand: "Tarnholt",
    model: "Polariser 67",
    category: "filters",
    priceCents: 6495,
    stock: 19,
    releasedOn: { yearsAgo: 5, month: 1, day: 11 },
    colour: "#2f3338",
    summary: "Rotating polariser that deepens skies and removes reflections.",
    description:
      "Turned against the sun it darkens skies; turned by water it shows the stones beneath. The front " +
      "ring moves with an even drag and has a white tick to count from. Tarnholt uses a pale film, so " +
      "little more than one stop is lost and a polariser can stay on through an afternoon. On very wide " +
      "lenses blue turns uneven across the frame, as it does with any of them.",
    attributes: {
      filterThread: 67,
      filterType: "polariser",
      stops: 1.3,
      material: "coated glass",
      weightGrams: 31,
      colour: "black",
    },
    interfaces: [fits("filter-thread", "67")],
  },
  {
    slug: "tarnholt-polariser-77",
    sku: "TAR-POL77",
    title: "Tarnholt Polariser 77 mm",
    brand: "Tarnholt",
    model: "Polariser 77",
    category: "filters",
    priceCents: 7995,
    stock: 12,
    releasedOn: { yearsAgo: 5, month: 1, day: 11 },
    colour: "#383c42",
    summary: "The wide polariser for professional zooms with a 77 mm front.",
    description:
      "The same pale film cut for 77 mm fronts, here with a knurled rim that can be worked inside a " +
      "deep hood. Leaves lose their sheen, car windows their sky. A felt-lined tin comes with it, too " +
      "big for any bag pocket. Dust settles between the two rotating parts and has to be blown out now " +
      "and then, since they cannot be unscrewed.",
    attributes: {
      filterThread: 77,
      filterType: "polariser",
      stops: 1.3,
      material: "coated glass",
      weightGrams: 42,
      colour: "black",
    },
    interfaces: [fits("filter-thread", "77")],
  },
  {
    slug: "tarnholt-nd64-67",
    sku: "TAR-ND64-67",
    title: "Tarnholt ND64 Grey Filter 67 mm",
    brand: "Tarnholt",
    model: "ND64 67",
    category: "filters",
    priceCents: 5495,
    stock: 14,
    releasedOn: { yearsAgo: 4, month: 1, day: 18 },
    colour: "#3f4346",
    summary: "Six-stop grey filter for slow shutter speeds by day.",
    description:
      "Six stops of grey turn a waterfall to silk at noon and empty a square of its walkers. The glass " +
      "is dyed through rather than coated, so scratches matter less, and the cast is a faint warmth " +
      "that one click of white balance removes. Focusing through it strains most cameras after sunset; " +
      "composing first and screwing it on second is the usual order of work.",
    attributes: {
      filterThread: 67,
      filterType: "neutral density",
      stops: 6,
      material: "dyed glass",
      weightGrams: 29,
      colour: "grey",
    },
    interfaces: [fits("filter-thread", "67")],
  },
  {
    slug: "tarnholt-ring-58-67",
    sku: "TAR-RING5867",
    title: "Tarnholt Step-Up Ring 58 to 67 mm",
    brand: "Tarnholt",
    model: "Ring 58–67",
    category: "filters",
    priceCents: 1295,
    stock: 26,
    releasedOn: { yearsAgo: 5, month: 1, day: 11 },
    colour: "#b08d4f",
    summary: "Lets a 67 mm filter sit on a lens with a 58 mm thread.",
    description:
      "A plain brass ring, male 58 mm behind and female 67 mm in front, so that one large piece of " +
      "glass serves a small lens as well. The knurling is coarse enough for cold fingers, and brass on " +
      "aluminium seldom jams. Hoods no longer fit once it is on, and lens caps of both sizes go astray " +
      "sooner or later.",
    attributes: {
      filterThread: 58,
      filterType: "step-up ring",
      stops: 0,
      material: "brass",
      weightGrams: 14,
      colour: "gold",
    },
    interfaces: [fits("filter-thread", "58"), accepts("filter-thread", "67")],
  },
  {
    slug: "tarnholt-ring-67-77",
    sku: "TAR-RING6777",
    title: "Tarnholt Step-Up Ring 67 to 77 mm",
    brand: "Tarnholt",
    model: "Ring 67–77",
    category: "filters",
    priceCents: 1495,
    stock: 3,
    releasedOn: { yearsAgo: 5, month: 1, day: 11 },
    colour: "#8f9496",
    summary: "Lets a 77 mm filter sit on a lens with a 67 mm thread.",
    description:
      "For owners of one good 77 mm polariser and a telephoto with a narrower nose. The ring is turned " +
      "from a single bar of aluminium, weighs as much as a coin or two and adds three millimetres of " +
      "depth. Left on over a winter it can bind to the lens; a rubber band round the rim gives enough " +
      "grip to free it.",
    attributes: {
      filterThread: 67,
      filterType: "step-up ring",
      stops: 0,
      material: "aluminium",
      weightGrams: 11,
      colour: "silver",
    },
    interfaces: [fits("filter-thread", "67"), accepts("filter-thread", "77")],
  },
];
