import type { ReactNode } from "react";
import { cx } from "#/shared/lib/cx";

/** A named value. What is null or undefined is not shown. */
export type Fact = readonly [name: ReactNode, value: ReactNode];

interface FactsProps {
  items: readonly Fact[];
  /** For short values: keeps two columns where there is little room. */
  dense?: boolean;
}

/** Named values, in two columns where there is room for them. */
export function Facts({ items, dense = false }: FactsProps) {
  return (
    <dl
      className={cx(
        "grid gap-y-3",
        dense
          ? "grid-cols-2 gap-x-4"
          : "grid-cols-[repeat(auto-fit,minmax(min(100%,max(9rem,40%)),1fr))] gap-x-6",
      )}
    >
      {items
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value], position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names are nodes; the list never reorders
          <div key={position} className="min-w-0">
            <dt className="text-sm text-soft">{name}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
