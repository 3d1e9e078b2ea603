import type { ProductSeed } from "../../format.ts";
import { accepts, fits } from "../interfaces.ts";

export const tarsinAndEllockLenses: ProductSeed[] = [
  {
    slug: "veldane-23-f2",
    sku: "VEL-L23F2",
    title: "Veldane 23 mm f/2 Lens",
    brand: "Veldane",
    model: "23 mm f/2",
    category: "lenses",
    priceCents: 39900,
    stock: 15,
    releasedOn: { yearsAgo: 4, month: 4, day: 8 },
    colour: "#2d2d2f",
    summary: "Flat wide-standard prime for the Vessim, quick and quiet.",
    description:
      "Thirty-one millimetres long, this is the lens that turns a Vessim into a pocket camera. The view " +
      "suits streets, rooms and plates of food. An aperture ring clicks in thirds and locks at " +
      "automatic. Veldane added a rubber gasket at the mount but not elsewhere. Straight lines bow a " +
      "little near the frame's edge before software puts them right.",
    attributes: {
      focalLength: 23,
      maxAperture: 2,
      filterThread: 58,
      mount: "Tarsin",
      stabilised: false,
      closestFocus: 22,
      weightGrams: 180,
      colour: "black",
    },
    interfaces: [fits("lens-mount", "tarsin", { coverage: "aps-c" }), accepts("filter-thread", "58")],
  },
  {
    slug: "veldane-18-135",
    sku: "VEL-L18135",
    title: "Veldane 18–135 mm f/3.5 Zoom Lens",
    brand: "Veldane",
    model: "18–135 mm f/3.5",
    category: "lenses",
    priceCents: 52900,
    stock: 10,
    releasedOn: { yearsAgo: 3, month: 9, day: 19 },
    colour: "#35352f",
    summary: "One-lens answer for travel on APS-C, stabilised.",
    description:
      "When only one lens may come along, this is usually it. The range runs from a cathedral front to " +
      "a face across the square, with an image stabiliser that works together with the one in a Vessim " +
      "4. Seals keep dust out of the mount. It grows to twice its length when zoomed, and f/5.6 at the " +
      "far end makes evenings hard work.",
    attributes: {
      focalLength: 18,
      focalLengthMax: 135,
      maxAperture: 3.5,
      filterThread: 67,
      mount: "Tarsin",
      stabilised: true,
      closestFocus: 39,
      weightGrams: 490,
      colour: "black",
    },
    interfaces: [fits("lens-mount", "tarsin", { coverage: "aps-c" }), accepts("filter-thread", "67")],
  },
  {
    slug: "veldane-50-f14",
    sku: "VEL-L50F14",
    title: "Veldane 50 mm f/1.4 Lens",
    brand: "Veldane",
    model: "50 mm f/1.4",
    category: "lenses",
    priceCents: 89900,
    stock: 4,
    releasedOn: { yearsAgo: 1, month: 10, day: 14 },
    colour: "#292826",
    summary: "Bright full-frame normal lens made for the Vessim 9.",
    description:
      "Made alongside the Vessim 9, this fifty draws crisply at f/1.4 and leaves backgrounds soft " +
      "without fuss. Two aspherical elements hold the corners together, and linear motors move the " +
      "focus group silently enough for interviews. It works on the APS-C bodies too, as a short " +
      "portrait lens. Heavy for a fifty, it also breathes slightly when focus is pulled.",
    attributes: {
      focalLength: 50,
      maxAperture: 1.4,
      filterThread: 67,
      mount: "Tarsin",
      stabilised: false,
      closestFocus: 45,
      weightGrams: 560,
      colour: "black",
    },
    interfaces: [fits("lens-mount", "tarsin", { coverage: "full-frame" }), accepts("filter-thread", "67")],
  },
  {
    slug: "tarnholt-60-macro",
    sku: "TAR-L60MAC",
    title: "Tarnholt 60 mm f/2.8 Macro Lens, Tarsin mount",
    brand: "Tarnholt",
    model: "60 mm f/2.8 Macro",
    category: "lenses",
    priceCents: 37900,
    stock: 8,
    releasedOn: { yearsAgo: 2, month: 3, day: 14 },
    colour: "#444a3e",
    summary: "Life-size close-up lens for the Tarsin mount.",
    description:
      "From stamens to circuit boards, this lens draws things at life size from 18.5 centimetres away, " +
      "with the front element still clear of the subject. A limiter switch stops it hunting through its " +
      "whole range. Colour is neutral and the plane of focus flat, good for copying slides. It lacks a " +
      "stabiliser, and at full magnification a tripod is close to compulsory.",
    attributes: {
      focalLength: 60,
      maxAperture: 2.8,
      filterThread: 58,
      mount: "Tarsin",
      stabilised: false,
      closestFocus: 18.5,
      weightGrams: 320,
      colour: "green",
    },
    interfaces: [fits("lens-mount", "tarsin", { coverage: "aps-c" }), accepts("filter-thread", "58")],
  },
  {
    slug: "ondrel-40-f2",
    sku: "OND-L40F2",
    title: "Ondrel 40 mm f/2 Lens",
    brand: "Ondrel",
    model: "40 mm f/2",
    category: "lenses",
    priceCents: 64900,
    stock: 5,
    releasedOn: { yearsAgo: 3, month: 5, day: 30 },
    colour: "#b5b2a9",
    summary: "Compact full-frame normal lens with a hand-turned focus tab.",
    description:
      "Between a wide angle and a fifty lies the forty, and Ondrel's is small enough to leave the " +
      "camera flat against a coat. A brass focus tab finds three metres without looking. The rendering " +
      "is crisp in the middle and gentler outside it, which suits people better than buildings. Focus " +
      "is manual only, by conviction rather than economy.",
    attributes: {
      focalLength: 40,
      maxAperture: 2,
      filterThread: 58,
      mount: "Ellock",
      stabilised: false,
      closestFocus: 40,
      weightGrams: 240,
      colour: "silver",
    },
    interfaces: [fits("lens-mount", "ellock", { coverage: "full-frame" }), accepts("filter-thread", "58")],
  },
  {
    slug: "ondrel-21-f28",
    sku: "OND-L21F28",
    title: "Ondrel 21 mm f/2.8 Lens",
    brand: "Ondrel",
    model: "21 mm f/2.8",
    category: "lenses",
    priceCents: 84900,
    stock: 3,
    releasedOn: { yearsAgo: 1, month: 3, day: 18 },
    colour: "#c0beb6",
    summary: "Very wide full-frame prime for rooms and landscapes.",
    description:
      "Wide enough for a kitchen from its doorway, straight enough for the tiles in it. The 21 keeps " +
      "distortion under one per cent by optics alone, and a hyperfocal scale on the barrel means most " +
      "street pictures need no focusing at all. The hood is brass and screws on. Corners darken by a " +
      "stop and a half wide open; some photographers call that charm.",
    attributes: {
      focalLength: 21,
      maxAperture: 2.8,
      filterThread: 67,
      mount: "Ellock",
      stabilised: false,
      closestFocus: 20,
      weightGrams: 310,
      colour: "silver",
    },
    interfaces: [fits("lens-mount", "ellock", { coverage: "full-frame" }), accepts("filter-thread", "67")],
  },
];
