import { useLingui } from "@lingui/react/macro";
import { type FieldValues, useController } from "react-hook-form";
import { Combobox } from "#/shared/ui/form/combobox";
import type { Option } from "#/shared/ui/form/combobox-match";
import { Field, type FieldText } from "#/shared/ui/form/field";
import type { Bound } from "#/shared/ui/form/text-field";

interface ListFieldProps {
  options: readonly Option[];
  placeholder: string;
}

/** Any number of things from a long list: what is chosen joins the list above, and can be taken out again. */
export function ListField<T extends FieldValues>({
  control,
  name,
  options,
  placeholder,
  ...text
}: Bound<T> & FieldText & ListFieldProps) {
  const { t } = useLingui();
  const { field, fieldState } = useController({ control, name });
  const chosen: string[] = field.value ?? [];
  const label = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  const add = (value: string) => {
    if (value && !chosen.includes(value)) field.onChange([...chosen, value]);
  };
  return (
    <div className="grid gap-2">
      <Field {...text} optional error={fieldState.error?.message}>
        {(wiring) => (
          <Combobox
            {...wiring}
            key={chosen.length}
            name={name}
            options={options.filter(({ value }) => !chosen.includes(value))}
            placeholder={placeholder}
            value=""
            onChange={add}
            onBlur={field.onBlur}
            ref={field.ref}
          />
        )}
      </Field>
      {chosen.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {chosen.map((value) => {
            const named = label(value);
            return (
              <li key={value}>
                <button
                  type="button"
                  className="min-h-9 cursor-pointer rounded-full bg-brand-tint px-3 text-brand-strong"
                  aria-label={t`Remove ${named}`}
                  onClick={() => field.onChange(chosen.filter((other) => other !== value))}
                >
                  {named} <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
