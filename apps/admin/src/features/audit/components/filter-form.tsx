import type { ReactNode } from "react";
import { buttonClasses } from "@orchard/ui/primitives/button";
import { Field } from "@orchard/ui/primitives/field";
import { Select } from "@orchard/ui/primitives/select";

type FilterFormProps = {
  /** The page that it narrows. */
  page: string;
  query: { days: number; tenant: string };
  spans: readonly number[];
  /** For whoever sees more than one. */
  stores: readonly { id: string; name: string }[];
  /** What else can be chosen. */
  children: ReactNode;
};

/** What is shown, by time and store and more. An ordinary form, so that the address carries it. */
export function FilterForm({ page, query, spans, stores, children }: FilterFormProps) {
  return (
    <form action={page} className="flex flex-wrap items-end gap-3">
      <Field label="Time">
        {(control) => (
          <Select
            {...control}
            name="days"
            defaultValue={String(query.days)}
            options={spans.map((days) => ({
              value: String(days),
              label: days === 1 ? "Today" : `${days} days`,
            }))}
          />
        )}
      </Field>
      {stores.length > 1 && (
        <Field label="Store">
          {(control) => (
            <Select
              {...control}
              name="tenant"
              defaultValue={query.tenant}
              options={[
                { value: "", label: "All stores" },
                ...stores.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        </Field>
      )}
      {children}
      <button type="submit" className={buttonClasses({ variant: "secondary" })}>
        Show
      </button>
    </form>
  );
}
