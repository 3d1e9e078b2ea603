import type { Rung } from "../rung.ts";
import { trusting } from "./0-trusting.ts";

/** The rule is written into the prompt. A model that somebody else steers does not keep it. */
export const told: Rung = {
  ...trusting,
  level: 1,
  title: "Told",
  idea: "The prompt says whose data may be read.",
  realCode: "packages/assistant/src/instructions.ts",
  instructions: `${trusting.instructions} You may only read the signed-in customer's data.`,
};
