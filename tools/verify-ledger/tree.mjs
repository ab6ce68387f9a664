// A Merkle tree as RFC 9162 defines it, level by level from the leaves.
import { createHash } from 'node:crypto';

export const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const inner = Buffer.from([1]);
const outer = Buffer.from([0]);

/** Leaf of an entry: its id (16 bytes), its transaction (8 bytes, highest first) and its commitment. */
export function leafOf(id, xid, commitment) {
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(xid));
  return sha256(outer, Buffer.from(id.replaceAll('-', ''), 'hex'), number, commitment);
}

export const nodeOf = (left, right) => sha256(inner, left, right);

/** All complete subtrees: levels[0] are the leaves. A leaf that is not known (null) leaves everything above it unknown. */
export function levelsOf(leaves) {
  const levels = [leaves];
  while (levels.at(-1).length > 1) {
    const below = levels.at(-1);
    levels.push(Array.from({ length: below.length >> 1 }, (_, i) => (below[2 * i] && below[2 * i + 1] ? nodeOf(below[2 * i], below[2 * i + 1]) : null)));
  }
  return levels;
}

/** Root over the first leaves: the complete subtrees that make up the size, joined from the right. Null where something is not known. */
export function rootOf(levels, size) {
  if (size === 0) return sha256();
  let root;
  let end = size;
  for (let level = 0; end > 0; level++) {
    if (((size >> level) & 1) === 0) continue;
    const subtree = levels[level][(end >> level) - 1];
    if (!subtree) return null;
    root = root === undefined ? subtree : nodeOf(subtree, root);
    end -= 2 ** level;
  }
  return root;
}

/** Whether a path (lowest first) leads from a leaf to a root. */
export function leadsTo(leaf, index, size, path, root) {
  const climb = (from, count, at, steps) => {
    if (count === 1) return steps.length === 0 ? leaf : null;
    const half = 2 ** (Math.ceil(Math.log2(count)) - 1);
    const below = at < half ? climb(from, half, at, steps.slice(0, -1)) : climb(from + half, count - half, at - half, steps.slice(0, -1));
    const sibling = steps.at(-1);
    if (!below || !sibling) return null;
    return at < half ? nodeOf(below, sibling) : nodeOf(sibling, below);
  };
  return index < size && climb(0, size, index, path)?.equals(root) === true;
}
