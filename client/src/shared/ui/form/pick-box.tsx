import type { ReactNode } from "react";

/** A tick box outside of a form, such as one that picks a line of a list. */
export function PickBox({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: () => void;
  children: ReactNode;
}) {
  return (
    <label className="flex min-h-9 cursor-pointer items-start gap-3">
      <input
        type="checkbox"
        className="mt-1 size-5 shrink-0 accent-brand"
        checked={checked}
        onChange={onChange}
      />
      <span className="font-semibold">{children}</span>
    </label>
  );
}
