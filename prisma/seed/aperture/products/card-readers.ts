import type { ProductSeed } from "../../format.ts";
import { accepts } from "../interfaces.ts";

export const cardReaders: ProductSeed[] = [
  {
    slug: "kettermar-twain",
    sku: "KET-TWAIN",
    title: "Kettermar Twain SD and microSD Reader",
    brand: "Kettermar",
    model: "Twain",
    category: "card-readers",
    priceCents: 5995,
    stock: 17,
    releasedOn: { yearsAgo: 3, month: 3, day: 8 },
    colour: "#8e9396",
    summary: "Two-slot USB-C reader for SD and microSD at UHS-II speed.",
    description:
      "An aluminium slab the size of a matchbox with an SD slot on one side and a microSD slot on the " +
      "other, both with the second row of contacts. The two can be read at once, at up to 300 MB/s " +
      "each. The lead is captive, woven and twenty centimetres long, which ties it to the front edge of " +
      "a desk; a detachable one would have travelled better.",
    attributes: {
      slotTypes: "SD, microSD",
      connector: "USB-C",
      readSpeed: 300,
      weightGrams: 62,
      colour: "grey",
    },
    interfaces: [
      accepts("memory-card", "sd", { capacity: "sduc", bus: "uhs-ii" }),
      accepts("memory-card", "microsd", { capacity: "sduc", bus: "uhs-ii" }),
    ],
  },
  {
    slug: "norrask-thumb",
    sku: "NOR-THUMB",
    title: "Norrask Thumb SD and microSD Reader",
    brand: "Norrask",
    model: "Thumb",
    category: "card-readers",
    priceCents: 1995,
    stock: 38,
    releasedOn: { yearsAgo: 5, month: 6, day: 1 },
    colour: "#3f5d75",
    summary: "Pocket reader for SD and microSD that plugs straight into a laptop or phone.",
    description:
      "Half the size of a thumb and not much dearer than lunch. A USB-C plug on one end, two slots on " +
      "the other, nothing to lose but the cap. Phones recognise it as well as laptops, so pictures can " +
      "go home from a train. It tops out at UHS-I speed, and one slot must be emptied before the other " +
      "answers.",
    attributes: {
      slotTypes: "SD, microSD",
      connector: "USB-C",
      readSpeed: 100,
      weightGrams: 12,
      colour: "blue",
    },
    interfaces: [
      accepts("memory-card", "sd", { capacity: "sdxc", bus: "uhs-i" }),
      accepts("memory-card", "microsd", { capacity: "sdxc", bus: "uhs-i" }),
    ],
  },
  {
    slug: "kettermar-anvik-dock",
    sku: "KET-ANVIKDOCK",
    title: "Kettermar Anvik Dock CFexpress and SD Reader",
    brand: "Kettermar",
    model: "Anvik Dock",
    category: "card-readers",
    priceCents: 9995,
    stock: 7,
    releasedOn: { yearsAgo: 3, month: 1, day: 16 },
    colour: "#55504c",
    summary: "CFexpress Type B and SD reader in a cooled desktop case.",
    description:
      "A desk reader for studios that shoot on CFexpress and still keep a drawer of SD cards. The " +
      "finned case stays cool enough to fill a drive from four cards in a row, and rubber feet stop it " +
      "wandering. It needs a 10 Gbit/s port to show what it can do. No microSD slot was fitted, a " +
      "strange saving at this price.",
    attributes: {
      slotTypes: "CFexpress Type B, SD",
      connector: "USB-C",
      readSpeed: 1000,
      weightGrams: 148,
      colour: "grey",
    },
    interfaces: [
      accepts("memory-card", "cfexpress-b"),
      accepts("memory-card", "sd", { capacity: "sdxc", bus: "uhs-ii" }),
    ],
  },
];
