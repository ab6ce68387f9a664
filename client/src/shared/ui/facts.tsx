import type { ReactNode } from "react";

/** A named value. What is null or undefined is not shown. */
export type Fact = readonly [name: ReactNode, value: ReactNode];

/** Named values, one under the other, in two columns where there is room. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
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
