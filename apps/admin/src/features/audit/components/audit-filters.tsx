import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { Select } from "@orchard/ui/primitives/select";
import { type AuditQuery, OUTCOMES } from "../loaders.ts";
import { FilterForm } from "./filter-form.tsx";

type AuditFiltersProps = {
  query: AuditQuery;
  spans: readonly number[];
  stores: readonly { id: string; name: string }[];
};

/** Which tool calls are shown. */
export function AuditFilters({ query, spans, stores }: AuditFiltersProps) {
  return (
    <FilterForm page="/audit" query={query} spans={spans} stores={stores}>
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
    </FilterForm>
  );
}
