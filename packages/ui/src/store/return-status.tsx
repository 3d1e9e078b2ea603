import { BadgeCheck, CircleSlash, Clock, Undo2 } from "lucide-react";
import type { ReturnReason, ReturnStatus as Status } from "@orchard/domain/checkout";
import { Badge } from "../primitives/badge.tsx";

const STATUSES = {
  requested: { words: "Asked for", Icon: Clock, tone: "neutral" },
  approved: { words: "Approved, send it back", Icon: Undo2, tone: "caution" },
  declined: { words: "Declined", Icon: CircleSlash, tone: "critical" },
  refunded: { words: "Refunded", Icon: BadgeCheck, tone: "positive" },
} as const satisfies Record<Status, unknown>;

/** Where a return stands, by icon and words. */
export function ReturnStatus({ status }: { status: Status }) {
  const { words, Icon, tone } = STATUSES[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {words}
    </Badge>
  );
}

/** Why something comes back, as one chooses it. */
export const RETURN_REASON_WORDS: Record<ReturnReason, string> = {
  does_not_fit: "It does not fit or work with what I have",
  not_as_described: "It is not as described",
  damaged: "It arrived damaged or does not work",
  changed_mind: "I have changed my mind",
  other: "Something else",
};
