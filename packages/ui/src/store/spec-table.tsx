import type { ReactNode } from "react";

export type SpecGroup = { title?: string; rows: readonly { label: string; value: ReactNode }[] };

/** A product's particulars, set like the last pages of a manual. */
export function SpecTable({ groups }: { groups: readonly SpecGroup[] }) {
  return (
    <div className="flex flex-col gap-8">
      {groups.map((group, at) => (
        <div key={group.title ?? at}>
          {group.title && <h3 className="mb-2 text-sm font-semibold">{group.title}</h3>}
          <dl className="border-t border-line text-sm">
            {group.rows.map((row) => (
              <div key={row.label} className="grid grid-cols-[2fr_3fr] gap-4 border-b border-line py-2.5">
                <dt className="text-muted">{row.label}</dt>
                <dd className="tabular-nums">{row.value}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
