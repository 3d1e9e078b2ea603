/** A trial of a door: who calls, with what, and what each then gets. */
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
export type Outcome = `${number}${"" | " with it" | " signs in" | " signs out" | " sets theme"}`;

/** What a trial works with: things of the owner by their ids, and people of the demo by theirs. */
export type Its = {
  chatId: string;
  owner: string;
  people: Record<"owner" | "other store's", string>;
  /** A shopper's. */
  held: Record<"session" | "address" | "order" | "orderItem" | "product", string>;
};

export type Trial = {
  what?: string;
  /** Where, with what. `args` are a server action's. */
  call: (its: Its) => { path: string; json?: unknown; args?: unknown[] };
  expect: Record<CallerName, Outcome>;
  /** It ends a session or removes what it was tried on, so everything is made anew afterwards. */
  fresh?: true;
};

// Next answers an action from another origin so, before any of ours runs.
export const FOREIGN_ACTION = "500";

/** The same for everybody, whoever asks and from wherever. */
export const everybody = (outcome: Outcome): Trial["expect"] =>
  Object.fromEntries(CALLERS.map((caller) => [caller, outcome])) as Trial["expect"];
/** The same for everybody, but not from another site's page. */
export const everybodyHere = (outcome: Outcome, foreign: Outcome): Trial["expect"] => ({
  ...everybody(outcome),
  "a foreign origin": foreign,
});
/** For pages of an account: people who are signed in get one answer, whoever is not is led to the sign-in page. */
export const signedInHere = (outcome: Outcome): Trial["expect"] => ({
  ...everybodyHere("303", FOREIGN_ACTION),
  "another person": outcome,
  "the owner": outcome,
});
