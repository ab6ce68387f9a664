// Checks one ledger as it was exported. Written apart from the program: it believes the verifier key and the copies of checkpoints alone.
import { faultOf } from './entries.mjs';
import { checkpointOf, openNote } from './note.mjs';
import { leafOf, levelsOf, rootOf } from './tree.mjs';

const range = (from, to) => (to - from === 1 ? `position ${from}: it is gone` : `positions ${from} to ${to - 1}: they are gone`);

/** Checkpoints of the database whose signature holds, by size. */
function checkpointsOf({ name, checkpoints }, key, say) {
  const good = [];
  for (const row of [...checkpoints].sort((a, b) => a.size - b.size)) {
    const signed = checkpointOf(openNote(row.note, key) ?? '');
    if (!signed) say(`checkpoint ${row.size}: the signature does not hold`);
    else if (signed.ledger !== name || signed.size !== row.size || signed.root.toString('hex') !== row.root || signed.horizon !== BigInt(row.horizon) || !/^[^.]*(\.\d{1,3}0*)?(Z|[+]00:00)$/.test(row.at) || signed.time !== Date.parse(row.at))
      say(`checkpoint ${row.size}: the row differs from the signed note`);
    else if (good.length > 0 && good.at(-1).horizon >= signed.horizon) say(`checkpoint ${row.size}: its horizon does not follow the one before`);
    else good.push(signed);
  }
  return good;
}

/** Copies outside against the database: a roll back, a fork and a cut copy contradict each other. */
function compareCopies(copies, checkpoints, key, say) {
  const known = new Set(checkpoints.map(({ text }) => text));
  const opened = copies.map((note) => openNote(note, key));
  opened.forEach((text, index) => {
    if (text === null) say(`copy ${index}: a checkpoint outside has no valid signature`);
    else if (!known.has(text)) say(`checkpoint ${checkpointOf(text)?.size}: signed and copied outside, but the database holds another history: it was rolled back or forked`);
  });
  const copied = new Set(opened);
  for (const { text, size } of checkpoints.slice(0, -1)) if (!copied.has(text)) say(`checkpoint ${size}: its copy outside is gone`);
}

/** Leaves by position; null where the place is gone, or is not its entry's. */
function leavesOf({ entries, positions }, size, horizon, say) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const leaves = new Array(size).fill(null);
  const taken = new Set();
  let expected = 0;
  let before = null;
  for (const place of [...positions].sort((a, b) => a.position - b.position)) {
    const entry = byId.get(place.entry);
    taken.add(place.entry);
    if (place.position >= size || place.position < expected) {
      say(`position ${place.position}: no checkpoint covers it`);
      continue;
    }
    if (place.position > expected) say(range(expected, place.position));
    expected = place.position + 1;
    if (!entry) {
      say(`entry ${place.entry}: it had position ${place.position} and is gone`);
      leaves[place.position] = Buffer.from(place.leaf, 'hex');
      continue;
    }
    const leaf = leafOf(entry.id, entry.xid, Buffer.from(entry.commitment, 'hex'));
    if (leaf.toString('hex') === place.leaf) leaves[place.position] = leaf;
    else say(`entry ${entry.id}: it is not what position ${place.position} was given to`);
    if (BigInt(entry.xid) >= horizon) say(`entry ${entry.id}: its transaction is not covered by the last checkpoint`);
    if (before && (BigInt(before.xid) > BigInt(entry.xid) || (before.xid === entry.xid && before.id >= entry.id))) say(`entry ${entry.id}: position ${place.position} is out of order`);
    before = entry;
  }
  if (expected < size) say(range(expected, size));
  for (const { id, xid } of entries) if (!taken.has(id) && BigInt(xid) < horizon) say(`entry ${id}: it is older than the last checkpoint and has no place`);
  return leaves;
}

/** Stored subtrees against those that the leaves give; what lies above a named one is not named again. */
function compareNodes(nodes, levels, say) {
  const stored = new Map(nodes.map((node) => [`${node.level}/${node.index}`, node.hash]));
  let doubted = new Set();
  for (let level = 1; level < levels.length; level++) {
    const next = new Set();
    levels[level].forEach((hash, index) => {
      const name = `${level}/${index}`;
      const below = doubted.has(2 * index) || doubted.has(2 * index + 1);
      if (below) next.add(index);
      if (!stored.has(name)) say(`node ${name}: it is gone`);
      else if (hash && !below && stored.get(name) !== hash.toString('hex')) {
        say(`node ${name}: it is not the hash of its entries`);
        next.add(index);
      }
      stored.delete(name);
    });
    doubted = next;
  }
  for (const name of stored.keys()) say(`node ${name}: no entries belong to it`);
}

function compareRoots(checkpoints, levels, say) {
  let former = 0;
  for (const { size, root } of checkpoints) {
    const found = rootOf(levels, size);
    if (found === null) return;
    if (!found.equals(root)) return say(`checkpoint ${size}: the entries give another root; what changed is among the positions ${former} to ${size - 1}`);
    former = size;
  }
}

/**
 * @param {{name: string, checkpoints: object[], entries: object[], positions: object[], nodes: object[], copies: string[]}} ledger
 * @param {ReturnType<typeof import('./note.mjs').keyOf>} key
 * @param {number} now milliseconds since 1970
 * @returns {{name: string, size: number, pending: number, findings: string[]}} each finding begins with the row that it is about
 */
export function verifyLedger(ledger, key, now) {
  const findings = [];
  const say = (text) => void findings.push(text);
  const checkpoints = checkpointsOf(ledger, key, say);
  compareCopies(ledger.copies, checkpoints, key, say);
  for (const entry of ledger.entries) {
    const fault = faultOf(entry, now);
    if (fault) say(`entry ${entry.id}: ${fault}`);
  }
  const { size = 0, horizon = 0n } = checkpoints.at(-1) ?? {};
  const levels = levelsOf(leavesOf(ledger, size, horizon, say));
  compareNodes(ledger.nodes, levels, say);
  compareRoots(checkpoints, levels, say);
  const placed = new Set(ledger.positions.map(({ entry }) => entry));
  return { name: ledger.name, size, pending: ledger.entries.filter(({ id }) => !placed.has(id)).length, findings };
}
