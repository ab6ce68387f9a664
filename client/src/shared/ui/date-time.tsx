import { useFormatLocale } from "#/shared/i18n/use-locale";
import { formatDateTime, formatDay, formatDistance } from "#/shared/lib/dates";

/** A moment with its zone, or a day alone. */
export function DateTime({ value, day = false }: { value: string; day?: boolean }) {
  const locale = useFormatLocale();
  return <time dateTime={value}>{day ? formatDay(value, locale) : formatDateTime(value, locale)}</time>;
}

/** How far away a moment is; the exact moment is in its title. */
export function Distance({ value, now = Date.now() }: { value: string; now?: number }) {
  const locale = useFormatLocale();
  return (
    <time dateTime={value} title={formatDateTime(value, locale)}>
      {formatDistance(value, now, locale)}
    </time>
  );
}
