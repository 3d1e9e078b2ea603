import type { ProductSeed } from "../../format.ts";
import { fits } from "../interfaces.ts";

export const tripods: ProductSeed[] = [
  {
    slug: "sollevik-fura-c4",
    sku: "SOL-FURAC4",
    title: "Sollevik Fura C4 Carbon Travel Tripod",
    brand: "Sollevik",
    model: "Fura C4",
    category: "tripods",
    priceCents: 27900,
    stock: 9,
    releasedOn: { yearsAgo: 3, month: 2, day: 1 },
    colour: "#34373a",
    summary: "Carbon travel tripod of 1,080 g that folds to 39 cm and reaches 148 cm.",
    description:
      "Carbon tubes in four sections fold back round the head to 39 centimetres, short enough to lie " +
      "across the base of a rucksack. Fully drawn it reaches 148 centimetres and stays quiet in a light " +
      "wind. Twist locks seal against sand, and one leg unscrews into a walking stick. The lower " +
      "sections are thin as pencils, so with a long zoom on top it pays to hang a bag from the hook.",
    attributes: {
      maxHeight: 148,
      foldedLength: 39,
      legSections: 4,
      maxLoad: 8,
      material: "carbon",
      weightGrams: 1080,
      colour: "black",
    },
    interfaces: [fits("tripod-thread", "quarter-inch")],
  },
  {
    slug: "sollevik-fura-a4",
    sku: "SOL-FURAA4",
    title: "Sollevik Fura A4 Aluminium Travel Tripod",
    brand: "Sollevik",
    model: "Fura A4",
    category: "tripods",
    priceCents: 14900,
    stock: 18,
    releasedOn: { yearsAgo: 4, month: 1, day: 10 },
    colour: "#6c7b86",
    summary: "The Fura folding design in aluminium: heavier, stiffer and cheaper.",
    description:
      "The aluminium brother of Sollevik's carbon model costs about half and weighs close to four " +
      "hundred grams more. In return the legs ring less in gusts, and a dent can be lived with. Flip " +
      "locks close with a snap that can be checked by eye at dusk. The paint chips at the feet within a " +
      "season, and in January bare metal is unkind to hands.",
    attributes: {
      maxHeight: 150,
      foldedLength: 42,
      legSections: 4,
      maxLoad: 8,
      material: "aluminium",
      weightGrams: 1460,
      colour: "grey",
    },
    interfaces: [fits("tripod-thread", "quarter-inch")],
  },
  {
    slug: "sollevik-stora-3",
    sku: "SOL-STORA3",
    title: "Sollevik Stora 3 Studio Tripod",
    brand: "Sollevik",
    model: "Stora 3",
    category: "tripods",
    priceCents: 22900,
    stock: 4,
    releasedOn: { yearsAgo: 5, month: 1, day: 15 },
    colour: "#484b4d",
    summary: "Heavy studio tripod, 176 cm tall, that carries fifteen kilograms.",
    description:
      "Three thick sections, a geared column and a spread wide enough to stop a passer-by from tipping " +
      "it: the Stora is furniture for studios and choir lofts. It holds 15 kilograms at any height it " +
      "can reach, which is above most heads. Spirit levels sit where a seated person can read them. " +
      "Nobody will carry its 2.7 kilograms up a hill twice.",
    attributes: {
      maxHeight: 176,
      foldedLength: 68,
      legSections: 3,
      maxLoad: 15,
      material: "aluminium",
      weightGrams: 2720,
      colour: "grey",
    },
    interfaces: [fits("tripod-thread", "quarter-inch")],
  },
  {
    slug: "fennimark-perch",
    sku: "FEN-PERCH",
    title: "Fennimark Perch Table Tripod",
    brand: "Fennimark",
    model: "Perch",
    category: "tripods",
    priceCents: 4995,
    stock: 31,
    releasedOn: { yearsAgo: 3, month: 9, day: 1 },
    colour: "#8a5a3c",
    summary: "Table tripod with a ball head, short enough for a coat pocket.",
    description:
      "Twenty-six centimetres at its tallest, the Perch stands on café tables, walls and car roofs. The " +
      "legs extend once, and their feet are real rubber. Folded together they make a handle for walking " +
      "and talking. It carries a mid-sized camera with a small lens; anything heavier leans, because " +
      "the ball is held by a single knurled screw.",
    attributes: {
      maxHeight: 26,
      foldedLength: 21,
      legSections: 2,
      maxLoad: 2.5,
      material: "aluminium",
      weightGrams: 340,
      colour: "brown",
    },
    interfaces: [fits("tripod-thread", "quarter-inch")],
  },
];
