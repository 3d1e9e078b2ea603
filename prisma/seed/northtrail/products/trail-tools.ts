import type { ProductSeed } from "../../format.ts";

/** Headlamps, water filters and trekking poles. */
export const trailTools: ProductSeed[] = [
  {
    slug: "duskerry-glim-250",
    sku: "DK-GLIM250",
    title: "Duskerry Glim 250 Headlamp",
    brand: "Duskerry",
    model: "Glim 250",
    category: "headlamps",
    priceCents: 2990,
    stock: 37,
    releasedOn: { yearsAgo: 4, month: 1, day: 16 },
    summary: "A simple headlamp of 250 lumens that runs on three AAA cells.",
    description:
      "One large button, two white levels and a red one for reading maps without dazzling your " +
      "companions. Three AAA cells go in behind a coin-slot cover, and you can buy them in any " +
      "village. The strap washes at thirty degrees. It is ample for cooking, tent life and a path you " +
      "know. For running or finding a route at night the beam is too short, and cheap batteries lose " +
      "a third of their strength in frost.",
    attributes: {
      lumens: 250,
      rechargeable: false,
      burnTime: 60,
      beamDistance: 55,
      weightGrams: 86,
      colour: "orange",
    },
    interfaces: [],
    colour: "#c27b45",
  },
  {
    slug: "duskerry-moth-600",
    sku: "DK-MOTH600",
    title: "Duskerry Moth 600 Headlamp",
    brand: "Duskerry",
    model: "Moth 600",
    category: "headlamps",
    priceCents: 7490,
    stock: 14,
    releasedOn: { daysAgo: 120 },
    summary: "A rechargeable headlamp of 600 lumens with a wide flood, a far beam and USB-C.",
    description:
      "Two lamps in one housing: a broad flood for camp and ankles, and a narrow beam that picks out " +
      "a cairn a hundred and thirty metres ahead. It charges over USB-C in two hours and shows what " +
      "is left on four small lights. A lock stops it from waking up inside a pack. On full power it " +
      "holds out for three hours only, less in the cold, and a flat cell cannot be swapped on the " +
      "way.",
    attributes: {
      lumens: 600,
      rechargeable: true,
      burnTime: 45,
      beamDistance: 130,
      weightGrams: 98,
      colour: "grey",
    },
    interfaces: [],
    colour: "#5f666b",
  },
  {
    slug: "klarfoss-trickle",
    sku: "KF-TRICK",
    title: "Klarfoss Trickle Squeeze Water Filter",
    brand: "Klarfoss",
    model: "Trickle",
    category: "water-filters",
    priceCents: 4295,
    stock: 29,
    releasedOn: { yearsAgo: 3, month: 4, day: 6 },
    summary: "An 85 g squeeze filter with a one-litre soft flask, for drinking straight from a stream.",
    description:
      "The soft flask is scooped full, capped and squeezed, and clean water comes out. Hollow fibres " +
      "hold back bacteria, parasites and grit, and shaking the cap in clean water rinses them free. " +
      "Fast, light, nothing to pump. It does not remove viruses or chemicals, which matters below " +
      "villages and farmland. After a first use it must never freeze, since ice splits the fibres " +
      "without leaving a trace, so on cold nights it sleeps in the bag with its owner.",
    attributes: {
      filterType: "squeeze",
      poreSize: 0.1,
      flowRate: 1.5,
      lifetime: 1000,
      weightGrams: 85,
      colour: "blue",
    },
    interfaces: [],
    colour: "#5b8299",
  },
  {
    slug: "klarfoss-weir",
    sku: "KF-WEIR",
    title: "Klarfoss Weir Gravity Water Filter",
    brand: "Klarfoss",
    model: "Weir",
    category: "water-filters",
    priceCents: 9495,
    stock: 6,
    releasedOn: { yearsAgo: 2, month: 4, day: 22 },
    summary: "A four-litre gravity filter for groups: the bag hangs in a tree and the water runs by itself.",
    description:
      "The grey bag hangs from a branch, its hose runs into the pot, and meanwhile the tent goes up. " +
      "Four litres pass in a little over two minutes with nobody pumping, and a quick lift of the " +
      "clean end flushes the element backwards. Cartridges can be replaced after some five thousand " +
      "litres. Groups and families get the most out of it. In treeless country you will be holding it " +
      "over your head, and silty water slows it to a drip.",
    attributes: {
      filterType: "gravity",
      poreSize: 0.2,
      flowRate: 1.8,
      lifetime: 5000,
      weightGrams: 310,
      colour: "green",
    },
    interfaces: [],
    colour: "#64826f",
  },
  {
    slug: "stavarin-birk",
    sku: "SV-BIRK",
    title: "Stavarin Birk Trekking Poles",
    brand: "Stavarin",
    model: "Birk",
    category: "trekking-poles",
    priceCents: 6995,
    stock: 24,
    releasedOn: { yearsAgo: 4, month: 1, day: 27 },
    summary: "A pair of three-section aluminium poles with lever locks and cork grips.",
    description:
      "Three aluminium tubes per pole, held by lever locks that can be set with cold fingers. Cork " +
      "takes on the shape of the hand over a season or two, and a foam sleeve below it lets you grip " +
      "lower on traverses. A bent tube means a new pair, as single tubes are not sold. They telescope " +
      "to sixty-four centimetres, too long for most suitcases, and at a quarter of a kilogram each " +
      "your arms will notice after a day.",
    attributes: {
      sections: 3,
      material: "aluminium",
      lock: "lever",
      maxLength: 135,
      packedLength: 64,
      weightGrams: 510,
      colour: "green",
    },
    interfaces: [],
    colour: "#6c7d55",
  },
  {
    slug: "stavarin-lervik-carbon",
    sku: "SV-LERVIK",
    title: "Stavarin Lervik Carbon Folding Trekking Poles",
    brand: "Stavarin",
    model: "Lervik Carbon",
    category: "trekking-poles",
    priceCents: 13995,
    stock: 0,
    releasedOn: { yearsAgo: 2, month: 5, day: 13 },
    summary: "A pair of four-section carbon poles that fold to 38 cm, 370 g together.",
    description:
      "One pull at the top section and four pieces of carbon snap into a line, held by a cord and one " +
      "button. Folded, they disappear inside a day pack. Runners and hut-to-hut walkers like how " +
      "little they weigh and how quickly they are out of the way on a scramble. Adjustment covers " +
      "only fifteen centimetres, and carbon does not bend when it is jammed between rocks; it breaks, " +
      "with a crack you will remember.",
    attributes: {
      sections: 4,
      material: "carbon",
      lock: "push-button",
      maxLength: 130,
      packedLength: 38,
      weightGrams: 370,
      colour: "yellow",
    },
    interfaces: [],
    colour: "#bf9d47",
  },
];
