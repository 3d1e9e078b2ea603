import type { Rung } from "../rung.ts";
import { told } from "./1-told.ts";

const BLUNT = /ignore (all|your|previous)|system prompt|jailbreak/i;
const ADDRESS = /[\w.]+@[\w.]+/;

/** Words are compared with a list, before the model and after it. Other words say the same. */
export const filtered: Rung = {
  ...told,
  level: 2,
  title: "Filtered",
  idea: "Filters look at the question and at the answer.",
  realCode: "packages/assistant/src/answer-links.ts",
  admits: (message) => !BLUNT.test(message),
  releases: (answer) => !ADDRESS.test(answer),
};
