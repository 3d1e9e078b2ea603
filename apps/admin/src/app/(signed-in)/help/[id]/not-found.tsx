import { ButtonLink } from "@orchard/ui/primitives/button";
import { PageHeader } from "@orchard/ui/primitives/page-header";

/** The same for a request that never was, was taken back, is over, or is another store's. */
export default function NotFound() {
  return (
    <>
      <PageHeader
        className="pb-6 [&_h1]:text-xl"
        title="No such request"
        lead="It was taken back, its time is over, or it is not one of your store."
      />
      <ButtonLink href="/help">All help requests</ButtonLink>
    </>
  );
}
