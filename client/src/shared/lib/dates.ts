/** A day and time with its zone, as the reader's device keeps it. */
export function formatDateTime(iso: string, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
    timeZone,
  }).format(new Date(iso));
}

/** A day alone. A bare date (`2027-02-01`) is that day everywhere. */
export function formatDay(iso: string, locale: string, timeZone?: string): string {
  const bare = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "short",
    day: "numeric",
    timeZone: bare ? "UTC" : timeZone,
  }).format(new Date(iso));
}

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** How far away a moment is, in the largest unit that is at least one: "in 3 days", "5 minutes ago". */
export function formatDistance(iso: string, now: number, locale: string): string {
  const away = new Date(iso).getTime() - now;
  const [unit, size] = units.find(([, length]) => Math.abs(away) >= length) ?? units[2];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.trunc(away / size), unit);
}
