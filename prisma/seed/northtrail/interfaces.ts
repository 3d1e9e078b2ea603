import type { StoreSeed } from "../format.ts";

/** Where Northtrail's products meet. Footprint, cover, crampon, fuel and mat are the guests; the rest hosts. */
export const interfaceKinds: StoreSeed["interfaceKinds"] = [
  {
    // A footprint larger than the floor still works but catches rain, so size limits and only the plan refuses.
    kind: "tent-floor",
    label: "tent floor",
    labels: {
      "rectangle-2": "a two-person rectangle",
      "rectangle-3": "a three-person rectangle",
      "rectangle-4": "a four-person rectangle",
      "taper-1": "a one-person taper",
      "taper-2": "a two-person taper",
      none: "without fixings",
      eyelets: "with pole eyelets",
      buckles: "with corner buckles",
    },
    adapters: [
      {
        from: "taper-2",
        to: "rectangle-2",
        reason: "the footprint narrows towards the feet and leaves two corners of the floor bare",
      },
    ],
    dimensions: [
      {
        name: "width",
        label: "floor width",
        levels: "number",
        unit: "cm wide",
        compare: "at-most",
        mismatch: "limits",
        reason:
          "the footprint is {guest} and the floor {host}, so its edge has to be folded under or it collects rain",
      },
      {
        name: "length",
        label: "floor length",
        levels: "number",
        unit: "cm long",
        compare: "at-most",
        mismatch: "limits",
        reason: "the footprint is {guest} and the floor {host}, so its end has to be folded under",
      },
      {
        name: "fixing",
        label: "footprint fixing",
        levels: ["none", "eyelets", "buckles"],
        compare: "equal",
        mismatch: "limits",
        reason: "the footprint comes {guest} and the tent {host}, so it has to be pegged down separately",
      },
    ],
  },
  {
    kind: "pack-cover",
    label: "pack body",
    labels: {
      stretch: "a cover for up to",
      daypack: "cut for day packs",
      trek: "cut for trekking packs",
      expedition: "cut for expedition packs",
    },
    adapters: [],
    dimensions: [
      {
        name: "capacity",
        label: "volume",
        levels: "number",
        unit: "L",
        compare: "at-least",
        mismatch: "refuses",
        reason: "the cover stretches to {guest} and the pack holds {host}",
      },
      {
        name: "cut",
        label: "cut",
        levels: ["daypack", "trek", "expedition"],
        compare: "at-most",
        mismatch: "limits",
        reason: "the cover is {guest}, so on a pack this small its slack has to be drawn in",
      },
    ],
  },
  {
    kind: "crampon-boot",
    label: "boot sole",
    labels: {
      boot: "a crampon",
      none: "needing no welt",
      heel: "needing a heel welt",
      full: "needing welts at heel and toe",
      flexible: "and a flexible sole",
      "semi-stiff": "and a fairly stiff sole",
      stiff: "and a stiff sole",
      rigid: "and a rigid sole",
    },
    adapters: [],
    dimensions: [
      {
        name: "welt",
        label: "crampon welt",
        levels: ["none", "heel", "full"],
        compare: "at-most",
        mismatch: "refuses",
        reason: "the crampon is one {guest}, which this boot does not have",
      },
      {
        name: "stiffness",
        label: "sole stiffness",
        levels: ["flexible", "semi-stiff", "stiff", "rigid"],
        compare: "at-most",
        mismatch: "refuses",
        reason: "the crampon would work loose, because the sole of this boot bends too much",
      },
    ],
  },
  {
    kind: "stove-fuel",
    label: "fuel fitting",
    labels: {
      screw: "EN 417 screw-valve gas",
      bayonet: "bayonet-valve gas",
      pierceable: "pierceable gas",
      "open-cup": "open-cup spirit",
      // Canister sizes are labelled so that "takes … gas" and "comes …" both read on: "in 230 g canisters".
      "100": "in 100",
      "190": "in 190",
      "230": "in 230",
      "450": "in 450",
    },
    adapters: [
      {
        from: "bayonet",
        to: "screw",
        reason: "a bayonet-to-screw adapter has to go between canister and stove",
      },
      {
        from: "screw",
        to: "bayonet",
        reason: "a screw-to-bayonet adapter has to go between canister and stove",
      },
    ],
    dimensions: [
      {
        name: "canister",
        label: "canister size",
        forms: ["screw", "bayonet", "pierceable"],
        levels: "number",
        unit: "g canisters",
        compare: "at-most",
        mismatch: "limits",
        reason: "the stove stands steady on gas {host} or smaller, and this comes {guest}",
      },
    ],
  },
  {
    kind: "pad-sleeve",
    label: "mat sleeve",
    labels: { mat: "a mat" },
    adapters: [],
    dimensions: [
      {
        name: "width",
        label: "sleeve width",
        levels: "number",
        unit: "cm wide",
        compare: "at-most",
        mismatch: "refuses",
        reason: "the mat is {guest} and the sleeve takes {host} at most",
      },
    ],
  },
];
