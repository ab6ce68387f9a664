import { useLingui } from "@lingui/react";
import type { Locale } from "./setup";

/** The language that the page shows now. */
export function useLocale(): Locale {
  return useLingui().i18n.locale === "ja" ? "ja" : "en";
}
