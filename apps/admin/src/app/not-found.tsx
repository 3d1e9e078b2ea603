import type { Metadata } from "next";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { PageHeader } from "@orchard/ui/primitives/page-header";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main id="content" className="page-width py-8">
      <PageHeader
        className="pb-6 [&_h1]:text-xl"
        title="Nothing at this address"
        lead="The address may be mistyped, or the page has gone."
      />
      <ButtonLink href="/tenants">To the tenants</ButtonLink>
    </main>
  );
}
