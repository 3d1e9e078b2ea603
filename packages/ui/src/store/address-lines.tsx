import { type Address, countryName } from "@orchard/domain/address";

/** An address as it stands on a parcel, line under line. */
export function AddressLines({ address, locale }: { address: Address; locale: string }) {
  const { name, line1, line2, city, region, postcode, country, phone } = address;
  const town = [city, region, postcode].filter(Boolean).join(", ");
  const lines = [name, line1, line2, town, countryName(country, locale), phone];
  return (
    <address className="text-sm not-italic">
      {lines
        .filter((line) => line !== null)
        .map((line, at) => (
          <span key={at} className="block" dir="auto">
            {line}
          </span>
        ))}
    </address>
  );
}
