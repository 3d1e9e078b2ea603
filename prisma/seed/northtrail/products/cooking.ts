import type { ProductSeed } from "../../format.ts";

/** Stoves and fuel. An open-cup burner has no valve, and so no canister size to compare. */
export const cooking: ProductSeed[] = [
  {
    slug: "emberrow-wren",
    sku: "EM-WREN",
    title: "Emberrow Wren Gas Stove",
    brand: "Emberrow",
    model: "Wren",
    category: "stoves",
    priceCents: 4495,
    stock: 27,
    releasedOn: { yearsAgo: 4, month: 1, day: 8 },
    summary: "A folding screw-on gas burner of 83 g, 2.6 kW, with a spark lighter.",
    description:
      "Three folding arms, a thread and a spark button: the Wren is about as simple as a stove can be " +
      "and weighs less than the spoon and mug beside it. The valve turns slowly enough to simmer " +
      "porridge. Everything rests on top of the canister, so a broad pot makes it tippy, and wind " +
      "blows the flame about: a sheltered corner helps, but a screen must not go right round the gas.",
    attributes: {
      stoveType: "screw-on burner",
      power: 2.6,
      fuelType: "gas",
      valve: "screw",
      boilTime: 3.8,
      piezo: true,
      weightGrams: 83,
      colour: "silver",
    },
    interfaces: [{ kind: "stove-fuel", role: "accepts", form: "screw", grades: { canister: 230 } }],
    colour: "#a9adab",
  },
  {
    slug: "emberrow-beck",
    sku: "EM-BECK",
    title: "Emberrow Beck Stove System",
    brand: "Emberrow",
    model: "Beck",
    category: "stoves",
    priceCents: 12900,
    stock: 11,
    releasedOn: { yearsAgo: 3, month: 5, day: 19 },
    summary: "An integrated gas stove and one-litre pot that boils fast and nests round a 100 g canister.",
    description:
      "Burner and pot lock together, and a ring of fins under the pot catches the heat that other " +
      "stoves waste. Half a litre boils in little more than a minute, even in a breeze. A small " +
      "canister and the burner pack inside for travel. It is a specialist for hot water: food with " +
      "any body to it burns on the bottom, and the tall stack should not be left alone on uneven " +
      "ground.",
    attributes: {
      stoveType: "integrated system",
      power: 2,
      fuelType: "gas",
      valve: "screw",
      boilTime: 2.3,
      piezo: true,
      weightGrams: 395,
      colour: "red",
    },
    interfaces: [{ kind: "stove-fuel", role: "accepts", form: "screw", grades: { canister: 100 } }],
    colour: "#9c4b40",
  },
  {
    slug: "tinmoor-duo",
    sku: "TM-DUO",
    title: "Tinmoor Duo Two-Burner Stove",
    brand: "Tinmoor",
    model: "Duo",
    category: "stoves",
    priceCents: 9900,
    stock: 8,
    releasedOn: { yearsAgo: 4, month: 1, day: 21 },
    summary: "A two-burner camping table stove with wind shields, fed by a bayonet canister.",
    description:
      "Two pans at once, a lid that turns into a wind shield on three sides, and feet that can be " +
      "levelled on a rickety table. The bayonet fitting clicks in with a quarter turn, and a cut-off " +
      "closes the gas should the canister get hot. Pasta and sauce are ready at the same moment, a " +
      "luxury outdoors. With both rings on full a canister is empty in less than an hour and a half, " +
      "and the thing is as large as a briefcase.",
    attributes: {
      stoveType: "two-burner table stove",
      power: 4.4,
      fuelType: "gas",
      valve: "bayonet",
      boilTime: 4.2,
      piezo: true,
      weightGrams: 3200,
      colour: "green",
    },
    interfaces: [{ kind: "stove-fuel", role: "accepts", form: "bayonet", grades: { canister: 450 } }],
    colour: "#5d7563",
  },
  {
    slug: "tinmoor-spirit-burner",
    sku: "TM-SPIRIT",
    title: "Tinmoor Spirit Burner Stove",
    brand: "Tinmoor",
    model: "Spirit Burner",
    category: "stoves",
    priceCents: 3490,
    stock: 14,
    releasedOn: { yearsAgo: 4, month: 1, day: 21 },
    summary: "A quiet brass spirit stove with a windproof stand: no valve, no pump, nothing to break.",
    description:
      "A brass cup of spirit, a match, a short wait until the blue ring forms. There is no valve and " +
      "no pump, so nothing goes wrong at minus ten or after years in a shed. It burns without a " +
      "sound, and you hear the owls instead. The windproof stand holds pots up to eighteen " +
      "centimetres. Patience is part of it: a litre takes nine minutes, the flame can hardly be seen " +
      "in sunshine, and many places forbid open spirit in dry summers.",
    attributes: {
      stoveType: "spirit burner",
      power: 1,
      fuelType: "spirit",
      valve: "open-cup",
      boilTime: 9,
      piezo: false,
      weightGrams: 260,
      colour: "brass",
    },
    interfaces: [{ kind: "stove-fuel", role: "accepts", form: "open-cup", grades: {} }],
    colour: "#b5934f",
  },
  {
    slug: "emberrow-gas-100",
    sku: "EM-GAS100",
    title: "Emberrow Gas 100 Screw Canister",
    brand: "Emberrow",
    model: "Gas 100",
    category: "fuel",
    priceCents: 595,
    stock: 48,
    releasedOn: { yearsAgo: 4, month: 1, day: 8 },
    summary: "A small isobutane mix canister with an EN 417 screw valve, for a weekend alone.",
    description:
      "Isobutane with a fifth of propane in a canister no bigger than a fist. One of these boils " +
      "about seven litres, which is a weekend of coffee and noodles for one. The EN 417 thread seals " +
      "itself when the stove is unscrewed, so it can be taken off and carried in a pot. Below minus " +
      "eight the pressure sags and the flame with it. Small canisters are the dearest way to buy gas " +
      "by the gram.",
    attributes: {
      fuelType: "gas",
      valve: "screw",
      netWeight: 100,
      lowestTemperature: -8,
      weightGrams: 195,
      colour: "green",
    },
    interfaces: [{ kind: "stove-fuel", role: "fits", form: "screw", grades: { canister: 100 } }],
    colour: "#6d8a6c",
  },
  {
    slug: "emberrow-gas-230",
    sku: "EM-GAS230",
    title: "Emberrow Gas 230 Screw Canister",
    brand: "Emberrow",
    model: "Gas 230",
    category: "fuel",
    priceCents: 795,
    stock: 60,
    releasedOn: { yearsAgo: 4, month: 1, day: 8 },
    summary: "The usual canister for two: 230 g of isobutane mix, EN 417 screw valve.",
    description:
      "The size most walkers take, good for sixteen litres of boiling water or four days for a pair. " +
      "Same blend and same valve as its smaller sibling, with a wider base that stands better on " +
      "grass. A scale is printed on the shoulder, which shows what is left when the canister floats " +
      "in a stream. It cannot be refilled, and airlines do not carry it at all, so on a journey it " +
      "has to be bought on arrival.",
    attributes: {
      fuelType: "gas",
      valve: "screw",
      netWeight: 230,
      lowestTemperature: -8,
      weightGrams: 380,
      colour: "blue",
    },
    interfaces: [{ kind: "stove-fuel", role: "fits", form: "screw", grades: { canister: 230 } }],
    colour: "#4f7389",
  },
  {
    slug: "tinmoor-bayonet-450",
    sku: "TM-BAY450",
    title: "Tinmoor Bayonet Gas 450 Canister",
    brand: "Tinmoor",
    model: "Bayonet Gas 450",
    category: "fuel",
    priceCents: 995,
    stock: 20,
    releasedOn: { yearsAgo: 4, month: 1, day: 21 },
    summary: "A 450 g butane-propane canister with a bayonet valve for table stoves.",
    description:
      "A large canister for the camp kitchen. A push, a quarter turn, a click: the bayonet valve " +
      "closes itself again when you take it out, even half full. Butane with a little propane burns " +
      "cleanly down to about freezing and leaves no soot on the pans. Two of them see a family " +
      "through a week of breakfasts. In real cold it sulks, and once unclipped it should be kept " +
      "upright and out of the boot of a hot car.",
    attributes: {
      fuelType: "gas",
      valve: "bayonet",
      netWeight: 450,
      lowestTemperature: 0,
      weightGrams: 660,
      colour: "orange",
    },
    interfaces: [{ kind: "stove-fuel", role: "fits", form: "bayonet", grades: { canister: 450 } }],
    colour: "#bb7c4c",
  },
  {
    slug: "brackmoor-pierce-190",
    sku: "BM-PRC190",
    title: "Brackmoor Pierceable Gas 190 Cartridge",
    brand: "Brackmoor",
    model: "Pierceable 190",
    category: "fuel",
    priceCents: 395,
    stock: 0,
    releasedOn: { yearsAgo: 6, month: 1, day: 13 },
    summary: "A simple 190 g butane cartridge for old pierceable stoves and lamps; it has no valve.",
    description:
      "The blue cartridge of campsites long ago, still made because so many old lamps and burners are " +
      "in use. A spike in the appliance pierces the top, and the gas stays connected until the last " +
      "drop. It is cheap and found in village shops all over the south. Once pierced it cannot be " +
      "taken off again before it is empty, which rules it out for a rucksack, and butane by itself " +
      "stops giving gas near the freezing point.",
    attributes: {
      fuelType: "gas",
      valve: "pierceable",
      netWeight: 190,
      lowestTemperature: 2,
      weightGrams: 270,
      colour: "blue",
    },
    interfaces: [{ kind: "stove-fuel", role: "fits", form: "pierceable", grades: { canister: 190 } }],
    colour: "#6286a0",
  },
  {
    slug: "tinmoor-spirit-1l",
    sku: "TM-SPT1L",
    title: "Tinmoor Spirit Fuel 1 L Bottle",
    brand: "Tinmoor",
    model: "Spirit 1 L",
    category: "fuel",
    priceCents: 850,
    stock: 24,
    releasedOn: { yearsAgo: 4, month: 1, day: 21 },
    summary: "A litre of denatured spirit in a bottle with a child-safe cap, for open-cup burners.",
    description:
      "Denatured alcohol made from beet sugar, ninety-four per cent, in a bottle with a child-safe " +
      "cap and a spout that pours without dribbling. It leaves little smell in the pots, unlike the " +
      "violet kind from the ironmonger. A litre lasts one person about a week of hot meals. Weight " +
      "for weight it carries half the energy of gas, so on long tours you haul more of it, and spilt " +
      "fuel burns with a flame that is easily overlooked.",
    attributes: {
      fuelType: "spirit",
      valve: "open-cup",
      netWeight: 800,
      lowestTemperature: -15,
      weightGrams: 860,
      colour: "white",
    },
    interfaces: [{ kind: "stove-fuel", role: "fits", form: "open-cup", grades: {} }],
    colour: "#d3d0c4",
  },
];
