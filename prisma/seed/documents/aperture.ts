import { type Manuals, type Section, sentences, steps, type Thing } from "./format.ts";

const cardAndBattery = (thing: Thing): Section => ({
  heading: "Card and battery",
  text: steps(
    "Switch the camera off and open the door on the underside or the side.",
    thing.meets("accepts", "battery")
      ? "Push the battery in, contacts first, until the catch holds it."
      : "The battery is built in; charge it through the USB socket before the first use.",
    thing.meets("accepts", "memory-card") &&
      "Slide the card in with its label towards the back until it clicks. What the slot takes is under “Works with”.",
    "Close the door, switch on, and format a new card in the camera: formatting on a computer can slow it down.",
  ),
});

const endurance = (thing: Thing): Section => ({
  heading: "How long a charge lasts",
  text: sentences(
    `A full battery is good for about ${thing.say("shotsPerCharge")} by the usual measure, half of them reviewed on the screen.`,
    "Filming, cold and a bright screen take more. Below freezing keep a second battery in an inside pocket.",
  ),
});

const water = (thing: Thing): Section => ({
  heading: "Water, dust and cleaning",
  text: thing.is("waterproof")
    ? "It may be used under water with every door closed and its seals free of sand and hair. Afterwards leave it in fresh water for ten minutes, dry it, and only then open a door. Salt left in a seal is what lets water in the next time."
    : "It is not waterproof. Wipe off drops at once, keep it under a cover in rain and dry it with the doors open. Blow dust off glass before wiping, and never use household cleaner.",
});

/** What the manuals of the camera store say. */
export const manuals: Manuals = {
  "mirrorless-cameras": (thing) => [
    cardAndBattery(thing),
    {
      heading: "Changing the lens",
      text: sentences(
        `The mount is ${thing.say("mount")}. Line up the dots, turn the lens until it clicks, and hold the body with the opening down so that no dust falls on the ${thing.say("sensorSize")} sensor.`,
        thing.is("stabilised")
          ? "The sensor is stabilised and moves freely while the camera is off; that it rattles is no fault."
          : "The body has no stabilisation of its own; a stabilised lens brings it along.",
      ),
    },
    {
      heading: "Filming",
      text: `It records ${thing.say("videoResolution")}. Use a card whose writing speed is stated: with a slow one the recording stops by itself.`,
    },
    endurance(thing),
    water(thing),
  ],
  "compact-cameras": (thing) => [
    cardAndBattery(thing),
    {
      heading: "Zoom and sharpness",
      text: sentences(
        thing.number("opticalZoom") > 1
          ? `The lens zooms ${thing.say("opticalZoom")} optically; what the screen marks as digital zoom only enlarges the picture.`
          : "The lens does not zoom. Go nearer, or cut the picture afterwards.",
        thing.is("stabilised")
          ? "Stabilisation is on from the factory; switch it off on a tripod."
          : "There is no stabilisation, so lean on something when the light is low.",
      ),
    },
    endurance(thing),
    water(thing),
  ],
  "action-cameras": (thing) => [
    cardAndBattery(thing),
    {
      heading: "Mounting it",
      text: sentences(
        "Press the mount until both sides click, and tie a line to it where losing it would hurt.",
        "A mount that bends makes a picture that shakes: short arms are steadier than long ones.",
      ),
    },
    {
      heading: "Filming and heat",
      text: sentences(
        `The highest resolution is ${thing.say("videoResolution")}.`,
        "Without wind on it the camera grows hot at that setting and pauses to protect itself; choose a lower one when it stands still in the sun.",
        thing.is("stabilised") && "Stabilisation crops the edges a little.",
      ),
    },
    endurance(thing),
    water(thing),
  ],
  lenses: (thing) => [
    {
      heading: "Putting it on",
      text: `It fits the ${thing.say("mount")} mount. Take off both caps, line up the dots and turn it until it clicks; press the release to take it off. Store it with the rear cap on.`,
    },
    {
      heading: "Filters and hood",
      text: `The filter thread is ${thing.say("filterThread")} across. Screw filters on by hand, a quarter turn past the first resistance, and one at a time: two make dark corners at the wide end.`,
    },
    {
      heading: "Focus and stabilisation",
      text: sentences(
        `It focuses from ${thing.say("closestFocus")} on, measured from the sensor. The widest aperture is f/${thing.number("maxAperture")}.`,
        thing.is("stabilised")
          ? "The stabiliser has a switch on the barrel; leave it off on a tripod."
          : "It has no stabiliser and relies on the body’s, if that has one.",
      ),
    },
    {
      heading: "Care",
      text: "Blow, then brush, then wipe with a lens cloth from the middle outwards. Keep it dry: fungus likes a damp cupboard.",
    },
  ],
  "memory-cards": (thing) => [
    {
      heading: "First use",
      text: `Format the card in the camera it will be used in. It holds ${thing.say("capacity")}; a camera shows a little less, since it counts in other units and keeps an index.`,
    },
    {
      heading: "Speed",
      text: sentences(
        `It reads at up to ${thing.say("readSpeed")} and writes at up to ${thing.say("writeSpeed")}.`,
        thing.say("busClass") === "not stated"
          ? "Its maker does not state the bus class."
          : `These figures need a slot of the same bus class, ${thing.say("busClass")}; in a slower slot it works at that slot’s speed.`,
      ),
    },
    {
      heading: "Care and lost pictures",
      text: "Switch the camera off before taking the card out. If pictures are gone, stop using the card at once: nothing is overwritten until something new is recorded. Replace a card that reports errors twice.",
    },
  ],
  "card-readers": (thing) => [
    {
      heading: "Connecting",
      text: `Plug the ${thing.say("connector")} end straight into the computer. A hub without its own power halves the speed of up to ${thing.say("readSpeed")}.`,
    },
    {
      heading: "Cards it reads",
      text: `The slots are for ${thing.say("slotTypes")}. Push a card in with its contacts down, without force, and eject it on the computer before pulling it out.`,
    },
  ],
  batteries: (thing) => [
    {
      heading: "Charging",
      text: sentences(
        `It holds ${thing.say("energy")}. Charge it fully before the first use, between 10 and 30 °C.`,
        thing.is("usbCharging")
          ? "It has a USB socket of its own and needs no charger."
          : "It is charged in the camera or in a charger with a bay for it.",
      ),
    },
    {
      heading: "Travelling by air",
      text: `At ${thing.say("energy")} it stays below the 100 Wh that airlines allow without asking. Carry it in hand luggage, contacts covered.`,
    },
    {
      heading: "Storing and disposal",
      text: "Store it half charged and cool, and top it up twice a year. A swollen battery must not be charged again; take it to a collection point, never to the bin.",
    },
  ],
  chargers: (thing) => [
    {
      heading: "Charging",
      text: `It has ${thing.number("bays")} ${thing.number("bays") === 1 ? "bay" : "bays"} and takes about ${thing.say("chargeHours")} for a full charge, from a ${thing.say("connector")} supply of at least 18 W. A smaller supply takes longer and does no harm.`,
    },
    {
      heading: "What the lights mean",
      text: "Amber: charging. Green: full. Blinking amber: the battery is too cold, too warm or worn out; take it out and try again at room temperature.",
    },
  ],
  tripods: (thing) => [
    {
      heading: "Setting it up",
      text: steps(
        "Spread the legs until the stops hold.",
        `Draw the sections out from the top down; there are ${thing.number("legSections")} in each leg, and the thick ones are the steady ones.`,
        "Turn every lock until it resists. Raise the middle column last, if at all.",
      ),
    },
    {
      heading: "Height and load",
      text: `It reaches ${thing.say("maxHeight")} and folds to ${thing.say("foldedLength")}. It carries up to ${thing.say("maxLoad")}, camera and lens together; in wind stay well below and hang a bag from the hook.`,
    },
    {
      heading: "Care",
      text: `After sand or salt water take the legs apart, rinse the ${thing.say("material")} tubes and grease the threads thinly.`,
    },
  ],
  flashes: (thing) => [
    {
      heading: "Power",
      text: `It runs on ${thing.say("powerSource")}. At full power it needs about ${thing.say("recycleSeconds")} s between two flashes; after twenty in a row let it cool for ten minutes.`.replace(
        " s s",
        " s",
      ),
    },
    {
      heading: "Metering",
      text: sentences(
        thing.say("metering") === "manual"
          ? "Power is set by hand, on any camera with a standard shoe."
          : `Automatic metering works with ${thing.say("metering")} cameras; on others it fires at the power set by hand.`,
        `The guide number is ${thing.say("guideNumber")} at ISO 100: divide it by the distance in metres to get the aperture.`,
        thing.is("turningHead")
          ? "Turn the head to the ceiling for softer light."
          : "The head is fixed; hold a sheet of paper before it for softer light.",
      ),
    },
  ],
  filters: (thing) => [
    {
      heading: "Putting it on",
      text: `The thread is ${thing.say("filterThread")} across. Turn it back until it clicks into the thread, then forwards by hand. If it sticks, press it flat on a rubber mat and turn the lens.`,
    },
    {
      heading: "Exposure",
      text:
        thing.number("stops") > 0
          ? `It takes ${thing.say("stops")} of light. The camera’s metering allows for it; with strong filters focus first and screw it on after.`
          : "It takes no light that matters; exposure stays as it is.",
    },
    {
      heading: "Cleaning",
      text: `The ${thing.say("material")} is wiped with a lens cloth, after blowing the dust off. No alcohol on the rim.`,
    },
  ],
  bags: (thing) => [
    {
      heading: "Packing",
      text: sentences(
        `It holds ${thing.say("volume")}. Heavy lenses go close to the back, the camera where the opening is.`,
        thing.is("laptopSleeve")
          ? "A laptop has its own sleeve at the back."
          : "It has no sleeve for a laptop.",
      ),
    },
    {
      heading: "Rain and care",
      text: sentences(
        thing.is("rainCover")
          ? "A rain cover is in the pocket at the bottom; dry it before folding it back."
          : "There is no rain cover; the fabric stands a shower and not a day of rain.",
        `Clean the ${thing.say("material")} with a sponge and lukewarm water. It must not go in a machine.`,
      ),
    },
  ],
  straps: (thing) => [
    {
      heading: "Fixing it",
      text: `Thread both ends back through their buckles and pull hard once before hanging a camera on it. It carries up to ${thing.say("maxLoad")} and is ${thing.say("strapLength")} long at most.`,
    },
    {
      heading: "Care",
      text: `Look at the seams every few months. The ${thing.say("material")} dries at room temperature, not on a radiator.`,
    },
  ],
  microphones: (thing) => [
    {
      heading: "Connecting",
      text: sentences(
        `It connects by ${thing.say("connector")}.`,
        thing.is("wireless")
          ? "Switch the receiver on first; both lights stop blinking when they have found each other."
          : "Push the plug all the way in, and set the camera’s level by hand so that the loudest word stays below the red.",
      ),
    },
    {
      heading: "Where to point it",
      text: `Its pick-up pattern is ${thing.say("pickup")}. Nearer is better than louder: halve the distance before raising the level. Its own noise is ${thing.say("selfNoise")}, which is heard only in a quiet room.`,
    },
    {
      heading: "Wind",
      text: "Use the foam indoors and the fur outdoors. No setting removes wind afterwards.",
    },
  ],
};
