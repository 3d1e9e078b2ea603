import { expect, test } from "vitest";
import { hidesCharacters } from "./hidden-characters.ts";

test.each([
  ["tags that spell a word", "I like blue\u{E0061}\u{E0062}"],
  ["an override of direction", "Ada\u202Enimda"],
  ["a zero-width space", "I\u200Blike"],
  ["half a character", "\uD800"],
  ["a private character", "\uE000"],
  ["a line break", "one\ntwo"],
])("%s is seen", (_, text) => expect(hidesCharacters(text)).toBe(true));

test.each(["I like blue", "שלום, תודה", "👩‍👩‍👧 and me", "می‌خواهم", "naïve — “quoted”"])(
  "%j is all that it looks like",
  (text) => expect(hidesCharacters(text)).toBe(false),
);
