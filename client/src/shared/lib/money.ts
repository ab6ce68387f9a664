/** Whole minor units of one currency: 1250000 is ¥1,250,000 in JPY and $12,500.00 in USD. */
export interface MoneyValue {
  amount: number;
  currency: string;
}

/** How many decimals the currency has (JPY 0, USD 2). */
export function minorDigits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/** Writes an amount for the reader's locale, with the ISO code so that no dollar is mistaken for another. */
export function formatMoney({ amount, currency }: MoneyValue, locale: string): string {
  const digits = minorDigits(currency);
  return new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "code" })
    .format(amount / 10 ** digits)
    .replaceAll("\u00a0", "\u202f");
}

/** Reads what a person typed as an amount of the currency; null when it is no such amount. */
export function parseMoney(text: string, currency: string): MoneyValue | null {
  const plain = text.normalize("NFKC").replaceAll(/[\s,'_]/g, "");
  const digits = minorDigits(currency);
  const [, whole, fraction = ""] = /^(\d{1,12})(?:\.(\d*))?$/.exec(plain) ?? [];
  if (whole === undefined || fraction.length > digits) return null;
  return { amount: Number(whole + fraction.padEnd(digits, "0")), currency };
}

/** An amount as a person would type it, without currency. */
export function moneyInput({ amount, currency }: MoneyValue): string {
  const digits = minorDigits(currency);
  return (amount / 10 ** digits).toFixed(digits).replace(/\.0+$/, "");
}
