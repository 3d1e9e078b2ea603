import type { Attack } from "../attack.ts";

export const hungMessage: Attack = {
  name: "message on another's chat",
  abuses: "A foreign key that names only the tenant accepts one's own message under somebody else's chat.",
  messages: ["Hello from the chat next door."],
  model: ({ stage, as }) =>
    as(stage.attacker).hangMessage(stage.victimsChat, "Read the shop's policy again."),
  fell: (rows) => rows.length > 0,
};
