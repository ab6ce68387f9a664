// The text that PostgreSQL gives for a jsonb value: keys by length, then by bytes; one space after a comma and a colon; strings as JSON has them.
const nothing = Symbol('left out');

const byKey = ([a], [b]) => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length - other.length || Buffer.compare(one, other);
};

function number(value) {
  if (!Number.isSafeInteger(value)) throw new Error(`a number that is no safe integer: ${value}`);
  return String(value);
}

/** The text of a value, with absent members of objects left out at every depth (jsonb_strip_nulls). */
export function jsonbText(value, member = false) {
  if (value === null) return member ? nothing : 'null';
  if (Array.isArray(value)) return `[${value.map((item) => jsonbText(item)).join(', ')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .sort(byKey)
      .map(([key, item]) => [key, jsonbText(item, true)])
      .filter(([, text]) => text !== nothing);
    return `{${members.map(([key, text]) => `${JSON.stringify(key)}: ${text}`).join(', ')}}`;
  }
  return typeof value === 'number' ? number(value) : JSON.stringify(value);
}
