import type { ReactNode } from "react";
import { cx } from "#/shared/lib/cx";

const looks = {
  neutral: "bg-sunken text-ink",
  info: "bg-brand-tint text-brand-strong",
  good: "bg-good-tint text-good",
  warn: "bg-warn-tint text-warn",
  bad: "bg-bad-tint text-bad",
  seal: "bg-seal-tint text-seal",
} as const;

export type BadgeTone = keyof typeof looks;

/** A state in a word or two; the words carry it, the colour only helps. */
export function StatusBadge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm font-semibold",
        looks[tone],
      )}
    >
      <span className="size-1.5 rounded-full bg-current" aria-hidden="true" />
      {children}
    </span>
  );
}
