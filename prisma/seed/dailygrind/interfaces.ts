import type { StoreSeed } from "../format.ts";

/**
 * What fits what. Reasons are read after "Fits because …" or "…, but …"; units such as "g baskets" carry the
 * noun, so that a fit reads "its basket seat takes 58 mm standard-depth 18 g baskets".
 */
export const interfaceKinds: StoreSeed["interfaceKinds"] = [
  {
    kind: "filter-basket",
    label: "basket seat",
    labels: {
      "51": "51 mm",
      "53": "53 mm",
      "54": "54 mm",
      "58": "58 mm",
      shallow: "shallow",
      standard: "standard-depth",
      deep: "deep",
    },
    adapters: [],
    dimensions: [
      {
        name: "depth",
        label: "basket depth",
        levels: ["shallow", "standard", "deep"],
        compare: "at-most",
        mismatch: "refuses",
        reason: "there is room for {host} baskets at most and this one is {guest}",
      },
      {
        name: "dose",
        label: "largest dose",
        levels: "number",
        unit: "g baskets",
        compare: "at-most",
        mismatch: "limits",
        reason: "the space above the coffee suits up to {host}, so {guest} have to be filled a little short",
      },
    ],
  },
  {
    kind: "portafilter",
    label: "group lock",
    labels: {
      "twin-ear-58": "twin-ear 58 mm",
      "offset-58": "offset 58 mm",
      "tri-lug-54": "tri-lug 54 mm",
      "cam-53": "cam 53 mm",
      "stub-51": "stub 51 mm",
      slim: "slim-lug portafilters",
      thick: "thick-lug portafilters",
    },
    adapters: [],
    dimensions: [
      {
        name: "lug",
        label: "lug thickness",
        levels: ["slim", "thick"],
        compare: "at-most",
        mismatch: "refuses",
        reason: "the group is cut for {host}, and {guest} do not turn into it",
      },
    ],
  },
  {
    kind: "tamper",
    label: "basket rim",
    labels: {
      "51": "51 mm",
      "53": "53 mm",
      "54": "54 mm",
      "58": "58 mm",
      "58-5": "58.5 mm",
      flat: "flat tampers",
      convex: "convex tampers",
    },
    adapters: [
      {
        from: "58",
        to: "58-5",
        reason: "a 58 mm tamper leaves a thin ring of loose coffee at the wall of a 58.5 mm basket",
      },
    ],
    dimensions: [
      {
        name: "base",
        label: "tamper base",
        levels: ["flat", "convex"],
        compare: "equal",
        mismatch: "limits",
        reason: "the basket has a level floor, and {guest} leave the coffee thinner in the middle",
      },
    ],
  },
  {
    kind: "burr-set",
    label: "burr carrier",
    labels: {
      "flat-63": "63 mm flat",
      "flat-64": "64 mm flat",
      "conical-38": "38 mm conical",
      "conical-48": "48 mm conical",
      keyed: "keyed burrs",
      "two-screw": "two-screw burrs",
      "three-screw": "three-screw burrs",
    },
    adapters: [
      {
        from: "flat-63",
        to: "flat-64",
        reason: "63 mm burrs have to be centred in the 64 mm carrier with the shim in the packet",
      },
    ],
    dimensions: [
      {
        name: "mount",
        label: "burr mount",
        levels: ["keyed", "two-screw", "three-screw"],
        compare: "equal",
        mismatch: "refuses",
        reason: "the carrier is made for {host} and these are {guest}",
      },
    ],
  },
  {
    kind: "dripper-paper",
    label: "paper seat",
    labels: {
      "cone-01": "cone 01",
      "cone-02": "cone 02",
      "flat-04": "flat 04",
      thin: "thin papers",
      standard: "standard papers",
      thick: "thick papers",
    },
    adapters: [
      {
        from: "cone-02",
        to: "cone-01",
        reason: "an 02 paper stands above the rim of an 01 dripper and has to be folded down",
      },
    ],
    dimensions: [
      {
        name: "weight",
        label: "paper thickness",
        levels: ["thin", "standard", "thick"],
        compare: "at-most",
        mismatch: "limits",
        reason: "{guest} cling to the smooth wall and drain slowly",
      },
    ],
  },
  {
    kind: "water-cartridge",
    label: "tank fitting",
    labels: { "push-in": "push-in", "twist-in": "twist-in", "drop-in": "drop-in" },
    adapters: [
      {
        from: "push-in",
        to: "twist-in",
        reason: "a push-in cartridge needs the twist collar from its carton",
      },
      {
        from: "drop-in",
        to: "push-in",
        reason: "a pouch lies loose in the tank and softens more slowly than a fitted cartridge",
      },
      {
        from: "drop-in",
        to: "twist-in",
        reason: "a pouch lies loose in the tank and softens more slowly than a fitted cartridge",
      },
    ],
    dimensions: [
      {
        name: "height",
        label: "cartridge height",
        levels: "number",
        unit: "mm cartridges",
        compare: "at-most",
        mismatch: "refuses",
        reason: "the tank is deep enough for {host} and does not close over {guest}",
      },
    ],
  },
];
