import { Badge } from "@orchard/ui/primitives/badge";
import { type Column, DataTable } from "@orchard/ui/primitives/data-table";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import type { AuditCall } from "../loaders.ts";

const WORDS: Record<AuditCall["outcome"], string> = {
  succeeded: "Succeeded",
  asked: "Asked the shopper",
  denied: "Denied",
  failed: "Failed",
};

const moment = (instant: string) =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" }).format(
    new Date(instant),
  );

/** What assistants did, newest first. */
export function CallTable({ calls, withStore }: { calls: readonly AuditCall[]; withStore: boolean }) {
  return (
    <DataTable
      caption="Tool calls"
      columns={buildColumns(withStore)}
      rows={calls}
      rowKey={(call) => JSON.stringify(call)}
      empty={
        <EmptyState className="px-4" title="Nothing like that happened">
          Choose a longer time, or fewer conditions.
        </EmptyState>
      }
    />
  );
}

const buildColumns = (withStore: boolean): Column<AuditCall>[] => [
  {
    key: "time",
    header: "When (UTC)",
    isRowHeader: true,
    className: "whitespace-nowrap",
    cell: ({ occurredAt }) => <time dateTime={occurredAt}>{moment(occurredAt)}</time>,
  },
  ...(withStore ? [{ key: "store", header: "Store", cell: ({ store }: AuditCall) => store }] : []),
  { key: "tool", header: "Tool", cell: ({ tool }) => <code className="text-sm">{tool}</code> },
  { key: "effect", header: "Effect", cell: ({ effect }) => effect },
  {
    key: "outcome",
    header: "How it ended",
    cell: ({ outcome }) => (
      <Badge tone={outcome === "succeeded" ? "positive" : outcome === "asked" ? "neutral" : "caution"}>
        {WORDS[outcome]}
      </Badge>
    ),
  },
  { key: "duration", header: "Took", align: "right", cell: ({ durationMs }) => `${durationMs} ms` },
];
