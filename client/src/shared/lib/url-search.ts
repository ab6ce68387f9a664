/** Search parameters as the address bar shows them: a name said once is text, said again a list. */
export type FlatSearch = Record<string, string | string[]>;

/** Reads `?make=toyota&make=nissan&page=2`; never throws, whatever was typed. */
export function parseSearch(query: string): FlatSearch {
  const result: FlatSearch = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = Object.hasOwn(result, name) ? result[name] : undefined;
    const next = before === undefined ? value : [before, value].flat();
    Object.defineProperty(result, name, {
      value: next,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}

/** Writes flat, readable parameters; what is null, undefined or empty is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    for (const item of [value].flat())
      if (item !== undefined && item !== null && item !== "") query.append(name, String(item));
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** Reads the named texts out of an address; anything else in it is left out. */
export function readText<N extends string>(...names: N[]) {
  return (search: Record<string, unknown>): { [K in N]?: string } => {
    const found: { [K in N]?: string } = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === "string") found[name] = value;
    }
    return found;
  };
}
