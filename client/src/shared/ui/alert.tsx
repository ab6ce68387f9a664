import type { ReactNode, Ref } from "react";
import { cx } from "#/shared/lib/cx";

const looks = {
  info: "border-brand bg-brand-tint",
  good: "border-good bg-good-tint",
  warn: "border-warn bg-warn-tint",
  bad: "border-bad bg-bad-tint",
  seal: "border-seal bg-seal-tint",
} as const;

export type Tone = keyof typeof looks;

interface NoticeProps {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  className?: string;
}

/** A calm box that is part of the page from the start. */
export function Notice({ tone = "info", title, children, className }: NoticeProps) {
  return (
    <div className={cx("rounded-card border-l-4 px-4 py-3", looks[tone], className)}>
      {title && <p className="font-semibold">{title}</p>}
      {children && <div className="text-[0.9375rem]">{children}</div>}
    </div>
  );
}

/** A message that appears because something just failed; it is read out at once. */
export function ErrorAlert({ ref, ...props }: Omit<NoticeProps, "tone"> & { ref?: Ref<HTMLDivElement> }) {
  return (
    <div role="alert" ref={ref} tabIndex={-1}>
      <Notice tone="bad" {...props} />
    </div>
  );
}
