import { Badge } from "../primitives/badge.tsx";
import { Card } from "../primitives/card.tsx";
import { DataTable } from "../primitives/data-table.tsx";
import type { Column } from "../primitives/data-table.tsx";

type AuditRow = { id: string; tool: string; outcome: "ok" | "refused"; rows: number; ms: number; at: string };

const ROWS: readonly AuditRow[] = [
  { id: "1", tool: "purchases_search", outcome: "ok", rows: 4, ms: 18, at: "09:41:07" },
  { id: "2", tool: "compatibility_find", outcome: "ok", rows: 12, ms: 41, at: "09:41:07" },
  { id: "3", tool: "orders_get", outcome: "refused", rows: 0, ms: 6, at: "09:38:52" },
];

const COLUMNS: readonly Column<AuditRow>[] = [
  {
    key: "tool",
    header: "Tool",
    isRowHeader: true,
    cell: (row) => <code className="font-mono">{row.tool}</code>,
  },
  {
    key: "outcome",
    header: "Outcome",
    cell: (row) => <Badge tone={row.outcome === "ok" ? "positive" : "critical"}>{row.outcome}</Badge>,
  },
  { key: "rows", header: "Rows", align: "right", cell: (row) => row.rows, sort: { href: "#rows" } },
  { key: "ms", header: "Duration", align: "right", cell: (row) => `${row.ms} ms`, sort: { href: "#ms" } },
  {
    key: "at",
    header: "Time",
    align: "right",
    cell: (row) => row.at,
    sort: { href: "#at", direction: "descending" },
  },
];

/** A table as the admin app uses it. */
export function TableSpecimen() {
  return (
    <Card title="Tool calls" flush>
      <DataTable caption="Tool calls" columns={COLUMNS} rows={ROWS} rowKey={(row) => row.id} />
    </Card>
  );
}
