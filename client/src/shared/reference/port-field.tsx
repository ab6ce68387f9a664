import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { FieldValues } from "react-hook-form";
import { ComboboxField } from "#/shared/ui/form/combobox-field";
import type { FieldText } from "#/shared/ui/form/field";
import type { Bound } from "#/shared/ui/form/text-field";
import { portsQuery } from "./queries";

/** Picks a sea port of a country by name or UN/LOCODE. */
export function PortField<T extends FieldValues>({
  country,
  ...props
}: Bound<T> & FieldText & { country: string }) {
  const { t } = useLingui();
  const { data } = useQuery(portsQuery(country));
  const options = useMemo(
    () => (data ?? []).map(({ code, name }) => ({ value: code, label: name, hint: code })),
    [data],
  );
  return <ComboboxField {...props} options={options} placeholder={t`Type a port`} />;
}
