// @vitest-environment node

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Schema } from "#/shared/api/types";
import { checkInclusion } from "./inclusion";

interface Vectors {
  leaves: { id: string; xid: string; commitment: string; leaf: string }[];
  roots: string[];
  note: { verifierKey: string; note: string };
}

const vectors: Vectors = JSON.parse(readFileSync("../tests/TestData/ledger-vectors.json", "utf8"));
const base64 = (hex: string) => Buffer.from(hex, "hex").toString("base64");
const parent = (left: Buffer, right: Buffer) =>
  createHash("sha256")
    .update(Buffer.concat([Buffer.from([1]), left, right]))
    .digest();

/** Root and path as RFC 9162 defines them, from the top down; the code under test goes from the bottom up. */
function tree(leaves: Buffer[], at = -1): { root: Buffer; path: Buffer[] } {
  const [only] = leaves;
  if (leaves.length === 1 && only) return { root: only, path: [] };
  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  const left = tree(leaves.slice(0, half), at < half ? at : -1);
  const right = tree(leaves.slice(half), at < half ? -1 : at - half);
  const path = at < 0 ? [] : at < half ? [...left.path, right.root] : [...right.path, left.root];
  return { root: parent(left.root, right.root), path };
}

function proofOf(position: number): Schema<"LedgerInclusion"> {
  const entry = vectors.leaves[position];
  if (!entry) throw new Error("no such leaf");
  const leaves = vectors.leaves.slice(0, 13).map(({ leaf }) => Buffer.from(leaf, "hex"));
  return {
    position,
    leaf: base64(entry.leaf),
    hashes: tree(leaves, position).path.map((hash) => hash.toString("base64")),
    checkpoint: vectors.note.note,
    entryId: entry.id,
    transaction: entry.xid,
    commitment: base64(entry.commitment),
    salt: null,
    content: null,
  };
}

const check = (proof: Schema<"LedgerInclusion">) => checkInclusion(proof, vectors.note.verifierKey);
const good = { content: "destroyed", path: true, signature: "holds" };

describe("checkInclusion", () => {
  it.each([...Array(13).keys()])("follows entry %i to the root of the shared vectors", async (position) => {
    expect(await check(proofOf(position))).toEqual(good);
  });
  it("finds another transaction, place, path or size", async () => {
    const proof = proofOf(5);
    const [first = "", ...others] = proof.hashes;
    const wrong = [
      { ...proof, transaction: "1" },
      { ...proof, position: 6 },
      { ...proof, position: 13 },
      { ...proof, hashes: others },
      { ...proof, hashes: [first, ...proof.hashes] },
    ];
    for (const other of wrong) expect(await check(other)).toMatchObject({ path: false });
  });
  it("finds a checkpoint that was changed after it was signed", async () => {
    const checkpoint = vectors.note.note.replace("horizon 4711", "horizon 4712");
    expect(await check({ ...proofOf(3), checkpoint })).toMatchObject({ path: true, signature: "broken" });
  });
  it("holds the content to what was committed to", async () => {
    const [salt, content] = [Buffer.alloc(32, 7), '{"recipient_name": "Sample Motors"}'];
    const commitment = createHash("sha256").update(salt).update(content).digest("base64");
    const proof = { ...proofOf(2), salt: salt.toString("base64"), content, commitment };
    expect((await check(proof)).content).toBe("same");
    expect((await check({ ...proof, content: content.replace("Sample", "Simple") })).content).toBe("other");
  });
});
