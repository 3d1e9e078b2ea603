import type { ReactNode } from "react";
import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { classNames } from "../class-names.ts";
import { Link } from "../link.tsx";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand right. */
  align?: "left" | "right";
  /** Makes the header a link to the other order; `direction` only on the column sorted by now. */
  sort?: { href: string; direction?: "ascending" | "descending" };
  /** The name of the row: read with each cell, and the head of its card on a phone. */
  isRowHeader?: boolean;
  className?: string;
};

type DataTableProps<Row> = {
  /** What the table holds, for screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of rows. */
  empty?: ReactNode;
  className?: string;
};

/**
 * A dense table; below 640 px every row becomes a small card of name and value. The explicit roles keep it
 * a table for screen readers after CSS has changed what it looks like.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty, className }: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className={classNames("sm:overflow-x-auto", className)}>
      <table role="table" className="block w-full border-collapse text-sm tabular-nums sm:table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="block border-b border-line sm:table-header-group">
          <tr role="row" className="scroll-row gap-4 pl-4 sm:table-row sm:mask-none">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block sm:table-row-group">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              className="block border-b border-line py-3 last:border-0 hover:bg-ink/3 sm:table-row sm:py-0"
            >
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeaderCell<Row>({ column }: { column: Column<Row> }) {
  const { sort, align, header } = column;
  const Arrow = sort?.direction === "ascending" ? ArrowUp : sort?.direction ? ArrowDown : ArrowUpDown;
  return (
    <th
      role="columnheader"
      scope="col"
      {...(sort ? { "aria-sort": sort.direction ?? ("none" as const) } : {})}
      className={classNames(
        "py-2 font-medium whitespace-nowrap text-muted sm:px-3 sm:first:pl-6 sm:last:pr-6",
        align === "right" ? "sm:text-right" : "text-left",
        // A phone's cards need no headings, but they can still be sorted.
        !sort && "sr-only sm:not-sr-only sm:px-3 sm:py-2",
      )}
    >
      {sort ? (
        <Link
          href={sort.href}
          className={classNames(
            "inline-flex items-center gap-1 hover:text-ink",
            sort.direction && "text-ink",
          )}
        >
          {header}
          <Arrow aria-hidden className={classNames("size-3.5", !sort.direction && "opacity-45")} />
        </Link>
      ) : (
        header
      )}
    </th>
  );
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const look = classNames(
    "flex justify-between gap-4 px-4 py-1 align-middle sm:table-cell sm:px-3 sm:py-2 sm:first:pl-6 sm:last:pr-6",
    column.align === "right" && "sm:text-right",
    column.className,
  );
  if (column.isRowHeader) {
    return (
      <th role="rowheader" scope="row" className={classNames(look, "text-left font-medium")}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" className={look}>
      <span aria-hidden className="shrink-0 text-muted sm:hidden">
        {column.header}
      </span>
      <span className="min-w-0 text-right sm:[text-align:inherit]">{column.cell(row)}</span>
    </td>
  );
}
