import { Field } from "@orchard/ui/primitives/field";
import { Select } from "@orchard/ui/primitives/select";
import { type ActionQuery, AREAS } from "../loaders.ts";
import { FilterForm } from "../../audit/components/filter-form.tsx";

type ActionFiltersProps = {
  query: ActionQuery;
  spans: readonly number[];
  stores: readonly { id: string; name: string }[];
};

/** Which changes of settings and catalogue are shown. */
export function ActionFilters({ query, spans, stores }: ActionFiltersProps) {
  return (
    <FilterForm page="/audit/actions" query={query} spans={spans} stores={stores}>
      <Field label="What">
        {(control) => (
          <Select
            {...control}
            name="area"
            defaultValue={query.area}
            options={[
              { value: "", label: "Everything" },
              ...Object.entries(AREAS).map(([value, label]) => ({ value, label })),
            ]}
          />
        )}
      </Field>
    </FilterForm>
  );
}
