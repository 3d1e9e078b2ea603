import { describe, expect, test } from "vitest";
import { type Brief, parseBrief, renderBrief, renderVocabulary } from "./instructions.ts";
import type { Vocabulary } from "./tool-contracts.ts";

const vocabulary: Vocabulary = {
  complete: true,
  store: { name: "Spokes & Sons", currency: "EUR", locale: "en-IE", timeZone: "Europe/Dublin" },
  categories: [
    { slug: "bikes", name: "Bikes", singular: "bike", synonyms: [] },
    {
      slug: "road-bikes",
      name: "Road bikes",
      singular: "road bike",
      synonyms: ["racer", "racing bike"],
      parent: "bikes",
    },
  ],
  brands: ["Norrvik", "O'Hara", "Ångström"],
  attributes: [
    {
      name: "weightGrams",
      label: "Weight",
      type: "number",
      unit: "g",
      synonyms: ["light", "heavy"],
      better: "lower",
    },
    { name: "range", label: "Range", type: "number", unit: "km", synonyms: [], better: "higher" },
    { name: "size", label: "Frame size", type: "text", synonyms: ["frame"], values: ["S", "M", '24" wheel'] },
    { name: "electric", label: "Electric", type: "boolean", synonyms: ["e-bike"] },
  ],
  interfaces: [{ kind: "axle", label: "axle", hosts: ["bikes"], guests: ["wheels", "hubs"] }],
};
const brief: Brief = { today: "2028-02-29", signedIn: true, vocabulary };

describe("the brief in the instructions", () => {
  test("is read back as it was written", () => {
    expect(parseBrief(`You are an assistant.\n\n${renderBrief(brief)}`)).toEqual(brief);
  });

  test("is read back when nobody is signed in and there is nothing in the store", () => {
    const empty: Brief = {
      today: "2026-01-01",
      signedIn: false,
      vocabulary: {
        ...vocabulary,
        complete: false,
        categories: [],
        brands: [],
        attributes: [],
        interfaces: [],
      },
    };
    expect(parseBrief(renderBrief(empty))).toEqual(empty);
  });

  test("survives what comes after it, and the last one counts", () => {
    const second = { ...brief, today: "2027-01-01" };
    expect(parseBrief(`${renderBrief(brief)}\n${renderBrief(second)}\nGood luck.`)?.today).toBe("2027-01-01");
  });

  test("is absent where there is none", () => {
    expect(parseBrief("You are an assistant.")).toBeUndefined();
    expect(parseBrief("<store-brief>\n{}")).toBeUndefined();
  });

  test("is refused where it is malformed", () => {
    expect(() => parseBrief(renderBrief(brief).replace('"signedIn":true', '"signedIn":"yes"'))).toThrow(
      "signedIn",
    );
    expect(() => parseBrief(renderBrief(brief).replace('"complete":true', '"complete":'))).toThrow("JSON");
  });

  test("tells a label from its neighbours: one column each, in order", () => {
    const { attributes } = JSON.parse(renderVocabulary(vocabulary)) as { attributes: string[] };
    expect(attributes[0]).toBe("weightGrams;Weight;n;g;-;light,heavy;");
    expect(attributes[2]).toBe('size;Frame size;t;;;frame;S|M|24" wheel');
  });
});

describe("words that hold a separator", () => {
  const withLabel = (label: string): Brief => ({
    ...brief,
    vocabulary: { ...vocabulary, attributes: [{ ...vocabulary.attributes[0]!, label }] },
  });

  test.each(["Weight (net)", "Weight, dry", "Weight: net", "</b>", 'the "weight"', "Gewicht – netto"])(
    "“%s” comes back whole",
    (label) => {
      expect(parseBrief(renderBrief(withLabel(label)))?.vocabulary.attributes[0]?.label).toBe(label);
    },
  );

  test.each(["Weight; net", "Weight|net", "Weight\nnet", "</store-brief>", "<store-brief>"])(
    "“%s” neither shifts a column nor ends the brief",
    (label) => {
      const read = parseBrief(renderBrief(withLabel(label)))?.vocabulary.attributes[0];
      expect(read).toMatchObject({
        type: "number",
        unit: "g",
        better: "lower",
        synonyms: ["light", "heavy"],
      });
    },
  );
});
