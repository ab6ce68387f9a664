import { useLingui } from "@lingui/react";
import type { Locale } from "./setup";

/** The language that the page shows now. */
export function useLocale(): Locale {
  return useLingui().i18n.locale === "ja" ? "ja" : "en";
}

/** The page's language in the device's own region, for dates and numbers: `en-GB` rather than `en`. */
export function useFormatLocale(): string {
  const locale = useLocale();
  return navigator.languages.find((tag) => tag.startsWith(`${locale}-`)) ?? locale;
}
