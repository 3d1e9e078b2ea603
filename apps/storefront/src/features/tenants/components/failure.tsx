"use client";
import { useEffect } from "react";
import { Button } from "@orchard/ui/primitives/button";
import { EmptyState } from "@orchard/ui/primitives/empty-state";

/** What stands where a page failed. The server has logged the error; here is only the number to find it by. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => {
    console.error(error);
  }, [error]);
  const digest = (error as { digest?: string } | undefined)?.digest;
  return (
    <main id="content" className="page-width flex-1 py-8">
      <EmptyState
        title={<h1>Something went wrong on our side</h1>}
        action={
          <Button variant="primary" onClick={() => retry()}>
            Try again
          </Button>
        }
      >
        The store may be very busy. Nothing you did is lost.
        {digest && <span className="mt-2 block font-mono text-xs">Number {digest}</span>}
      </EmptyState>
    </main>
  );
}
