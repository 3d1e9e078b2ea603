"use client";
import { useActionState } from "react";
import { MEMORY_LENGTH } from "@orchard/domain/action-tools";
import { Button } from "@orchard/ui/primitives/button";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { Day } from "@orchard/ui/store/day";
import type { FormAction } from "../../../forms.ts";
import type { MemoryDto } from "../loaders.ts";

type MemoryListProps = {
  memories: readonly MemoryDto[];
  locale: string;
  edit: FormAction;
  forget: FormAction;
};

/** What is remembered, each in a field of its own to rewrite it, with a way to forget it. */
export function MemoryList({ memories, ...shared }: MemoryListProps) {
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface">
      {memories.map((memory) => (
        <MemoryRow key={memory.memoryId} memory={memory} {...shared} />
      ))}
    </ul>
  );
}

type MemoryRowProps = Omit<MemoryListProps, "memories"> & { memory: MemoryDto };

function MemoryRow({ memory, locale, edit, forget }: MemoryRowProps) {
  const { memoryId, text, day, untrusted } = memory;
  const [edited, sendEdit, editing] = useActionState(edit, {});
  const [forgotten, sendForget, forgetting] = useActionState(forget, {});
  const problem = edited.problem ?? forgotten.problem ?? edited.errors?.["text"];
  return (
    <li className="px-4 py-3">
      <form action={sendEdit} className="flex flex-wrap items-end gap-2">
        <input type="hidden" name="memoryId" value={memoryId} />
        <Field
          required
          label={
            <span className="font-normal text-muted">
              Remembered on <Day day={day} locale={locale} />
            </span>
          }
          error={problem}
          className="min-w-0 flex-1 basis-64"
        >
          {(control) => (
            <Input
              {...control}
              name="text"
              key={text}
              defaultValue={edited.values?.["text"] ?? text}
              maxLength={MEMORY_LENGTH}
            />
          )}
        </Field>
        <Button type="submit" disabled={editing}>
          Keep<span className="sr-only"> the change to “{text}”</span>
        </Button>
        <Button type="submit" formAction={sendForget} disabled={forgetting}>
          Forget<span className="sr-only"> “{text}”</span>
        </Button>
      </form>
      {untrusted && (
        <p className="mt-2 text-sm text-muted">
          Made while other people’s words were in the conversation. The assistant asks you before it changes
          anything in a conversation in which it recalls this; rewriting it makes it yours.
        </p>
      )}
    </li>
  );
}
