import type { ProductSeed } from "../../format.ts";

/** Backpacks and their rain covers. */
export const packs: ProductSeed[] = [
  {
    slug: "dunmarrow-corran-28",
    sku: "DM-COR28",
    title: "Dunmarrow Corran 28 Backpack",
    brand: "Dunmarrow",
    model: "Corran 28",
    category: "backpacks",
    priceCents: 10900,
    stock: 19,
    releasedOn: { yearsAgo: 4, month: 1, day: 11 },
    summary: "A 28-litre day pack with a mesh back, for summits, commutes and hand luggage.",
    description:
      "Big enough for a waterproof, a flask, lunch and a rope for somebody else, small enough to go " +
      "under a train seat. The back is a taut mesh panel that stands off from your shirt, and the " +
      "front pocket stretches over a helmet. Zips have glove-sized pulls. Anyone who carries more " +
      "than nine kilograms will feel it in the shoulders, since the hip belt is only webbing and " +
      "steadies the load without taking any of it.",
    attributes: { volume: 28, backSystem: "tensioned mesh", maxLoad: 9, weightGrams: 920, colour: "green" },
    interfaces: [
      { kind: "pack-cover", role: "accepts", form: "stretch", grades: { capacity: 28, cut: "daypack" } },
    ],
    colour: "#66794f",
  },
  {
    slug: "dunmarrow-corran-48",
    sku: "DM-COR48",
    title: "Dunmarrow Corran 48 Backpack",
    brand: "Dunmarrow",
    model: "Corran 48",
    category: "backpacks",
    priceCents: 16900,
    stock: 13,
    releasedOn: { yearsAgo: 4, month: 1, day: 11 },
    summary: "A 48-litre trekking pack with an adjustable back and a padded hip belt.",
    description:
      "For a long weekend with a tent, or a week from hut to hut. The harness slides on a ladder of " +
      "webbing to suit torsos from forty to fifty-two centimetres, and the padded belt has a pocket " +
      "on each wing for a compass and something sweet. A zip round the base gets you to the sleeping " +
      "bag without unpacking the top. The lid pocket is shallow, and a water bottle in the side mesh " +
      "is hard to reach for short arms.",
    attributes: {
      volume: 48,
      backSystem: "adjustable harness",
      maxLoad: 16,
      weightGrams: 1580,
      colour: "blue",
    },
    interfaces: [
      { kind: "pack-cover", role: "accepts", form: "stretch", grades: { capacity: 48, cut: "trek" } },
    ],
    colour: "#4f6a80",
  },
  {
    slug: "dunmarrow-corran-70",
    sku: "DM-COR70",
    title: "Dunmarrow Corran 70 Backpack",
    brand: "Dunmarrow",
    model: "Corran 70",
    category: "backpacks",
    priceCents: 22900,
    stock: 6,
    releasedOn: { yearsAgo: 3, month: 9, day: 7 },
    summary: "A 70-litre expedition pack with an aluminium frame, for loads up to 25 kg.",
    description:
      "Two aluminium stays and a moulded sheet pass the weight straight to the hips, and that is " +
      "where it must go when you carry food for nine days. The lid comes off and becomes a bum bag; " +
      "compression straps on both flanks hold skis or a mat. Double fabric covers the base, where " +
      "packs are dragged over rock. Half empty it wobbles, and people under a metre sixty-five report " +
      "that the frame touches the back of the head.",
    attributes: { volume: 70, backSystem: "aluminium frame", maxLoad: 25, weightGrams: 2240, colour: "rust" },
    interfaces: [
      { kind: "pack-cover", role: "accepts", form: "stretch", grades: { capacity: 70, cut: "expedition" } },
    ],
    colour: "#a2593c",
  },
  {
    slug: "dunmarrow-drape-s",
    sku: "DM-DRPS",
    title: "Dunmarrow Drape S Rain Cover",
    brand: "Dunmarrow",
    model: "Drape S",
    category: "rain-covers",
    priceCents: 1990,
    stock: 28,
    releasedOn: { yearsAgo: 4, month: 1, day: 11 },
    summary: "A rain cover for day packs of 20 to 35 litres, 78 g in its own pouch.",
    description:
      "Small enough to forget in the lid until the sky darkens. An elastic hem grips the pack, a " +
      "single buckle across the back panel stops the wind from taking it, and a drain hole at the " +
      "bottom lets out what runs down behind. The yellow can be seen from a good distance on a foggy " +
      "road. It does nothing for the shoulder straps, and in an all-day downpour water finds its way " +
      "in along them.",
    attributes: {
      volumeMin: 20,
      volumeMax: 35,
      waterColumn: 3000,
      material: "coated nylon",
      weightGrams: 78,
      colour: "yellow",
    },
    interfaces: [
      { kind: "pack-cover", role: "fits", form: "stretch", grades: { capacity: 35, cut: "daypack" } },
    ],
    colour: "#c7ab4a",
  },
  {
    slug: "dunmarrow-drape-m",
    sku: "DM-DRPM",
    title: "Dunmarrow Drape M Rain Cover",
    brand: "Dunmarrow",
    model: "Drape M",
    category: "rain-covers",
    priceCents: 2490,
    stock: 22,
    releasedOn: { yearsAgo: 4, month: 1, day: 11 },
    summary: "A rain cover for trekking packs of 35 to 55 litres, with a buckle against the wind.",
    description:
      "The middle size, shaped with darts so that it lies smoothly over a lid pocket and a rolled mat " +
      "below. We sell it to most people who walk for several days. Seams are taped, the elastic is " +
      "replaceable through a slit in the hem, and a small patch of the same cloth is sewn inside for " +
      "repairs. Over a half-filled pack it hangs loose and rattles, and brambles will pick at the " +
      "thin coating.",
    attributes: {
      volumeMin: 35,
      volumeMax: 55,
      waterColumn: 3000,
      material: "coated nylon",
      weightGrams: 104,
      colour: "orange",
    },
    interfaces: [
      { kind: "pack-cover", role: "fits", form: "stretch", grades: { capacity: 55, cut: "trek" } },
    ],
    colour: "#c47d46",
  },
  {
    slug: "dunmarrow-drape-l",
    sku: "DM-DRPL",
    title: "Dunmarrow Drape L Rain Cover",
    brand: "Dunmarrow",
    model: "Drape L",
    category: "rain-covers",
    priceCents: 2990,
    stock: 3,
    releasedOn: { yearsAgo: 4, month: 1, day: 11 },
    summary: "A rain cover for expedition packs of 55 to 80 litres, cut to go over a mat and poles.",
    description:
      "Cut with a deep pocket at the base and extra cloth over the lid, it closes round a full " +
      "expedition pack even with a foam mat strapped on top. Two chest-height loops let you clip it " +
      "to the harness, which matters on a ferry deck. In a pinch it serves as a washing-up bowl. Slow " +
      "to put on alone, because one corner always springs off while you stretch the opposite one, and " +
      "far too baggy for anything small.",
    attributes: {
      volumeMin: 55,
      volumeMax: 80,
      waterColumn: 3000,
      material: "coated nylon",
      weightGrams: 138,
      colour: "blue",
    },
    interfaces: [
      { kind: "pack-cover", role: "fits", form: "stretch", grades: { capacity: 80, cut: "expedition" } },
    ],
    colour: "#52738c",
  },
];
