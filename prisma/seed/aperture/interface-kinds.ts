import type { StoreSeed } from "../format.ts";

/** Reasons are read after "Fits, but …" and "Does not fit: …", so each is a clause of its own. */
export const interfaceKinds: StoreSeed["interfaceKinds"] = [
  {
    kind: "memory-card",
    label: "memory card slot",
    labels: {
      sd: "SD",
      microsd: "microSD",
      "cfexpress-b": "CFexpress Type B",
      sdhc: "SDHC",
      sdxc: "SDXC",
      sduc: "SDUC",
      "uhs-i": "UHS-I",
      "uhs-ii": "UHS-II",
    },
    adapters: [
      { from: "microsd", to: "sd", reason: "the card goes in with the SD adapter that comes with it" },
    ],
    dimensions: [
      {
        name: "capacity",
        label: "capacity class",
        forms: ["sd", "microsd"],
        levels: ["sd", "sdhc", "sdxc", "sduc"],
        compare: "at-most",
        mismatch: "refuses",
        reason: "the slot takes {host} cards at most, and the card is {guest}",
      },
      {
        name: "bus",
        label: "bus class",
        forms: ["sd", "microsd"],
        levels: ["uhs-i", "uhs-ii"],
        compare: "at-most",
        mismatch: "limits",
        reason: "the {guest} card runs at {host} speed in this slot",
      },
    ],
  },
  {
    kind: "lens-mount",
    label: "lens mount",
    labels: {
      tovrin: "Tovrin",
      tarsin: "Tarsin",
      ellock: "Ellock",
      "aps-c": "lenses for APS-C",
      "full-frame": "lenses for full frame",
    },
    adapters: [
      {
        from: "tovrin",
        to: "tarsin",
        reason: "the lens goes on with the Tovrin ring that comes with the camera, and autofocus is slower",
      },
    ],
    dimensions: [
      {
        name: "coverage",
        label: "image circle",
        levels: ["aps-c", "full-frame"],
        compare: "at-least",
        mismatch: "limits",
        reason: "the lens covers only the APS-C middle of the full-frame sensor, so pictures are cropped",
      },
    ],
  },
  {
    kind: "battery",
    label: "battery compartment",
    labels: {
      "hln-22": "HLN-22",
      "hln-14": "HLN-14",
      "vdp-8": "VDP-8",
      "odr-30": "ODR-30",
      "brv-5": "BRV-5",
      "tdl-3": "TDL-3",
    },
    adapters: [],
    dimensions: [],
  },
  {
    // Cameras are guests here too: a charger suits a camera when it charges the camera's battery.
    kind: "battery-charger",
    label: "charging bay",
    labels: {
      "hln-22": "HLN-22",
      "hln-14": "HLN-14",
      "vdp-8": "VDP-8",
      "odr-30": "ODR-30",
      "brv-5": "BRV-5",
      "tdl-3": "TDL-3",
    },
    adapters: [],
    dimensions: [],
  },
  {
    kind: "filter-thread",
    label: "filter thread",
    labels: { "58": "58 mm", "67": "67 mm", "77": "77 mm" },
    adapters: [
      { from: "67", to: "58", reason: "a 67 mm filter needs the 58 to 67 mm step-up ring on this lens" },
      { from: "77", to: "67", reason: "a 77 mm filter needs the 67 to 77 mm step-up ring on this lens" },
    ],
    dimensions: [],
  },
  {
    kind: "hot-shoe",
    label: "hot shoe",
    labels: {
      "standard-shoe": "standard flashes",
      "live-shoe": "live-contact accessories",
      halvorn: "with Halvorn metering",
      veldane: "with Veldane metering",
      ondrel: "with Ondrel metering",
      manual: "set by hand",
    },
    adapters: [],
    dimensions: [
      {
        name: "metering",
        label: "flash metering",
        forms: ["standard-shoe"],
        levels: ["manual", "halvorn", "veldane", "ondrel"],
        compare: "equal",
        mismatch: "limits",
        reason: "automatic metering does not work between them, so the power is set by hand",
      },
    ],
  },
  {
    kind: "microphone-socket",
    label: "microphone socket",
    labels: { "trs-3.5": "3.5 mm", "usb-c": "USB-C" },
    adapters: [
      {
        from: "trs-3.5",
        to: "usb-c",
        reason: "the microphone needs a USB-C audio adapter, which we do not sell",
      },
    ],
    dimensions: [],
  },
  {
    kind: "tripod-thread",
    label: "tripod socket",
    labels: { "quarter-inch": "1/4-inch", prongs: "folding prongs" },
    adapters: [
      {
        from: "quarter-inch",
        to: "prongs",
        reason: "the camera needs the tripod foot that comes with it",
      },
    ],
    dimensions: [],
  },
];
