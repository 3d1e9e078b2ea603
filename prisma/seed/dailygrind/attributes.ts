import type { StoreSeed } from "../format.ts";

/**
 * What the attributes of the products mean, in the order in which a product page lists them: what a shopper asks
 * for first, weight and colour last. The most telling synonym comes first. "light" is none of weight's: here it
 * is a roast.
 */
export const attributeDefinitions: StoreSeed["attributeDefinitions"] = [
  // What shoppers ask for by name
  { name: "diameter", label: "Diameter", type: "number", unit: "mm", synonyms: ["across"] },
  { name: "dose", label: "Dose", type: "number", unit: "g", synonyms: ["shot size"] },
  { name: "gooseneck", label: "Gooseneck", type: "boolean", synonyms: ["goose neck", "swan neck"] },
  { name: "decaf", label: "Decaf", type: "boolean", synonyms: ["decaffeinated", "caffeine-free"] },
  { name: "roast", label: "Roast", type: "text", synonyms: ["roast level"] },
  { name: "timer", label: "Timer", type: "boolean", synonyms: ["stopwatch"] },
  {
    name: "noiseLevel",
    label: "Noise",
    type: "number",
    unit: "dB",
    synonyms: ["quiet", "loud", "noisy", "silent"],
    better: "lower",
  },
  {
    name: "volume",
    label: "Volume",
    type: "number",
    unit: "ml",
    synonyms: ["capacity", "holds"],
    better: "higher",
  },
  { name: "shape", label: "Shape", type: "text", synonyms: [] },
  { name: "size", label: "Size", type: "text", synonyms: [] },
  { name: "pieces", label: "Pieces", type: "number", synonyms: ["pack size", "set of"], better: "higher" },
  { name: "drive", label: "Drive", type: "text", synonyms: ["powered"] },
  { name: "electric", label: "Electric", type: "boolean", synonyms: ["plug-in"] },

  // Espresso machines
  { name: "groupSize", label: "Group size", type: "number", unit: "mm", synonyms: ["group diameter"] },
  { name: "boilerType", label: "Boiler", type: "text", synonyms: ["boiler type"] },
  { name: "groups", label: "Groups", type: "number", synonyms: ["group heads"], better: "higher" },
  {
    name: "waterTank",
    label: "Water tank",
    type: "number",
    unit: "L",
    synonyms: ["tank", "reservoir"],
    better: "higher",
  },
  {
    name: "width",
    label: "Width",
    type: "number",
    unit: "mm",
    synonyms: ["narrow", "wide", "compact"],
    better: "lower",
  },
  {
    name: "warmUp",
    label: "Warm-up",
    type: "number",
    unit: "min",
    synonyms: ["heats up", "heat up"],
    better: "lower",
  },

  // Baskets, portafilters, tampers
  { name: "depth", label: "Depth", type: "number", unit: "mm", synonyms: ["deep", "shallow"] },
  { name: "spout", label: "Spout", type: "text", synonyms: ["spouts"] },
  { name: "lugs", label: "Lugs", type: "text", synonyms: ["ears"] },
  { name: "base", label: "Base", type: "text", synonyms: ["base shape"] },
  {
    name: "selfLevelling",
    label: "Self-levelling",
    type: "boolean",
    synonyms: ["levelling", "self-leveling"],
  },
  { name: "handle", label: "Handle", type: "text", synonyms: ["grip"] },

  // Grinders and burr sets
  {
    name: "burrDiameter",
    label: "Burr diameter",
    type: "number",
    unit: "mm",
    synonyms: ["burr size"],
    better: "higher",
  },
  { name: "burrType", label: "Burr type", type: "text", synonyms: ["burr shape"] },
  {
    name: "hopperGrams",
    label: "Hopper",
    type: "number",
    unit: "g",
    synonyms: ["hopper size"],
    better: "higher",
  },
  {
    name: "settings",
    label: "Grind settings",
    type: "number",
    synonyms: ["grind steps", "clicks"],
    better: "higher",
  },
  { name: "mount", label: "Mount", type: "text", synonyms: ["mounting"] },
  {
    name: "life",
    label: "Burr life",
    type: "number",
    unit: "kg",
    synonyms: ["lasts", "long-lasting"],
    better: "higher",
  },

  // Kettles, scales, servers, cups, papers
  {
    name: "temperatureControl",
    label: "Temperature control",
    type: "boolean",
    synonyms: ["variable temperature"],
  },
  {
    name: "maxWeight",
    label: "Maximum load",
    type: "number",
    unit: "g",
    synonyms: ["maximum weight", "weighs up to"],
    better: "higher",
  },
  {
    name: "resolution",
    label: "Resolution",
    type: "number",
    unit: "g",
    synonyms: ["accuracy", "accurate", "precise"],
    better: "lower",
  },
  { name: "splashProof", label: "Splash-proof", type: "boolean", synonyms: ["waterproof", "splashproof"] },
  { name: "rechargeable", label: "Rechargeable", type: "boolean", synonyms: ["usb-c", "usb"] },
  { name: "serves", label: "Serves", type: "number", synonyms: ["servings"], better: "higher" },
  { name: "bleached", label: "Bleached", type: "boolean", synonyms: ["whitened"] },
  { name: "paperWeight", label: "Paper thickness", type: "text", synonyms: ["paper weight"] },
  { name: "doubleWall", label: "Double wall", type: "boolean", synonyms: ["double-walled", "insulated"] },
  { name: "lid", label: "Lid", type: "boolean", synonyms: ["lidded"] },

  // Beans and water
  { name: "origin", label: "Origin", type: "text", synonyms: ["grown in", "country"] },
  {
    name: "netWeight",
    label: "Net weight",
    type: "number",
    unit: "g",
    synonyms: ["bag size"],
    better: "higher",
  },
  { name: "process", label: "Process", type: "text", synonyms: ["processed"] },
  { name: "tasting", label: "Tastes of", type: "text", synonyms: ["flavour", "tasting notes"] },
  {
    name: "litres",
    label: "Treats",
    type: "number",
    unit: "L",
    synonyms: ["litres treated"],
    better: "higher",
  },
  { name: "fitting", label: "Fitting", type: "text", synonyms: ["tank fitting"] },
  { name: "height", label: "Height", type: "number", unit: "mm", synonyms: ["tall"], better: "lower" },

  // Everything
  { name: "dishwasherSafe", label: "Dishwasher safe", type: "boolean", synonyms: ["dishwasher"] },
  { name: "material", label: "Material", type: "text", synonyms: ["made of"] },
  {
    name: "weightGrams",
    label: "Weight",
    type: "number",
    unit: "g",
    synonyms: ["heavy", "lightweight"],
    better: "lower",
  },
  { name: "colour", label: "Colour", type: "text", synonyms: ["color"] },
];
