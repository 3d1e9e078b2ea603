import { type Column, DataTable } from "@orchard/ui/primitives/data-table";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { Day } from "@orchard/ui/store/day";
import type { DenialKind } from "../loaders.ts";

/** What an answer of either kind means: the two look alike to whoever asked. */
const CODES: Record<DenialKind["code"], string> = {
  not_found: "Not found or not theirs",
  refused: "Refused by the database",
};

/** Denials of a kind by the row, the most frequent first. */
export function DenialTable({ kinds, withStore }: { kinds: readonly DenialKind[]; withStore: boolean }) {
  return (
    <DataTable
      caption="Denials"
      columns={buildColumns(withStore)}
      rows={kinds}
      rowKey={({ tenantId, role, subject, code }) => [tenantId, role, subject, code].join(" ")}
      empty={
        <EmptyState className="px-4" title="Nothing was denied">
          When somebody asks for what is not there or not theirs, it is counted here: by kind, without a
          person.
        </EmptyState>
      }
    />
  );
}

const buildColumns = (withStore: boolean): Column<DenialKind>[] => [
  {
    key: "subject",
    header: "What was asked for",
    isRowHeader: true,
    cell: ({ subject }) => <code className="text-sm">{subject}</code>,
  },
  ...(withStore ? [{ key: "store", header: "Store", cell: ({ store }: DenialKind) => store }] : []),
  { key: "role", header: "By", cell: ({ role }) => role },
  { key: "code", header: "How it ended", cell: ({ code }) => CODES[code] },
  { key: "times", header: "Times", align: "right", cell: ({ times }) => times.toLocaleString("en-GB") },
  {
    key: "last",
    header: "Last on",
    className: "whitespace-nowrap",
    cell: ({ lastOn }) => <Day day={lastOn} locale="en-GB" />,
  },
];
