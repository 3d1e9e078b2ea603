import type { ProductSeed } from "../../format.ts";
import { fits } from "../interfaces.ts";

export const lightAndSound: ProductSeed[] = [
  {
    slug: "halvorn-hlf-42",
    sku: "HAL-HLF42",
    title: "Halvorn HLF-42 Flash",
    brand: "Halvorn",
    model: "HLF-42",
    category: "flashes",
    priceCents: 29900,
    stock: 8,
    releasedOn: { yearsAgo: 4, month: 2, day: 15 },
    colour: "#2c2d2f",
    summary: "Halvorn's mid-sized flash with a tilting, turning head.",
    description:
      "Strong enough to bounce off a church-hall ceiling and small enough to stay on the camera all " +
      "evening. The HLF-42 meters through the lens on any Havra, turns its head in every direction and " +
      "zooms to match the focal length. Four AA cells give roughly two hundred full bursts. The battery " +
      "door's hinge is its weak point, known to every rental house.",
    attributes: {
      guideNumber: 42,
      recycleSeconds: 3,
      metering: "Halvorn",
      turningHead: true,
      powerSource: "4 AA cells",
      weightGrams: 310,
      colour: "black",
    },
    interfaces: [fits("hot-shoe", "standard-shoe", { metering: "halvorn" })],
  },
  {
    slug: "lumbrec-s60v",
    sku: "LUM-S60V",
    title: "Lumbrec S60V Flash for Veldane",
    brand: "Lumbrec",
    model: "S60V",
    category: "flashes",
    priceCents: 18900,
    stock: 11,
    releasedOn: { yearsAgo: 3, month: 1, day: 10 },
    colour: "#3b3a42",
    summary: "Powerful third-party flash dedicated to Veldane cameras.",
    description:
      "Lumbrec builds the S60 in versions for different makers; this is the Veldane one, with automatic " +
      "metering and high-speed sync. Guide number 60 lights a barn. Its lithium pack recycles in a " +
      "second and a half and outlasts any reception. The screen is bright, the menu deep and the " +
      "translation of the manual adventurous. At half a kilo it makes a small body top-heavy.",
    attributes: {
      guideNumber: 60,
      recycleSeconds: 1.5,
      metering: "Veldane",
      turningHead: true,
      powerSource: "lithium pack",
      weightGrams: 505,
      colour: "black",
    },
    interfaces: [fits("hot-shoe", "standard-shoe", { metering: "veldane" })],
  },
  {
    slug: "lumbrec-key-30",
    sku: "LUM-KEY30",
    title: "Lumbrec Key 30 Manual Flash",
    brand: "Lumbrec",
    model: "Key 30",
    category: "flashes",
    priceCents: 6995,
    stock: 24,
    releasedOn: { yearsAgo: 5, month: 3, day: 3 },
    colour: "#5b5964",
    summary: "Fully manual flash with a dial and nothing else to learn.",
    description:
      "One dial, seven power steps, no screen. The Key 30 fires from any standard shoe, or from its " +
      "optical eye when another burst goes off, so a second and third can be hidden about a room. " +
      "Students learn the inverse square law on it whether they want to or not. There is no automatic " +
      "metering with any camera, and the head tilts but will not turn.",
    attributes: {
      guideNumber: 30,
      recycleSeconds: 4,
      metering: "manual",
      turningHead: false,
      powerSource: "4 AA cells",
      weightGrams: 245,
      colour: "grey",
    },
    interfaces: [fits("hot-shoe", "standard-shoe", { metering: "manual" })],
  },
  {
    slug: "ondrel-wink",
    sku: "OND-WINK",
    title: "Ondrel Wink Pocket Flash",
    brand: "Ondrel",
    model: "Wink",
    category: "flashes",
    priceCents: 15900,
    stock: 6,
    releasedOn: { yearsAgo: 1, month: 3, day: 18 },
    colour: "#bdbab2",
    summary: "Tiny flash in silver for the Minnau cameras.",
    description:
      "No larger than a pack of cards, the Wink borrows its corners from the Minnau top plate and its " +
      "manners from old bulb holders: the reflector folds open like a fan. It fills a shadow across a " +
      "dinner table and meters automatically. Two AAA cells feed it. Beyond four metres its light is " +
      "spent, and getting ready for the next frame takes six seconds.",
    attributes: {
      guideNumber: 16,
      recycleSeconds: 6,
      metering: "Ondrel",
      turningHead: false,
      powerSource: "2 AAA cells",
      weightGrams: 92,
      colour: "silver",
    },
    interfaces: [fits("hot-shoe", "standard-shoe", { metering: "ondrel" })],
  },
  {
    slug: "halvorn-hlm-1",
    sku: "HAL-HLM1",
    title: "Halvorn HLM-1 Shoe Microphone",
    brand: "Halvorn",
    model: "HLM-1",
    category: "microphones",
    priceCents: 22900,
    stock: 4,
    releasedOn: { yearsAgo: 2, month: 9, day: 12 },
    colour: "#303133",
    summary: "Shotgun microphone that takes power and sound through Halvorn's live-contact shoe.",
    description:
      "No cable and no battery: the HLM-1 slides into the live-contact shoe of the larger Havra bodies " +
      "and hands its signal over digitally. A dial at the back switches between forward, forward and " +
      "rear, and all round. Hiss is very low, and a foam and a fur come in the pouch. The other side of " +
      "such neatness is that cameras with a normal shoe cannot use it at all.",
    attributes: {
      pickup: "shotgun",
      connector: "live-contact shoe",
      wireless: false,
      selfNoise: 14,
      weightGrams: 118,
      colour: "black",
    },
    interfaces: [fits("hot-shoe", "live-shoe")],
  },
  {
    slug: "sonnivar-reed",
    sku: "SON-REED",
    title: "Sonnivar Reed Shotgun Microphone",
    brand: "Sonnivar",
    model: "Reed",
    category: "microphones",
    priceCents: 12900,
    stock: 15,
    releasedOn: { yearsAgo: 4, month: 2, day: 20 },
    colour: "#4e4a52",
    summary: "Short shotgun microphone with a 3.5 mm lead.",
    description:
      "Interviews across a table, a voice over street noise: the Reed listens forward and ignores most " +
      "of the rest. An elastic cradle soaks up handling thumps, the coiled 3.5 mm lead is replaceable " +
      "and no battery is needed. Beyond two metres the room creeps in. The supplied foam stops a " +
      "breeze, whereas real wind calls for a furry cover.",
    attributes: {
      pickup: "shotgun",
      connector: "3.5 mm",
      wireless: false,
      selfNoise: 18,
      weightGrams: 96,
      colour: "grey",
    },
    interfaces: [fits("microphone-socket", "trs-3.5")],
  },
  {
    slug: "sonnivar-clipper",
    sku: "SON-CLIPPER",
    title: "Sonnivar Clipper Wireless Microphone Set",
    brand: "Sonnivar",
    model: "Clipper",
    category: "microphones",
    priceCents: 18900,
    stock: 10,
    releasedOn: { yearsAgo: 2, month: 1, day: 20 },
    colour: "#39424a",
    summary: "Wireless clip-on set with two transmitters and a 3.5 mm receiver.",
    description:
      "Two transmitters as small as pillboxes, one receiver, one charging case. The Clipper sends " +
      "voices over a hundred metres of open ground and records a safety copy inside each clip. Pairing " +
      "happens in the case. A 3.5 mm lead reaches the camera. In cafés full of wireless traffic the " +
      "link drops for a syllable now and then, where the safety copy earns its keep.",
    attributes: {
      pickup: "all-round, clip-on",
      connector: "3.5 mm",
      wireless: true,
      selfNoise: 24,
      weightGrams: 74,
      colour: "grey",
    },
    interfaces: [fits("microphone-socket", "trs-3.5")],
  },
  {
    slug: "sonnivar-pebble",
    sku: "SON-PEBBLE",
    title: "Sonnivar Pebble USB-C Clip Microphone",
    brand: "Sonnivar",
    model: "Pebble",
    category: "microphones",
    priceCents: 5995,
    stock: 23,
    releasedOn: { yearsAgo: 1, month: 5, day: 21 },
    colour: "#a39b8f",
    summary: "Clip microphone that plugs into a camera's USB-C port.",
    description:
      "A lapel microphone with its own converter, made for action cameras that have a USB-C port and no " +
      "audio socket. The Pebble picks up evenly all round, so it forgives a badly placed collar. Its " +
      "lead is a metre and a half long with a right-angle plug that clears most cages. While it is " +
      "plugged in, the door of a waterproof camera stands open, and charging has to wait.",
    attributes: {
      pickup: "all-round, clip-on",
      connector: "USB-C",
      wireless: false,
      selfNoise: 27,
      weightGrams: 28,
      colour: "beige",
    },
    interfaces: [fits("microphone-socket", "usb-c")],
  },
];
