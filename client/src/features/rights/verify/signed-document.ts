/** A signed file as somebody holds it: the signature with what was signed, and the readable copy beside it. */
export interface SignedDocument {
  jws: string;
  /** What the file says in plain sight; absent where only the signature was pasted. */
  readable: unknown;
}

const compact = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Reads a certificate or a receipt out of a file or a pasted text; null when it is neither. */
export function readSigned(text: string, name: "certificate" | "record"): SignedDocument | null {
  const bare = text.trim().replace(/^"|"$/g, "");
  if (compact.test(bare)) return { jws: bare, readable: undefined };
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== "object" || file === null || !("jws" in file)) return null;
    const { jws, [name]: readable } = file as Record<string, unknown>;
    return typeof jws === "string" && compact.test(jws) ? { jws, readable } : null;
  } catch {
    return null;
  }
}

/** Whether two values say the same, in whatever order their fields stand; a field that is null says nothing. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, ordered(v)]));
}
