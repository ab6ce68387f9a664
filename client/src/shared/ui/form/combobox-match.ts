/** One line of a combobox. */
export interface Option {
  value: string;
  label: string;
  /** Shown beside the label, searched as well: a code, another name. */
  hint?: string | undefined;
}

const most = 40;
const plain = (text: string) => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();

/** The options whose words begin with what was typed, whole beginnings first; accents and case do not matter. */
export function matchOptions(options: readonly Option[], typed: string): Option[] {
  const wanted = plain(typed);
  if (!wanted) return options.slice(0, most);
  const starts: Option[] = [];
  const within: Option[] = [];
  for (const option of options) {
    const label = plain(option.label);
    if (label.startsWith(wanted) || plain(option.hint ?? "") === wanted) starts.push(option);
    else if (label.includes(wanted) || plain(option.hint ?? "").includes(wanted)) within.push(option);
  }
  return [...starts, ...within].slice(0, most);
}
