import { useId } from "react";

interface InlineSelectProps {
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** A small choice that takes effect at once, such as how a list is shown. */
export function InlineSelect({ label, value, choices, onChange }: InlineSelectProps) {
  const id = useId();
  const known = choices.some((choice) => choice.value === value);
  return (
    <span className="flex min-w-0 max-w-full flex-wrap items-center gap-2">
      <label htmlFor={id} className="text-sm text-soft">
        {label}
      </label>
      <select
        id={id}
        className="min-h-9 min-w-0 max-w-full rounded-control border border-line-strong bg-surface px-2 py-1 text-sm"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {!known && <option value={value}>{value.toUpperCase()}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}
