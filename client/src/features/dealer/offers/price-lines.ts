import type { Schema } from "#/shared/api/types";
import { type MoneyValue, parseMoney } from "#/shared/lib/money";

type Incoterm = Schema<"Incoterm">;
type Need = "needed" | "optional" | "none";

/** The lines that a price on some terms is made of, besides the car itself and an inspection. */
export const linesOf: Readonly<Record<Incoterm, { freight: Need; insurance: Need }>> = {
  fob: { freight: "none", insurance: "none" },
  cfr: { freight: "needed", insurance: "none" },
  cif: { freight: "needed", insurance: "needed" },
  exw: { freight: "none", insurance: "none" },
  dap: { freight: "needed", insurance: "optional" },
};

/** Whether the port that the terms name is the one in Japan. */
export const loadsAt = (incoterm: Incoterm): boolean => incoterm === "fob" || incoterm === "exw";

/** A price as it is typed. */
export interface PriceForm {
  incoterm: Incoterm;
  currency: string;
  fob: string;
  freight: string;
  insurance: string;
  inspection: string;
}

/** The lines that belong to the terms, each with its text; lines of other terms are left out, whatever they hold. */
export function shownLines({ incoterm, fob, freight, insurance, inspection }: PriceForm) {
  const { freight: ships, insurance: insures } = linesOf[incoterm];
  return [
    { name: "fob", need: "needed", text: fob },
    { name: "freight", need: ships, text: freight },
    { name: "insurance", need: insures, text: insurance },
    { name: "inspection", need: "optional", text: inspection },
  ].filter(({ need }) => need !== "none") as { name: keyof PriceForm; need: Need; text: string }[];
}

/** The sum of what was typed so far; null while nothing is typed or a line is no amount. */
export function runningTotal(price: PriceForm): MoneyValue | null {
  const typed = shownLines(price).filter(({ text }) => text.trim() !== "");
  const amounts = typed.map(({ text }) => parseMoney(text, price.currency)?.amount);
  if (typed.length === 0 || amounts.includes(undefined)) return null;
  return {
    amount: amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
    currency: price.currency,
  };
}

/** The price as the API takes it: only the lines of its terms. */
export function toPrice(price: PriceForm): Schema<"PriceInput"> {
  const lines = Object.fromEntries(
    shownLines(price)
      .filter(({ text }) => text.trim() !== "")
      .map(({ name, text }) => [name, parseMoney(text, price.currency)?.amount]),
  );
  return { incoterm: price.incoterm, currency: price.currency, fob: 0, ...lines };
}
