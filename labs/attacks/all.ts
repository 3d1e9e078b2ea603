import type { Attack } from "../attack.ts";
import { directInjection } from "./direct-injection.ts";
import { enumeration } from "./enumeration.ts";
import { forgedApproval } from "./forged-approval.ts";
import { hungMessage } from "./hung-message.ts";
import { inventedLink } from "./invented-link.ts";
import { otherAdministrator } from "./other-administrator.ts";
import { pooledState } from "./pooled-state.ts";
import { poisonedReview } from "./poisoned-review.ts";
import { sqlFilter } from "./sql-filter.ts";

export const ATTACKS: readonly Attack[] = [
  directInjection,
  enumeration,
  poisonedReview,
  forgedApproval,
  hungMessage,
  sqlFilter,
  pooledState,
  otherAdministrator,
  inventedLink,
];
