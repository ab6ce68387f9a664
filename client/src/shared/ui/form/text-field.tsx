import type { ComponentProps } from "react";
import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";
import { cx } from "#/shared/lib/cx";
import { Field, type FieldText } from "./field";

/** What ties a field to its form. */
export interface Bound<T extends FieldValues> {
  control: Control<T>;
  name: FieldPath<T>;
}

type InputProps = Pick<
  ComponentProps<"input">,
  "type" | "autoComplete" | "inputMode" | "placeholder" | "maxLength" | "min" | "max" | "dir" | "spellCheck"
>;

/** A line of text, a password, an address, a date: whatever the native input can do. */
export function TextField<T extends FieldValues>({
  control,
  name,
  label,
  hint,
  optional,
  ...input
}: Bound<T> & FieldText & InputProps) {
  const { field, fieldState } = useController({ control, name });
  return (
    <Field label={label} hint={hint} optional={optional} error={fieldState.error?.message}>
      {(wiring) => <input {...wiring} {...input} {...field} value={field.value ?? ""} className="input" />}
    </Field>
  );
}

/** A whole number, typed as text so that no wheel or locale changes it; the form holds what was typed. */
export function NumberField<T extends FieldValues>({
  unit,
  ...props
}: Bound<T> & FieldText & InputProps & { unit?: string }) {
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const { control: _control, name: _name, label, hint, optional, ...input } = props;
  return (
    <Field label={label} hint={hint} optional={optional} error={fieldState.error?.message}>
      {(wiring) => (
        <span className="flex items-center gap-2">
          <input
            {...wiring}
            inputMode="numeric"
            {...input}
            {...field}
            value={field.value ?? ""}
            className={cx("input tabular-nums")}
          />
          {unit && <span className="shrink-0 text-soft">{unit}</span>}
        </span>
      )}
    </Field>
  );
}

/** Several lines of text. */
export function TextAreaField<T extends FieldValues>({
  control,
  name,
  label,
  hint,
  optional,
  rows = 4,
  maxLength,
}: Bound<T> & FieldText & { rows?: number; maxLength?: number }) {
  const { field, fieldState } = useController({ control, name });
  return (
    <Field label={label} hint={hint} optional={optional} error={fieldState.error?.message}>
      {(wiring) => (
        <textarea
          {...wiring}
          {...field}
          rows={rows}
          maxLength={maxLength}
          value={field.value ?? ""}
          className="input"
        />
      )}
    </Field>
  );
}
