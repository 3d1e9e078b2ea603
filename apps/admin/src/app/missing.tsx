import { ButtonLink } from "@orchard/ui/primitives/button";
import { PageHeader } from "@orchard/ui/primitives/page-header";

type MissingProps = { title: string; lead: string; way: { href: string; label: string } };

/** What is not there, or not the caller's: the two look the same. */
export function Missing({ title, lead, way }: MissingProps) {
  return (
    <>
      <PageHeader className="pb-6 [&_h1]:text-xl" title={title} lead={lead} />
      <ButtonLink href={way.href}>{way.label}</ButtonLink>
    </>
  );
}
