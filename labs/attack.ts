import type { Claimed, Person, Row, Rung } from "./rung.ts";
import type { Stage } from "./stage.ts";

/** The tools of a rung, as a model calls them in a session. */
export type Tools = {
  [
    Name in
      | "listOrders"
      | "getOrder"
      | "findOrders"
      | "everyOrderForStaff"
      | "cancelOrder"
      | "hangMessage"
      | "history"
      | "searchHelp"
      | "recall"
      | "ordersPage"
  ]: (...args: Parameters<Rung[Name]> extends [unknown, ...infer Rest] ? Rest : never) => Promise<Row[]>;
};

/** An attack in words: a real model may be talked into it or not. */
type Prompts = {
  /** What the person types, a wording for each try. */
  says: readonly string[];
  /** What the model reads on the way that somebody else has written. */
  reads?: string;
  /** Whose session it is. */
  session?: Person;
  /** What else than rows is a loss: a picture that is fetched, a link that was made up. */
  loss?: "picture" | "link";
};

export type Attack = {
  name: string;
  /** What it abuses, in a sentence. */
  abuses: string;
  /** What is sent, one wording after another until one is let through. */
  messages: readonly string[];
  /** The same for a real model. Absent where what the attack abuses is not a model: it comes out the same with any. */
  prompts?: (stage: Stage) => Prompts;
  /** What the scripted model does once it has been talked to. It may answer with a link, or in Markdown. */
  model(scene: {
    stage: Stage;
    rung: Rung;
    as: (session: Person, claimed?: Claimed) => Tools;
  }): Promise<Row[] | { link: string } | { markdown: string }>;
  /** Whether what came of it is a loss. Rows of somebody else are, unless said otherwise. */
  fell?: (rows: readonly Row[]) => boolean;
  /** What to say when it held, where the statements alone do not tell. */
  heldBy?: string;
};
