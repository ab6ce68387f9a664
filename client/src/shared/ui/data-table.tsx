import type { ReactNode } from "react";
import { cx } from "#/shared/lib/cx";

/** How one column is named and filled. */
export interface Column<T> {
  id: string;
  header: ReactNode;
  cell: (row: T) => ReactNode;
  numeric?: boolean;
}

interface DataTableProps<T> {
  caption: ReactNode;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  /** Shown in place of a table without rows. */
  empty: ReactNode;
}

/** A table that becomes a list of cards on a narrow screen. */
export function DataTable<T>({ caption, columns, rows, rowKey, empty }: DataTableProps<T>) {
  if (rows.length === 0) return empty;
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only sm:not-sr-only">
        <tr className="border-b border-line-strong">
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={cx("px-3 py-2 text-sm font-semibold text-soft", column.numeric && "text-right")}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="grid gap-3 sm:table-row-group">
        {rows.map((row) => (
          <tr key={rowKey(row)} className="grid gap-1 border-b border-line py-3 sm:table-row sm:py-0">
            {columns.map((column) => (
              <td
                key={column.id}
                className={cx(
                  "flex justify-between gap-4 px-1 sm:table-cell sm:px-3 sm:py-3",
                  column.numeric && "tabular-nums sm:text-right",
                )}
              >
                <span aria-hidden="true" className="shrink-0 text-sm text-soft sm:hidden">
                  {column.header}
                </span>
                <div className={cx("min-w-0 text-right", !column.numeric && "sm:text-left")}>
                  {column.cell(row)}
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
