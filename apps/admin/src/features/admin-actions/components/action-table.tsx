import { Badge } from "@orchard/ui/primitives/badge";
import { type Column, DataTable } from "@orchard/ui/primitives/data-table";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import type { AdminAction } from "../loaders.ts";

const WORDS: Record<AdminAction["action"], string> = {
  created: "Created",
  changed: "Changed",
  deleted: "Deleted",
};

const moment = (instant: string) =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" }).format(
    new Date(instant),
  );

/** What was changed of settings and catalogue, newest first, each with its values before and after. */
export function ActionTable({ actions, withStore }: { actions: readonly AdminAction[]; withStore: boolean }) {
  return (
    <DataTable
      caption="Admin actions"
      columns={buildColumns(withStore)}
      rows={actions}
      rowKey={({ tenantId, occurredAt, area, subject }) => [tenantId, occurredAt, area, subject].join(" ")}
      empty={
        <EmptyState className="px-4" title="Nothing was changed">
          Choose a longer time, or fewer conditions.
        </EmptyState>
      }
    />
  );
}

const buildColumns = (withStore: boolean): Column<AdminAction>[] => [
  {
    key: "time",
    header: "When (UTC)",
    isRowHeader: true,
    className: "whitespace-nowrap align-top",
    cell: ({ occurredAt }) => <time dateTime={occurredAt}>{moment(occurredAt)}</time>,
  },
  ...(withStore
    ? [{ key: "store", header: "Store", className: "align-top", cell: ({ store }: AdminAction) => store }]
    : []),
  {
    key: "who",
    header: "Who",
    className: "align-top",
    cell: ({ actor, role }) => (
      <>
        {actor} <span className="block text-xs text-muted">{role}</span>
      </>
    ),
  },
  {
    key: "what",
    header: "What",
    className: "align-top",
    cell: ({ areaName, subject }) => (
      <>
        {subject} <span className="block text-xs text-muted">{areaName}</span>
      </>
    ),
  },
  {
    key: "action",
    header: "How",
    className: "align-top",
    cell: ({ action }) => <Badge tone={action === "deleted" ? "caution" : "neutral"}>{WORDS[action]}</Badge>,
  },
  {
    key: "values",
    header: "Before and after",
    className: "align-top",
    cell: ({ fields }) => <Values fields={fields} />,
  },
];

/** The names of what changed, and behind them its values. */
function Values({ fields }: { fields: AdminAction["fields"] }) {
  return (
    <details className="max-w-prose">
      <summary className="min-h-6 cursor-pointer pointer-coarse:min-h-11">
        {fields.map(({ name }) => name).join(", ")}
      </summary>
      <dl className="mt-2 grid gap-y-2 text-left text-xs">
        {fields.map(({ name, before, after }) => (
          <div key={name}>
            <dt className="font-medium">{name}</dt>
            <dd className="wrap-anywhere">
              <span className="text-muted">Before: </span>
              {before ?? "nothing"}
            </dd>
            <dd className="wrap-anywhere">
              <span className="text-muted">After: </span>
              {after ?? "nothing"}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
