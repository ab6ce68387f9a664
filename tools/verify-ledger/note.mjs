// Signed checkpoints: C2SP signed notes, Ed25519.
import { createPublicKey, verify } from 'node:crypto';
import { sha256 } from './tree.mjs';

/** Reads a verifier key: name+hint+base64(1, public key). */
export function keyOf(text) {
  const [name, hint, encoded] = [text.split('+')[0], text.split('+')[1], text.split('+').slice(2).join('+')];
  const raw = Buffer.from(encoded, 'base64');
  if (raw.length !== 33 || raw[0] !== 1) throw new Error('this is no Ed25519 verifier key');
  const id = sha256(`${name}\n`, raw).subarray(0, 4);
  if (id.toString('hex') !== hint) throw new Error('the hint of this verifier key is not its own');
  return { name, id, key: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.subarray(1).toString('base64url') }, format: 'jwk' }) };
}

/** What a note says, where the signature holds; otherwise null. */
export function openNote(note, { name, id, key }) {
  const mark = `\n\u2014 ${name} `;
  const at = note.lastIndexOf(mark);
  if (at < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, at);
  const line = note.slice(at + mark.length, -1);
  const blob = Buffer.from(line, 'base64');
  if (blob.length !== 68 || blob.toString('base64') !== line || !blob.subarray(0, 4).equals(id)) return null;
  return verify(null, Buffer.from(text), key, blob.subarray(4)) ? text : null;
}

/** A checkpoint's lines: origin, size, root, horizon, time. Null where they are none. */
export function checkpointOf(text) {
  const match = /^cartrade\/([a-z]+)\n(\d+)\n([A-Za-z0-9+/]{43}=)\nhorizon (\d+)\ntime (\d+)\n$/.exec(text);
  if (!match) return null;
  return { ledger: match[1], size: Number(match[2]), root: Buffer.from(match[3], 'base64'), horizon: BigInt(match[4]), time: Number(match[5]), text };
}
