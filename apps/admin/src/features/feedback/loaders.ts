import "server-only";
import { z } from "zod";
import { listGivenAnswers, listVotes } from "@orchard/core/feedback/data";
import { addDays, dayIn, systemClock } from "@orchard/domain/clock";
import { FEEDBACK_REASONS } from "@orchard/domain/feedback";
import { requireStaff } from "../account/loaders.ts";

const SPANS = [7, 30, 90] as const; // days

// What an address says may be anything; what is not understood is as good as absent.
const querySchema = z.object({
  days: z.coerce
    .number()
    .refine((days) => (SPANS as readonly number[]).includes(days))
    .catch(30),
});

/** How the answers of the caller's store were rated in the days an address asks for (UTC), and what was given to the store. */
export async function loadFeedback(address: Record<string, string | string[] | undefined>) {
  const identity = await requireStaff();
  const { days } = querySchema.parse(address);
  const first = addDays(dayIn(systemClock.now(), "UTC"), 1 - days);
  const [votes, given] = await Promise.all([listVotes(identity, first), listGivenAnswers(identity)]);
  const sum = (wanted: (vote: (typeof votes)[number]) => boolean) =>
    votes.filter(wanted).reduce((total, { times }) => total + times, 0);
  return {
    days,
    spans: SPANS,
    up: sum(({ vote }) => vote === "up"),
    down: sum(({ vote }) => vote === "down"),
    reasons: [...FEEDBACK_REASONS, null].map((reason) => ({
      reason,
      times: sum((each) => each.vote === "down" && each.reason === reason),
    })),
    byDay: Array.from({ length: days }, (_, at) => {
      const day = addDays(first, at);
      return {
        day,
        up: sum((each) => each.day === day && each.vote === "up"),
        down: sum((each) => each.day === day && each.vote === "down"),
      };
    }).toReversed(),
    given: given.map((answer, at) => ({ ...answer, key: `${answer.sharedOn} ${at}` })),
  };
}
