const regions = new Map<string, Intl.DisplayNames>();

/** Made once a language: each takes as long to make as a hundred names to read. */
function regionsIn(locale: string): Intl.DisplayNames {
  const made = regions.get(locale) ?? new Intl.DisplayNames(locale, { type: "region" });
  regions.set(locale, made);
  return made;
}

/** A country's name in the reader's language; the code itself when it is unknown. */
export function countryName(code: string, locale: string): string {
  try {
    return regionsIn(locale).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A whole number with the locale's separators. */
export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale).format(value);

/** Sorts texts as the locale does. */
export const compareIn = (locale: string) => new Intl.Collator(locale).compare;

/** Several texts as one phrase: "a, b and c", or "a, b or c". */
export const listOf = (items: readonly string[], locale: string, joint: "and" | "or" = "and"): string =>
  new Intl.ListFormat(locale, { type: joint === "and" ? "conjunction" : "disjunction" }).format(items);
