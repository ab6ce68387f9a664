import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { useLocale } from "#/shared/i18n/use-locale";
import { makesQuery } from "#/shared/reference/queries";
import { useCountryOptions } from "#/shared/reference/use-country-options";
import { ListField } from "../shell/list-field";

/** Which makes and destinations the dealership serves; none named means all. */
export function MarketFields<T extends FieldValues>({ control }: { control: Control<T> }) {
  const { t } = useLingui();
  const japanese = useLocale() === "ja";
  const makes = useQuery(makesQuery()).data ?? [];
  return (
    <div className="grid gap-5">
      <ListField
        control={control}
        name={"makes" as FieldPath<T>}
        label={<Trans>Makes</Trans>}
        hint={<Trans>None named means all.</Trans>}
        placeholder={t`Add a make`}
        options={makes.map(({ name, nameJa }) => ({
          value: name,
          label: japanese ? (nameJa ?? name) : name,
          hint: japanese ? name : (nameJa ?? undefined),
        }))}
      />
      <ListField
        control={control}
        name={"destinations" as FieldPath<T>}
        label={<Trans>Destinations</Trans>}
        hint={<Trans>None named means all.</Trans>}
        placeholder={t`Add a country`}
        options={useCountryOptions()}
      />
    </div>
  );
}
