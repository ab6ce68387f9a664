import { cx } from "#/shared/lib/cx";

/** The sign of the house: a car under a vermilion seal. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={cx("size-8", className)} aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="7" className="fill-seal" />
      <g className="fill-on-seal">
        <path d="M6 20.5h2.2a2.8 2.8 0 0 1 5.5 0h4.6a2.8 2.8 0 0 1 5.5 0H26v-3.4c0-1-.6-1.8-1.6-2.1l-3-.8-3.2-3.4c-.5-.5-1.1-.8-1.8-.8h-5.2c-.8 0-1.5.4-2 1L7 14.5c-.6.5-1 1.3-1 2.1z" />
        <circle cx="10.95" cy="20.9" r="1.7" />
        <circle cx="21.05" cy="20.9" r="1.7" />
      </g>
    </svg>
  );
}
