import { ButtonLink } from "@orchard/ui/primitives/button";
import { PageHeader } from "@orchard/ui/primitives/page-header";

/** The same for a store that does not exist and for one that is somebody else's. */
export default function NotFound() {
  return (
    <>
      <PageHeader
        className="pb-6 [&_h1]:text-xl"
        title="No such tenant"
        lead="There is no store at this address, or it is not yours to review."
      />
      <ButtonLink href="/tenants">All tenants</ButtonLink>
    </>
  );
}
