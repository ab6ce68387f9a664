import { cx } from "#/shared/lib/cx";
import { type BodyType, outlines } from "./outlines";

/** A car's shape seen from the side, for a place where there is no photo. Purely decorative: the words beside it name the body. */
export function Silhouette({ body, className }: { body: BodyType; className?: string }) {
  const { shape, windows, wheels } = outlines[body];
  return (
    <svg viewBox="0 0 200 80" className={cx("text-brand", className)} aria-hidden="true">
      <path
        d="M8 69.5H192"
        className="stroke-line-strong"
        strokeWidth="1"
        strokeDasharray="1 5"
        strokeLinecap="round"
      />
      <path d={shape} fill="currentColor" />
      <path d={windows} className="fill-surface" opacity="0.88" />
      {wheels.map(([x, radius]) => (
        <g key={x}>
          <circle cx={x} cy={68 - radius} r={radius + 2.2} className="fill-surface" />
          <circle cx={x} cy={68 - radius} r={radius} className="fill-ink" />
          <circle cx={x} cy={68 - radius} r={radius * 0.48} className="fill-surface" />
        </g>
      ))}
    </svg>
  );
}
