import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react";
import type { Choice } from "./choice-fields";

/** Worded codes as choices, in the order in which they are written. */
export function useChoices(words: Readonly<Record<string, MessageDescriptor>>): Choice[] {
  const { i18n } = useLingui();
  return Object.entries(words).map(([value, word]) => ({ value, label: i18n._(word) }));
}
