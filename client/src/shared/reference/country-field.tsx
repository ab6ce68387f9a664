import { useLingui } from "@lingui/react/macro";
import type { FieldValues } from "react-hook-form";
import { ComboboxField } from "#/shared/ui/form/combobox-field";
import type { FieldText } from "#/shared/ui/form/field";
import type { Bound } from "#/shared/ui/form/text-field";
import { useCountryOptions } from "./use-country-options";

/** Picks a country by typing the start of its name or its code. */
export function CountryField<T extends FieldValues>(
  props: Bound<T> & FieldText & { onChosen?: (country: string) => void; autoComplete?: string },
) {
  const { t } = useLingui();
  return <ComboboxField {...props} options={useCountryOptions()} placeholder={t`Type a country`} />;
}
