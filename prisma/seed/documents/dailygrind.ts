import { type Manuals, sentences, steps } from "./format.ts";

const dishwasher = (fine: boolean) =>
  fine ? "It may go in the dishwasher." : "Wash it by hand; the dishwasher dulls or breaks it.";

/** What the manuals of the coffee store say. */
export const manuals: Manuals = {
  "espresso-machines": (thing) => [
    {
      heading: "Before the first coffee",
      text: steps(
        `Fill the tank (${thing.say("waterTank")}) with fresh, soft water, with a cartridge where there is a fitting for one.`,
        "Switch on, open the steam tap until water comes, and close it.",
        "Run two tanks through the group and the wand. Do not drink what comes out.",
      ),
    },
    {
      heading: "Warming up",
      text: `Give it ${thing.say("warmUp")}, with the portafilter locked in. It has a ${thing.say("boilerType")}; the light says when the water is warm, which is before the metal is.`,
    },
    {
      heading: "Pulling a shot",
      text: `The group takes ${thing.say("groupSize")} parts. Start with twice as much coffee in the cup as in the basket, in 25 to 30 seconds: faster, grind finer; slower, coarser. Change one thing at a time.`,
    },
    {
      heading: "Cleaning and descaling",
      text: "Flush the group and wipe the wand after every use. Once a week run a cycle with cleaning powder and a blind basket. Descale every three months, or every six with a cartridge; scale is not covered by the guarantee.",
    },
  ],
  "filter-baskets": (thing) => [
    {
      heading: "Dose",
      text: `It is made for ${thing.say("dose")} of ground coffee and measures ${thing.say("diameter")}. A gram more or less is fine; with more the coffee touches the screen and comes unevenly.`,
    },
    {
      heading: "Cleaning",
      text: `Knock it out, rinse it, and once a week leave the ${thing.say("material")} in cleaning powder for ten minutes. Hold it to the light: blocked holes show.`,
    },
  ],
  portafilters: (thing) => [
    {
      heading: "Which machines it locks into",
      text: `It is for baskets of ${thing.say("diameter")}, with ${thing.say("lugs")} lugs and a ${thing.say("spout")} spout. Turn it until it resists at about half past five; if it goes further, the gasket is worn.`,
    },
    {
      heading: "Care",
      text: `Take the basket out every evening and rinse the ${thing.say("material")}. The handle of ${thing.say("handle")} must not lie in water.`,
    },
  ],
  tampers: (thing) => [
    {
      heading: "Tamping",
      text: sentences(
        `It is ${thing.say("diameter")} wide with a ${thing.say("base")} base. Level the coffee first, then press straight down until it gives no more.`,
        thing.is("selfLevelling")
          ? "It levels itself: press until it clicks."
          : "How hard matters less than how level.",
      ),
    },
    {
      heading: "Care",
      text: `Wipe it dry. The handle of ${thing.say("handle")} does not go in the dishwasher.`,
    },
  ],
  grinders: (thing) => [
    {
      heading: "Finding the grind",
      text: sentences(
        `It has ${thing.number("settings")} settings. Begin in the middle for filter coffee and at a fifth of the range for espresso.`,
        thing.say("drive") === "electric"
          ? "Change to finer only while it runs, or beans jam between the burrs."
          : "Turn the ring with the hopper empty.",
      ),
    },
    {
      heading: "Filling",
      text: `The hopper takes ${thing.say("hopperGrams")}. Fill in what you use in a day or two; beans in a hopper go stale. At work it makes ${thing.say("noiseLevel")}.`,
    },
    {
      heading: "Cleaning and new burrs",
      text: `Unplug it, take the upper burr out and brush both every two weeks. No water on the ${thing.say("burrType")} burrs of ${thing.say("burrDiameter")}. After changing burrs start from a coarse setting.`,
    },
  ],
  burrs: (thing) => [
    {
      heading: "Fitting them",
      text: steps(
        "Unplug the grinder, empty it, and note the setting.",
        `Take the old burrs out. These measure ${thing.say("burrDiameter")}; the mount is ${thing.say("mount")}.`,
        "Clean the seats: a crumb under a burr tilts it.",
        "Tighten evenly, turn by hand, and set a coarse grind before switching on.",
      ),
    },
    {
      heading: "How long they last",
      text: `About ${thing.say("life")} of coffee. The first kilogram grinds unevenly; use old beans for it.`,
    },
  ],
  kettles: (thing) => [
    {
      heading: "Boiling",
      text: sentences(
        `It holds ${thing.say("volume")}; fill it to the mark and not above.`,
        thing.is("electric")
          ? "It stands on its base only and switches off by itself when it boils or is empty."
          : "It goes on gas, glass and, where its base is marked, on induction.",
        thing.is("temperatureControl")
          ? "Set 92 to 96 °C for filter coffee and 80 °C for green tea; it holds that for half an hour."
          : "For filter coffee wait half a minute after it boils.",
      ),
    },
    {
      heading: "Scale",
      text: `Boil two spoons of citric acid in a litre of water once a month, leave it for twenty minutes and rinse twice. Wipe the ${thing.say("material")} dry.`,
    },
  ],
  drippers: (thing) => [
    {
      heading: "Brewing",
      text: steps(
        `Fold the seam of a ${thing.say("shape")} paper of size ${thing.say("size")}, set it in and rinse it with hot water.`,
        `Take 60 g of coffee to a litre, ground like coarse sand. It serves ${thing.say("serves")}.`,
        "Pour twice the coffee’s weight, wait half a minute, then pour in circles.",
        "It should have run through after three to four minutes.",
      ),
    },
    {
      heading: "Care",
      text: sentences(
        `Rinse the ${thing.say("material")} while it is warm.`,
        dishwasher(thing.is("dishwasherSafe")),
      ),
    },
  ],
  "paper-filters": (thing) => [
    {
      heading: "Using them",
      text: sentences(
        `They are for ${thing.say("shape")} drippers of size ${thing.say("size")}, ${thing.say("pieces")} in a box.`,
        thing.is("bleached")
          ? "They are bleached with oxygen and need only a short rinse."
          : "They are not bleached: rinse them well, or the cup tastes of paper.",
      ),
    },
    {
      heading: "Storing",
      text: "Keep them closed and away from spices; paper takes up smells. Used ones go on the compost.",
    },
  ],
  scales: (thing) => [
    {
      heading: "Weighing",
      text: sentences(
        `It weighs up to ${thing.say("maxWeight")} in steps of ${thing.say("resolution")}. Stand it on something hard, switch it on empty, and press tare with the cup on it.`,
        thing.is("timer") ? "The timer starts with the second button." : "It has no timer.",
      ),
    },
    {
      heading: "Power and water",
      text: sentences(
        thing.is("rechargeable") ? "Charge it by USB." : "It takes two AAA cells.",
        thing.is("splashProof")
          ? "Splashes do no harm; it must not be held under the tap."
          : "It is not splash-proof: wipe drops off at once.",
      ),
    },
  ],
  servers: (thing) => [
    {
      heading: "Using it",
      text: `It holds ${thing.say("volume")}. Warm it with hot water before brewing, and never put the ${thing.say("material")} on a flame or cold water in it while it is hot.`,
    },
    { heading: "Care", text: dishwasher(thing.is("dishwasherSafe")) },
  ],
  cups: (thing) => [
    {
      heading: "Using them",
      text: sentences(
        `${thing.say("pieces")} cups of ${thing.say("volume")}.`,
        thing.is("doubleWall")
          ? "The double wall keeps coffee warm and fingers cool; a chip lets water between the walls, so do not stack them."
          : "Warm them before an espresso.",
      ),
    },
    { heading: "Care", text: dishwasher(thing.is("dishwasherSafe")) },
  ],
  "milk-pitchers": (thing) => [
    {
      heading: "Steaming milk",
      text: steps(
        `Fill it to below the spout, a third to a half of its ${thing.say("volume")}, with cold milk.`,
        "Blow the wand out, hold its tip just under the surface until the milk has grown by a third, then deeper.",
        "Stop when the wall is too hot to hold, at about 60 °C. Knock it on the table and swirl.",
      ),
    },
    {
      heading: "Care",
      text: sentences(
        "Rinse it at once: dried milk needs an hour of soaking.",
        dishwasher(thing.is("dishwasherSafe")),
      ),
    },
  ],
  beans: (thing) => [
    {
      heading: "Brewing these beans",
      text: sentences(
        `A ${thing.say("roast")} roast from ${thing.say("origin")}, ${thing.say("process")}; it tastes of ${thing.say("tasting")}.`,
        thing.say("roast") === "light"
          ? "Grind finer and brew hotter than usual, at 95 °C."
          : thing.say("roast") === "dark"
            ? "Brew at 90 °C and a little coarser, or it turns bitter."
            : "Begin at 93 °C, 60 g to a litre, or 18 g in and 36 g out for espresso.",
        thing.is("decaf") && "It is decaffeinated and goes stale a little sooner.",
      ),
    },
    {
      heading: "Keeping",
      text: `Best from one week to six after roasting. Keep the bag of ${thing.say("netWeight")} closed, cool and dark, not in the fridge. Frozen in portions they keep half a year; grind them frozen.`,
    },
  ],
  "water-cartridges": (thing) => [
    {
      heading: "Fitting it",
      text: steps(
        "Lay it in cold water for five minutes, until no bubbles rise.",
        `Set it into the tank; the fitting is ${thing.say("fitting")} and it is ${thing.say("height")} high.`,
        "Throw the first tank away.",
      ),
    },
    {
      heading: "When to change it",
      text: `After ${thing.say("litres")} or two months, whichever comes first. In very hard water after half of that.`,
    },
  ],
};
