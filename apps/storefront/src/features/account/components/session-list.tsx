"use client";
import { useActionState } from "react";
import { Monitor } from "lucide-react";
import { Badge } from "@orchard/ui/primitives/badge";
import { Button } from "@orchard/ui/primitives/button";
import { Notice } from "@orchard/ui/primitives/notice";
import type { FormAction } from "../../../forms.ts";
import type { SessionDto } from "../loaders.ts";

/** Where one is signed in, each with a way to end it; the session one is looking from stays. */
export function SessionList({ action, sessions }: { action: FormAction; sessions: SessionDto[] }) {
  const [{ done, problem }, send, pending] = useActionState(action, {});
  return (
    <form action={send} className="flex flex-col gap-4">
      {(problem ?? done) && (
        <Notice kind={problem ? "critical" : "positive"} live>
          {problem ?? done}
        </Notice>
      )}
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {sessions.map(({ id, device, network, opened, current }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
            <Monitor aria-hidden className="size-4 shrink-0 text-muted" />
            <span className="min-w-0 flex-1 basis-48">
              <span className="block font-medium">{device || "Unknown device"}</span>
              <span className="block text-sm text-muted">
                Since {opened}
                {network && `, network ${network}`}
              </span>
            </span>
            {current ? (
              <Badge>This one</Badge>
            ) : (
              <Button type="submit" name="sessionId" value={id} size="small" disabled={pending}>
                End
                <span className="sr-only">
                  {" "}
                  {device}, since {opened}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div>
          <Button type="submit" name="sessionId" value="" disabled={pending}>
            Sign out everywhere else
          </Button>
        </div>
      )}
    </form>
  );
}
