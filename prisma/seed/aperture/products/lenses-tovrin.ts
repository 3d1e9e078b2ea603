import type { ProductSeed } from "../../format.ts";
import { accepts, fits } from "../interfaces.ts";

export const tovrinLenses: ProductSeed[] = [
  {
    slug: "halvorn-35-f18",
    sku: "HAL-L35F18",
    title: "Halvorn 35 mm f/1.8 Lens",
    brand: "Halvorn",
    model: "35 mm f/1.8",
    category: "lenses",
    priceCents: 34900,
    stock: 21,
    releasedOn: { yearsAgo: 4, month: 2, day: 15 },
    colour: "#2b2b2b",
    summary: "Small bright standard prime for Halvorn's APS-C bodies.",
    description:
      "On an APS-C body this is the lens that sees roughly what one person sees. It opens to f/1.8 for " +
      "dim kitchens, focuses to a quarter of a metre and is light enough to be forgotten about. Nine " +
      "rounded blades keep lamps round in the background. The barrel is plastic on a metal mount, " +
      "without a seal against rain. Colour fringes appear around bare twigs until f/2.8.",
    attributes: {
      focalLength: 35,
      maxAperture: 1.8,
      filterThread: 58,
      mount: "Tovrin",
      stabilised: false,
      closestFocus: 25,
      weightGrams: 215,
      colour: "black",
    },
    interfaces: [fits("lens-mount", "tovrin", { coverage: "aps-c" }), accepts("filter-thread", "58")],
  },
  {
    slug: "halvorn-16-50",
    sku: "HAL-L1650",
    title: "Halvorn 16–50 mm f/3.5 Zoom Lens",
    brand: "Halvorn",
    model: "16–50 mm f/3.5",
    category: "lenses",
    priceCents: 24900,
    stock: 26,
    releasedOn: { yearsAgo: 6, month: 5, day: 20 },
    colour: "#9c9d9a",
    summary: "Folding standard zoom for APS-C, stabilised and thin.",
    description:
      "The zoom most Havra owners begin with, and many never take off. Retracted it adds little more " +
      "than three centimetres to the camera. Its stabiliser earns two or three stops at the long end, " +
      "and the 58 mm front takes inexpensive accessories. Corners at the wide end are soft, and the " +
      "motorised zoom ring takes a week to get used to.",
    attributes: {
      focalLength: 16,
      focalLengthMax: 50,
      maxAperture: 3.5,
      filterThread: 58,
      mount: "Tovrin",
      stabilised: true,
      closestFocus: 27,
      weightGrams: 185,
      colour: "silver",
    },
    interfaces: [fits("lens-mount", "tovrin", { coverage: "aps-c" }), accepts("filter-thread", "58")],
  },
  {
    slug: "halvorn-24-70-f28",
    sku: "HAL-L2470F28",
    title: "Halvorn 24–70 mm f/2.8 Zoom Lens",
    brand: "Halvorn",
    model: "24–70 mm f/2.8",
    category: "lenses",
    priceCents: 139900,
    stock: 6,
    releasedOn: { yearsAgo: 3, month: 10, day: 3 },
    colour: "#1f2022",
    summary: "Sealed f/2.8 standard zoom for full frame; the wedding workhorse.",
    description:
      "A constant f/2.8 from group portrait to headshot, sharp at the first stop and sealed against " +
      "weather at mount and rings. The focus motor is quick and makes no sound on film. Halvorn uses a " +
      "77 mm thread here, shared with nothing else in the line. At nearly 800 grams it tires the wrist " +
      "over a long day, and a smaller camera feels nose-heavy behind it.",
    attributes: {
      focalLength: 24,
      focalLengthMax: 70,
      maxAperture: 2.8,
      filterThread: 77,
      mount: "Tovrin",
      stabilised: false,
      closestFocus: 38,
      weightGrams: 795,
      colour: "black",
    },
    interfaces: [fits("lens-mount", "tovrin", { coverage: "full-frame" }), accepts("filter-thread", "77")],
  },
  {
    slug: "halvorn-70-300",
    sku: "HAL-L70300",
    title: "Halvorn 70–300 mm f/4.5 Telephoto Zoom Lens",
    brand: "Halvorn",
    model: "70–300 mm f/4.5",
    category: "lenses",
    priceCents: 64900,
    stock: 9,
    releasedOn: { yearsAgo: 3, month: 2, day: 20 },
    colour: "#3a3a38",
    summary: "Stabilised telephoto zoom that covers full frame without great weight.",
    description:
      "Deer at the edge of a field, a daughter on the far touchline: this zoom reaches 300 mm and still " +
      "goes into a day bag. Stabilisation holds the frame steady down to about a fifteenth of a second. " +
      "The front does not turn, so a polariser stays where it was set. It is slowest at the long end, " +
      "f/6.3, and wants good light there.",
    attributes: {
      focalLength: 70,
      focalLengthMax: 300,
      maxAperture: 4.5,
      filterThread: 67,
      mount: "Tovrin",
      stabilised: true,
      closestFocus: 95,
      weightGrams: 640,
      colour: "grey",
    },
    interfaces: [fits("lens-mount", "tovrin", { coverage: "full-frame" }), accepts("filter-thread", "67")],
  },
  {
    slug: "tarnholt-85-f18",
    sku: "TAR-L85F18",
    title: "Tarnholt 85 mm f/1.8 Lens, Tovrin mount",
    brand: "Tarnholt",
    model: "85 mm f/1.8",
    category: "lenses",
    priceCents: 32900,
    stock: 0,
    releasedOn: { yearsAgo: 3, month: 6, day: 15 },
    colour: "#3d4438",
    summary: "Affordable portrait lens with the Tovrin mount.",
    description:
      "Tarnholt's portrait lens undercuts the camera makers by half and gives away surprisingly little. " +
      "Faces separate cleanly at f/1.8, skin stays kind, and the eleven-bladed iris keeps highlights " +
      "smooth. The barrel is all metal with a proper aperture ring. What the saving costs is pace: " +
      "focus takes a visible moment to arrive, so children on swings are better left to others.",
    attributes: {
      focalLength: 85,
      maxAperture: 1.8,
      filterThread: 67,
      mount: "Tovrin",
      stabilised: false,
      closestFocus: 80,
      weightGrams: 405,
      colour: "green",
    },
    interfaces: [fits("lens-mount", "tovrin", { coverage: "full-frame" }), accepts("filter-thread", "67")],
  },
];
