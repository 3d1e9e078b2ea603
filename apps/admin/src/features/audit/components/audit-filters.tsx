import { buttonClasses } from "@orchard/ui/primitives/button";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { Select } from "@orchard/ui/primitives/select";
import { type AuditQuery, OUTCOMES } from "../loaders.ts";

type AuditFiltersProps = {
  query: AuditQuery;
  spans: readonly number[];
  /** For whoever sees more than one. */
  stores: readonly { id: string; name: string }[];
};

/** Which of it is shown. An ordinary form, so that the address carries it. */
export function AuditFilters({ query, spans, stores }: AuditFiltersProps) {
  return (
    <form action="/audit" className="flex flex-wrap items-end gap-3">
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
      <Field label="How it ended">
        {(control) => (
          <Select
            {...control}
            name="outcome"
            defaultValue={query.outcome}
            options={["", ...OUTCOMES].map((outcome) => ({
              value: outcome,
              label: outcome === "" ? "Anyhow" : outcome.charAt(0).toUpperCase() + outcome.slice(1),
            }))}
          />
        )}
      </Field>
      <Field label="Tool">
        {(control) => (
          <Input
            {...control}
            name="tool"
            placeholder="orders_list"
            defaultValue={query.tool}
            maxLength={60}
          />
        )}
      </Field>
      <button type="submit" className={buttonClasses({ variant: "secondary" })}>
        Show
      </button>
    </form>
  );
}
