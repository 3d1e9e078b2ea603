"use client";
import { useEffect } from "react";
import { Button } from "@orchard/ui/primitives/button";
import { EmptyState } from "@orchard/ui/primitives/empty-state";

type FailureProps = { error: Error & { digest?: string }; retry: () => void };

/** Something that should not have happened. Says nothing of what went wrong; the log has that, under the reference. */
export default function Failure({ error, retry }: FailureProps) {
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <div className="page-width">
      <EmptyState
        title={<span role="heading" aria-level={1}>This page could not be loaded</span>}
        action={<Button onClick={() => retry()}>Try again</Button>}
      >
        <p>The database may be busy or restarting. Nothing was changed.</p>
        {error.digest && <p className="mt-2 text-sm">Reference for the log: {error.digest}</p>}
      </EmptyState>
    </div>
  );
}
