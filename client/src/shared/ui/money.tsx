import { useFormatLocale } from "#/shared/i18n/use-locale";
import { formatMoney, type MoneyValue } from "#/shared/lib/money";

/** An amount with its ISO currency, rounded as that currency is. */
export function Money({ value, className }: { value: MoneyValue; className?: string }) {
  const locale = useFormatLocale();
  return <span className={className ?? "whitespace-nowrap tabular-nums"}>{formatMoney(value, locale)}</span>;
}
