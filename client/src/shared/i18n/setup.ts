import { i18n } from "@lingui/core";
import { readStored, writeStored } from "#/shared/storage/registry";

export const locales = { en: "English", ja: "日本語" } as const;
export type Locale = keyof typeof locales;

const isLocale = (value: string | null | undefined): value is Locale => value === "en" || value === "ja";

/** The language of the page: the address's `lang`, else the kept choice, else the device's first that we speak. */
export function detectLocale(query = location.search): Locale {
  const wishes = [new URLSearchParams(query).get("lang"), readStored("locale"), ...navigator.languages];
  for (const wish of wishes) {
    const language = wish?.split("-")[0];
    if (isLocale(language)) return language;
  }
  return "en";
}

const catalogs = {
  en: () => import("../../locales/en/messages.po"),
  ja: () => import("../../locales/ja/messages.po"),
};

/** Loads a language and shows it. */
export async function activateLocale(locale: Locale): Promise<void> {
  const { messages } = await catalogs[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
}

/** Keeps the choice and shows it. */
export async function chooseLocale(locale: Locale): Promise<void> {
  writeStored("locale", locale);
  await activateLocale(locale);
}

/** The language shown now, for code outside of components. */
export const currentLocale = (): Locale => (isLocale(i18n.locale) ? i18n.locale : "en");
