import type { Attack } from "../attack.ts";
import { cachedPage } from "./cached-page.ts";
import { directInjection } from "./direct-injection.ts";
import { enumeration } from "./enumeration.ts";
import { forgedApproval } from "./forged-approval.ts";
import { forgedHistory } from "./forged-history.ts";
import { hungMessage } from "./hung-message.ts";
import { inventedLink } from "./invented-link.ts";
import { nearestCount } from "./nearest-count.ts";
import { otherAdministrator } from "./other-administrator.ts";
import { picture } from "./picture.ts";
import { poisonedIndex } from "./poisoned-index.ts";
import { pooledState } from "./pooled-state.ts";
import { poisonedReview } from "./poisoned-review.ts";
import { sqlFilter } from "./sql-filter.ts";

export const ATTACKS: readonly Attack[] = [
  directInjection,
  enumeration,
  poisonedReview,
  picture,
  poisonedIndex,
  forgedHistory,
  forgedApproval,
  hungMessage,
  sqlFilter,
  pooledState,
  nearestCount,
  cachedPage,
  otherAdministrator,
  inventedLink,
];
