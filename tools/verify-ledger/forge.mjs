// For tests: a ledger as the program would export it, made without the program, with a key of the test's own.
import { createPrivateKey, randomBytes, sign } from 'node:crypto';
import { jsonbText } from './jsonb.mjs';
import { leafOf, levelsOf, rootOf, sha256 } from './tree.mjs';

const name = 'cartrade-ledger';

/** Signs notes with a seed. */
export function signerOf({ seed, verifierKey }) {
  const hint = Buffer.from(verifierKey.split('+')[1], 'hex');
  const key = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.from(seed, 'hex')]), format: 'der', type: 'pkcs8' });
  return (text) => `${text}\n\u2014 ${name} ${Buffer.concat([hint, sign(null, Buffer.from(text), key)]).toString('base64')}\n`;
}

export const textOf = (ledger, size, root, horizon, time) => `cartrade/${ledger}\n${size}\n${root.toString('base64')}\nhorizon ${horizon}\ntime ${time}\n`;

function entryOf(number) {
  const id = `019a0000-${String(number).padStart(4, '0')}-7000-8000-${randomBytes(6).toString('hex')}`;
  const salt = randomBytes(32);
  const row = { id, at: '2026-11-22T01:02:03.4+00:00', subject_id: `019b${id.slice(4)}`, recipient_name: `Sample ${number}`, fields: ['name', 'phone'], clause: '3.3', request_id: number % 2 ? null : id };
  return { id, row, xid: String(700 + number), salt: salt.toString('hex'), commitment: sha256(salt, jsonbText(row)).toString('hex') };
}

/** The tree over a ledger's entries. */
export const levelsOver = (entries) => levelsOf(entries.map(({ id, xid, commitment }) => leafOf(id, xid, Buffer.from(commitment, 'hex'))));

/** Stored subtrees, as rows. */
export const nodesOver = (levels) => levels.slice(1).flatMap((nodes, above) => nodes.map((hash, index) => ({ level: above + 1, index, hash: hash.toString('hex') })));

/** So many entries under checkpoints at these sizes. */
export function ledgerOf(sizes, signNote) {
  const count = sizes.at(-1);
  const entries = Array.from({ length: count }, (_, i) => entryOf(i));
  const levels = levelsOver(entries);
  const checkpoints = sizes.map((size) => {
    const time = Date.parse('2026-11-22T01:02:03Z') + size * 1000;
    const [root, horizon] = [rootOf(levels, size), String(700 + size)];
    return { size, root: root.toString('hex'), horizon, at: new Date(time).toISOString(), note: signNote(textOf('disclosures', size, root, horizon, time)) };
  });
  const positions = entries.map(({ id }, position) => ({ position, entry: id, leaf: levels[0][position].toString('hex') }));
  return { name: 'disclosures', entries, positions, nodes: nodesOver(levels), checkpoints, copies: checkpoints.map(({ note }) => note) };
}
