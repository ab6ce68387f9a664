/** The local day some months from `now`, as a date input has it; the month's last day where it is shorter. */
export function monthsAhead(now: Date, months: number): string {
  const last = new Date(now.getFullYear(), now.getMonth() + months + 1, 0);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${last.getFullYear()}-${two(last.getMonth() + 1)}-${two(Math.min(now.getDate(), last.getDate()))}`;
}

/** The end of a local day, as the API takes it. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:59`).toISOString();

/** The end of a local day, or the client's own end where that is earlier. */
export function endWithin(day: string, clientEnd: string): string {
  const end = endOfDay(day);
  return new Date(end) < new Date(clientEnd) ? end : clientEnd;
}
