import type { Attack } from "../attack.ts";

export const poisonedIndex: Attack = {
  name: "poisoned shared index",
  abuses:
    "All stores share one index of texts, so what one of them plants is found by the shoppers of another.",
  messages: ["How does the unconditional warranty work?"],
  prompts: ({ victim }) => ({
    says: ["How does the unconditional warranty work?"],
    session: victim,
  }),
  // The administrator of another store has published that page: the attacker here is they, the reader the shopper.
  model: ({ stage, as }) => as(stage.victim).searchHelp("unconditional"),
  fell: (rows) => rows.some((row) => /collector/.test(String(row["text"]))),
  heldBy: "each store is searched alone",
};
