"use client";
import { useActionState } from "react";
import { Button } from "@orchard/ui/primitives/button";
import { Notice } from "@orchard/ui/primitives/notice";
import { Day } from "@orchard/ui/store/day";
import type { FormAction } from "../../../forms.ts";

type SharedAnswersProps = {
  shared: readonly { messageId: string; question: string; day: string }[];
  locale: string;
  takeBack: FormAction;
};

/** The answers somebody gave to the store, each with a way to take it back. */
export function SharedAnswers({ shared, locale, takeBack }: SharedAnswersProps) {
  const [{ problem }, send, pending] = useActionState(takeBack, {});
  return (
    <form action={send} className="flex flex-col gap-4">
      {problem && (
        <Notice kind="critical" live>
          {problem}
        </Notice>
      )}
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {shared.map(({ messageId, question, day }) => (
          <li key={messageId} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
            <span className="min-w-0 flex-1 basis-48">
              <span className="block">{question}</span>
              <span className="block text-sm text-muted">
                Given on <Day day={day} locale={locale} />
              </span>
            </span>
            <Button type="submit" name="messageId" value={messageId} size="small" disabled={pending}>
              Take it back<span className="sr-only">: {question}</span>
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
