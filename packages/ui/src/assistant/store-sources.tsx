import type { DocumentsSearchOutput, PagesGetOutput } from "@orchard/domain/shopping-tools";
import { formatMoney } from "@orchard/domain/money";
import { Link } from "../link.tsx";
import { Particulars, ResultPanel } from "./result-panel.tsx";

type TermsPanelProps = {
  page: PagesGetOutput;
  /** Where the store says it in full. */
  href: string;
  locale: string;
};

/** The figures behind one of the store's pages, with the way there. */
export function TermsPanel({ page, href, locale }: TermsPanelProps) {
  return (
    <ResultPanel
      label={page.title}
      title={page.title}
      aside={
        <Link href={href} className="linked">
          Read the page
        </Link>
      }
    >
      <Particulars of={termsOf(page, locale)} />
    </ResultPanel>
  );
}

function termsOf(page: PagesGetOutput, locale: string): { label: string; value: string }[] {
  const money = (cents: number) => formatMoney(cents, page.currency, locale);
  const regions = new Intl.DisplayNames([locale], { type: "region" });
  return [
    ...(page.deliveries ?? []).map(({ name, priceCents, freeFromCents, daysMin, daysMax }) => {
      const price = priceCents === 0 ? "free" : money(priceCents);
      const free = freeFromCents === undefined ? "" : `, free from ${money(freeFromCents)}`;
      const days = daysMin === daysMax ? `${daysMax}` : `${daysMin} to ${daysMax}`;
      return { label: name, value: `${price}${free}, ${days} working days` };
    }),
    ...(page.countries
      ? [{ label: "Delivers to", value: page.countries.map((code) => regions.of(code) ?? code).join(", ") }]
      : []),
    ...(page.returnDays === undefined
      ? []
      : [{ label: "You may send things back within", value: `${page.returnDays} days` }]),
    ...(page.taxPercent === undefined
      ? []
      : [{ label: `Included in every price`, value: `${page.taxLabel ?? "Tax"}, ${page.taxPercent}%` }]),
  ];
}

const KINDS = { manual: "Manual", faq: "Questions and answers", page: "Store page" } as const;

type PassagesProps = DocumentsSearchOutput & {
  /** Where the documents are, by their slugs. */
  folder: string;
};

/** What the store's documents say, word for word, each with where it stands. */
export function Passages({ passages, folder }: PassagesProps) {
  return (
    <div className="flex flex-col gap-3">
      {passages.map(({ documentSlug, documentTitle, kind, heading, text }, at) => {
        return (
          <figure
            key={`${documentSlug} ${at}`}
            className="rounded-card border border-line bg-surface p-4 text-sm"
          >
            <blockquote className="border-l-2 border-edge pl-3">
              <p className="font-semibold">{heading}</p>
              <p className="mt-1 line-clamp-6 whitespace-pre-line">{text}</p>
            </blockquote>
            <figcaption className="mt-3 text-xs text-muted">
              {KINDS[kind]}:{" "}
              <Link href={`${folder}/${documentSlug}`} className="linked">
                {documentTitle}
              </Link>
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
