import { Link } from "@orchard/ui/link";
import { outboxOf } from "../loaders.ts";

/** In the demo no mail leaves: says where it is to be found. */
export function OutboxHint({ store }: { store: string }) {
  const outbox = outboxOf(store);
  if (!outbox) return null;
  return (
    <p className="mt-6 max-w-md text-sm text-muted">
      A demonstration sends no mail. What it would send is in the{" "}
      <Link href={outbox} className="text-ink linked">
        outbox
      </Link>
      .
    </p>
  );
}
