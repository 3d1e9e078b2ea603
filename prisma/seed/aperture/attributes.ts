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

export const attributeDefinitions: Definition[] = [
  // Everything
  number(
    "weightGrams",
    "Weight",
    "g",
    ["weight", "light", "lightweight", "heavy", "weigh", "weighs"],
    "lower",
  ),
  text("colour", "Colour", ["color", "finish"]),
  text("material", "Material", ["made of", "fabric"]),
  text("connector", "Connector", ["plug", "port", "connection"]),

  // Cameras and lenses
  text("sensorSize", "Sensor size", ["sensor", "sensor format", "chip size"]),
  number("megapixels", "Resolution", "MP", ["resolution", "pixels", "megapixel", "mpix"], "higher"),
  flag("waterproof", "Waterproof", [
    "underwater",
    "watertight",
    "snorkelling",
    "snorkeling",
    "diving",
    "swimming",
  ]),
  flag("stabilised", "Stabilised", ["stabilized", "image stabilisation", "image stabilization", "steady"]),
  text("videoResolution", "Video", ["video resolution", "film resolution", "footage"]),
  number(
    "shotsPerCharge",
    "Battery life",
    "shots",
    ["battery life", "shots per charge", "endurance"],
    "higher",
  ),
  number("opticalZoom", "Optical zoom", "x", ["zoom range", "zoom factor", "magnification"], "higher"),
  text("mount", "Lens mount", ["bayonet", "mount type"]),
  number("focalLength", "Focal length", "mm", ["focal", "shortest focal length"]),
  number("focalLengthMax", "Longest focal length", "mm", ["reach", "long end"], "higher"),
  number(
    "maxAperture",
    "Maximum aperture (f-number)",
    undefined,
    ["f-number", "f-stop", "widest aperture", "bright"],
    "lower",
  ),
  number(
    "closestFocus",
    "Closest focus",
    "cm",
    ["minimum focus distance", "focusing distance", "close-up"],
    "lower",
  ),
  number("filterThread", "Filter thread", "mm", ["diameter", "thread", "thread size", "filter size"]),

  // Cards and readers
  number("capacity", "Capacity", "GB", ["storage", "space", "gigabytes", "gigs"], "higher"),
  number("readSpeed", "Read speed", "MB/s", ["speed", "fast", "quick", "transfer speed"], "higher"),
  number("writeSpeed", "Write speed", "MB/s", ["writing speed", "recording speed"], "higher"),
  text("cardType", "Card type", ["card format", "type of card"]),
  text("busClass", "Bus class", ["bus", "UHS class", "speed class"]),
  number("slots", "Slots", undefined, ["number of slots", "card slots"], "higher"),
  text("slotTypes", "Slot types", ["reads", "accepts cards"]),

  // Power
  text("batteryModel", "Battery model", ["pack type", "battery type"]),
  number("energy", "Energy", "Wh", ["watt hours", "watt-hours", "long-lasting"], "higher"),
  number("voltage", "Voltage", "V", ["volts"]),
  flag("usbCharging", "Charges over USB", ["own USB port", "USB charging", "rechargeable by USB"]),
  number("bays", "Bays", undefined, ["number of bays", "batteries at once"], "higher"),
  number("chargeHours", "Charging time", "h", ["hours to charge", "charge time"], "lower"),

  // Tripods, bags, straps
  number("maxHeight", "Maximum height", "cm", ["height", "tall", "tallest"], "higher"),
  number("foldedLength", "Folded length", "cm", ["folded", "packed length", "packed size"], "lower"),
  number("legSections", "Leg sections", undefined, ["sections", "segments"]),
  number("maxLoad", "Maximum load", "kg", ["load", "carries", "sturdy", "supports"], "higher"),
  number("volume", "Volume", "L", ["litres", "liters", "roomy", "bag size"], "higher"),
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
  number("lightLoss", "Light loss", "stops", ["stops", "darkening"]),
  number("frameDepth", "Frame depth", "mm", ["slim", "thin", "thickness"], "lower"),
  text("pickup", "Pick-up pattern", ["pattern", "directional", "polar pattern"]),
  flag("wireless", "Wireless", ["cordless", "cable-free"]),
  number("selfNoise", "Self-noise", "dB", ["noise", "hiss", "quiet"], "lower"),
  flag("needsBattery", "Needs a battery", ["battery powered", "battery-powered"]),
];
