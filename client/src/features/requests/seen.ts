import { readDated, writeDated } from "#/shared/storage/registry";

const month = 31 * 24 * 60 * 60 * 1000;
const most = 50;

/** When this device last showed the request; null when it never did. */
export const seenAt = (id: string): string | null =>
  readDated<Record<string, string>>("seenRequests", month)?.[id] ?? null;

/** Remembers that the request was shown now. */
export function markSeen(id: string, now = new Date().toISOString()): void {
  const { [id]: _, ...others } = readDated<Record<string, string>>("seenRequests", month) ?? {};
  writeDated("seenRequests", Object.fromEntries([[id, now], ...Object.entries(others).slice(0, most - 1)]));
}
