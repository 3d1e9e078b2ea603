import type { ReactNode } from "react";
import { tonesOf } from "./palette.ts";
import type { Tones } from "./palette.ts";

/** A product's attributes as the catalogue holds them: camelCase name to plain value, no units. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** What a drawing may ask about the product. Attributes may be missing; each question has its default. */
export type Subject = {
  tones: Tones;
  /** True for the close view, where finer marks are worth drawing. */
  detail: boolean;
  /** True when it stands on something else and throws no shadow on the ground. */
  lifted: boolean;
  /** The first of these attributes that holds a number, or text with a number in it. */
  number(names: string, fallback: number): number;
  /** The first of these attributes present, in lower case. */
  text(names: string, fallback?: string): string;
  /** The first of these attributes read as yes or no ("none", "no" and 0 are no). */
  flag(names: string, fallback: boolean): boolean;
  /** True when one of these attributes contains one of the words. */
  says(names: string, pattern: RegExp): boolean;
  /** A number attribute mapped from its usual range onto units of the drawing; the middle when absent. */
  size(names: string, usual: [number, number], units: [number, number], ratio?: boolean): number;
  /** 0 … count − 1, the same for the same product and purpose: small liberties no attribute decides. */
  pick(count: number, purpose: string): number;
  /** 0 … 5, the same for all products of a brand (the first word of the seed). */
  brand: number;
};

/** One kind of product. */
export type Kind = {
  /**
   * The attributes beside colour that shape the front view, each with two values that look different. The first
   * values together are a typical product of the kind.
   */
  parameters: Readonly<Record<string, readonly [Attributes[string], Attributes[string]]>>;
  /** The attributes that say how wide and how high the thing drawn is, for the view with measurements. */
  spans?: { across?: string; up?: string };
  draw: (subject: Subject) => ReactNode;
  /** The square of the grid that the detail view shows. */
  focus: Focus | ((subject: Subject) => Focus);
  /** How far low things are raised, so that they sit in the middle of their frame and not at its foot. */
  rise?: number;
};
type Focus = readonly [x: number, y: number, side: number];

function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  // The low bits of FNV-1a are weak, and these are the ones a small modulus looks at.
  return (value ^ (value >>> 15)) >>> 0;
}

/** Wraps a product for drawing. `names` in the questions are separated by spaces, most telling first. */
export function subjectOf(
  { attributes, colour, seed }: { attributes: Attributes; colour: string; seed: string },
  { detail = false, lifted = false } = {},
): Subject {
  const values = (names: string) =>
    names.split(" ").flatMap((name) => (attributes[name] === undefined ? [] : [attributes[name]]));

  const find = (names: string): number | undefined => {
    for (const value of values(names)) {
      const number =
        typeof value === "string" ? Number(/-?\d+(\.\d+)?/.exec(value.replace("−", "-"))?.[0]) : value;
      if (typeof number === "number" && Number.isFinite(number)) return number;
    }
    return undefined;
  };

  return {
    tones: tonesOf(colour),
    detail,
    lifted,
    number: (names, fallback) => find(names) ?? fallback,
    text: (names, fallback = "") => String(values(names)[0] ?? fallback).toLowerCase(),
    flag: (names, fallback) => {
      const [value] = values(names);
      if (value === undefined) return fallback;
      return typeof value === "string" ? !/^(no|none|false|without|)$/i.test(value.trim()) : Boolean(value);
    },
    says: (names, pattern) => values(names).some((value) => pattern.test(String(value).toLowerCase())),
    size: (names, [low, high], [from, to], ratio = false) => {
      const value = find(names);
      if (value === undefined) return (from + to) / 2;
      const part = ratio
        ? Math.log(Math.max(value, 1e-6) / low) / Math.log(high / low)
        : (value - low) / (high - low);
      return from + (to - from) * Math.min(1, Math.max(0, part));
    },
    pick: (count, purpose) => hash(`${seed}/${purpose}`) % count,
    brand: hash(seed.split("-")[0] ?? seed) % 6,
  };
}
