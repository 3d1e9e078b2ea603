"use client";
import { type ReactNode, useId, useState } from "react";
import type { GuidedTopic } from "@orchard/domain/guided";
import { Button } from "@orchard/ui/primitives/button";
import { Field } from "@orchard/ui/primitives/field";
import { Select } from "@orchard/ui/primitives/select";

type GuidedComposerProps = {
  topics: readonly GuidedTopic[];
  onSend: (question: string) => void;
  onStop: () => void;
  busy: boolean;
  note: ReactNode;
};

/** In place of the field one writes in: what it is about, and which question of that. */
export function GuidedComposer({ topics, onSend, onStop, busy, note }: GuidedComposerProps) {
  const [about, setAbout] = useState(topics[0]?.name ?? "");
  const choices = topics.find(({ name }) => name === about)?.choices ?? [];
  const [chosen, setChosen] = useState("");
  // A choice of another topic is none of this one's.
  const question = choices.find((each) => each.question === chosen)?.question ?? choices[0]?.question ?? "";
  const noteId = useId();
  return (
    <form
      aria-label="Choose a question"
      aria-describedby={noteId}
      className="mx-auto flex w-full max-w-2xl flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && question) onSend(question);
      }}
    >
      <div className="flex flex-wrap items-end gap-2">
        <Field label="What is it about?" required className="min-w-0 flex-1 basis-40">
          {(control) => (
            <Select
              {...control}
              value={about}
              onChange={(event) => setAbout(event.target.value)}
              options={topics.map(({ name }) => ({ value: name, label: name }))}
            />
          )}
        </Field>
        <Field label="Your question" required className="min-w-0 flex-1 basis-56">
          {(control) => (
            <Select
              {...control}
              value={question}
              onChange={(event) => setChosen(event.target.value)}
              options={choices.map((choice) => ({ value: choice.question, label: choice.label }))}
            />
          )}
        </Field>
        {busy ? (
          <Button onClick={onStop}>Stop answering</Button>
        ) : (
          <Button type="submit" variant="primary">
            Ask
          </Button>
        )}
      </div>
      <p id={noteId} className="px-1 text-xs text-muted">
        {note}
      </p>
    </form>
  );
}
