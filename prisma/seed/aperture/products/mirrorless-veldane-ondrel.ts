import type { ProductSeed } from "../../format.ts";
import { accepts, fits } from "../interfaces.ts";

export const veldaneAndOndrelCameras: ProductSeed[] = [
  {
    slug: "veldane-vessim-2",
    sku: "VEL-VESSIM2",
    title: "Veldane Vessim 2 Mirrorless Camera",
    brand: "Veldane",
    model: "Vessim 2",
    category: "mirrorless-cameras",
    priceCents: 74900,
    stock: 22,
    releasedOn: { yearsAgo: 4, month: 4, day: 8 },
    colour: "#d9cfb8",
    summary: "Light APS-C body with a flip-out screen; its SD slot runs at UHS-I speed.",
    description:
      "At 360 grams the Vessim 2 is the lightest way into the Tarsin mount. A flip-out screen replaces " +
      "the finder, the cream shell is glass-filled polycarbonate, and subject detection follows faces " +
      "and pets reliably. In the box is the ring that lets Tovrin lenses be mounted. The SD slot is a " +
      "UHS-I one, so clearing a burst of raw files takes a patient count of ten.",
    attributes: {
      sensorSize: "APS-C",
      megapixels: 24,
      waterproof: false,
      stabilised: false,
      videoResolution: "4K",
      shotsPerCharge: 410,
      mount: "Tarsin",
      weightGrams: 360,
      colour: "cream",
    },
    interfaces: [
      accepts("memory-card", "sd", { capacity: "sdxc", bus: "uhs-i" }),
      accepts("lens-mount", "tarsin", { coverage: "aps-c" }),
      accepts("battery", "vdp-8"),
      fits("battery-charger", "vdp-8"),
      accepts("hot-shoe", "standard-shoe", { metering: "veldane" }),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "veldane-vessim-4",
    sku: "VEL-VESSIM4",
    title: "Veldane Vessim 4 Mirrorless Camera",
    brand: "Veldane",
    model: "Vessim 4",
    category: "mirrorless-cameras",
    priceCents: 154900,
    stock: 0,
    releasedOn: { yearsAgo: 2, month: 4, day: 22 },
    colour: "#2f4a3d",
    summary: "Stabilised 32-megapixel APS-C camera with two UHS-II SD slots and 6K video.",
    description:
      "With five-axis stabilisation and a pair of UHS-II SD slots, this is Veldane's serious APS-C " +
      "body. Landscape people like the focus-stacking mode, film-makers the 6K recording without a " +
      "crop. The dark green finish is baked enamel that shows brass at the corners after a few years. A " +
      "ring for Tovrin glass is packed with it. Fan noise can be heard on quiet takes, which external " +
      "sound avoids.",
    attributes: {
      sensorSize: "APS-C",
      megapixels: 32,
      waterproof: false,
      stabilised: true,
      videoResolution: "6K",
      shotsPerCharge: 390,
      mount: "Tarsin",
      weightGrams: 535,
      colour: "green",
    },
    interfaces: [
      accepts("memory-card", "sd", { capacity: "sdxc", bus: "uhs-ii" }, 2),
      accepts("lens-mount", "tarsin", { coverage: "aps-c" }),
      accepts("battery", "vdp-8"),
      fits("battery-charger", "vdp-8"),
      accepts("hot-shoe", "standard-shoe", { metering: "veldane" }),
      accepts("microphone-socket", "trs-3.5"),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "veldane-vessim-9",
    sku: "VEL-VESSIM9",
    title: "Veldane Vessim 9 Mirrorless Camera",
    brand: "Veldane",
    model: "Vessim 9",
    category: "mirrorless-cameras",
    priceCents: 289900,
    stock: 5,
    releasedOn: { yearsAgo: 1, month: 10, day: 14 },
    colour: "#33322f",
    summary: "High-resolution full-frame body for landscape and studio, recording to CFexpress only.",
    description:
      "Veldane's first full-frame camera puts 45 megapixels and 8K recording behind the Tarsin mount. A " +
      "top display shows exposure at a glance, the finder is among the clearest we have held, and an " +
      "adapting ring for Tovrin lenses comes along as with its smaller siblings. There is one card " +
      "slot, CFexpress Type B, and no second to fall back on, which gives some wedding photographers " +
      "pause.",
    attributes: {
      sensorSize: "full frame",
      megapixels: 45,
      waterproof: false,
      stabilised: true,
      videoResolution: "8K",
      shotsPerCharge: 300,
      mount: "Tarsin",
      weightGrams: 745,
      colour: "black",
    },
    interfaces: [
      accepts("memory-card", "cfexpress-b"),
      accepts("lens-mount", "tarsin", { coverage: "full-frame" }),
      accepts("battery", "vdp-8"),
      fits("battery-charger", "vdp-8"),
      accepts("hot-shoe", "standard-shoe", { metering: "veldane" }),
      accepts("microphone-socket", "trs-3.5"),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "ondrel-minnau-1",
    sku: "OND-MINNAU1",
    title: "Ondrel Minnau 1 Mirrorless Camera",
    brand: "Ondrel",
    model: "Minnau 1",
    category: "mirrorless-cameras",
    priceCents: 319900,
    stock: 4,
    releasedOn: { yearsAgo: 1, month: 3, day: 18 },
    colour: "#b9b7b0",
    summary: "Full-frame camera in the rangefinder manner, quiet and manual, with an SDUC-ready slot.",
    description:
      "Ondrel makes the Minnau 1 in small batches: a milled aluminium top, a shutter dial with real " +
      "stops and a corner finder that leaves the other eye free to watch the street. Inside sit a " +
      "36-megapixel full-frame sensor and an SD slot ready for UHS-II cards up to the SDUC class. There " +
      "is no stabilisation, and the battery is finished after about three hundred frames.",
    attributes: {
      sensorSize: "full frame",
      megapixels: 36,
      waterproof: false,
      stabilised: false,
      videoResolution: "4K",
      shotsPerCharge: 310,
      mount: "Ellock",
      weightGrams: 610,
      colour: "silver",
    },
    interfaces: [
      accepts("memory-card", "sd", { capacity: "sduc", bus: "uhs-ii" }),
      accepts("lens-mount", "ellock", { coverage: "full-frame" }),
      accepts("battery", "odr-30"),
      fits("battery-charger", "odr-30"),
      accepts("hot-shoe", "standard-shoe", { metering: "ondrel" }),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "ondrel-minnau-7",
    sku: "OND-MINNAU7",
    title: "Ondrel Minnau 7 Mirrorless Camera",
    brand: "Ondrel",
    model: "Minnau 7",
    category: "mirrorless-cameras",
    priceCents: 89900,
    stock: 11,
    releasedOn: { yearsAgo: 3, month: 5, day: 30 },
    colour: "#a27a52",
    summary: "Pocketable APS-C camera in tan leatherette; the maker does not state its card bus.",
    description:
      "The small sister of the Ondrel line trades the corner finder for a hinged one and comes wrapped " +
      "in tan leatherette. Twenty megapixels, a hushed shutter and a thumb rest make it pleasant " +
      "company on trips. SDXC cards go into the slot beneath the base plate; whether that slot runs " +
      "UHS-I or UHS-II Ondrel has never published. Reaching it means taking the camera off a tripod.",
    attributes: {
      sensorSize: "APS-C",
      megapixels: 20,
      waterproof: false,
      stabilised: false,
      videoResolution: "4K",
      shotsPerCharge: 360,
      mount: "Ellock",
      weightGrams: 330,
      colour: "tan",
    },
    interfaces: [
      accepts("memory-card", "sd", { capacity: "sdxc" }), // The bus is unknown on purpose.
      accepts("lens-mount", "ellock", { coverage: "aps-c" }),
      accepts("battery", "odr-30"),
      fits("battery-charger", "odr-30"),
      accepts("hot-shoe", "standard-shoe", { metering: "ondrel" }),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "ondrel-minnau-box",
    sku: "OND-MINNAUBOX",
    title: "Ondrel Minnau Box Cinema Camera",
    brand: "Ondrel",
    model: "Minnau Box",
    category: "mirrorless-cameras",
    priceCents: 139900,
    stock: 6,
    releasedOn: { yearsAgo: 2, month: 11, day: 6 },
    colour: "#4c5054",
    summary: "A video cube with the Ellock mount that records 6K to microSD.",
    description:
      "No finder, no grip and no hot shoe: the Minnau Box is a 420-gram cube with threads on five sides " +
      "and an Ellock mount in front. Documentary crews hang it where a normal camera would not go. It " +
      "records 6K to a fast microSD card and takes sound through a 3.5 mm socket. Stills are limited to " +
      "single frames from the film, and a screen has to be added by cable.",
    attributes: {
      sensorSize: "APS-C",
      megapixels: 19,
      waterproof: false,
      stabilised: false,
      videoResolution: "6K",
      shotsPerCharge: 280,
      mount: "Ellock",
      weightGrams: 420,
      colour: "grey",
    },
    interfaces: [
      accepts("memory-card", "microsd", { capacity: "sdxc", bus: "uhs-ii" }),
      accepts("lens-mount", "ellock", { coverage: "aps-c" }),
      accepts("battery", "odr-30"),
      fits("battery-charger", "odr-30"),
      accepts("microphone-socket", "trs-3.5"),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
];
