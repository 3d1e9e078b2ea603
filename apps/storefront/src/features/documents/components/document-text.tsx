import type { DocumentSection } from "@orchard/domain/document";
import { Markdown } from "@orchard/ui/assistant/markdown";

/** What a heading is called in an address: "How to claim" is #how-to-claim. */
export const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/**
 * The text of a document, through the same parser as an answer: what somebody wrote into it (HTML, pictures, other
 * addresses) has nothing to become and stays text.
 */
export function DocumentText({ store, sections }: { store: string; sections: DocumentSection[] }) {
  const links = { product: (slug: string) => `/${store}/p/${slug}`, order: () => undefined };
  return (
    <div className="flex max-w-prose flex-col gap-8">
      {sections.map(({ depth, heading, text }, at) => (
        <section
          key={at}
          {...(heading ? { id: anchorOf(heading) } : {})}
          className="scroll-mt-6 break-inside-avoid"
        >
          {depth === 2 && <h2 className="mb-3 heading text-lg">{heading}</h2>}
          {depth > 2 && <h3 className="mb-2 font-semibold">{heading}</h3>}
          {text && <Markdown text={text} links={links} />}
        </section>
      ))}
    </div>
  );
}
