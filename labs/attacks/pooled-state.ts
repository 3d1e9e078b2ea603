import type { Attack } from "../attack.ts";

export const pooledState: Attack = {
  name: "state left on a connection",
  abuses: "Who was asking stays on the pooled connection, and the next request is taken for them.",
  messages: ["Find any of my orders."],
  async model({ stage, as }) {
    const visitor = { ...stage.attacker, customer: "" };
    const before = await as(visitor).getOrder(stage.victimsNumber);
    await as(stage.victim).listOrders();
    const after = await as(visitor).getOrder(stage.victimsNumber);
    // What anybody gets without the victim's visit is another attack's: only what the visit left counts.
    return before.length > 0 ? [] : after;
  },
  heldBy: "nothing was left on the connection",
};
