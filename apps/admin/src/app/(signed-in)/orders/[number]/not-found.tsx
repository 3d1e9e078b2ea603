import { ButtonLink } from "@orchard/ui/primitives/button";
import { PageHeader } from "@orchard/ui/primitives/page-header";

/** The same for a number that never was and for another store's. */
export default function NotFound() {
  return (
    <>
      <PageHeader
        className="pb-6 [&_h1]:text-xl"
        title="No such order"
        lead="There is none with that number in your store."
      />
      <ButtonLink href="/orders">All orders</ButtonLink>
    </>
  );
}
