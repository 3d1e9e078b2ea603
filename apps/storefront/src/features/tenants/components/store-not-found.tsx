"use client";
import { MapPinOff } from "lucide-react";
import { useParams } from "next/navigation";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { AskButton } from "../../chats/client.tsx";

/** What stands where a store has no such page. Does not say whether it never was, is gone, or is somebody else's. */
export function StoreNotFound() {
  const { store } = useParams<{ store: string }>();
  return (
    <div className="page-width py-8">
      <EmptyState
        icon={<MapPinOff aria-hidden />}
        title={<h1>There is no such page</h1>}
        action={
          <div className="flex flex-wrap gap-3 sm:justify-center">
            <ButtonLink href={`/${store}`} variant="primary">
              To the store
            </ButtonLink>
            <AskButton>Ask the assistant</AskButton>
          </div>
        }
      >
        We could not find that, or it is not yours. The address may be mistyped, or what it led to is gone.
        Search the store above, or start from its first page.
      </EmptyState>
    </div>
  );
}
