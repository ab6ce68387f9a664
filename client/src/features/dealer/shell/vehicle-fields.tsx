import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { FieldValues } from "react-hook-form";
import { useLocale } from "#/shared/i18n/use-locale";
import { makesQuery, modelsQuery } from "#/shared/reference/queries";
import { ComboboxField } from "#/shared/ui/form/combobox-field";
import type { FieldText } from "#/shared/ui/form/field";
import type { Bound } from "#/shared/ui/form/text-field";

/** Picks a make, or takes one that is on no list. */
export function MakeField<T extends FieldValues>(props: Bound<T> & FieldText) {
  const { t } = useLingui();
  const japanese = useLocale() === "ja";
  const makes = useQuery(makesQuery()).data ?? [];
  const options = makes.map(({ name, nameJa }) => ({
    value: name,
    label: japanese ? (nameJa ?? name) : name,
    hint: japanese ? name : (nameJa ?? undefined),
  }));
  return <ComboboxField {...props} free options={options} placeholder={t`Toyota`} />;
}

/** Picks a model of a make, or takes one that is on no list. */
export function ModelField<T extends FieldValues>({
  make,
  ...props
}: Bound<T> & FieldText & { make: string }) {
  const japanese = useLocale() === "ja";
  const makes = useQuery(makesQuery()).data ?? [];
  const slug = makes.find(({ name }) => name === make)?.slug ?? "";
  const models = useQuery(modelsQuery(slug)).data ?? [];
  const options = models.map(({ name, nameJa, aliases }) => ({
    value: name,
    label: japanese ? (nameJa ?? name) : name,
    hint: japanese ? name : aliases[0],
  }));
  return <ComboboxField {...props} free options={options} />;
}
