import type { ToolResult } from "@orchard/domain/tool-contracts";
import type { About, ActAnswer } from "../act-answer.ts";
import type { Answer } from "../answer.ts";
import type { Frame } from "../frame.ts";
import type { Resolved } from "./resolve.ts";

/** What a tool that changes something came back with: done, waiting for the shopper's word, or refused. */
export function outcomeOf<Data>(
  frame: Frame,
  result: ToolResult<Data>,
  done: (data: Data) => Answer,
  about?: About,
): Answer {
  if (result.ok) return done(result.data);
  const { code, approval } = result;
  return code === "approval_needed"
    ? { kind: "waiting", frame, ...(approval && { approval }), ...(about && { about }) }
    : { kind: "refused", frame, code, ...(about && { about }) };
}

/** Which of several is meant, or that there is none. */
export function unclear(frame: Frame, { candidates, purchases, noneIn }: Resolved): Answer {
  return {
    kind: "question",
    frame,
    slot: "thing",
    candidates,
    purchases,
    ...(noneIn && { noneIn }),
    ...(candidates.length === 0 && { unknown: true }),
  };
}

export const impossible = (
  frame: Frame,
  why: Extract<ActAnswer, { kind: "impossible" }>["why"],
  more: { order?: Extract<ActAnswer, { kind: "impossible" }>["order"] } = {},
): Answer => ({ kind: "impossible", frame, why, ...more });
