import type { StoreSeed } from "../format.ts";

type Definition = StoreSeed["attributeDefinitions"][number];

const number = (
  name: string,
  label: string,
  unit: string | undefined,
  synonyms: string[],
  better?: "higher" | "lower",
): Definition => ({ name, label, type: "number", unit, synonyms, better });
const text = (name: string, label: string, synonyms: string[]): Definition => ({
  name,
  label,
  type: "text",
  synonyms,
});
const flag = (name: string, label: string, synonyms: string[]): Definition => ({
  name,
  label,
  type: "boolean",
  synonyms,
});

/** In the order of a specification table, what shoppers ask for most first: a short brief keeps the head. */
export const attributeDefinitions: Definition[] = [
  flag("waterproof", "Waterproof", [
    "underwater",
    "watertight",
    "snorkelling",
    "snorkeling",
    "diving",
    "swimming",
  ]),
  number("megapixels", "Resolution", "MP", ["megapixel", "resolution", "pixels"], "higher"),
  text("sensorSize", "Sensor size", ["sensor", "sensor format", "chip size"]),
  number("focalLength", "Focal length", "mm", ["focal", "shortest focal length"]),
  number(
    "maxAperture",
    "Maximum aperture (f-number)",
    undefined,
    ["f-number", "f-stop", "bright", "widest aperture"],
    "lower",
  ),
  number("filterThread", "Filter thread", "mm", ["diameter", "thread", "filter size"]),
  text("mount", "Lens mount", ["bayonet", "mount type"]),
  number("capacity", "Capacity", "GB", ["storage", "space", "gigabytes", "gigs"], "higher"),
  number("readSpeed", "Read speed", "MB/s", ["speed", "fast", "quick", "transfer speed"], "higher"),
  text("cardType", "Card type", ["card format", "type of card"]),
  number("maxHeight", "Maximum height", "cm", ["height", "tall", "tallest"], "higher"),
  number("volume", "Volume", "L", ["litres", "liters", "roomy", "bag size"], "higher"),
  number("energy", "Energy", "Wh", ["watt hours", "watt-hours", "long-lasting"], "higher"),
  number("weightGrams", "Weight", "g", ["light", "lightweight", "heavy", "weigh", "weighs"], "lower"),
  text("colour", "Colour", ["color", "finish"]),

  // Cameras and lenses
  flag("stabilised", "Stabilised", ["stabilized", "image stabilisation", "image stabilization", "steady"]),
  text("videoResolution", "Video", ["video resolution", "film resolution", "footage"]),
  number("shotsPerCharge", "Battery life", "shots", ["shots per charge", "endurance"], "higher"),
  number("opticalZoom", "Optical zoom", "x", ["zoom", "zoom range", "zoom factor"], "higher"),
  number("focalLengthMax", "Longest focal length", "mm", ["reach", "long end"], "higher"),
  number(
    "closestFocus",
    "Closest focus",
    "cm",
    ["minimum focus distance", "focusing distance", "close-up"],
    "lower",
  ),

  // Cards and power
  text("busClass", "Bus class", ["bus", "UHS class", "speed class"]),
  number("writeSpeed", "Write speed", "MB/s", ["writing speed", "recording speed"], "higher"),
  text("slotTypes", "Slot types", ["reads", "accepts cards"]),
  text("connector", "Connector", ["plug", "port", "connection"]),
  text("batteryModel", "Battery model", ["pack type", "battery type"]),
  flag("usbCharging", "Charges over USB", ["own USB port", "USB charging", "rechargeable by USB"]),
  number("bays", "Bays", undefined, ["number of bays", "batteries at once"], "higher"),
  number("chargeHours", "Charging time", "h", ["hours to charge", "charge time"], "lower"),

  // Tripods, bags, straps
  number("foldedLength", "Folded length", "cm", ["folded", "packed length", "packed size"], "lower"),
  number("legSections", "Leg sections", undefined, ["sections", "segments"]),
  number("maxLoad", "Maximum load", "kg", ["load", "carries", "sturdy", "supports"], "higher"),
  text("material", "Material", ["made of", "fabric"]),
  text("bagType", "Bag type", ["kind of bag", "carrying style"]),
  flag("laptopSleeve", "Laptop sleeve", ["laptop", "laptop compartment"]),
  flag("rainCover", "Rain cover", ["rain", "rainproof"]),
  text("strapType", "Strap type", ["kind of strap"]),
  number("strapLength", "Longest length", "cm", ["strap length"], "higher"),
  number("strapWidth", "Width", "mm", ["strap width"], "higher"),

  // Light and sound
  number("guideNumber", "Guide number", "m", ["powerful", "brightness", "flash strength"], "higher"),
  number("recycleSeconds", "Recycle time", "s", ["recycling", "recycle"], "lower"),
  text("metering", "Metering", ["TTL", "automatic metering"]),
  flag("turningHead", "Turning head", ["swivel", "rotating head", "bounce"]),
  text("powerSource", "Power source", ["runs on", "powered by"]),
  text("filterType", "Filter type", ["kind of filter", "effect"]),
  number("stops", "Light loss", "stops", ["darkening", "f-stops lost"]),
  text("pickup", "Pick-up pattern", ["pattern", "directional", "polar pattern"]),
  flag("wireless", "Wireless", ["cordless", "cable-free"]),
  number("selfNoise", "Self-noise", "dB", ["noise", "hiss", "quiet"], "lower"),
];
