import type { Metadata } from "next";
import { LifeBuoy } from "lucide-react";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { HelpList } from "../../../features/help/components/help-list.tsx";
import { loadHelpRequests } from "../../../features/help/loaders.ts";

export const metadata: Metadata = { title: "Help requests" };

export default async function Page() {
  const { store, requests } = await loadHelpRequests();
  return (
    <>
      <PageHeader
        title="Help requests"
        lead={`Shoppers of ${store} who asked a person about one conversation. You can read it once you take the request, for 30 minutes, and they see that you did.`}
        className="pb-6 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      {requests.length > 0 ? (
        <HelpList requests={requests} />
      ) : (
        <EmptyState icon={<LifeBuoy aria-hidden />} title="Nobody is waiting">
          When a shopper asks a person in their conversation with the assistant, it stands here.
        </EmptyState>
      )}
    </>
  );
}
