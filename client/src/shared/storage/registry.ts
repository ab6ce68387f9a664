import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** One thing this site may keep on the device: why, whether it says something about a person, and until when. */
export interface StorageEntry {
  key: string;
  area: "local" | "indexed-db";
  purpose: MessageDescriptor;
  personal: boolean;
  retention: MessageDescriptor;
}

/** Everything that the site may keep on the device. The privacy page renders this list as it stands. */
export const storageRegistry = {
  theme: {
    key: "cartrade.theme",
    area: "local",
    purpose: msg`Remembers whether you chose the light or the dark look.`,
    personal: false,
    retention: msg`Until you choose “as my device”.`,
  },
  locale: {
    key: "cartrade.locale",
    area: "local",
    purpose: msg`Remembers the language you chose.`,
    personal: false,
    retention: msg`Until you clear it.`,
  },
  requestDraft: {
    key: "cartrade.request-draft",
    area: "local",
    purpose: msg`Keeps a request that you have begun, so that a lost connection loses nothing.`,
    personal: true,
    retention: msg`Until you send it, at most 7 days.`,
  },
  seenRequests: {
    key: "cartrade.seen-requests",
    area: "local",
    purpose: msg`Remembers when you last looked at each of your requests, to mark offers that came since.`,
    personal: true,
    retention: msg`Until you sign out, at most 31 days.`,
  },
  session: {
    key: "cartrade-auth",
    area: "indexed-db",
    purpose: msg`Keeps you signed in: a key that cannot leave this browser, and a handle that is useless without it.`,
    personal: true,
    retention: msg`Until you sign out, at most 12 hours.`,
  },
} satisfies Record<string, StorageEntry>;

type LocalName = {
  [N in keyof typeof storageRegistry]: (typeof storageRegistry)[N]["area"] extends "local" ? N : never;
}[keyof typeof storageRegistry];

/** Reads a kept value; null when nothing is kept or the browser refuses storage. */
export function readStored(name: LocalName): string | null {
  try {
    return localStorage.getItem(storageRegistry[name].key);
  } catch {
    return null;
  }
}

/** Keeps a value, or removes it when null. A browser that refuses storage loses nothing but the memory. */
export function writeStored(name: LocalName, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(storageRegistry[name].key);
    else localStorage.setItem(storageRegistry[name].key, value);
  } catch {
    return;
  }
}

interface Dated<T> {
  keptAt: number;
  value: T;
}

/** Reads a kept object that is no older than `maxAgeMs`; what is older or unreadable is removed. */
export function readDated<T>(name: LocalName, maxAgeMs: number, now = Date.now()): T | null {
  const text = readStored(name);
  if (text === null) return null;
  try {
    const { keptAt, value } = JSON.parse(text) as Dated<T>;
    if (typeof keptAt === "number" && now - keptAt <= maxAgeMs) return value;
  } catch {
    // Falls through: what cannot be read is removed.
  }
  writeStored(name, null);
  return null;
}

/** Keeps an object with the time at which it was kept. */
export function writeDated<T>(name: LocalName, value: T, now = Date.now()): void {
  writeStored(name, JSON.stringify({ keptAt: now, value } satisfies Dated<T>));
}
