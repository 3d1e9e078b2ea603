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

export type Attack = {
  name: string;
  /** What it abuses, in a sentence. */
  abuses: string;
  /** What is sent, one wording after another until one is let through. */
  messages: readonly string[];
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
