import { type FieldValues, useController } from "react-hook-form";
import { Combobox } from "./combobox";
import type { Option } from "./combobox-match";
import { Field, type FieldText } from "./field";
import type { Bound } from "./text-field";

interface ComboboxFieldProps {
  options: readonly Option[];
  free?: boolean;
  placeholder?: string;
  autoComplete?: string;
  /** Called with the new value after the form has it. */
  onChosen?: (value: string) => void;
}

/** A combobox that belongs to a form. */
export function ComboboxField<T extends FieldValues>({
  control,
  name,
  label,
  hint,
  optional,
  onChosen,
  ...rest
}: Bound<T> & FieldText & ComboboxFieldProps) {
  const { field, fieldState } = useController({ control, name });
  const change = (value: string) => {
    field.onChange(value);
    onChosen?.(value);
  };
  return (
    <Field label={label} hint={hint} optional={optional} error={fieldState.error?.message}>
      {(wiring) => (
        <Combobox
          {...wiring}
          {...rest}
          name={field.name}
          value={field.value ?? ""}
          onChange={change}
          onBlur={field.onBlur}
          ref={field.ref}
        />
      )}
    </Field>
  );
}
