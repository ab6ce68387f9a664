import { i18n } from "@lingui/core";
import { readStored, writeStored } from "#/shared/storage/registry";
import { type Area, catalogs } from "./catalogs";

export const locales = { en: "English", ja: "日本語" } as const;
export type Locale = keyof typeof locales;

const isLocale = (value: string | null | undefined): value is Locale => value === "en" || value === "ja";
const areas = new Set<Area>(["site"]);

/** The language of the page: the address's `lang`, else the kept choice, else the device's first that we speak. */
export function detectLocale(query = location.search): Locale {
  const wishes = [new URLSearchParams(query).get("lang"), readStored("locale"), ...navigator.languages];
  for (const wish of wishes) {
    const language = wish?.split("-")[0];
    if (isLocale(language)) return language;
  }
  return "en";
}

/** Loads a language for every part of the site visited so far, and shows it. */
export async function activateLocale(locale: Locale): Promise<void> {
  const parts = await Promise.all([...areas].map((area) => catalogs[area][locale]()));
  for (const { messages } of parts) i18n.load(locale, messages);
  i18n.activate(locale);
  document.documentElement.lang = locale;
}

/** Loads the words of one part of the site; its routes call this before they show. */
export async function loadWords(area: Area): Promise<void> {
  if (areas.has(area)) return;
  const locale = currentLocale();
  const { messages } = await catalogs[area][locale]();
  i18n.load(locale, messages);
  areas.add(area);
}

/** Keeps the choice and shows it. */
export async function chooseLocale(locale: Locale): Promise<void> {
  writeStored("locale", locale);
  await activateLocale(locale);
}

/** The language shown now, for code outside of components. */
export const currentLocale = (): Locale => (isLocale(i18n.locale) ? i18n.locale : "en");
