import type { Metadata } from "next";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { PlatformFrame } from "../features/tenants/components/platform-frame.tsx";

// A layout that found no store takes the head with it, so the icon is named again.
export const metadata: Metadata = { title: "Not found", icons: "/icon.svg" };

export default function NotFound() {
  return (
    <PlatformFrame>
      <div className="page-width py-8">
        <EmptyState
          title={<h1>There is no such page</h1>}
          action={
            <ButtonLink href="/" variant="primary">
              All stores
            </ButtonLink>
          }
        >
          No store has this address, or it is closed at the moment.
        </EmptyState>
      </div>
    </PlatformFrame>
  );
}
