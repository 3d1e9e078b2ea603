import { Badge, type Tone } from "@orchard/ui/primitives/badge";
import { type Column, DataTable } from "@orchard/ui/primitives/data-table";
import { Link } from "@orchard/ui/link";
import type { CaseDto } from "../loaders.ts";

const DECISIONS: Record<NonNullable<CaseDto["decision"]>, [Tone, string]> = {
  approved: ["positive", "Approved"],
  changes_required: ["caution", "Changes required"],
  suspended: ["critical", "Suspended"],
};

/** What was decided, or that nothing is yet. */
export function CaseState({ decision }: Pick<CaseDto, "decision">) {
  const [tone, word]: [Tone, string] = decision ? DECISIONS[decision] : ["neutral", "Open"];
  return <Badge tone={tone}>{word}</Badge>;
}

const COLUMNS: Column<CaseDto>[] = [
  {
    key: "store",
    header: "Store",
    isRowHeader: true,
    cell: ({ id, store }) => <Link href={`/reviews/${id}`}>{store}</Link>,
  },
  { key: "opened", header: "Opened (UTC)", cell: ({ opened, openedBy }) => `${opened}, ${openedBy}` },
  { key: "assigned", header: "Assigned to", cell: ({ assignedTo }) => assignedTo },
  { key: "state", header: "State", cell: ({ decision }) => <CaseState decision={decision} /> },
  { key: "signed", header: "Signed (UTC)", cell: ({ signed }) => signed ?? "Not yet" },
];

/** Reviews of stores, the open ones first. */
export function CaseTable({ cases }: { cases: readonly CaseDto[] }) {
  return <DataTable caption="Reviews" columns={COLUMNS} rows={cases} rowKey={({ id }) => id} />;
}
