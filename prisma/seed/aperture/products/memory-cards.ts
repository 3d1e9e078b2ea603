import type { ProductSeed } from "../../format.ts";
import { fits } from "../interfaces.ts";

export const memoryCards: ProductSeed[] = [
  {
    slug: "norrask-plank-32",
    sku: "NOR-PLANK32",
    title: "Norrask Plank 32 GB SDHC Card",
    brand: "Norrask",
    model: "Plank 32",
    category: "memory-cards",
    priceCents: 1195,
    stock: 48,
    releasedOn: { yearsAgo: 6, month: 3, day: 1 },
    colour: "#4d6a83",
    summary: "32 GB SDHC card for older cameras that refuse anything larger.",
    description:
      "Cameras from the years before SDXC need a card of 32 GB or less, and this is the one we keep for " +
      "them. It reads at 95 MB/s, writes at a steady 40 and has a sliding lock that does not break off " +
      "in the second week. A thousand raw files fill it, so a long holiday calls for a pair.",
    attributes: {
      capacity: 32,
      readSpeed: 95,
      writeSpeed: 40,
      cardType: "SD",
      busClass: "UHS-I",
      weightGrams: 2,
      colour: "blue",
    },
    interfaces: [fits("memory-card", "sd", { capacity: "sdhc", bus: "uhs-i" })],
  },
  {
    slug: "norrask-plank-128",
    sku: "NOR-PLANK128",
    title: "Norrask Plank 128 GB SDXC Card",
    brand: "Norrask",
    model: "Plank 128",
    category: "memory-cards",
    priceCents: 2495,
    stock: 57,
    releasedOn: { yearsAgo: 5, month: 4, day: 1 },
    colour: "#3c556b",
    summary: "128 GB SDXC card at UHS-I speed, for photographs and ordinary 4K.",
    description:
      "The everyday card of the Norrask line: large, honest and not expensive. At 100 MB/s reading and " +
      "70 writing it copes with 4K at normal bit rates and with the bursts of most family cameras. Each " +
      "one is tested before the label goes on, and the warranty runs ten years. Sports photographers " +
      "will wait for it; everyone else will not notice.",
    attributes: {
      capacity: 128,
      readSpeed: 100,
      writeSpeed: 70,
      cardType: "SD",
      busClass: "UHS-I",
      weightGrams: 2,
      colour: "blue",
    },
    interfaces: [fits("memory-card", "sd", { capacity: "sdxc", bus: "uhs-i" })],
  },
  {
    slug: "kettermar-steen-128",
    sku: "KET-STEEN128",
    title: "Kettermar Steen 128 GB SDXC UHS-II Card",
    brand: "Kettermar",
    model: "Steen 128",
    category: "memory-cards",
    priceCents: 6995,
    stock: 33,
    releasedOn: { yearsAgo: 4, month: 1, day: 20 },
    colour: "#8b8f92",
    summary: "128 GB UHS-II SD card, quick enough for bursts and high-bit-rate video.",
    description:
      "A second row of contacts is what makes a UHS-II card, and in a camera that has the matching pins " +
      "the Steen writes at 200 MB/s. Bursts clear before the next one begins. The case is moulded in " +
      "one piece with no lock switch to snap and no ribs to chip. In a slower slot it behaves like any " +
      "other good card, which makes it a poor bargain there.",
    attributes: {
      capacity: 128,
      readSpeed: 280,
      writeSpeed: 200,
      cardType: "SD",
      busClass: "UHS-II",
      weightGrams: 2,
      colour: "grey",
    },
    interfaces: [fits("memory-card", "sd", { capacity: "sdxc", bus: "uhs-ii" })],
  },
  {
    slug: "kettermar-steen-256",
    sku: "KET-STEEN256",
    title: "Kettermar Steen 256 GB SDXC UHS-II Card",
    brand: "Kettermar",
    model: "Steen 256",
    category: "memory-cards",
    priceCents: 12495,
    stock: 21,
    releasedOn: { yearsAgo: 3, month: 3, day: 8 },
    colour: "#6d7275",
    summary: "256 GB UHS-II SD card for long days of raw files and video.",
    description:
      "Twice the room of the smaller Steen, with a slightly faster controller: 290 MB/s reading and 220 " +
      "writing, held over the full length of a wedding film. The label has a matt field that takes " +
      "pencil. Kettermar seals the shell against dust and a drop into a puddle. One card this size " +
      "invites putting everything on it, and two smaller ones would spread the risk.",
    attributes: {
      capacity: 256,
      readSpeed: 290,
      writeSpeed: 220,
      cardType: "SD",
      busClass: "UHS-II",
      weightGrams: 2,
      colour: "grey",
    },
    interfaces: [fits("memory-card", "sd", { capacity: "sdxc", bus: "uhs-ii" })],
  },
  {
    slug: "norrask-fleck-32",
    sku: "NOR-FLECK32",
    title: "Norrask Fleck 32 GB microSDHC Card with adapter",
    brand: "Norrask",
    model: "Fleck 32",
    category: "memory-cards",
    priceCents: 995,
    stock: 60,
    releasedOn: { yearsAgo: 6, month: 3, day: 1 },
    colour: "#d08a4e",
    summary: "32 GB microSDHC card with its SD adapter, for children's and older action cameras.",
    description:
      "Fingernail-sized and sold with an SD adapter, the small Fleck suits toy cameras, dash recorders " +
      "and action cameras of an earlier generation that stop at SDHC. It holds about five hours of " +
      "1080p. Norrask has made it unchanged for years and it is the card we are asked for most in " +
      "December. Reading is brisk at 90 MB/s; writing drops to 20, so 4K at high quality stutters.",
    attributes: {
      capacity: 32,
      readSpeed: 90,
      writeSpeed: 20,
      cardType: "microSD",
      busClass: "UHS-I",
      weightGrams: 1,
      colour: "orange",
    },
    interfaces: [fits("memory-card", "microsd", { capacity: "sdhc", bus: "uhs-i" })],
  },
  {
    slug: "norrask-fleck-128",
    sku: "NOR-FLECK128",
    title: "Norrask Fleck 128 GB microSDXC Card with adapter",
    brand: "Norrask",
    model: "Fleck 128",
    category: "memory-cards",
    priceCents: 1995,
    stock: 52,
    releasedOn: { yearsAgo: 5, month: 4, day: 1 },
    colour: "#c4773a",
    summary: "128 GB microSDXC card for action cameras, adapter included.",
    description:
      "Most action cameras are happy with this one. The write speed stays at 60 MB/s even when the card " +
      "is warm, four hours of 4K fit on it, and Norrask rates it for salt water and airport scanners. " +
      "The adapter turns it into an ordinary SD card at home. The orange edge is there because black " +
      "ones vanish in gravel, though it hides just as well in autumn leaves.",
    attributes: {
      capacity: 128,
      readSpeed: 100,
      writeSpeed: 60,
      cardType: "microSD",
      busClass: "UHS-I",
      weightGrams: 1,
      colour: "orange",
    },
    interfaces: [fits("memory-card", "microsd", { capacity: "sdxc", bus: "uhs-i" })],
  },
  {
    slug: "norrask-fleck-256",
    sku: "NOR-FLECK256",
    title: "Norrask Fleck 256 GB microSDXC Card with adapter",
    brand: "Norrask",
    model: "Fleck 256",
    category: "memory-cards",
    priceCents: 3495,
    stock: 29,
    releasedOn: { yearsAgo: 3, month: 7, day: 5 },
    colour: "#ad6530",
    summary: "256 GB microSDXC card with room for a whole trip's 4K footage.",
    description:
      "A week of riding on one card. The big Fleck writes at 80 MB/s, enough for 5.3K, and stays " +
      "readable from minus 25 to 85 degrees Celsius. Like its smaller siblings it comes with a sleeve " +
      "for SD slots, and a plastic case that can be found in a rucksack. Copying it full takes three " +
      "quarters of an hour over UHS-I, the price of so much room on the slower bus.",
    attributes: {
      capacity: 256,
      readSpeed: 100,
      writeSpeed: 80,
      cardType: "microSD",
      busClass: "UHS-I",
      weightGrams: 1,
      colour: "orange",
    },
    interfaces: [fits("memory-card", "microsd", { capacity: "sdxc", bus: "uhs-i" })],
  },
  {
    slug: "brisvik-microsd-64",
    sku: "BRI-MSD64",
    title: "Brisvik 64 GB microSDXC Card with adapter",
    brand: "Brisvik",
    model: "microSD 64",
    category: "memory-cards",
    priceCents: 1695,
    stock: 16,
    releasedOn: { yearsAgo: 2, month: 5, day: 16 },
    colour: "#e2e0d9",
    summary: "Brisvik's own 64 GB microSD card; its bus class is not published.",
    description:
      "Brisvik bundles this card with rental kits and sells it loose as well. Sixty-four gigabytes of " +
      "the SDXC kind, a white label with a line to write on, an adapter in the packet. The maker " +
      "promises that it suits a Kaskel and gives no bus class, so neither can we. Real transfers hover " +
      "around 80 MB/s, which is fine for stills and short clips.",
    attributes: {
      capacity: 64,
      readSpeed: 80,
      writeSpeed: 35,
      cardType: "microSD",
      busClass: "not stated",
      weightGrams: 1,
      colour: "white",
    },
    interfaces: [fits("memory-card", "microsd", { capacity: "sdxc" })], // The bus is unknown on purpose.
  },
  {
    slug: "kettermar-anvik-256",
    sku: "KET-ANVIK256",
    title: "Kettermar Anvik 256 GB CFexpress Type B Card",
    brand: "Kettermar",
    model: "Anvik 256",
    category: "memory-cards",
    priceCents: 18995,
    stock: 14,
    releasedOn: { yearsAgo: 3, month: 1, day: 16 },
    colour: "#5b4f49",
    summary: "256 GB CFexpress Type B card for cameras with the fast slot.",
    description:
      "CFexpress is another animal: two lanes of PCI Express in a metal case, reading at 1,700 MB/s and " +
      "writing at 1,300. Raw bursts vanish from the buffer and 8K footage arrives without dropped " +
      "frames. The aluminium sheds heat well, though after an hour of recording the card comes out too " +
      "warm to hold for long. It fits no SD slot of any kind.",
    attributes: {
      capacity: 256,
      readSpeed: 1700,
      writeSpeed: 1300,
      cardType: "CFexpress Type B",
      busClass: "PCIe",
      weightGrams: 10,
      colour: "brown",
    },
    interfaces: [fits("memory-card", "cfexpress-b")],
  },
  {
    slug: "kettermar-anvik-512",
    sku: "KET-ANVIK512",
    title: "Kettermar Anvik 512 GB CFexpress Type B Card",
    brand: "Kettermar",
    model: "Anvik 512",
    category: "memory-cards",
    priceCents: 32995,
    stock: 0,
    releasedOn: { yearsAgo: 2, month: 1, day: 17 },
    colour: "#4a403b",
    summary: "512 GB CFexpress Type B card, faster again and roomy enough for 8K.",
    description:
      "The larger Anvik carries more flash chips in parallel and so writes faster than its sibling, " +
      "1,500 MB/s in our own runs. Half a terabyte holds some forty minutes of 8K raw or an " +
      "unreasonable number of photographs. A screen-printed serial number helps studios keep their sets " +
      "in order. Supplies come in batches, and there are weeks with none.",
    attributes: {
      capacity: 512,
      readSpeed: 1750,
      writeSpeed: 1500,
      cardType: "CFexpress Type B",
      busClass: "PCIe",
      weightGrams: 10,
      colour: "brown",
    },
    interfaces: [fits("memory-card", "cfexpress-b")],
  },
];
