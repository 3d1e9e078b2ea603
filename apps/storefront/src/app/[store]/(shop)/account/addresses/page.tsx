import type { Metadata } from "next";
import { Button, ButtonLink } from "@orchard/ui/primitives/button";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { AddressLines } from "@orchard/ui/store/address-lines";
import { deleteAddressAction, saveAddressAction } from "../../../../../features/addresses/actions.ts";
import { AddressForm } from "../../../../../features/addresses/client.tsx";
import { loadAddresses } from "../../../../../features/addresses/loaders.ts";

export const metadata: Metadata = { title: "Your addresses", robots: { index: false } };

export default async function AddressesPage({
  params,
  searchParams,
}: PageProps<"/[store]/account/addresses">) {
  const { store } = await params;
  const { tenant, addresses, countries } = await loadAddresses(store);
  const { edit } = await searchParams;
  const here = `/${store}/account/addresses`;
  const changed = addresses.find((address) => address.id === edit);
  return (
    <div className="page-width">
      <PageHeader title="Your addresses" lead={`For orders at ${tenant.name}; nobody else sees them.`} />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        <Card title={changed ? "Change an address" : "Add an address"} className="lg:order-last">
          <AddressForm
            key={changed?.id ?? "new"}
            action={saveAddressAction.bind(null, store)}
            countries={countries}
            {...(changed ? { address: changed, cancelHref: here } : {})}
          />
        </Card>
        {addresses.length === 0 ? (
          <p className="text-muted">No addresses yet.</p>
        ) : (
          <ul aria-label="Addresses" className="flex flex-col gap-4">
            {addresses.map((address) => (
              <li
                key={address.id}
                className="flex flex-wrap items-end justify-between gap-4 rounded-card border border-line bg-surface p-4 sm:p-6"
              >
                <AddressLines address={address} locale={tenant.locale} />
                <div className="flex gap-2">
                  <ButtonLink href={`${here}?edit=${address.id}`} size="small">
                    Change<span className="sr-only"> {address.line1}</span>
                  </ButtonLink>
                  <form action={deleteAddressAction.bind(null, store)}>
                    <input type="hidden" name="id" value={address.id} />
                    <Button type="submit" size="small" variant="critical">
                      Delete<span className="sr-only"> {address.line1}</span>
                    </Button>
                  </form>
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
