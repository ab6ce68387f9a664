// Entries against what they were committed to.
import { jsonbText } from './jsonb.mjs';
import { sha256 } from './tree.mjs';

// Of an entry whose content was destroyed nothing stays but its id: nothing would prove it.
const blanks = new Set([null, '', '\\x', '00000000-0000-0000-0000-000000000000', '1970-01-01T00:00:00+00:00']);
const yearsKept = 3;

/** The id of an entry begins with milliseconds since 1970 (UUIDv7). */
function endOfTime(id) {
  const made = new Date(parseInt(id.replaceAll('-', '').slice(0, 12), 16));
  made.setUTCFullYear(made.getUTCFullYear() + yearsKept);
  return made.getTime();
}

const isBlank = ([name, value]) => name === 'id' || blanks.has(value) || (Array.isArray(value) && value.length === 0);

/** What does not hold of an entry; null where all does. */
export function faultOf(entry, now) {
  if (!entry.row) return null;
  if (entry.salt === '') {
    if (endOfTime(entry.id) > now) return 'its content was destroyed before its time';
    return Object.entries(entry.row).every(isBlank) ? null : 'it has content without a salt, which nothing proves';
  }
  const commitment = sha256(Buffer.from(entry.salt, 'hex'), jsonbText(entry.row));
  return commitment.toString('hex') === entry.commitment ? null : 'its columns differ from what was committed to';
}
