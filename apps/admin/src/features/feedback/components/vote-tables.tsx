import { type FeedbackReason, REASON_WORDS } from "@orchard/domain/feedback";
import { DataTable } from "@orchard/ui/primitives/data-table";
import { Day } from "@orchard/ui/store/day";

/** Why answers were not liked, by how often each reason was given. */
export function ReasonTable({
  reasons,
}: {
  reasons: readonly { reason: FeedbackReason | null; times: number }[];
}) {
  return (
    <DataTable
      caption="Reasons"
      rows={reasons}
      rowKey={({ reason }) => reason ?? "none"}
      columns={[
        {
          key: "reason",
          header: "What was wrong",
          isRowHeader: true,
          cell: ({ reason }) => (reason ? REASON_WORDS[reason] : "No reason given"),
        },
        { key: "times", header: "Times", align: "right", cell: ({ times }) => times },
      ]}
    />
  );
}

/** Ratings by day; days without any are left out. */
export function DayTable({ days }: { days: readonly { day: string; up: number; down: number }[] }) {
  return (
    <DataTable
      caption="Ratings by day"
      rows={days.filter(({ up, down }) => up + down > 0)}
      rowKey={({ day }) => day}
      empty={<p className="px-4 py-3 text-sm text-muted">No answer was rated in this time.</p>}
      columns={[
        { key: "day", header: "Day", isRowHeader: true, cell: ({ day }) => <Day day={day} locale="en-GB" /> },
        { key: "up", header: "Helpful", align: "right", cell: ({ up }) => up },
        { key: "down", header: "Not helpful", align: "right", cell: ({ down }) => down },
      ]}
    />
  );
}
