import type { ProductSeed } from "../../format.ts";

/** Cook sets. */
export const kitchen: ProductSeed[] = [
  {
    slug: "tinmoor-fellpot-duo",
    sku: "TM-FELL2",
    title: "Tinmoor Fellpot Duo Cook Set",
    brand: "Tinmoor",
    model: "Fellpot Duo",
    category: "cook-sets",
    priceCents: 4995,
    stock: 16,
    releasedOn: { yearsAgo: 4, month: 1, day: 21 },
    summary: "A five-piece aluminium cook set for two: two pots, a pan and two bowls that nest.",
    description:
      "Hard-anodised pots of 1.8 and 1.2 litres, a pan that serves as their lid, and a pair of bowls " +
      "with sleeves to hold while eating. All of it slots together with space for a small canister in " +
      "the middle. The coating lets go of scrambled eggs without argument. It asks for wooden or " +
      "plastic spoons, since metal ruins that surface in one trip, and the grips stay cool on gas but " +
      "not over a fire.",
    attributes: {
      volume: 1.8,
      pieces: 5,
      persons: 2,
      material: "aluminium",
      nonStick: true,
      weightGrams: 520,
      colour: "grey",
    },
    interfaces: [],
    colour: "#6f757a",
  },
  {
    slug: "emberrow-solo-pot",
    sku: "EM-SOLOTI",
    title: "Emberrow Solo Pot Titanium Cook Set",
    brand: "Emberrow",
    model: "Solo Pot",
    category: "cook-sets",
    priceCents: 6495,
    stock: 9,
    releasedOn: { yearsAgo: 3, month: 5, day: 19 },
    summary: "A 0.9-litre titanium pot with a lid that doubles as a cup, 142 g.",
    description:
      "One pot, one lid, a hundred and forty-two grams. The titanium wall is thin enough to bring " +
      "water to the boil in a hurry and tough enough to be stood on. Measures are stamped inside, the " +
      "handles fold flat, and a hundred-gram canister drops in with the stove on top. Heat stays in " +
      "one spot, so anything thicker than soup has to be stirred all the time, and lips learn to wait " +
      "before drinking from the rim.",
    attributes: {
      volume: 0.9,
      pieces: 2,
      persons: 1,
      material: "titanium",
      nonStick: false,
      weightGrams: 142,
      colour: "silver",
    },
    interfaces: [],
    colour: "#9ea19f",
  },
];
