import type { Product } from "./stores.ts";

/** What must be true of every product of a kind, as physics and shops have it. */
export type Rule = { kind: string; says: string; holds: (product: Product) => boolean };

export const number = (product: Product, name: string): number => Number(product.attributes[name]);
const side = (product: Product, kind: string) => product.interfaces.find((each) => each.kind === kind);
/** True when an attribute says the same as a grade of an interface, or the interface leaves it unstated. */
const sameGrade = (product: Product, attribute: string, kind: string, grade: string) =>
  [undefined, product.attributes[attribute]].includes(side(product, kind)?.grades[grade]);
const sameForm = (product: Product, attribute: string, kind: string) =>
  side(product, kind)?.form?.replaceAll("-", " ") ===
  String(product.attributes[attribute]).toLowerCase().replaceAll("-", " ");

export const RULES: Record<string, Rule[]> = {
  aperture: [
    {
      kind: "memory-cards",
      says: "a card writes more slowly than it reads",
      holds: (each) => number(each, "writeSpeed") < number(each, "readSpeed"),
    },
    {
      kind: "memory-cards",
      says: "up to 32 GB is SDHC, more is SDXC",
      holds: (each) =>
        [undefined, number(each, "capacity") <= 32 ? "sdhc" : "sdxc"].includes(
          side(each, "memory-card")?.grades["capacity"] as string,
        ),
    },
    {
      kind: "memory-cards",
      says: "UHS-I ends at 104 MB/s, UHS-II at 312",
      holds: (each) =>
        number(each, "readSpeed") <=
        ({ "UHS-I": 104, "UHS-II": 312 }[String(each.attributes["busClass"])] ?? 2000),
    },
    {
      kind: "memory-cards",
      says: "the title states the capacity",
      holds: (each) => each.title.includes(`${number(each, "capacity")} GB`),
    },
    {
      kind: "lenses",
      says: "a zoom is longer at its long end",
      holds: (each) =>
        !("focalLengthMax" in each.attributes) ||
        number(each, "focalLengthMax") > number(each, "focalLength"),
    },
    {
      kind: "lenses",
      says: "its thread takes filters of its size",
      holds: (each) => sameForm(each, "filterThread", "filter-thread"),
    },
    {
      kind: "lenses",
      says: "its mount is the one it states",
      holds: (each) => sameForm(each, "mount", "lens-mount"),
    },
    {
      kind: "mirrorless-cameras",
      says: "its mount is the one it states",
      holds: (each) => sameForm(each, "mount", "lens-mount"),
    },
    {
      kind: "filters",
      says: "it screws into the size it states",
      holds: (each) =>
        each.interfaces.some(
          (face) => face.role === "fits" && face.form === String(each.attributes["filterThread"]),
        ),
    },
    {
      kind: "batteries",
      says: "it is of the model it states",
      holds: (each) => sameForm(each, "batteryModel", "battery"),
    },
    {
      kind: "batteries",
      says: "it stores no more than 0.27 Wh per gram",
      holds: (each) => number(each, "energy") / number(each, "weightGrams") <= 0.27,
    },
    {
      kind: "tripods",
      says: "it is shorter folded",
      holds: (each) => number(each, "foldedLength") < number(each, "maxHeight"),
    },
    {
      kind: "tripods",
      says: "it carries more than it weighs",
      holds: (each) => number(each, "maxLoad") * 1000 > number(each, "weightGrams"),
    },
  ],
  northtrail: [
    {
      kind: "tents",
      says: "the floor is the one it states",
      holds: (each) =>
        sameGrade(each, "floorWidth", "tent-floor", "width") &&
        sameGrade(each, "floorLength", "tent-floor", "length"),
    },
    {
      kind: "tents",
      says: "it sleeps as many as its floor",
      holds: (each) => side(each, "tent-floor")?.form?.endsWith(`-${number(each, "persons")}`) ?? false,
    },
    {
      kind: "tents",
      says: "it weighs 500 to 2,300 g for each sleeper",
      holds: (each) => within(number(each, "weightGrams") / number(each, "persons"), 500, 2300),
    },
    {
      kind: "tents",
      says: "there are at least 55 cm of floor for each sleeper",
      holds: (each) => number(each, "floorWidth") / number(each, "persons") >= 55,
    },
    {
      kind: "footprints",
      says: "it measures what it states",
      holds: (each) =>
        sameGrade(each, "width", "tent-floor", "width") && sameGrade(each, "length", "tent-floor", "length"),
    },
    {
      kind: "footprints",
      says: "it weighs 50 to 250 g per square metre",
      holds: (each) =>
        within(
          number(each, "weightGrams") / ((number(each, "width") * number(each, "length")) / 10_000),
          50,
          250,
        ),
    },
    {
      kind: "sleeping-pads",
      says: "it is as wide as it states",
      holds: (each) => sameGrade(each, "width", "pad-sleeve", "width"),
    },
    {
      kind: "backpacks",
      says: "it holds what it states",
      holds: (each) => sameGrade(each, "volume", "pack-cover", "capacity"),
    },
    {
      kind: "backpacks",
      says: "it carries a quarter to half a kilo per litre",
      holds: (each) => within(number(each, "maxLoad") / number(each, "volume"), 0.25, 0.5),
    },
    {
      kind: "rain-covers",
      says: "it stretches from less to more",
      holds: (each) =>
        number(each, "volumeMin") < number(each, "volumeMax") &&
        sameGrade(each, "volumeMax", "pack-cover", "capacity"),
    },
    {
      kind: "jackets",
      says: "a waterproof one has a water column, another has none",
      holds: (each) => (each.attributes["waterproof"] === true) === number(each, "waterColumn") > 0,
    },
    {
      kind: "fuel",
      says: "it weighs more than its contents",
      holds: (each) => number(each, "weightGrams") > number(each, "netWeight"),
    },
    {
      kind: "fuel",
      says: "its valve is the one it states",
      holds: (each) => side(each, "stove-fuel")?.form === each.attributes["valve"],
    },
    {
      kind: "stoves",
      says: "its valve is the one it states",
      holds: (each) => side(each, "stove-fuel")?.form === each.attributes["valve"],
    },
    {
      kind: "trekking-poles",
      says: "they are shorter packed",
      holds: (each) => number(each, "packedLength") < number(each, "maxLength"),
    },
  ],
  dailygrind: [
    {
      kind: "beans",
      says: "a bag weighs a little more than the beans",
      holds: (each) => within(number(each, "weightGrams") / number(each, "netWeight"), 1.02, 1.12),
    },
    {
      kind: "beans",
      says: "a decaf is called one",
      holds: (each) => (each.attributes["decaf"] === true) === /decaf/i.test(each.title),
    },
    {
      kind: "filter-baskets",
      says: "its dose is the one it states",
      holds: (each) => sameGrade(each, "dose", "filter-basket", "dose"),
    },
    {
      kind: "filter-baskets",
      says: "its diameter is the one it states",
      holds: (each) => sameForm(each, "diameter", "filter-basket"),
    },
    {
      kind: "espresso-machines",
      says: "it takes a basket for each group, of the group's size",
      holds: (each) =>
        (side(each, "filter-basket")?.count ?? 1) === number(each, "groups") &&
        sameForm(each, "groupSize", "filter-basket"),
    },
    {
      kind: "espresso-machines",
      says: "it weighs at least 3 kg for each group",
      holds: (each) => number(each, "weightGrams") / number(each, "groups") >= 3000,
    },
    {
      kind: "paper-filters",
      says: "the pack holds what it states",
      holds: (each) =>
        side(each, "dripper-paper")?.count === number(each, "pieces") &&
        each.title.endsWith(String(number(each, "pieces"))),
    },
    {
      kind: "paper-filters",
      says: "a paper weighs 0.8 to 2.5 g",
      holds: (each) => within(number(each, "weightGrams") / number(each, "pieces"), 0.8, 2.5),
    },
    {
      kind: "water-cartridges",
      says: "it is as tall as it states",
      holds: (each) => sameGrade(each, "height", "water-cartridge", "height"),
    },
    {
      kind: "grinders",
      says: "an electric one is louder and heavier than a hand",
      holds: (each) =>
        each.attributes["drive"] === "manual"
          ? number(each, "noiseLevel") < 56 && number(each, "weightGrams") < 1000
          : number(each, "noiseLevel") > 56 && number(each, "weightGrams") > 1500,
    },
    {
      kind: "kettles",
      says: "only an electric one keeps a temperature",
      holds: (each) => each.attributes["temperatureControl"] !== true || each.attributes["electric"] === true,
    },
  ],
};

const within = (value: number, least: number, most: number) => value >= least && value <= most;
