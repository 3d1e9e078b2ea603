import type { ProductSeed } from "../../format.ts";
import { accepts, fits } from "../interfaces.ts";

export const power: ProductSeed[] = [
  {
    slug: "halvorn-hln-22",
    sku: "HAL-HLN22",
    title: "Halvorn HLN-22 Battery",
    brand: "Halvorn",
    model: "HLN-22",
    category: "batteries",
    priceCents: 7900,
    stock: 20,
    releasedOn: { yearsAgo: 3, month: 10, day: 3 },
    colour: "#3a3b3d",
    summary: "The large battery of the full-frame Havra bodies, 16.2 Wh.",
    description:
      "Both full-frame Havra cameras run on this two-cell pack, good for around five hundred frames or " +
      "ninety minutes of 4K. A chip reports remaining charge to the percent and the age of the cells in " +
      "five steps. The contacts are recessed, and a cap comes with it for the bag. It is priced like an " +
      "original part because there is no other supplier yet.",
    attributes: {
      batteryModel: "HLN-22",
      energy: 16.2,
      usbCharging: false,
      weightGrams: 84,
      colour: "black",
    },
    interfaces: [fits("battery", "hln-22"), fits("battery-charger", "hln-22")],
  },
  {
    slug: "halvorn-hln-14",
    sku: "HAL-HLN14",
    title: "Halvorn HLN-14 Battery",
    brand: "Halvorn",
    model: "HLN-14",
    category: "batteries",
    priceCents: 4900,
    stock: 34,
    releasedOn: { yearsAgo: 6, month: 5, day: 20 },
    colour: "#494a4c",
    summary: "The original battery of the Havra 1 and Havra 3, 8.7 Wh.",
    description:
      "Halvorn has kept this shape since its first mirrorless camera, so old spares go on working in " +
      "new bodies. One charge takes a Havra 3 through a day of about four hundred pictures, less in " +
      "frost. Two orange dots show on which side a drained one was put back. It charges only in the " +
      "body or a cradle, having no port of its own.",
    attributes: {
      batteryModel: "HLN-14",
      energy: 8.7,
      usbCharging: false,
      weightGrams: 49,
      colour: "grey",
    },
    interfaces: [fits("battery", "hln-14"), fits("battery-charger", "hln-14")],
  },
  {
    slug: "ampelow-a14",
    sku: "AMP-A14",
    title: "Ampelow A14 USB-C Battery for HLN-14",
    brand: "Ampelow",
    model: "A14",
    category: "batteries",
    priceCents: 2995,
    stock: 41,
    releasedOn: { yearsAgo: 3, month: 4, day: 2 },
    colour: "#6f8f7a",
    summary: "Replacement for the HLN-14 with a USB-C port in its side.",
    description:
      "Ampelow copies the outline of Halvorn's small pack and adds a USB-C port, so a phone charger is " +
      "all one packs. Capacity is slightly below the original's, and the camera shows its charge in " +
      "bars instead of percent. After two years of lending them out we have seen none swell. The case " +
      "is a shade thicker and comes out of a Havra 1 with some persuasion.",
    attributes: {
      batteryModel: "HLN-14",
      energy: 8.1,
      usbCharging: true,
      weightGrams: 52,
      colour: "green",
    },
    interfaces: [fits("battery", "hln-14"), fits("battery-charger", "hln-14")],
  },
  {
    slug: "veldane-vdp-8",
    sku: "VEL-VDP8",
    title: "Veldane VDP-8 Battery",
    brand: "Veldane",
    model: "VDP-8",
    category: "batteries",
    priceCents: 5500,
    stock: 25,
    releasedOn: { yearsAgo: 4, month: 4, day: 8 },
    colour: "#77797a",
    summary: "Standard battery for every Veldane camera, 8.6 Wh.",
    description:
      "One battery for the whole Veldane range, from the Tallo to the Vessim 9, is a kindness to anyone " +
      "with two of them. In the small bodies it lasts a long day. In the nine, with its large sensor, " +
      "it is spent after roughly three hundred frames. The grey case has a raised arrow for loading by " +
      "touch, and cells chilled on a winter walk recover once warmed in a pocket.",
    attributes: {
      batteryModel: "VDP-8",
      energy: 8.6,
      usbCharging: false,
      weightGrams: 46,
      colour: "grey",
    },
    interfaces: [fits("battery", "vdp-8"), fits("battery-charger", "vdp-8")],
  },
  {
    slug: "ondrel-odr-30",
    sku: "OND-ODR30",
    title: "Ondrel ODR-30 Battery",
    brand: "Ondrel",
    model: "ODR-30",
    category: "batteries",
    priceCents: 6500,
    stock: 0,
    releasedOn: { yearsAgo: 3, month: 5, day: 30 },
    colour: "#a9a8a3",
    summary: "Battery for the Minnau cameras, 11.2 Wh, slim and metal-cased.",
    description:
      "A flat pack in a brushed aluminium sleeve, shared by all three Minnau cameras. The cells hold " +
      "their voltage well in the cold, and the sleeve takes a dent where plastic would split. A small " +
      "window shows the month it was made. Deliveries from the workshop are irregular, and our drawer " +
      "has been empty for a month at a time.",
    attributes: {
      batteryModel: "ODR-30",
      energy: 11.2,
      usbCharging: false,
      weightGrams: 68,
      colour: "silver",
    },
    interfaces: [fits("battery", "odr-30"), fits("battery-charger", "odr-30")],
  },
  {
    slug: "brisvik-brv-5",
    sku: "BRI-BRV5",
    title: "Brisvik BRV-5 Battery",
    brand: "Brisvik",
    model: "BRV-5",
    category: "batteries",
    priceCents: 2995,
    stock: 37,
    releasedOn: { yearsAgo: 5, month: 9, day: 10 },
    colour: "#40617d",
    summary: "Cold-proof battery for the Kaskel 3, 5 and Deep and for the Skerra, 6.5 Wh.",
    description:
      "The little pack behind the Skerra and every Kaskel with a battery door. Brisvik tunes the " +
      "chemistry for cold, and at minus ten Celsius it loses about a quarter of its life where ordinary " +
      "cells give up half. The blue pull tab can be gripped in gloves. It is rated for three hundred " +
      "cycles, rather few, so heavy users go through one a season.",
    attributes: {
      batteryModel: "BRV-5",
      energy: 6.5,
      usbCharging: false,
      weightGrams: 38,
      colour: "blue",
    },
    interfaces: [fits("battery", "brv-5"), fits("battery-charger", "brv-5")],
  },
  {
    slug: "taddlow-tdl-3",
    sku: "TAD-TDL3",
    title: "Taddlow TDL-3 Battery",
    brand: "Taddlow",
    model: "TDL-3",
    category: "batteries",
    priceCents: 2495,
    stock: 28,
    releasedOn: { yearsAgo: 5, month: 2, day: 12 },
    colour: "#8d8a86",
    summary: "Small battery for the Wayla and Lanty compacts, 3.6 Wh.",
    description:
      "A wafer of a battery for Taddlow's pocket cameras. It runs a Lanty for some two hundred and " +
      "fifty pictures and a Wayla, with its motors and finder, for fewer than two hundred. Full again " +
      "in ninety minutes, it suits people who carry two. The printing that shows which way is up wears " +
      "off within a year, after which only the gold contacts tell.",
    attributes: {
      batteryModel: "TDL-3",
      energy: 3.6,
      usbCharging: false,
      weightGrams: 22,
      colour: "grey",
    },
    interfaces: [fits("battery", "tdl-3"), fits("battery-charger", "tdl-3")],
  },
  {
    slug: "halvorn-hlc-2",
    sku: "HAL-HLC2",
    title: "Halvorn HLC-2 Dual Charger",
    brand: "Halvorn",
    model: "HLC-2",
    category: "chargers",
    priceCents: 6900,
    stock: 13,
    releasedOn: { yearsAgo: 3, month: 10, day: 3 },
    colour: "#2f3032",
    summary: "Two-bay USB-C charger for both Halvorn batteries.",
    description:
      "Two cradles, each shaped to take either Halvorn pack, with a row of four lamps apiece. A pair of " +
      "large packs is full in two and a half hours from a 30-watt supply, which is not included. It " +
      "recognises cells that have been put away half full and leaves them there. The lid is clear and " +
      "brittle; ours lives without it.",
    attributes: {
      batteryModel: "HLN-14, HLN-22",
      bays: 2,
      chargeHours: 2.5,
      connector: "USB-C",
      weightGrams: 165,
      colour: "black",
    },
    interfaces: [accepts("battery-charger", "hln-22", {}, 2), accepts("battery-charger", "hln-14", {}, 2)],
  },
  {
    slug: "brisvik-brc-3",
    sku: "BRI-BRC3",
    title: "Brisvik BRC-3 Charging Case",
    brand: "Brisvik",
    model: "BRC-3",
    category: "chargers",
    priceCents: 4495,
    stock: 16,
    releasedOn: { yearsAgo: 4, month: 1, day: 15 },
    colour: "#58636b",
    summary: "Three-bay charging case for BRV-5 batteries, with pockets for cards.",
    description:
      "Half box, half charger: three bays for Brisvik's pack, two pockets for tiny cards and a lid that " +
      "keeps spray out when shut. Laid in a tent it fills one after another, so the first is ready " +
      "within ninety minutes. Charging all three takes a patient evening, about four hours. The USB-C " +
      "port has a rubber plug on a short leash, and the leash is what breaks first.",
    attributes: {
      batteryModel: "BRV-5",
      bays: 3,
      chargeHours: 4,
      connector: "USB-C",
      weightGrams: 128,
      colour: "grey",
    },
    interfaces: [accepts("battery-charger", "brv-5", {}, 3)],
  },
  {
    slug: "ampelow-fourfold",
    sku: "AMP-FOURFOLD",
    title: "Ampelow Fourfold Universal Charger",
    brand: "Ampelow",
    model: "Fourfold",
    category: "chargers",
    priceCents: 5495,
    stock: 22,
    releasedOn: { yearsAgo: 2, month: 7, day: 1 },
    colour: "#5f7f6c",
    summary: "Universal charger with sliding plates for four common battery shapes.",
    description:
      "Ampelow's answer to a drawer full of cradles. Sliding plates reshape its two bays for Halvorn's " +
      "small pack, the Veldane, the Ondrel or Taddlow's little one, in any pairing. A display gives " +
      "charge in percent and, oddly, room temperature. It is slower than the makers' own at three " +
      "hours, and the plates are easily left behind in a hotel.",
    attributes: {
      batteryModel: "HLN-14, VDP-8, ODR-30, TDL-3",
      bays: 2,
      chargeHours: 3,
      connector: "USB-C",
      weightGrams: 142,
      colour: "green",
    },
    interfaces: [
      accepts("battery-charger", "hln-14", {}, 2),
      accepts("battery-charger", "vdp-8", {}, 2),
      accepts("battery-charger", "odr-30", {}, 2),
      accepts("battery-charger", "tdl-3", {}, 2),
    ],
  },
];
