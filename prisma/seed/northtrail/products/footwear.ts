import type { ProductSeed } from "../../format.ts";

/** Boots and crampons. How far the Osterby sole bends is not stated: strap-on crampons are "cannot tell". */
export const footwear: ProductSeed[] = [
  {
    slug: "eskerin-strand-low",
    sku: "EK-STRAND",
    title: "Eskerin Strand Low Walking Shoes",
    brand: "Eskerin",
    model: "Strand Low",
    category: "boots",
    priceCents: 11900,
    stock: 25,
    releasedOn: { yearsAgo: 4, month: 1, day: 19 },
    summary: "Light, airy walking shoes with a flexible sole for paths, towns and dry summer days.",
    description:
      "A low shoe for dry paths, towpaths and cities in between. The mesh upper lets air through, the " +
      "tongue is sewn in to keep gravel out, and the sole bends with the foot the way a trainer does " +
      "while gripping like something sturdier. Most people need no breaking in at all. Rain comes " +
      "straight through the mesh, though it leaves again as quickly, and on rough scree the thin " +
      "midsole lets you feel each stone.",
    attributes: {
      height: "low",
      cramponRating: "no welt",
      waterproof: false,
      material: "mesh",
      weightGrams: 780,
      colour: "sand",
    },
    interfaces: [
      {
        kind: "crampon-boot",
        role: "accepts",
        form: "boot",
        grades: { stiffness: "flexible", welt: "none" },
      },
    ],
    colour: "#b9a681",
  },
  {
    slug: "eskerin-osterby-mid",
    sku: "EK-OSTER",
    title: "Eskerin Osterby Mid Leather Boots",
    brand: "Eskerin",
    model: "Osterby Mid",
    category: "boots",
    priceCents: 18900,
    stock: 15,
    releasedOn: { yearsAgo: 5, month: 9, day: 5 },
    summary: "Waterproof leather trekking boots for mixed ground, with no crampon welt.",
    description:
      "Oiled nubuck over a waterproof lining, with a rubber band round the toe where rocks scrape. " +
      "The Osterby supports the ankle without clamping it, and the lugs are deep enough for wet peat. " +
      "They can be resoled, and our oldest pair in for repair was eleven years of age. It wants two " +
      "weeks of short walks before a long one, because the leather starts out stiff. Eskerin gives no " +
      "figure for the bend of the sole.",
    attributes: {
      height: "mid",
      cramponRating: "no welt",
      waterproof: true,
      material: "leather",
      weightGrams: 1240,
      colour: "brown",
    },
    interfaces: [{ kind: "crampon-boot", role: "accepts", form: "boot", grades: { welt: "none" } }],
    colour: "#7d5a40",
  },
  {
    slug: "ternock-corrie-winter",
    sku: "TN-CORRIE",
    title: "Ternock Corrie Winter Boots",
    brand: "Ternock",
    model: "Corrie",
    category: "boots",
    priceCents: 27900,
    stock: 9,
    releasedOn: { yearsAgo: 4, month: 1, day: 14 },
    summary: "Stiff winter hill boots with a heel welt for semi-automatic crampons.",
    description:
      "A winter boot for people who mostly walk and sometimes climb an easy gully. The sole is stiff " +
      "enough to kick a step, a ledge at the heel takes the lever of a semi-automatic crampon, and a " +
      "felted lining keeps toes comfortable well below freezing. The gusset rises high to meet a " +
      "gaiter. On tarmac and long valley tracks they clump along and tire the shins, so many owners " +
      "carry lighter shoes for the approach.",
    attributes: {
      height: "high",
      cramponRating: "semi-automatic",
      waterproof: true,
      material: "leather",
      weightGrams: 1620,
      colour: "grey",
    },
    interfaces: [
      { kind: "crampon-boot", role: "accepts", form: "boot", grades: { stiffness: "stiff", welt: "heel" } },
    ],
    colour: "#6d7377",
  },
  {
    slug: "ternock-cornice-alpine",
    sku: "TN-CORNICE",
    title: "Ternock Cornice Alpine Boots",
    brand: "Ternock",
    model: "Cornice",
    category: "boots",
    priceCents: 39900,
    stock: 0,
    releasedOn: { yearsAgo: 3, month: 10, day: 10 },
    summary: "Rigid alpine boots with welts at heel and toe, insulated for glaciers and north faces.",
    description:
      "Built for crampons first and feet second. A carbon plate makes the sole rigid, ledges at both " +
      "ends accept fully automatic bindings, and the sewn-in gaiter shuts out snow. Inside, a " +
      "removable liner can be dried in a sleeping bag overnight. Precise on small holds, warm on a " +
      "glacier at four in the morning. Walking far on the flat is a chore in them, and half sizes run " +
      "narrow once thick socks are on.",
    attributes: {
      height: "high",
      cramponRating: "automatic",
      waterproof: true,
      material: "synthetic",
      weightGrams: 1980,
      colour: "orange",
    },
    interfaces: [
      { kind: "crampon-boot", role: "accepts", form: "boot", grades: { stiffness: "rigid", welt: "full" } },
    ],
    colour: "#bf6f3d",
  },
  {
    slug: "ternock-ledger-strap",
    sku: "TN-LEDG-ST",
    title: "Ternock Ledger Strap-On Crampons",
    brand: "Ternock",
    model: "Ledger Strap",
    category: "crampons",
    priceCents: 9495,
    stock: 12,
    releasedOn: { yearsAgo: 4, month: 1, day: 14 },
    summary: "Ten-point strap-on crampons for fairly stiff trekking boots without a welt.",
    description:
      "Plastic baskets at toe and heel and one long strap: these hold on a boot that was never made " +
      "for crampons, as long as its sole does not fold. Ten points suit glacier paths and frozen " +
      "slopes, and anti-balling plates keep wet snow from packing underneath. The length bar adjusts " +
      "without tools. Straps loosen a little in the first half hour, so they need a second pull, and " +
      "steep ice is not what they are for.",
    attributes: { binding: "strap-on", points: 10, material: "steel", weightGrams: 840, colour: "green" },
    interfaces: [
      { kind: "crampon-boot", role: "fits", form: "boot", grades: { stiffness: "semi-stiff", welt: "none" } },
    ],
    colour: "#6f8058",
  },
  {
    slug: "ternock-ledger-semi",
    sku: "TN-LEDG-SE",
    title: "Ternock Ledger Semi-Automatic Crampons",
    brand: "Ternock",
    model: "Ledger Semi",
    category: "crampons",
    priceCents: 13900,
    stock: 8,
    releasedOn: { yearsAgo: 4, month: 1, day: 14 },
    summary: "Twelve-point semi-automatic crampons: a basket at the toe, a lever for a heel welt.",
    description:
      "A flexible basket in front, a steel lever behind. With a heel ledge on the boot they go on in " +
      "seconds, even with gloves, and sit more firmly than any strap. Two of the twelve points face " +
      "forward, which makes short steep passages feel secure. For winter walking and easy " +
      "mountaineering this is the set we hand out most. The lever needs a welt in good order; on worn " +
      "rubber it can jump off without warning.",
    attributes: {
      binding: "semi-automatic",
      points: 12,
      material: "steel",
      weightGrams: 890,
      colour: "grey",
    },
    interfaces: [
      { kind: "crampon-boot", role: "fits", form: "boot", grades: { stiffness: "stiff", welt: "heel" } },
    ],
    colour: "#7b8084",
  },
  {
    slug: "ternock-graupel-auto",
    sku: "TN-GRAUPEL",
    title: "Ternock Graupel Automatic Crampons",
    brand: "Ternock",
    model: "Graupel",
    category: "crampons",
    priceCents: 17900,
    stock: 5,
    releasedOn: { yearsAgo: 3, month: 10, day: 10 },
    summary: "Automatic crampons with toe bail and heel lever for rigid boots on steep ice.",
    description:
      "Toe bail, heel lever, no slack anywhere. The front points are forged and can be set as a pair " +
      "or as a single one, with spares available, and the frame is narrow so that it does not catch " +
      "on trousers. Ice climbers will see the sense of every gram. On ordinary winter walks the " +
      "vertical front points trip you up, and the wire bail accepts nothing less than a rigid boot " +
      "with proper welts at both ends.",
    attributes: {
      binding: "automatic",
      points: 12,
      material: "forged steel",
      weightGrams: 930,
      colour: "orange",
    },
    interfaces: [
      { kind: "crampon-boot", role: "fits", form: "boot", grades: { stiffness: "rigid", welt: "full" } },
    ],
    colour: "#b8683e",
  },
];
