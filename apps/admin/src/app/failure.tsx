import { Button } from "@orchard/ui/primitives/button";
import { PageHeader } from "@orchard/ui/primitives/page-header";

/** What Next hands to an error boundary. In production `digest` is all that is told of an error on the server. */
export type FailureProps = { error: Error & { digest?: string }; retry: () => void };

/** Something that should not have happened. Says nothing of what went wrong; the log has that, under the reference. */
export function Failure({ error, retry }: FailureProps) {
  return (
    <>
      <PageHeader
        className="pb-6 [&_h1]:text-xl"
        title="This page could not be loaded"
        lead="The database may be busy or restarting. Please try again in a moment."
      />
      <Button onClick={() => retry()}>Try again</Button>
      {error.digest && <p className="mt-6 text-sm text-muted">Reference for the log: {error.digest}</p>}
    </>
  );
}
