import type { Measure } from "./api/get-requests";

const terms = ["cif", "cfr", "fob", "exw", "dap"] as const;

/** Reads how offers are compared from the address; what makes no sense is left out. */
export function readMeasure({ currency, incoterm }: Record<string, unknown>): Measure {
  const term = terms.find((known) => known === incoterm);
  return {
    ...(typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? { currency } : {}),
    ...(term ? { incoterm: term } : {}),
  };
}
