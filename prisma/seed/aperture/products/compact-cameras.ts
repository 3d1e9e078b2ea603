import type { ProductSeed } from "../../format.ts";
import { accepts, fits } from "../interfaces.ts";

export const compactCameras: ProductSeed[] = [
  {
    slug: "veldane-dovra-35",
    sku: "VEL-DOVRA35",
    title: "Veldane Dovra 35 Compact Camera",
    brand: "Veldane",
    model: "Dovra 35",
    category: "compact-cameras",
    priceCents: 109900,
    stock: 7,
    releasedOn: { yearsAgo: 3, month: 3, day: 27 },
    colour: "#2c2b29",
    summary: "Large-sensor pocket camera with a fixed lens and a UHS-II SD slot.",
    description:
      "A fixed lens with the view of a 35 mm, an APS-C sensor and a body that closes to the thickness " +
      "of a paperback. The Dovra 35 is for people who would rather walk closer than zoom. A leaf " +
      "shutter, a built-in grey filter and a UHS-II SD slot keep it quick and discreet. Close subjects " +
      "soften a little wide open, and there is no way to change the lens.",
    attributes: {
      sensorSize: "APS-C",
      megapixels: 24,
      waterproof: false,
      stabilised: false,
      videoResolution: "4K",
      shotsPerCharge: 340,
      opticalZoom: 1,
      weightGrams: 410,
      colour: "black",
    },
    interfaces: [
      accepts("memory-card", "sd", { capacity: "sdxc", bus: "uhs-ii" }),
      accepts("battery", "vdp-8"),
      fits("battery-charger", "vdp-8"),
      accepts("hot-shoe", "standard-shoe", { metering: "veldane" }),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "taddlow-wayla-12",
    sku: "TAD-WAYLA12",
    title: "Taddlow Wayla 12 Travel Zoom Camera",
    brand: "Taddlow",
    model: "Wayla 12",
    category: "compact-cameras",
    priceCents: 67900,
    stock: 16,
    releasedOn: { yearsAgo: 2, month: 2, day: 9 },
    colour: "#2e3f57",
    summary: "Twelve-times travel zoom with a one-inch sensor and a fast SD slot.",
    description:
      "One lens from street corner to church spire: the Wayla folds a twelve-times zoom in front of a " +
      "one-inch sensor and weighs less than most lenses do alone. The SD slot runs at UHS-II speed, " +
      "rare in this class, and a pop-up finder helps at noon. At the long end the aperture narrows to " +
      "f/5.6, so indoor concerts come out grainy.",
    attributes: {
      sensorSize: "1-inch",
      megapixels: 20,
      waterproof: false,
      stabilised: true,
      videoResolution: "4K",
      shotsPerCharge: 190,
      opticalZoom: 12,
      weightGrams: 345,
      colour: "blue",
    },
    interfaces: [
      accepts("memory-card", "sd", { capacity: "sdxc", bus: "uhs-ii" }),
      accepts("battery", "tdl-3"),
      fits("battery-charger", "tdl-3"),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "brisvik-skerra-20",
    sku: "BRI-SKERRA20",
    title: "Brisvik Skerra 20 Waterproof Camera",
    brand: "Brisvik",
    model: "Skerra 20",
    category: "compact-cameras",
    priceCents: 37900,
    stock: 19,
    releasedOn: { yearsAgo: 3, month: 4, day: 11 },
    colour: "#c8642e",
    summary: "Waterproof to 20 metres and at home on a beach; takes ordinary SD cards.",
    description:
      "Brisvik built this one to be dropped: rubber corners, a sealed five-times zoom that never leaves " +
      "the body and doors with two latches each. It goes down to 20 metres without a housing and rinses " +
      "clean under a tap. SD cards, SDXC included, run at UHS-I speed. In murky water it needs its " +
      "built-in lamp, and the small sensor is soon at its limit.",
    attributes: {
      sensorSize: "1/2.3-inch",
      megapixels: 20,
      waterproof: true,
      stabilised: true,
      videoResolution: "4K",
      shotsPerCharge: 300,
      opticalZoom: 5,
      weightGrams: 255,
      colour: "orange",
    },
    interfaces: [
      accepts("memory-card", "sd", { capacity: "sdxc", bus: "uhs-i" }),
      accepts("battery", "brv-5"),
      fits("battery-charger", "brv-5"),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "taddlow-pipkin-2",
    sku: "TAD-PIPKIN2",
    title: "Taddlow Pipkin 2 Children's Camera",
    brand: "Taddlow",
    model: "Pipkin 2",
    category: "compact-cameras",
    priceCents: 11900,
    stock: 34,
    releasedOn: { yearsAgo: 4, month: 2, day: 1 },
    colour: "#d8ad3d",
    summary: "A tough, waterproof little camera for children, with two big buttons and a strap.",
    description:
      "Two large buttons, a chunky frame of soft plastic and a menu drawn in pictures make the Pipkin " +
      "an easy present for a five-year-old. It survives a bath, takes 8-megapixel photographs and keeps " +
      "them on a microSD card of up to 32 GB. The battery is sealed in and lasts a birthday party. " +
      "Grown-ups will notice that faces indoors turn blotchy.",
    attributes: {
      sensorSize: "1/3-inch",
      megapixels: 8,
      waterproof: true,
      stabilised: false,
      videoResolution: "1080p",
      shotsPerCharge: 220,
      opticalZoom: 1,
      weightGrams: 165,
      colour: "yellow",
    },
    interfaces: [accepts("memory-card", "microsd", { capacity: "sdhc", bus: "uhs-i" })],
  },
  {
    slug: "taddlow-lanty-5",
    sku: "TAD-LANTY5",
    title: "Taddlow Lanty 5 Compact Camera",
    brand: "Taddlow",
    model: "Lanty 5",
    category: "compact-cameras",
    priceCents: 18900,
    stock: 27,
    releasedOn: { yearsAgo: 5, month: 2, day: 12 },
    colour: "#c2938f",
    summary: "Uncomplicated zoom compact for everyday snaps, with an SDHC slot.",
    description:
      "For people who want a camera that is only a camera. The Lanty switches on in a second, zooms " +
      "five times and has a mode dial with four positions. Replacement packs are cheap, the whole thing " +
      "weighs as much as an apple and the rose-coloured shell hides scuffs. Its slot stops at SDHC, " +
      "that is 32 GB, and the 1080p video looks its age.",
    attributes: {
      sensorSize: "1/2.3-inch",
      megapixels: 16,
      waterproof: false,
      stabilised: false,
      videoResolution: "1080p",
      shotsPerCharge: 250,
      opticalZoom: 5,
      weightGrams: 148,
      colour: "pink",
    },
    interfaces: [
      accepts("memory-card", "sd", { capacity: "sdhc", bus: "uhs-i" }),
      accepts("battery", "tdl-3"),
      fits("battery-charger", "tdl-3"),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "ondrel-nelle",
    sku: "OND-NELLE",
    title: "Ondrel Nelle Retro Compact Camera",
    brand: "Ondrel",
    model: "Nelle",
    category: "compact-cameras",
    priceCents: 32900,
    stock: 9,
    releasedOn: { yearsAgo: 2, month: 6, day: 19 },
    colour: "#9dbfae",
    summary: "Mint-green retro compact with a soft lens; its largest card is not published.",
    description:
      "The Nelle takes its shape from the clamshell cameras of the nineties and its palette from old " +
      "print film. Twelve megapixels, a gentle three-times lens and a tiny flash give holiday pictures " +
      "a look that phones imitate. An SD card slides in beside the built-in battery, though Ondrel's " +
      "papers name no largest size. Focusing hunts in poor light, and the strap loop is on the wrong " +
      "side for left-handers.",
    attributes: {
      sensorSize: "1/1.7-inch",
      megapixels: 12,
      waterproof: false,
      stabilised: false,
      videoResolution: "1080p",
      shotsPerCharge: 210,
      opticalZoom: 3,
      weightGrams: 215,
      colour: "green",
    },
    interfaces: [
      accepts("memory-card", "sd", { bus: "uhs-i" }), // The capacity class is unknown on purpose.
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
  {
    slug: "veldane-tallo-v",
    sku: "VEL-TALLOV",
    title: "Veldane Tallo V Vlogging Camera",
    brand: "Veldane",
    model: "Tallo V",
    category: "compact-cameras",
    priceCents: 59900,
    stock: 12,
    releasedOn: { yearsAgo: 2, month: 8, day: 28 },
    colour: "#e6e4de",
    summary: "Vlogging compact with a wide zoom, a side screen and a microphone socket.",
    description:
      "A camera meant to be talked to. The screen swings to the side, a red frame shows when it " +
      "records, and the wide end of the three-times zoom keeps an outstretched arm out of the picture. " +
      "Three capsules on top pick up voices, with a 3.5 mm socket for better ones. Video goes to a " +
      "microSD card. There is no finder, and stills lag behind its price.",
    attributes: {
      sensorSize: "1-inch",
      megapixels: 20,
      waterproof: false,
      stabilised: true,
      videoResolution: "4K",
      shotsPerCharge: 320,
      opticalZoom: 3,
      weightGrams: 290,
      colour: "white",
    },
    interfaces: [
      accepts("memory-card", "microsd", { capacity: "sdxc", bus: "uhs-i" }),
      accepts("battery", "vdp-8"),
      fits("battery-charger", "vdp-8"),
      accepts("microphone-socket", "trs-3.5"),
      accepts("tripod-thread", "quarter-inch"),
    ],
  },
];
