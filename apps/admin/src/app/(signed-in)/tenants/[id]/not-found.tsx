import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { ButtonLink } from "@orchard/ui/primitives/button";

/** The same for a store that does not exist and for one that is somebody else's. */
export default function NotFound() {
  return (
    <EmptyState
      title={<span role="heading" aria-level={1}>No such tenant</span>}
      action={<ButtonLink href="/tenants">All tenants</ButtonLink>}
    >
      There is no store at this address, or it is not yours to review.
    </EmptyState>
  );
}
