"use client";
import { useState, useTransition } from "react";
import { CONSENT_DAYS, GRANT_MINUTES } from "@orchard/domain/help-terms";
import { Button } from "@orchard/ui/primitives/button";
import { Field } from "@orchard/ui/primitives/field";
import { TextArea } from "@orchard/ui/primitives/input";
import type { AssistantStore } from "../../tenants/loaders.ts";
import { askForHelpAction, type HelpState, withdrawHelpAction } from "../actions.ts";
import type { HelpDto } from "../loaders.ts";

const LOST: HelpState = { problem: "The connection was lost. Please try again." };

type AskPersonProps = {
  store: AssistantStore;
  chatId: string;
  help: HelpDto | undefined;
  onChange: (help: HelpDto | undefined) => void;
};

/** Shows one conversation to a person of the store, after saying what that means, and takes it back. */
export function AskPerson({ store, chatId, help, onChange }: AskPersonProps) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();

  const ask = (form: FormData) =>
    start(async () => {
      const state = await askForHelpAction(store.id, chatId, {}, form).catch(() => LOST);
      setProblem(state.problem);
      if (!state.help) return;
      setOpen(false);
      onChange(state.help);
    });
  const withdraw = (requestId: string) =>
    start(async () => {
      const state = await withdrawHelpAction(store.id, requestId).catch(() => LOST);
      setProblem(state.problem);
      if (!state.problem) onChange(undefined);
    });

  return (
    <div className="text-sm">
      {help ? (
        <section
          aria-label="A person was asked"
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-card border border-line bg-surface px-4 py-3"
        >
          <p className="min-w-0 flex-1 basis-56">{whatBecameOf(help, store.name)}</p>
          <Button size="small" busy={pending} onClick={() => withdraw(help.requestId)}>
            Take it back
          </Button>
        </section>
      ) : isOpen ? (
        <form
          action={ask}
          aria-label="Ask a person"
          className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4"
        >
          <p>
            A person at {store.name} can answer here. To do that they read <strong>this conversation</strong>,
            your first name and the note below, and nothing else of yours. One person at a time, for{" "}
            {GRANT_MINUTES} minutes; you see who, when and why. It holds for {CONSENT_DAYS} days, or until you
            take it back.
          </p>
          <Field label="What should they look at?">
            {(control) => <TextArea {...control} name="note" rows={2} maxLength={500} />}
          </Field>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" size="small" variant="primary" busy={pending}>
              Let a person read this
            </Button>
            <Button size="small" onClick={() => setOpen(false)}>
              Do not
            </Button>
          </div>
        </form>
      ) : (
        <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
          Ask a person
        </Button>
      )}
      {problem && <output className="mt-1 block text-critical">{problem}</output>}
    </div>
  );
}

function whatBecameOf({ readings, answered, until }: HelpDto, store: string): string {
  const reader = readings.findLast(({ reads }) => reads);
  if (reader) return `${reader.name} of ${store} is reading this conversation: “${reader.reason}”.`;
  if (answered) return `A person at ${store} has answered here. They may read it again until ${until}.`;
  return `You asked a person at ${store}. The answer comes here; until ${until} they may read this conversation.`;
}
