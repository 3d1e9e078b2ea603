import type { ProductSeed } from "../../format.ts";
import { accepts, fits } from "../interfaces.ts";

export const actionCameras: ProductSeed[] = [
  {
    slug: "brisvik-kaskel-5",
    sku: "BRI-KASKEL5",
    title: "Brisvik Kaskel 5 Action Camera",
    brand: "Brisvik",
    model: "Kaskel 5",
    category: "action-cameras",
    priceCents: 39900,
    stock: 31,
    releasedOn: { yearsAgo: 2, month: 5, day: 16 },
    colour: "#4a6d8c",
    summary: "Waterproof action camera with 5.3K video, a swappable battery and two screens.",
    description:
      "The Kaskel 5 is what Brisvik learned from four earlier ones. It shoots 5.3K at sixty frames, " +
      "levels the horizon through a full roll and is watertight to 12 metres with nothing added. The " +
      "battery can be swapped in gloves, and the front screen finally shows a whole frame. Files land " +
      "on microSD, preferably an SDXC card. Recording for an hour in the sun makes it hot enough to " +
      "pause.",
    attributes: {
      sensorSize: "1/1.9-inch",
      megapixels: 27,
      waterproof: true,
      stabilised: true,
      videoResolution: "5.3K",
      shotsPerCharge: 260,
      weightGrams: 153,
      colour: "blue",
    },
    interfaces: [
      accepts("memory-card", "microsd", { capacity: "sdxc", bus: "uhs-i" }),
      accepts("battery", "brv-5"),
      fits("battery-charger", "brv-5"),
      accepts("microphone-socket", "usb-c"),
      accepts("tripod-thread", "prongs"),
    ],
  },
  {
    slug: "brisvik-kaskel-5-mini",
    sku: "BRI-KASKEL5M",
    title: "Brisvik Kaskel 5 Mini Action Camera",
    brand: "Brisvik",
    model: "Kaskel 5 Mini",
    category: "action-cameras",
    priceCents: 29900,
    stock: 18,
    releasedOn: { yearsAgo: 1, month: 5, day: 21 },
    colour: "#7d8487",
    summary: "A thumb-sized waterproof action camera that clips to a cap; the battery is built in.",
    description:
      "Ninety-eight grams, no rear screen and one button: the Mini disappears on a helmet or a dog's " +
      "harness. It borrows the sensor of its bigger brother but stops at 4K, starts recording the " +
      "moment the button goes down and shrugs off rain, surf and a pool. Framing is done by phone or by " +
      "faith. The sealed battery gives about seventy minutes and cannot be exchanged on the way.",
    attributes: {
      sensorSize: "1/1.9-inch",
      megapixels: 27,
      waterproof: true,
      stabilised: true,
      videoResolution: "4K",
      shotsPerCharge: 180,
      weightGrams: 98,
      colour: "grey",
    },
    interfaces: [
      accepts("memory-card", "microsd", { capacity: "sdxc", bus: "uhs-i" }),
      accepts("microphone-socket", "usb-c"),
      accepts("tripod-thread", "prongs"),
    ],
  },
  {
    slug: "brisvik-kaskel-3",
    sku: "BRI-KASKEL3",
    title: "Brisvik Kaskel 3 Action Camera",
    brand: "Brisvik",
    model: "Kaskel 3",
    category: "action-cameras",
    priceCents: 19900,
    stock: 0,
    releasedOn: { yearsAgo: 5, month: 9, day: 10 },
    colour: "#34383a",
    summary: "The older 4K model, waterproof, inexpensive and limited to 32 GB cards.",
    description:
      "An older design that climbing schools still order by the dozen, because it is cheap to lose. " +
      "Plain 4K at thirty frames, stabilisation that copes with running, a body sealed to 10 metres. It " +
      "reads microSD cards no larger than 32 GB, a limit in its firmware that Brisvik never lifted. The " +
      "touch screen dislikes wet fingers, and dealers run out each spring.",
    attributes: {
      sensorSize: "1/2.3-inch",
      megapixels: 12,
      waterproof: true,
      stabilised: true,
      videoResolution: "4K",
      shotsPerCharge: 230,
      weightGrams: 128,
      colour: "black",
    },
    interfaces: [
      accepts("memory-card", "microsd", { capacity: "sdhc", bus: "uhs-i" }),
      accepts("battery", "brv-5"),
      fits("battery-charger", "brv-5"),
      accepts("tripod-thread", "prongs"),
    ],
  },
  {
    slug: "brisvik-kaskel-deep",
    sku: "BRI-KASKELDP",
    title: "Brisvik Kaskel Deep Dive Camera",
    brand: "Brisvik",
    model: "Kaskel Deep",
    category: "action-cameras",
    priceCents: 64900,
    stock: 5,
    releasedOn: { yearsAgo: 1, month: 9, day: 4 },
    colour: "#cfa63a",
    summary: "Dive camera with a one-inch sensor, sealed to 60 metres without a housing.",
    description:
      "Divers asked for an action camera that needs no housing, and this is the answer: 60 metres of " +
      "depth, a one-inch sensor behind a flat port and buttons that work through neoprene. Lost reds " +
      "are restored from the depth reading rather than by guess. A microSD slot of the UHS-II kind " +
      "keeps up with its 4K at high bit rates. On land the bulk and narrow view make it an awkward " +
      "companion.",
    attributes: {
      sensorSize: "1-inch",
      megapixels: 20,
      waterproof: true,
      stabilised: true,
      videoResolution: "4K",
      shotsPerCharge: 170,
      weightGrams: 285,
      colour: "yellow",
    },
    interfaces: [
      accepts("memory-card", "microsd", { capacity: "sdxc", bus: "uhs-ii" }),
      accepts("battery", "brv-5"),
      fits("battery-charger", "brv-5"),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "taddlow-orbo-360",
    sku: "TAD-ORBO360",
    title: "Taddlow Orbo 360 Action Camera",
    brand: "Taddlow",
    model: "Orbo 360",
    category: "action-cameras",
    priceCents: 44900,
    stock: 13,
    releasedOn: { daysAgo: 75 },
    colour: "#dedfdc",
    summary: "Sees in every direction at once and lets the frame be chosen later.",
    description:
      "Two lenses back to back record a full sphere in 5.7K, and the framing is decided afterwards on a " +
      "phone. On a stick the stick vanishes from the picture, which never stops being odd. The shell " +
      "keeps off drizzle but is not made for swimming. It stores to microSD; Taddlow names SDXC as the " +
      "limit and is silent about the bus. Stitching seams show on things nearer than a metre.",
    attributes: {
      sensorSize: "dual 1/2-inch",
      megapixels: 18,
      waterproof: false,
      stabilised: true,
      videoResolution: "5.7K",
      shotsPerCharge: 150,
      weightGrams: 178,
      colour: "white",
    },
    interfaces: [
      accepts("memory-card", "microsd", { capacity: "sdxc" }), // The bus is unknown on purpose.
      accepts("microphone-socket", "usb-c"),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "taddlow-bitta-go",
    sku: "TAD-BITTAGO",
    title: "Taddlow Bitta Go Action Camera",
    brand: "Taddlow",
    model: "Bitta Go",
    category: "action-cameras",
    priceCents: 7900,
    stock: 42,
    releasedOn: { yearsAgo: 3, month: 8, day: 25 },
    colour: "#3f8a86",
    summary: "A very cheap clip-on camera; the type of its card slot is not stated.",
    description:
      "The cheapest moving picture in the shop. The Bitta clips to a handlebar or a collar, records " +
      "1080p and charges from any phone lead. Its maker's sheet mentions a memory slot up to 32 GB and " +
      "leaves the kind open, so we list it as unknown. Colours are flat and the microphone is little " +
      "more than proof of sound, yet nobody minds when it is lost.",
    attributes: {
      sensorSize: "1/2.9-inch",
      megapixels: 8,
      waterproof: false,
      stabilised: false,
      videoResolution: "1080p",
      shotsPerCharge: 140,
      weightGrams: 92,
      colour: "teal",
    },
    interfaces: [
      accepts("memory-card", undefined, { capacity: "sdhc" }), // The form is unknown on purpose.
      accepts("tripod-thread", "prongs"),
    ],
  },
];
