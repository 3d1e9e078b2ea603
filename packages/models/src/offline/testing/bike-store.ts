import type { Brief } from "@orchard/domain/instructions";
import type { Vocabulary } from "@orchard/domain/tool-contracts";

/** A store that does not exist anywhere else in this repository: its words must come from here alone. */
export const vocabulary: Vocabulary = {
  complete: true,
  store: { name: "Velodrome Lane", currency: "GBP", locale: "en-GB", timeZone: "Europe/London" },
  categories: [
    { slug: "bikes", name: "Bikes", singular: "bike", synonyms: ["bicycle", "cycle"] },
    { slug: "gravel-bikes", name: "Gravel bikes", singular: "gravel bike", synonyms: ["gravel"], parent: "bikes" },
    { slug: "city-bikes", name: "City bikes", singular: "city bike", synonyms: ["commuter"], parent: "bikes" },
    { slug: "tyres", name: "Tyres", singular: "tyre", synonyms: ["tire"] },
    { slug: "inner-tubes", name: "Inner tubes", singular: "inner tube", synonyms: ["tube"] },
    { slug: "pumps", name: "Pumps", singular: "pump", synonyms: ["floor pump", "hand pump"] },
    { slug: "helmets", name: "Helmets", singular: "helmet", synonyms: ["lid"] },
    { slug: "panniers", name: "Panniers", singular: "pannier", synonyms: ["pannier bag", "saddlebag"] },
    { slug: "racks", name: "Racks", singular: "rack", synonyms: ["luggage carrier"] },
    { slug: "trailers", name: "Trailers", singular: "trailer", synonyms: [] },
    { slug: "lamps", name: "Lamps", singular: "lamp", synonyms: ["front lamp", "headlamp"] },
  ],
  brands: ["Norrvik", "Pellar", "Tandem Works", "Ostra"],
  attributes: [
    { name: "weightGrams", label: "Weight", type: "number", unit: "g", synonyms: ["light", "heavy", "weigh", "weighs"], better: "lower" },
    { name: "maxLoad", label: "Maximum load", type: "number", unit: "kg", synonyms: ["carries"], better: "higher" },
    { name: "colour", label: "Colour", type: "text", synonyms: ["color"], values: ["moss green", "pine green", "slate blue", "black", "signal red"] },
    { name: "frameSize", label: "Frame size", type: "text", synonyms: ["size"], values: ["S", "M", "L"] },
    { name: "material", label: "Material", type: "text", synonyms: ["made of"], values: ["steel", "aluminium", "carbon"] },
    { name: "tyreWidth", label: "Width", type: "number", unit: "mm", synonyms: ["wide", "narrow"] },
    { name: "volume", label: "Volume", type: "number", unit: "L", synonyms: ["litres", "capacity", "big"], better: "higher" },
    { name: "brightness", label: "Brightness", type: "number", unit: "lm", synonyms: ["bright", "lumens"], better: "higher" },
    { name: "seats", label: "Seats", type: "number", synonyms: ["people", "person", "children"] },
    { name: "lowestTemperature", label: "Works down to", type: "number", unit: "°C", synonyms: ["temperature", "cold"], better: "lower" },
    { name: "maxPressure", label: "Maximum pressure", type: "number", unit: "bar", synonyms: ["pressure"], better: "higher" },
    { name: "waterproof", label: "Waterproof", type: "boolean", synonyms: ["watertight"] },
    { name: "gauge", label: "Pressure gauge", type: "boolean", synonyms: ["gauge", "manometer"] },
  ],
  interfaces: [
    { kind: "wheel", label: "wheel", hosts: ["gravel-bikes", "city-bikes"], guests: ["tyres"] },
    { kind: "tube", label: "tyre bed", hosts: ["tyres"], guests: ["inner-tubes"] },
    { kind: "valve", label: "valve", hosts: ["pumps"], guests: ["inner-tubes"] },
    { kind: "rack-mount", label: "rack mount", hosts: ["gravel-bikes", "city-bikes"], guests: ["racks"] },
    { kind: "pannier-rail", label: "pannier rail", hosts: ["racks"], guests: ["panniers"] },
  ],
};

export const briefOn = (today: string, signedIn = true): Brief => ({ today, signedIn, vocabulary });
