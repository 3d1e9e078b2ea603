import type { Token } from "./tokens.ts";

/**
 * A small pattern language over tokens, in which lexicon, dates and numbers are written as data:
 * `did i ever? buy|order` matches words, `|` separates alternatives, a trailing `?` makes an element
 * optional, `{name}` captures what the reader of that name takes.
 */
export type Reader = (tokens: readonly Token[], at: number) => Reading<unknown> | undefined;
export type Reading<Value> = { length: number; value: Value };

type Element = { optional: boolean; words?: Set<string>; reader?: string };
export type Pattern = { source: string; elements: readonly Element[] };
export type Match = { length: number; captures: Record<string, unknown> };

export function compilePattern(source: string): Pattern {
  const elements = source.split(" ").map((part): Element => {
    const optional = part.endsWith("?");
    const body = optional ? part.slice(0, -1) : part;
    const reader = /^\{(\w+)\}$/.exec(body)?.[1];
    return reader ? { optional, reader } : { optional, words: new Set(body.split("|")) };
  });
  return { source, elements };
}

/** Matches a pattern at a token; optional elements are taken when that lets the rest match. */
export function matchPattern(
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
  readers: Record<string, Reader> = {},
): Match | undefined {
  const step = (element: number, position: number, captures: Record<string, unknown>): Match | undefined => {
    const current = pattern.elements[element];
    if (!current) return position > at ? { length: position - at, captures } : undefined;
    const reading = take(current, tokens, position, readers);
    if (reading && reading.length > 0) {
      const captured = current.reader
        ? { ...captures, [nameFor(current.reader, captures)]: reading.value }
        : captures;
      const rest = step(element + 1, position + reading.length, captured);
      if (rest) return rest;
    }
    return current.optional ? step(element + 1, position, captures) : undefined;
  };
  return step(0, at, {});
}

/** A second capture of the same reader is named with a 2: `{money}` and `{money}` give money, money2. */
function nameFor(reader: string, captures: Record<string, unknown>): string {
  return reader in captures ? `${reader}2` : reader;
}

function take(element: Element, tokens: readonly Token[], at: number, readers: Record<string, Reader>) {
  const token = tokens[at];
  if (!token) return undefined;
  if (element.reader) return readers[element.reader]!(tokens, at);
  return element.words!.has(token.norm) ? { length: 1, value: token.norm } : undefined;
}
