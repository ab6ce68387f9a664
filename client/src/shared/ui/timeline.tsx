import type { ReactNode } from "react";
import { cx } from "#/shared/lib/cx";
import { DateTime } from "./date-time";

/** One thing that happened, or is about to. */
export interface TimelineItem {
  id: string;
  title: ReactNode;
  at?: string | null | undefined;
  detail?: ReactNode;
  state?: "done" | "now" | "ahead";
}

/** Events in order, the present one marked. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="grid">
      {items.map(({ id, title, at, detail, state = "done" }) => (
        <li
          key={id}
          className="relative grid gap-0.5 border-l-2 border-line pb-5 pl-5 last:border-transparent last:pb-0"
          aria-current={state === "now" ? "step" : undefined}
        >
          <span
            aria-hidden="true"
            className={cx(
              "absolute -left-[0.4375rem] top-1.5 size-3 rounded-full border-2",
              state === "done" && "border-brand bg-brand",
              state === "now" && "border-seal bg-seal",
              state === "ahead" && "border-line-strong bg-surface",
            )}
          />
          <span className={cx(state === "now" && "font-semibold", state === "ahead" && "text-soft")}>
            {title}
          </span>
          {at && (
            <span className="text-sm text-soft">
              <DateTime value={at} />
            </span>
          )}
          {detail && <div className="text-[0.9375rem] text-soft">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
