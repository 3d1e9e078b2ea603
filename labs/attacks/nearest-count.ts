import type { Attack } from "../attack.ts";

/** Where one remembers that a lens is for a surprise: near it, others may or may not remember something. */
const SURPRISE = 0;

export const nearestCount: Attack = {
  name: "counting neighbours",
  abuses:
    "An index for everybody finds the nearest first and hides the others' afterwards: how many of one's own are left says what others have there.",
  messages: ["How many things do you remember about surprises?"],
  async model({ stage, as }) {
    const before = await as(stage.attacker).recall(SURPRISE);
    await stage.rememberAsVictim(SURPRISE);
    const after = await as(stage.attacker).recall(SURPRISE);
    return [{ before: before.length, after: after.length }];
  },
  fell: ([counted]) => counted !== undefined && counted["before"] !== counted["after"],
  heldBy: "one's own are compared among themselves",
};
