import type { ReactNode } from "react";

/** A named value. What is null or undefined is not shown. */
export type Fact = readonly [name: ReactNode, value: ReactNode];

/** Named values, in as many columns of a readable width as there is room for, at most two. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,max(9rem,40%)),1fr))] gap-x-6 gap-y-3">
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
