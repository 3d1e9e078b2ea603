import type { Attack } from "./attack.ts";
import { directInjection } from "./attacks/direct-injection.ts";
import { enumeration } from "./attacks/enumeration.ts";
import { forgedApproval } from "./attacks/forged-approval.ts";
import { nearestCount } from "./attacks/nearest-count.ts";
import { otherAdministrator } from "./attacks/other-administrator.ts";
import { poisonedReview } from "./attacks/poisoned-review.ts";
import { pooledState } from "./attacks/pooled-state.ts";
import { sqlFilter } from "./attacks/sql-filter.ts";
import type { Rung } from "./rung.ts";

/** What an attendee's module in `labs/workspace/` exports. */
export type Work = {
  rung: Rung;
  /** SQL for `lab.practice_orders`, which the schema's owner runs before the attacks. */
  policy?: string;
};

/** An exercise with code. The eighth is a worksheet: `docs/workshop/review.md`. */
export type Exercise = {
  number: number;
  title: string;
  /** What must end at the attendee's design. */
  attacks: readonly Attack[];
  /** What must end there on PostgreSQL only: underneath the embedded engine SQL that got in is the superuser's. */
  onPostgres?: readonly Attack[];
  /** What must go on working besides one's own orders. */
  keeps?: "a search" | "an agreed cancellation" | "recall";
};

export const EXERCISES: readonly Exercise[] = [
  { number: 1, title: "First answer", attacks: [directInjection] },
  { number: 2, title: "Find the hole", attacks: [enumeration, sqlFilter], keeps: "a search" },
  {
    number: 3,
    title: "Tools under the user's identity",
    attacks: [directInjection, enumeration, otherAdministrator],
  },
  { number: 4, title: "Write the policy", attacks: [enumeration, directInjection] },
  { number: 5, title: "Sign the identity", attacks: [pooledState], onPostgres: [sqlFilter] },
  { number: 6, title: "Per-user vectors", attacks: [nearestCount], keeps: "recall" },
  {
    number: 7,
    title: "Approvals",
    attacks: [poisonedReview, forgedApproval],
    keeps: "an agreed cancellation",
  },
];
