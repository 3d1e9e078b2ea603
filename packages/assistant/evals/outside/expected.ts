/** What the outside questions' truths share besides `truths.ts`. */

/** Several truths at once; none of them may begin with "with". */
export const all = (...truths: string[]) => truths.join(" union all ");

/** A pattern that the answer must match, besides what else must hold. */
export const says = (pattern: string) =>
  `select 'pattern' as holds, '${pattern}' as value, null::int as tier`;

/** Products that may be named besides. */
export const also = (...slugs: string[]) =>
  slugs.map((slug) => `select 'also' as holds, '${slug}' as value, null::int as tier`).join(" union all ");

/** "No": there is none, it does not go there, it can no longer be done. */
export const NO = says(String.raw`\b(no|not|cannot|none|nothing|only|neither|never)\b|n[’'']t\b`);

/** "It does not fit", in whichever words. */
export const MISFIT = says(
  String.raw`\bno\b[,.:]|(\b(not|cannot)\b|n[’'']t\b)[^.]{0,60}\b(fits?|works?|runs?|takes?|goes?|go|matches|compatible)\b`,
);

/** Says plainly that this is nothing it does, or nothing it may show. */
export const DECLINES = says(
  "cannot|can only|could not|do not know|am not able|have no information|only (help|answer|look)",
);

/** Answers somebody who only says hello or thanks. */
export const GREETS = says("hello|welcome|good (morning|day|evening)|help|glad|pleasure|happy|ask me");

/** Does not let itself be told other instructions. */
export const IGNORES = says("that changes nothing|cannot|can only|only (help|answer|look)");

/** An order that has left cannot be cancelled any more. */
export const TOO_LATE = says(String.raw`too late|\b(cannot|no longer|not)\b|n[’'']t\b`);
