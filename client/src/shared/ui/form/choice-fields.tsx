import type { ReactNode } from "react";
import { type FieldValues, useController } from "react-hook-form";
import { cx } from "#/shared/lib/cx";
import { Field, FieldError, FieldSet, type FieldText } from "./field";
import type { Bound } from "./text-field";

/** One of several things to choose. */
export interface Choice {
  value: string;
  label: string;
  hint?: ReactNode;
  /** A small picture before the label. */
  picture?: ReactNode;
}

/** A short closed list. */
export function SelectField<T extends FieldValues>({
  control,
  name,
  label,
  hint,
  optional,
  choices,
  none,
}: Bound<T> & FieldText & { choices: readonly Choice[]; none?: string }) {
  const { field, fieldState } = useController({ control, name });
  return (
    <Field label={label} hint={hint} optional={optional} error={fieldState.error?.message}>
      {(wiring) => (
        <select {...wiring} {...field} value={field.value ?? ""} className="input">
          {none !== undefined && <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

const tile =
  "flex min-h-11 cursor-pointer items-start gap-3 rounded-control border border-line-strong bg-surface px-3 py-2.5 hover:bg-sunken has-checked:border-brand has-checked:bg-brand-tint has-checked:shadow-[inset_0_0_0_1px_var(--brand)]";

/** One of a few, all in sight. */
export function RadioField<T extends FieldValues>({
  control,
  name,
  choices,
  inline,
  ...text
}: Bound<T> & FieldText & { choices: readonly Choice[]; inline?: boolean }) {
  const { field, fieldState } = useController({ control, name });
  return (
    <FieldSet {...text} error={fieldState.error?.message}>
      {(wiring) => (
        <div className={cx("grid gap-2", inline && "sm:grid-flow-col sm:auto-cols-fr")}>
          {choices.map((choice, position) => (
            <label key={choice.value} className={tile}>
              <input
                type="radio"
                className="mt-1 size-4 shrink-0 accent-brand"
                name={name}
                value={choice.value}
                checked={field.value === choice.value}
                ref={position === 0 ? field.ref : undefined}
                onChange={() => field.onChange(choice.value)}
                onBlur={field.onBlur}
                aria-invalid={wiring["aria-invalid"]}
              />
              <ChoiceText choice={choice} />
            </label>
          ))}
        </div>
      )}
    </FieldSet>
  );
}

/** Any of a few; the form holds the chosen values. */
export function CheckboxesField<T extends FieldValues>({
  control,
  name,
  choices,
  columns = "grid-cols-2 sm:grid-cols-3",
  ...text
}: Bound<T> & FieldText & { choices: readonly Choice[]; columns?: string }) {
  const { field, fieldState } = useController({ control, name });
  const chosen: string[] = field.value ?? [];
  const toggle = (value: string) =>
    field.onChange(chosen.includes(value) ? chosen.filter((item) => item !== value) : [...chosen, value]);
  return (
    <FieldSet {...text} error={fieldState.error?.message}>
      {() => (
        <div className={cx("grid gap-2", columns)}>
          {choices.map((choice, position) => (
            <label key={choice.value} className={tile}>
              <input
                type="checkbox"
                className="mt-1 size-4 shrink-0 accent-brand"
                name={name}
                checked={chosen.includes(choice.value)}
                ref={position === 0 ? field.ref : undefined}
                onChange={() => toggle(choice.value)}
                onBlur={field.onBlur}
              />
              <ChoiceText choice={choice} />
            </label>
          ))}
        </div>
      )}
    </FieldSet>
  );
}

function ChoiceText({ choice }: { choice: Choice }) {
  return (
    <span className="grid min-w-0 flex-1">
      {choice.picture}
      <span className="font-medium">{choice.label}</span>
      {choice.hint && <span className="text-[0.9375rem] text-soft">{choice.hint}</span>}
    </span>
  );
}

/** A single yes or no. */
export function CheckboxField<T extends FieldValues>({ control, name, label, hint }: Bound<T> & FieldText) {
  const { field, fieldState } = useController({ control, name });
  const id = `field-${name.replaceAll(".", "-")}`;
  const described = [hint && `${id}-hint`, fieldState.error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="grid gap-1">
      <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          type="checkbox"
          className="mt-1 size-5 shrink-0 accent-brand"
          name={name}
          checked={Boolean(field.value)}
          ref={field.ref}
          onChange={(event) => field.onChange(event.target.checked)}
          onBlur={field.onBlur}
          aria-invalid={fieldState.error ? true : undefined}
          aria-describedby={described || undefined}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="pl-8 text-[0.9375rem] text-soft">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} error={fieldState.error?.message} />
    </div>
  );
}
