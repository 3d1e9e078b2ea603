"use client";
import { useActionState } from "react";
import { Link } from "@orchard/ui/link";
import { Button } from "@orchard/ui/primitives/button";
import { Notice } from "@orchard/ui/primitives/notice";
import type { FormAction } from "../../../forms.ts";
import type { HelpDto } from "../loaders.ts";

type HelpListProps = { store: string; help: readonly HelpDto[]; withdraw: FormAction };

/** The conversations somebody showed to a person: who read them, when and why, and a way to take it back. */
export function HelpList({ store, help, withdraw }: HelpListProps) {
  const [{ problem }, send, pending] = useActionState(withdraw, {});
  return (
    <form action={send} className="flex flex-col gap-4">
      {problem && (
        <Notice kind="critical" live>
          {problem}
        </Notice>
      )}
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {help.map(({ requestId, chatId, chatTitle, asked, until, readings }) => (
          <li key={requestId} className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3">
            <div className="min-w-0 flex-1 basis-56">
              <Link href={`/${store}/assistant/${chatId}`} className="linked">
                {chatTitle}
              </Link>
              <p className="text-sm text-muted">
                {until ? `Asked on ${asked}, may be read until ${until}` : `Asked on ${asked}, over`}
              </p>
              {readings.length === 0 ? (
                <p className="text-sm text-muted">Nobody has read it.</p>
              ) : (
                <ul className="mt-1 text-sm">
                  {readings.map(({ name, when, reason, reads }) => (
                    <li key={when}>
                      {name}, {when}
                      {reads && " (now)"}: “{reason}”
                    </li>
                  ))}
                </ul>
              )}
            </div>
            {until && (
              <Button type="submit" name="requestId" value={requestId} size="small" disabled={pending}>
                Take it back<span className="sr-only">: {chatTitle}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </form>
  );
}
