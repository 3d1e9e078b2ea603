import type { Metadata } from "next";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { EmptyState } from "@orchard/ui/primitives/empty-state";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main id="content" className="page-width">
      <EmptyState
        title={<span role="heading" aria-level={1}>Nothing at this address</span>}
        action={<ButtonLink href="/tenants">To the tenants</ButtonLink>}
      >
        The address may be mistyped, or the page has gone.
      </EmptyState>
    </main>
  );
}
