export const CALLERS = [
  "nobody",
  "another person",
  "another store's person",
  "a revoked session",
  "a foreign origin", // the owner's browser, on another site's page
  "the owner",
] as const;
export type CallerName = (typeof CALLERS)[number];

/** A status; `with it` when the answer holds what is the owner's alone; `signs in`, `sets …` for a cookie it sets. */
type Outcome = `${number}${"" | " with it" | " signs in" | " signs out" | " sets theme"}`;

/** What a trial works with: the owner's chat, and people of the demo by their id. */
export type Its = { chatId: string; owner: string; people: Record<"owner" | "other store's", string> };

/** One way to try a door, and what everybody gets. */
export type Trial = {
  what?: string;
  /** Where, with what. `args` are a server action's. */
  call: (its: Its) => { path: string; json?: unknown; args?: unknown[] };
  expect: Record<CallerName, Outcome>;
  /** It ends a session or removes what it was tried on, so everything is made anew afterwards. */
  fresh?: true;
};

/** The same for everybody, whoever asks and from wherever. */
export const everybody = (outcome: Outcome): Trial["expect"] =>
  Object.fromEntries(CALLERS.map((caller) => [caller, outcome])) as Trial["expect"];
/** The same for everybody, but not from another site's page. */
export const everybodyHere = (outcome: Outcome, foreign: Outcome): Trial["expect"] => ({
  ...everybody(outcome),
  "a foreign origin": foreign,
});
// Next answers an action from another origin so, before any of ours runs.
export const FOREIGN_ACTION = "500";
