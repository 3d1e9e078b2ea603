import type { Address } from "@orchard/domain/address";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { Select } from "@orchard/ui/primitives/select";

type AddressFieldsProps = {
  values: { [Name in keyof Address]?: string | null };
  errors: Partial<Record<string, string>>;
  countries: readonly { value: string; label: string }[];
  /** Not asked of the browser when another address is chosen and these are hidden. */
  section?: "shipping";
};

/** The fields of an address, in the order people know, with the words browsers fill in by. */
export function AddressFields({ values, errors, countries, section }: AddressFieldsProps) {
  const complete = (name: string) => (section ? `${section} ${name}` : name);
  const text = (name: keyof Address, label: string, autoComplete: string, max: number, required = true) => (
    <Field
      label={label}
      {...(required ? { required } : {})}
      {...(errors[name] ? { error: errors[name] } : {})}
    >
      {(control) => (
        <Input
          {...control}
          name={name}
          autoComplete={complete(autoComplete)}
          maxLength={max}
          defaultValue={values[name] ?? ""}
        />
      )}
    </Field>
  );
  return (
    <div className="flex flex-col gap-4">
      {text("name", "Name", "name", 80)}
      {text("line1", "Street and number", "address-line1", 120)}
      {text("line2", "Flat, floor, company", "address-line2", 120, false)}
      <div className="grid gap-4 sm:grid-cols-2">
        {text("postcode", "Postcode", "postal-code", 20)}
        {text("city", "Town or city", "address-level2", 80)}
        {text("region", "State, county or region", "address-level1", 80, false)}
        <Field label="Country" required {...(errors["country"] ? { error: errors["country"] } : {})}>
          {(control) => (
            <Select
              {...control}
              name="country"
              autoComplete={complete("country")}
              defaultValue={values.country ?? countries[0]?.value}
              options={countries}
            />
          )}
        </Field>
      </div>
      {text("phone", "Telephone, for the carrier", "tel", 30, false)}
    </div>
  );
}
