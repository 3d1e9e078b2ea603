"use client";
import { useActionState } from "react";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { PeopleFormState } from "../actions.ts";
import type { Person } from "../loaders.ts";

type PersonActionsProps = {
  person: Pick<Person, "name" | "status" | "sessions">;
  setStatus: () => Promise<PeopleFormState>;
  signOut: () => Promise<PeopleFormState>;
};

/** What can be done to somebody: sign out everywhere, disable, let in again. */
export function PersonActions({ person, setStatus, signOut }: PersonActionsProps) {
  const [status, sendStatus] = useActionState(setStatus, {});
  const [signedOut, sendSignOut] = useActionState(signOut, {});
  const said = status.problem ?? signedOut.problem ?? status.done ?? signedOut.done;
  const isDisabled = person.status === "disabled";
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap gap-2">
        {person.sessions > 0 && (
          <form action={sendSignOut}>
            <SubmitButton variant="quiet" size="small" aria-label={`Sign out ${person.name} everywhere`}>
              Sign out
            </SubmitButton>
          </form>
        )}
        <form action={sendStatus}>
          <SubmitButton
            variant="quiet"
            size="small"
            aria-label={isDisabled ? `Let in again: ${person.name}` : `Disable ${person.name}`}
          >
            {isDisabled ? "Let in again" : "Disable"}
          </SubmitButton>
        </form>
      </div>
      <output className="text-xs text-muted">{said}</output>
    </div>
  );
}
