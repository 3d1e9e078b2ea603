import { describe, expect, test } from "vitest";
import { emptyMemory } from "./memory.ts";
import { parseMessage } from "./parse.ts";
import { languageOf } from "./read.ts";
import { briefOn } from "./testing/bike-store.ts";
import { notation } from "./testing/notation.ts";
import { ABOUT_ACTS } from "./testing/act-utterances.ts";
import { ABOUT_PRODUCTS, ABOUT_PURCHASES, ABOUT_THE_REST } from "./testing/utterances.ts";

const language = languageOf(briefOn("2026-06-15"));
const framesOf = (message: string) => parseMessage(message, language, emptyMemory).map(notation);

describe("a message becomes exactly these frames", () => {
  test.each([...ABOUT_PRODUCTS, ...ABOUT_PURCHASES, ...ABOUT_THE_REST, ...ABOUT_ACTS])(
    "%s",
    (utterance, ...frames) => {
      expect(framesOf(utterance)).toEqual(frames);
    },
  );
});

describe("spelling, spacing and case do not matter", () => {
  test.each([
    ["SHOW ME WATERPROOF PANNIERS", "show me waterproof panniers"],
    ["show me waterproof   panniers!!", "show me waterproof panniers"],
    ["gravelbikes under £1500", "gravel bikes under £1500"],
    ["gravel-bikes under £1500", "gravel bikes under £1500"],
    ["inner tube's", "inner tubes"],
    ["a 20L pannier", "a 20 litre pannier"],
    ["pump under 1.2kg", "pump under 1200 g"],
    ["a pump under 1,2 kg", "a pump under 1.2 kg"],
    ["lamps down to −10°C".replace("−", "-"), "lamps down to -10 degrees"],
    ["helmets between £50-£80", "helmets between £50 and £80"],
  ])("%s = %s", (one, other) => {
    expect(framesOf(one)).toEqual(framesOf(other));
  });
});

test("a message without anything to go by is out of scope, whatever it holds", () => {
  for (const message of ["", "   ", "???", "🙂", "asdf qwer", "\u0000"]) {
    expect(parseMessage(message, language, emptyMemory).length).toBe(1);
  }
});

test("four requests at most are read from one message", () => {
  const many =
    "Do you have tyres? Do you have pumps? Do you have helmets? Do you have racks? Do you have lamps?";
  expect(framesOf(many)).toHaveLength(4);
});
