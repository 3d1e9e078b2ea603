import type { ProductSeed } from "../../format.ts";
import { accepts, fits } from "../interfaces.ts";

export const halvornCameras: ProductSeed[] = [
  {
    slug: "halvorn-havra-9",
    sku: "HAL-HAVRA9",
    title: "Halvorn Havra 9 Mirrorless Camera",
    brand: "Halvorn",
    model: "Havra 9",
    category: "mirrorless-cameras",
    priceCents: 389900,
    stock: 3,
    releasedOn: { yearsAgo: 2, month: 9, day: 12 },
    colour: "#26282b",
    summary: "Fast full-frame body for sport and wildlife, with two CFexpress slots and 8K video.",
    description:
      "Halvorn's professional body is built around a 45-megapixel stacked sensor that reads out quickly " +
      "enough for silent bursts at twenty frames a second. The magnesium shell is gasketed at every " +
      "door, the grip is deep, and both card doors take CFexpress Type B, so long bursts clear in a " +
      "moment. It is large, it is dear, and people who own only SD cards will need to start again.",
    attributes: {
      sensorSize: "full frame",
      megapixels: 45,
      waterproof: false,
      stabilised: true,
      videoResolution: "8K",
      shotsPerCharge: 540,
      mount: "Tovrin",
      weightGrams: 970,
      colour: "black",
    },
    interfaces: [
      accepts("memory-card", "cfexpress-b", {}, 2),
      accepts("lens-mount", "tovrin", { coverage: "full-frame" }),
      accepts("battery", "hln-22"),
      fits("battery-charger", "hln-22"),
      accepts("hot-shoe", "standard-shoe", { metering: "halvorn" }),
      accepts("hot-shoe", "live-shoe"),
      accepts("microphone-socket", "trs-3.5"),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "halvorn-havra-6",
    sku: "HAL-HAVRA6",
    title: "Halvorn Havra 6 Mirrorless Camera",
    brand: "Halvorn",
    model: "Havra 6",
    category: "mirrorless-cameras",
    priceCents: 239900,
    stock: 8,
    releasedOn: { yearsAgo: 3, month: 10, day: 3 },
    colour: "#3b3f43",
    summary: "All-round full-frame camera with one CFexpress and one SD slot, at home at weddings.",
    description:
      "Thirty-three megapixels, calm colours and a shutter quiet enough for a chapel: the Havra 6 is " +
      "the body many working photographers settle on. One door hides a CFexpress Type B slot, the next " +
      "an SD slot that runs UHS-II, so copies can go to both. The rear screen hinges in two directions. " +
      "Its burst buffer is modest, and football will find the limit of it.",
    attributes: {
      sensorSize: "full frame",
      megapixels: 33,
      waterproof: false,
      stabilised: true,
      videoResolution: "6K",
      shotsPerCharge: 510,
      mount: "Tovrin",
      weightGrams: 680,
      colour: "grey",
    },
    interfaces: [
      accepts("memory-card", "cfexpress-b"),
      accepts("memory-card", "sd", { capacity: "sdxc", bus: "uhs-ii" }),
      accepts("lens-mount", "tovrin", { coverage: "full-frame" }),
      accepts("battery", "hln-22"),
      fits("battery-charger", "hln-22"),
      accepts("hot-shoe", "standard-shoe", { metering: "halvorn" }),
      accepts("hot-shoe", "live-shoe"),
      accepts("microphone-socket", "trs-3.5"),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "halvorn-havra-3",
    sku: "HAL-HAVRA3",
    title: "Halvorn Havra 3 Mirrorless Camera",
    brand: "Halvorn",
    model: "Havra 3",
    category: "mirrorless-cameras",
    priceCents: 124900,
    stock: 14,
    releasedOn: { yearsAgo: 4, month: 2, day: 15 },
    colour: "#a8a9a6",
    summary: "Stabilised APS-C camera with a UHS-II SD slot, small enough to carry every day.",
    description:
      "A small aluminium body with a stabilised 26-megapixel APS-C sensor, a bright finder and dials " +
      "that can be read without switching anything on. Halvorn gave it a single SD slot, though a quick " +
      "one: SDXC cards on the UHS-II bus write at full speed. Paired with a short prime it fits a coat " +
      "pocket. The finder sits at the far left edge, which left-eyed people dislike.",
    attributes: {
      sensorSize: "APS-C",
      megapixels: 26,
      waterproof: false,
      stabilised: true,
      videoResolution: "4K",
      shotsPerCharge: 430,
      mount: "Tovrin",
      weightGrams: 505,
      colour: "silver",
    },
    interfaces: [
      accepts("memory-card", "sd", { capacity: "sdxc", bus: "uhs-ii" }),
      accepts("lens-mount", "tovrin", { coverage: "aps-c" }),
      accepts("battery", "hln-14"),
      fits("battery-charger", "hln-14"),
      accepts("hot-shoe", "standard-shoe", { metering: "halvorn" }),
      accepts("microphone-socket", "trs-3.5"),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "halvorn-havra-1",
    sku: "HAL-HAVRA1",
    title: "Halvorn Havra 1 Mirrorless Camera",
    brand: "Halvorn",
    model: "Havra 1",
    category: "mirrorless-cameras",
    priceCents: 44900,
    stock: 2,
    releasedOn: { yearsAgo: 6, month: 5, day: 20 },
    colour: "#7a2f2b",
    summary: "Simple first camera with interchangeable lenses; its slot takes SDHC cards only.",
    description:
      "Halvorn's oldest model still in the catalogue, kept for schools and first-time buyers. It has 16 " +
      "megapixels, a plain menu of a dozen entries and a fixed rear screen, and the results in daylight " +
      "stand comparison with newer bodies. The electronics date from another decade: the slot reads SD " +
      "and SDHC cards up to 32 GB and refuses anything bigger, and video stops at 1080p.",
    attributes: {
      sensorSize: "APS-C",
      megapixels: 16,
      waterproof: false,
      stabilised: false,
      videoResolution: "1080p",
      shotsPerCharge: 380,
      mount: "Tovrin",
      weightGrams: 380,
      colour: "red",
    },
    interfaces: [
      accepts("memory-card", "sd", { capacity: "sdhc", bus: "uhs-i" }),
      accepts("lens-mount", "tovrin", { coverage: "aps-c" }),
      accepts("battery", "hln-14"),
      fits("battery-charger", "hln-14"),
      accepts("hot-shoe", "standard-shoe", { metering: "halvorn" }),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
];
