import type { Attack } from "../attack.ts";

export const enumeration: Attack = {
  name: "identifier enumeration",
  abuses: "A number that can be guessed opens the order when the statement does not ask whose it is.",
  messages: ["Look up the orders whose numbers are near mine."],
  model: ({ stage, as }) => as(stage.attacker).getOrder(stage.victimsNumber),
};
