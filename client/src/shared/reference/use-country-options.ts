import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLocale } from "#/shared/i18n/use-locale";
import { compareIn, countryName } from "#/shared/lib/names";
import type { Option } from "#/shared/ui/form/combobox-match";
import { countriesQuery } from "./queries";

/** The countries as a picker shows them: named and sorted in the reader's language, found by code as well. */
export function useCountryOptions(): readonly Option[] {
  const locale = useLocale();
  const { data } = useQuery(countriesQuery());
  return useMemo(() => {
    const compare = compareIn(locale);
    const options = (data ?? []).map(({ code }) => ({
      value: code,
      label: countryName(code, locale),
      hint: code,
    }));
    return options.sort((a, b) => compare(a.label, b.label));
  }, [data, locale]);
}
