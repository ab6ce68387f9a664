import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";

/** Trade terms with what they mean for the person who pays. */
export const incotermWords: Readonly<Record<Schema<"Incoterm">, MessageDescriptor>> = {
  cif: msg`CIF: car, freight and insurance to your port`,
  cfr: msg`CFR (C&F): car and freight to your port`,
  fob: msg`FOB: the car on board in Japan; you arrange freight`,
  exw: msg`EXW: the car in the dealer's yard`,
  dap: msg`DAP: delivered to an agreed place`,
};
