import { type Manuals, sentences, steps } from "./format.ts";

/** What the manuals of the outdoor store say. */
export const manuals: Manuals = {
  tents: (thing) => [
    {
      heading: "Pitching it",
      text: steps(
        "Clear the ground of stones and lay the footprint, if you have one, so that no edge shows.",
        thing.is("freestanding")
          ? "Join the poles, push them through or clip them on, and set the ends into the corners: it then stands by itself."
          : "Peg out the windward end first; it stands only once its ends are pegged.",
        "Throw the outer tent over with the doors closed, and clip it to the corners.",
        "Tighten the corners, then the guy lines, evenly and away from the wind.",
        "Open a vent on either side, also in rain: a closed tent is wet inside by morning.",
      ),
    },
    {
      heading: "Room and season",
      text: `It is a ${thing.say("design")} for ${thing.number("persons")} ${thing.number("persons") === 1 ? "person" : "persons"}, with a floor of ${thing.say("floorWidth")} by ${thing.say("floorLength")}. It is made for ${thing.number("seasons") >= 4 ? "all four seasons, snow included" : thing.number("seasons") === 3 ? "three seasons; a load of snow bends the poles" : "mild nights of summer"}.`,
    },
    {
      heading: "Drying and storing",
      text: "Shake it out and dry it within a day. Store it loosely in a dry place, not in its bag. Sponge off dirt with lukewarm water; washing powder takes the coating off.",
    },
    {
      heading: "Mending",
      text: "A torn panel takes a self-adhesive patch on the clean, dry inside. A broken pole is splinted with the short tube in the peg bag and two turns of tape.",
    },
  ],
  footprints: (thing) => [
    {
      heading: "Using it",
      text: `It is ${thing.say("width")} by ${thing.say("length")} and ${thing.say("floorPlan")}. It should end a little inside the tent’s floor. Where it is larger, fold the edge under, or it collects rain.`,
    },
    {
      heading: "Care",
      text: `Shake it out and dry it before rolling it up. Small holes in the ${thing.say("material")} are taped on both sides.`,
    },
  ],
  "sleeping-bags": (thing) => [
    {
      heading: "Temperature",
      text: sentences(
        `Its comfort rating is ${thing.say("comfortTemperature")}: the coldest at which somebody who feels the cold sleeps well, on a mat and in dry long underwear.`,
        "Add a few degrees when you are tired or hungry. A mat matters as much as the bag: what you lie on does not insulate.",
      ),
    },
    {
      heading: "Washing",
      text: sentences(
        thing.say("insulation") === "down"
          ? "Wash it rarely, at 30 °C in a large front-loader with soap for down, and tumble it dry on low with two tennis balls until no lump is left: three hours, often more."
          : "Wash it at 30 °C on a gentle cycle and hang it up to dry.",
        "No softener, no dry cleaning.",
      ),
    },
    {
      heading: "Storing",
      text: `It packs to ${thing.say("packedLength")}. Keep it in that sack on the way only; at home it wants a large loose bag, or it loses its loft.`,
    },
  ],
  "sleeping-pads": (thing) => [
    {
      heading: "Setting it up",
      text:
        thing.say("padType") === "closed-cell foam"
          ? "Unroll it with the dimples up and lay it in the sun for a minute if it curls."
          : "Open the valve, let it fill by itself where it can, and add a few breaths or the pump sack. It should give a little under a hip.",
    },
    {
      heading: "Warmth",
      text: `Its R-value is ${thing.say("rValue")} at ${thing.say("thickness")}. As a rule 2 is enough for summer, 4 for frost, and 6 for snow; R-values of two mats add up.`,
    },
    {
      heading: "Mending and storing",
      text:
        thing.say("padType") === "closed-cell foam"
          ? "Foam needs no mending. Store it rolled loosely, out of the sun."
          : "Find a leak with soapy water, dry the place and glue a patch on. Store it unrolled with the valve open.",
    },
  ],
  backpacks: (thing) => [
    {
      heading: "Fitting it to your back",
      text: steps(
        "Load it with six kilograms and loosen every strap.",
        "Close the hip belt with its upper edge on the bones of your hips, and tighten it.",
        "Tighten the shoulder straps until they lie on without carrying.",
        "Draw the straps at the top to about 45 degrees, and close the chest strap.",
      ),
    },
    {
      heading: "Packing and load",
      text: `It holds ${thing.say("volume")} and carries up to ${thing.say("maxLoad")} on its ${thing.say("backSystem")}. Heavy things go close to the back at the height of the shoulder blades, the sleeping bag to the bottom.`,
    },
    {
      heading: "Care",
      text: "The fabric repels a shower and is not waterproof; use a rain cover. Wash it by hand, and rinse buckles of sand.",
    },
  ],
  "rain-covers": (thing) => [
    {
      heading: "Which pack it fits",
      text: `It stretches over packs of ${thing.number("volumeMin")} to ${thing.say("volumeMax")}. Full side pockets count.`,
    },
    {
      heading: "Care",
      text: `The ${thing.say("material")} stands a water column of ${thing.say("waterColumn")}. Dry it before it goes back in its pouch. Take it off in strong wind and on a plane.`,
    },
  ],
  jackets: (thing) => [
    {
      heading: "What it keeps off",
      text: sentences(
        thing.is("waterproof")
          ? `It is waterproof, with a water column of ${thing.say("waterColumn")} and taped seams. Close the cuffs and the storm flap, or the sleeves fill.`
          : "It is not waterproof. It stands wind and a short shower; carry a shell for rain.",
        thing.is("hood") ? "The hood is drawn tight with the cord at the back." : "It has no hood.",
      ),
    },
    {
      heading: "Size",
      text: `The cut is ${thing.say("cut")}. Measure around the chest under the arms: S to 92 cm, M to 100 cm, L to 108 cm, XL to 116 cm. Take the larger when a fleece goes under it.`,
    },
    {
      heading: "Washing and proofing",
      text: sentences(
        thing.say("insulation") === "down"
          ? "Wash it at 30 °C with soap for down and tumble it on low with two tennis balls until it is quite dry."
          : "Wash it at 30 °C with liquid soap, zips closed, and rinse twice. No softener.",
        thing.is("waterproof") &&
          "When drops no longer roll off, spray it with a proofing agent and tumble it warm for twenty minutes.",
      ),
    },
  ],
  boots: (thing) => [
    {
      heading: "Size and breaking in",
      text: sentences(
        "Try them on in the evening with the socks you walk in. Standing, a finger should fit behind the heel with the toes at the front.",
        thing.say("material") === "leather"
          ? "Leather gives way with time: wear them an hour a day for a week before a long walk."
          : "They hardly give way, so what presses in the shop presses on the hill.",
      ),
    },
    {
      heading: "Crampons",
      text:
        thing.say("cramponRating") === "no welt"
          ? "They have no welt. Only strap-on crampons hold on them, where the sole is stiff enough."
          : `They have a welt for ${thing.say("cramponRating")} crampons. Try the pair on at home, with gloves on.`,
    },
    {
      heading: "Care",
      text: sentences(
        "Brush off mud while it is wet, take the insoles out and dry them with newspaper, never at a fire.",
        thing.say("material") === "leather" && "Wax them thinly when the leather turns pale.",
        thing.is("waterproof")
          ? "The lining keeps water out; keep stones out of it, since a cut there cannot be mended."
          : "They are not waterproof, and dry the faster for it.",
      ),
    },
  ],
  crampons: (thing) => [
    {
      heading: "Fitting them",
      text: sentences(
        `The binding is ${thing.say("binding")}, so the boot needs a sole and welt for it. Set the length so that the boot has to be pressed in and nothing wobbles when you shake it.`,
        "Do this at home, not on the ice.",
      ),
    },
    {
      heading: "Sharpening and storing",
      text: `Sharpen the ${thing.number("points")} points by hand with a file along the edge; a grinder takes the temper out of the ${thing.say("material")}. Dry them, and store them with the rubber caps on.`,
    },
  ],
  stoves: (thing) => [
    {
      heading: "Lighting it",
      text: steps(
        "Stand it level, in the open, an arm’s length from anything that burns. Never cook inside a tent: carbon monoxide has no smell.",
        thing.say("fuelType") === "gas"
          ? `Screw or click the canister on straight; the valve is of the ${thing.say("valve")} kind. Listen and smell for leaks.`
          : "Fill it two thirds full of spirit, away from any flame, and close the bottle.",
        thing.is("piezo")
          ? "Open the tap a quarter turn and press the igniter. Carry a lighter too; igniters fail above 3,000 metres."
          : "Hold a match or lighter to it first, then open it slowly.",
      ),
    },
    {
      heading: "Power and fuel",
      text: `It gives ${thing.say("power")} and boils a litre in about ${thing.say("boilTime")} without wind. A lid and a windshield save a third of the fuel; never close a windshield around a gas canister.`,
    },
    {
      heading: "Cleaning",
      text: "Let it cool, take the fuel off, and wipe the burner dry. Clear a blocked jet with the needle, never with a wire brush.",
    },
  ],
  fuel: (thing) => [
    {
      heading: "Using it safely",
      text: `It is ${thing.say("fuelType")} with a ${thing.say("valve")} fitting, ${thing.say("netWeight")} of it. It works down to ${thing.say("lowestTemperature")}. Never throw it in a fire, not even empty, and keep it below 50 °C: not behind a windscreen.`,
    },
    {
      heading: "Travel and disposal",
      text: "It may not travel by air or by post in a parcel that flies. When it is empty, pierce it only with the proper tool, and give it to metal recycling.",
    },
  ],
  "cook-sets": (thing) => [
    {
      heading: "Cooking",
      text: sentences(
        `It is made for ${thing.number("persons")} ${thing.number("persons") === 1 ? "person" : "persons"} and holds ${thing.say("volume")}.`,
        thing.is("nonStick")
          ? "Use wood or plastic on the coating, and never heat it empty."
          : "The bare metal takes any spoon; stir, since it burns where the flame is.",
      ),
    },
    {
      heading: "Care",
      text: `Soak, then wipe: sand scratches ${thing.say("material")}. Pack it dry, with a cloth between the pieces.`,
    },
  ],
  headlamps: (thing) => [
    {
      heading: "Light and burning time",
      text: `At full power it gives ${thing.say("lumens")} and reaches ${thing.say("beamDistance")}. On the lowest setting it burns for ${thing.say("burnTime")}. Hold the button for two seconds to lock it, so that it does not empty itself in the pack.`,
    },
    {
      heading: "Power",
      text: thing.is("rechargeable")
        ? "Charge it by USB until the light turns green, and before long storage to a half."
        : "It takes batteries; change all of them at once, and take them out for the winter.",
    },
  ],
  "water-filters": (thing) => [
    {
      heading: "Filtering",
      text: sentences(
        `It is a ${thing.say("filterType")} filter of ${thing.say("poreSize")} and gives about ${thing.say("flowRate")}. It holds back bacteria and parasites, not viruses, salt or chemicals.`,
        "Take clear, running water, and keep the dirty side away from the clean one.",
      ),
    },
    {
      heading: "Cleaning, frost and life",
      text: `Rinse it backwards with clean water when it slows down. A filter that froze wet must be thrown away: it cannot be seen to be torn. It lasts for about ${thing.say("lifetime")}.`,
    },
  ],
  "trekking-poles": (thing) => [
    {
      heading: "Length",
      text: `Set them so that the elbow is at a right angle on the flat; shorter uphill, longer downhill. They reach ${thing.say("maxLength")} and pack to ${thing.say("packedLength")}. Never draw a section past its mark.`,
    },
    {
      heading: "Locks and care",
      text: `The ${thing.number("sections")} sections are held by a ${thing.say("lock")} lock; tighten its screw by a quarter turn when one slips. Take the ${thing.say("material")} apart to dry after rain, and do not oil it.`,
    },
  ],
};
