import { Trans, useLingui } from "@lingui/react/macro";
import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { SelectField } from "#/shared/ui/form/choice-fields";
import { TextField } from "#/shared/ui/form/text-field";
import { usePrefectures } from "./prefectures";

/** The business, under `company` of the form. */
export function CompanyFields<T extends FieldValues>({ control }: { control: Control<T> }) {
  const { t } = useLingui();
  const name = (field: string) => `company.${field}` as FieldPath<T>;
  return (
    <div className="grid gap-5">
      <TextField
        control={control}
        name={name("name")}
        autoComplete="organization"
        label={<Trans>Registered name</Trans>}
        hint={<Trans>In Japanese, as in the company registry.</Trans>}
      />
      <TextField
        control={control}
        name={name("englishName")}
        label={<Trans>Name in Latin letters</Trans>}
        hint={<Trans>Buyers see this one.</Trans>}
      />
      <TextField
        control={control}
        name={name("address")}
        autoComplete="street-address"
        label={<Trans>Business address</Trans>}
      />
      <TextField
        control={control}
        name={name("phone")}
        type="tel"
        autoComplete="tel"
        optional
        label={<Trans>Business phone</Trans>}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          control={control}
          name={name("prefecture")}
          none={t`Choose`}
          label={<Trans>Licensed in</Trans>}
          choices={usePrefectures()}
        />
        <TextField
          control={control}
          name={name("licence")}
          inputMode="numeric"
          label={<Trans>Licence number (古物商許可)</Trans>}
        />
      </div>
      <TextField
        control={control}
        name={name("jumveaNumber")}
        optional
        label={<Trans>JUMVEA number</Trans>}
      />
    </div>
  );
}
