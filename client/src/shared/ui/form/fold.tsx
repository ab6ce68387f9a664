import type { ReactNode } from "react";
import { type Control, type FieldValues, get, useFormState } from "react-hook-form";

interface FoldProps<T extends FieldValues> {
  control: Control<T>;
  title: ReactNode;
  /** Paths of what it hides; a refusal of one of them opens it. */
  hides: readonly string[];
  open?: boolean | undefined;
  children: ReactNode;
}

/** A part of a form that most people leave closed. */
export function Fold<T extends FieldValues>({ control, title, hides, open, children }: FoldProps<T>) {
  const { errors } = useFormState({ control });
  const refused = hides.some((path) => get(errors, path) !== undefined);
  return (
    <details className="card p-4" open={open || refused || undefined}>
      <summary className="min-h-9 cursor-pointer font-semibold">{title}</summary>
      <div className="mt-4 grid gap-5">{children}</div>
    </details>
  );
}
