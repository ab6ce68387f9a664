import { readStored, writeStored } from "#/shared/storage/registry";

export type ThemeWish = "light" | "dark" | "system";

/** What the person chose; `system` when nothing. */
export function themeWish(): ThemeWish {
  const kept = readStored("theme");
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** Keeps the choice and shows it at once. */
export function chooseTheme(wish: ThemeWish): void {
  writeStored("theme", wish === "system" ? null : wish);
  applyTheme();
}

/** Shows the chosen scheme, or the system's. */
export function applyTheme(): void {
  const wish = themeWish();
  const dark = wish === "dark" || (wish === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.colorScheme = dark ? "dark" : "light";
}

/** Follows the system while the person has chosen nothing else. */
export function followSystemTheme(): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", applyTheme);
}
