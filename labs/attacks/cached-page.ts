import type { Attack } from "../attack.ts";
import type { Row } from "../rung.ts";

export const cachedPage: Attack = {
  name: "cached personal page",
  abuses: "A cache keeps a page by its address, and gives it to whoever asks for that address next.",
  messages: ["Show me my orders."],
  async model({ stage, as }) {
    const cache = new Map<string, Row[]>();
    await as(stage.victim).ordersPage(cache);
    return as(stage.attacker).ordersPage(cache);
  },
  heldBy: "personal pages are in no cache",
};
