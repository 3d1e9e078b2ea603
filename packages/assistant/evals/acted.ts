import { isDeepStrictEqual } from "node:util";
import type { Asked } from "./asked.ts";

/** What was done besides being said: the calls a question must have led to, and those it must not. */

/** Calls that had to be made and were not. */
export function uncalled({ question, calls, facts }: Asked): string[] {
  const slugs = new Map([...facts.products].map(([slug, { id }]) => [id, slug]));
  return (question.calls ?? []).flatMap(({ tool, input = {} }) => {
    const made = calls.filter((call) => call.tool === tool).map((call) => bySlug(call.input, slugs));
    return made.some((each) => holds(each, input))
      ? []
      : [
          `does not call ${tool} ${JSON.stringify(input)}${made.length > 0 ? `, but ${JSON.stringify(made)}` : ""}`,
        ];
  });
}

/** "I have cancelled it" before anybody agreed. */
const CLAIMS =
  /\b(I|we) have (cancelled|returned|ordered|reordered|sent)\b|\bhas been (cancelled|returned|reordered)\b|\bis (now )?(cancelled|returned)\b/i;

/** Calls that must not have been made, and what is claimed to be done while it waits for the shopper's word. */
export function overdone({ question, calls, answer }: Asked): string[] {
  const waits = calls.some((call) => call.code === "approval_needed");
  return [
    ...(question.neverCalls ?? [])
      .filter((tool) => calls.some((call) => call.tool === tool))
      .map((tool) => `calls ${tool}`),
    ...(question.approval && !waits ? ["asks for nobody's agreement"] : []),
    ...(waits && CLAIMS.test(answer) ? ["claims what has not been done"] : []),
    ...(waits && !/\bcard\b/i.test(answer) ? ["does not point to the card"] : []),
  ];
}

/** An input with products named by slug, whichever way they were named. */
function bySlug(input: unknown, slugs: ReadonlyMap<string, string>): unknown {
  return JSON.parse(JSON.stringify(input), (_, value: unknown) =>
    typeof value === "string" ? (slugs.get(value) ?? value) : value,
  );
}

const holds = (made: unknown, wanted: Record<string, unknown>): boolean =>
  Object.entries(wanted).every(([name, value]) =>
    isDeepStrictEqual((made as Record<string, unknown>)[name], value),
  );
