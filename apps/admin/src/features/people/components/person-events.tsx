import type { PersonEvent } from "../loaders.ts";
import { momentOf } from "./people-table.tsx";

const WORDS: Record<PersonEvent["kind"], string> = {
  invited: "was invited",
  joined: "followed the invitation",
  disabled: "was disabled",
  enabled: "was let in again",
  signed_out: "was signed out everywhere",
};

/** What was done to these people, newest first, and by whom. */
export function PersonEvents({ events, withPlace }: { events: readonly PersonEvent[]; withPlace: boolean }) {
  if (events.length === 0) return <p className="text-sm text-muted">Nothing yet.</p>;
  return (
    <ol className="flex flex-col gap-2 text-sm">
      {events.map(({ name, kind, doneBy, tenantName, occurredAt }) => (
        <li key={`${occurredAt} ${name} ${kind}`}>
          <time dateTime={occurredAt} className="text-muted">
            {momentOf(occurredAt)}
          </time>{" "}
          {name} {WORDS[kind]}
          {doneBy && ` by ${doneBy}`}
          {withPlace && <span className="text-muted"> · {tenantName}</span>}
        </li>
      ))}
    </ol>
  );
}
