import type { Answer } from "../answer.ts";
import { ask, type Plan } from "../calls.ts";
import type { Frame } from "../frame.ts";
import { outcomeOf } from "./acting.ts";
import type { Context } from "./context.ts";

/** What the store is to remember of the shopper, and what it knows. */

export function* planRemember(frame: Frame): Plan<Answer> {
  const result = yield* ask("memories_remember", { text: frame.note! });
  return outcomeOf(frame, result, (done) => ({ kind: "remembered", frame, done }));
}

export function* planForget(frame: Frame): Plan<Answer> {
  // One thing is forgotten at a time, so that nothing goes which was not meant.
  if (/^(everything|all)\b/i.test(frame.note!)) return yield* planPreferences(frame);
  const result = yield* ask("memories_forget", { memory: frame.note! });
  return outcomeOf(frame, result, (done) => ({ kind: "forgotten", frame, done }));
}

export function* planPreferences(frame: Frame): Plan<Answer> {
  const known = yield* ask("preferences_get", {});
  return known.ok
    ? { kind: "preferences", frame, known: known.data }
    : { kind: "failed", frame, code: known.code };
}

/** "Did it work?": what became of the cards stands in the conversation. */
// eslint-disable-next-line require-yield -- a plan like the others, with nothing to wait for
export function* planApprovalState(frame: Frame, { memory }: Context): Plan<Answer> {
  return { kind: "approvals", frame, approvals: memory.approvals };
}
