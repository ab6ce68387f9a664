import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { CountryField } from "#/shared/reference/country-field";
import { makesQuery } from "#/shared/reference/queries";
import { ComboboxField } from "#/shared/ui/form/combobox-field";
import type { BoardSearch } from "../api/get-board";

interface BoardFiltersProps {
  search: BoardSearch;
  /** What changes; the rest stays as it is at that moment, however fast one change follows the other. */
  onSearch: (change: BoardSearch) => void;
}

/** Narrows the board; takes effect at once and lives in the address. */
export function BoardFilters({ search, onSearch }: BoardFiltersProps) {
  const { t } = useLingui();
  const makes = useQuery(makesQuery()).data ?? [];
  const { control } = useForm({ values: { make: search.make ?? "", country: search.country ?? "" } });
  return (
    <search className="mb-6 grid gap-4 sm:max-w-read sm:grid-cols-2">
      <ComboboxField
        control={control}
        name="make"
        label={<Trans>Make</Trans>}
        placeholder={t`Any`}
        options={makes.map(({ name, nameJa }) => ({ value: name, label: name, hint: nameJa ?? undefined }))}
        onChosen={(make) => onSearch({ make: make || undefined })}
      />
      <CountryField
        control={control}
        name="country"
        label={<Trans>Destination</Trans>}
        onChosen={(country) => onSearch({ country: country || undefined })}
      />
    </search>
  );
}
