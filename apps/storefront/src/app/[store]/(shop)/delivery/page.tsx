import type { Metadata } from "next";
import { countryName } from "@orchard/domain/address";
import { formatMoney } from "@orchard/domain/money";
import { Link } from "@orchard/ui/link";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { PageHeader, Section } from "@orchard/ui/primitives/page-header";
import { SpecTable } from "@orchard/ui/store/spec-table";
import { loadTerms } from "../../../../features/tenants/loaders.ts";

type Props = PageProps<"/[store]/delivery">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { store } = await params;
  const { tenant } = await loadTerms(store);
  return {
    title: "Delivery and returns",
    description: `Where ${tenant.name} delivers to, what it costs, and how to send something back.`,
    alternates: { canonical: `/${store}/delivery` },
  };
}

export default async function DeliveryPage({ params }: Props) {
  const { store } = await params;
  const { tenant, terms, deliveries } = await loadTerms(store);
  const { locale, currency, name } = tenant;
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const countries = new Intl.ListFormat(locale, { type: "conjunction" }).format(
    terms.countries.map((country) => countryName(country, locale)),
  );
  return (
    <div className="page-width">
      <PageHeader
        above={<Breadcrumb items={[{ label: name, href: `/${store}` }, { label: "Delivery and returns" }]} />}
        title="Delivery and returns"
        lead={`${name} delivers to ${countries}.`}
      />
      <Section title="Delivery">
        <div className="max-w-2xl">
          <SpecTable
            groups={deliveries.map(({ name: title, note, priceCents, freeFromCents, daysMin, daysMax }) => ({
              title,
              rows: [
                { label: "Costs", value: priceCents === 0 ? "Nothing" : money(priceCents) },
                ...(freeFromCents === undefined
                  ? []
                  : [{ label: "Free from", value: `${money(freeFromCents)} of products` }]),
                {
                  label: "Arrives after",
                  value: daysMin === daysMax ? workingDays(daysMax) : `${daysMin} to ${workingDays(daysMax)}`,
                },
                ...(note ? [{ label: "Good to know", value: note }] : []),
              ],
            }))}
          />
        </div>
      </Section>
      <Section title="Returns" id="returns">
        <div className="flex max-w-prose flex-col gap-4">
          <p>
            What was delivered can be sent back for {terms.returnDays} days. Choose the pieces and the reason
            on{" "}
            <Link href={`/${store}/orders`} className="linked">
              the order’s page
            </Link>
            ; each piece is paid back with its share of what the order cost after discount.
          </p>
          <p>An order that has not left our house yet can be cancelled there instead.</p>
        </div>
      </Section>
      <Section title="Prices">
        <p className="max-w-prose">
          Every price contains {terms.taxPercent} % {terms.taxLabel}. Nothing is added at the checkout but the
          delivery you choose.
        </p>
      </Section>
    </div>
  );
}

const workingDays = (days: number) => `${days} working ${days === 1 ? "day" : "days"}`;
