import type { Schema } from "#/shared/api/types";

/** What a proof of inclusion showed. */
export interface InclusionVerdict {
  /** Whether the entry is what was committed to; `destroyed` when its content is past its time. */
  content: "same" | "other" | "destroyed";
  /** Whether the entry's hash leads to the checkpoint's root. */
  path: boolean;
  /** Whether the checkpoint is signed with the ledger's key; `unknown` where the browser has no Ed25519. */
  signature: "holds" | "broken" | "unknown";
}

type Bytes = Uint8Array<ArrayBuffer>;

const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const fromHex = (text: string): Bytes =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const same = (one: Bytes, other: Bytes) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

async function hash(...parts: Bytes[]): Promise<Bytes> {
  const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
  return new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
}

/** Recomputes a proof as docs/ledger.md describes it: content to commitment, leaf, root, signature. */
export async function checkInclusion(
  proof: Schema<"LedgerInclusion">,
  verifierKey: string,
): Promise<InclusionVerdict> {
  const { checkpoint, position } = proof;
  const [, size = "", root = ""] = checkpoint.split("\n");
  const transaction = new DataView(new ArrayBuffer(8));
  transaction.setBigUint64(0, BigInt(proof.transaction));
  const leaf = await hash(
    new Uint8Array([0]),
    fromHex(proof.entryId.replaceAll("-", "")),
    new Uint8Array(transaction.buffer),
    fromBase64(proof.commitment),
  );
  const leads = await rootOf(leaf, position, Number(size), proof.hashes.map(fromBase64));
  return {
    content: await contentOf(proof),
    path: leads !== null && same(leads, fromBase64(root)),
    signature: await signatureOf(checkpoint, verifierKey),
  };
}

async function contentOf({ salt, content, commitment }: Schema<"LedgerInclusion">) {
  if (salt == null || content == null) return "destroyed";
  return same(await hash(fromBase64(salt), utf8(content)), fromBase64(commitment)) ? "same" : "other";
}

/** The root that a leaf's path leads to (RFC 9162, 2.1.3.2); null when the path has the wrong length. */
async function rootOf(leaf: Bytes, position: number, size: number, path: Bytes[]): Promise<Bytes | null> {
  let [at, last, node] = [position, size - 1, leaf];
  if (at > last) return null;
  for (const beside of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      node = await hash(new Uint8Array([1]), beside, node);
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else node = await hash(new Uint8Array([1]), node, beside);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? node : null;
}

/** Checks a signed note against the key that the ledger publishes. */
async function signatureOf(note: string, verifierKey: string): Promise<InclusionVerdict["signature"]> {
  const [name = "", , material = ""] = verifierKey.split(/\+(?=[0-9a-f]{8}\+)|(?<=\+[0-9a-f]{8})\+/);
  const [text = "", signed = ""] = note.split("\n\n");
  const line = signed.split("\n").find((one) => one.startsWith(`— ${name} `)) ?? "";
  try {
    const raw = fromBase64(material).slice(1);
    const key = await crypto.subtle.importKey("raw", raw, { name: "Ed25519" }, false, ["verify"]);
    const signature = fromBase64(line.slice(name.length + 3)).slice(4);
    const holds = await crypto.subtle.verify({ name: "Ed25519" }, key, signature, utf8(`${text}\n`));
    return holds ? "holds" : "broken";
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotSupportedError") return "unknown";
    return "broken";
  }
}
