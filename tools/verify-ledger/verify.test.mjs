import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { readExport } from './export.mjs';
import { ledgerOf, levelsOver, nodesOver, signerOf, textOf } from './forge.mjs';
import { jsonbText } from './jsonb.mjs';
import { verifyLedger } from './ledger.mjs';
import { checkpointOf, keyOf, openNote } from './note.mjs';
import { leadsTo, leafOf, levelsOf, nodeOf, rootOf, sha256 } from './tree.mjs';

const vectors = JSON.parse(readFileSync(new URL('../../tests/TestData/ledger-vectors.json', import.meta.url), 'utf8'));
const key = keyOf(vectors.note.verifierKey);
const signNote = signerOf(vectors.note);
const now = Date.parse('2026-11-23T00:00:00Z');
const made = () => ledgerOf([1, 3, 8, 13], signNote);
const findingsOf = (ledger, at = now) => verifyLedger(ledger, key, at).findings;
const named = (ledger, name) => assert.ok(findingsOf(ledger).some((finding) => finding.startsWith(`${name}:`)), `${name} not in ${findingsOf(ledger).join('; ')}`);

test('rows_of_the_vectors_have_their_text_and_commitment', () => {
  for (const { row, salt, text, commitment } of vectors.commitments) {
    assert.equal(jsonbText(row), text);
    assert.equal(sha256(Buffer.from(salt, 'hex'), text).toString('hex'), commitment);
  }
});

test('leaves_of_the_vectors_have_their_roots', () => {
  const leaves = vectors.leaves.map(({ id, xid, commitment }) => leafOf(id, xid, Buffer.from(commitment, 'hex')));
  assert.deepEqual(leaves.map((leaf) => leaf.toString('hex')), vectors.leaves.map(({ leaf }) => leaf));
  const levels = levelsOf(leaves);
  vectors.roots.forEach((root, size) => assert.equal(rootOf(levels, size).toString('hex'), root));
});

test('note_of_the_vectors_opens_and_no_other_does', () => {
  assert.equal(openNote(vectors.note.note, key), vectors.note.text);
  assert.equal(checkpointOf(vectors.note.text).size, 13);
  for (let at = 0; at < vectors.note.note.length; at++) {
    const changed = `${vectors.note.note.slice(0, at)}${vectors.note.note[at] === 'A' ? 'B' : 'A'}${vectors.note.note.slice(at + 1)}`;
    assert.notEqual(openNote(changed, key), vectors.note.text, `character ${at}`);
  }
});

test('path_of_a_leaf_leads_to_the_root_and_to_no_other', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((text) => sha256(text));
  const root = nodeOf(nodeOf(a, b), c);
  assert.ok(leadsTo(b, 1, 3, [a, c], root));
  assert.ok(leadsTo(c, 2, 3, [nodeOf(a, b)], root));
  assert.ok(!leadsTo(a, 1, 3, [b, c], root));
  assert.ok(!leadsTo(b, 1, 3, [a], root));
});

test('untouched_ledger_raises_no_alarm', () => {
  assert.deepEqual(findingsOf(made()), []);
  assert.deepEqual(findingsOf({ name: 'disclosures', entries: [], positions: [], nodes: [], checkpoints: [], copies: [] }), []);
  const pending = made();
  pending.entries.push({ ...made().entries[0], xid: '999999' });
  assert.deepEqual(findingsOf(pending), []);
  const uncopied = made();
  uncopied.copies.pop();
  assert.deepEqual(findingsOf(uncopied), [], 'a crash between the commit and the copy is no alarm');
});

test('every_value_of_every_row_changed_is_named', () => {
  const count = made();
  let tried = 0;
  const names = { entries: (row) => `entry ${row.id}`, positions: (row, i) => `entry ${count.entries[i].id}`, nodes: (row) => `node ${row.level}/${row.index}`, checkpoints: (row) => `checkpoint ${row.size}` };
  for (const [shelf, nameOf] of Object.entries(names))
    count[shelf].forEach((row, i) => {
      for (const column of Object.keys(row).filter((one) => !['id', 'row', 'level', 'index', 'position', 'size', 'entry'].includes(one))) {
        const ledger = structuredClone(count);
        const value = ledger[shelf][i][column];
        ledger[shelf][i][column] = column === 'xid' || column === 'horizon' ? String(BigInt(value) + 1n) : /^[0-9a-f]{64}$/.test(value) ? sha256(value).toString('hex') : column === 'at' ? '2026-01-01T00:00:00Z' : `${value}x`;
        named(ledger, nameOf(row, i));
        tried++;
      }
      if (shelf === 'entries')
        for (const column of Object.keys(row.row).filter((one) => one !== 'id')) {
          const ledger = structuredClone(count);
          ledger.entries[i].row[column] = column === 'fields' ? [...ledger.entries[i].row.fields, 'email'] : 'x';
          named(ledger, nameOf(row, i));
          tried++;
        }
      const without = structuredClone(count);
      without[shelf].splice(i, 1);
      if (shelf === 'positions') named(without, `position ${i}`);
      named(without, nameOf(row, i));
      tried++;
    });
  assert.ok(tried > 150, String(tried));
});

test('fork_with_the_stolen_key_contradicts_the_copies', () => {
  const ledger = made();
  const entry = ledger.entries[4];
  entry.row.recipient_name = 'Somebody Else';
  entry.commitment = sha256(Buffer.from(entry.salt, 'hex'), jsonbText(entry.row)).toString('hex');
  const levels = levelsOver(ledger.entries);
  ledger.positions[4].leaf = levels[0][4].toString('hex');
  ledger.nodes = nodesOver(levels);
  named(structuredClone(ledger), 'checkpoint 8');
  for (const checkpoint of ledger.checkpoints) {
    const root = rootOf(levels, checkpoint.size);
    checkpoint.root = root.toString('hex');
    checkpoint.note = signNote(textOf('disclosures', checkpoint.size, root, checkpoint.horizon, Date.parse(checkpoint.at)));
  }
  assert.deepEqual(findingsOf(ledger).filter((finding) => finding.includes('rolled back or forked')).map((finding) => finding.split(':')[0]), ['checkpoint 8', 'checkpoint 13']);
});

test('destroyed_content_is_right_after_its_time_only', () => {
  const ledger = made();
  const entry = ledger.entries[2];
  entry.salt = '';
  entry.row = { id: entry.id, at: '1970-01-01T00:00:00+00:00', subject_id: '00000000-0000-0000-0000-000000000000', recipient_name: '', fields: [], clause: '', request_id: null };
  named(ledger, `entry ${entry.id}`);
  assert.deepEqual(findingsOf(ledger, Date.parse('2029-01-01T00:00:00Z')), []);
});

test('export_from_the_command_line_is_judged_by_its_exit_code', () => {
  const folder = mkdtempSync(`${tmpdir()}/ledger-`);
  const run = (ledger, ...options) => {
    const shelves = { checkpoints: 'checkpoint', entries: 'entry', positions: 'position', nodes: 'node' };
    const rows = Object.entries(shelves).flatMap(([shelf, type]) => ledger[shelf].map((row) => ({ type, ...row })));
    const lines = [{ type: 'export', version: 1, verifierKey: vectors.note.verifierKey }, { type: 'ledger', name: ledger.name }, ...rows, ...ledger.copies.map((note) => ({ type: 'copy', note }))];
    writeFileSync(`${folder}/export`, [...lines, { type: 'end', lines: lines.length }].map((line) => `${JSON.stringify(line)}\n`).join(''));
    return spawnSync('node', [fileURLToPath(new URL('verify.mjs', import.meta.url)), `${folder}/export`, ...options], { encoding: 'utf8' });
  };
  try {
    const good = run(made(), '--key', vectors.note.verifierKey);
    assert.equal(good.status, 0, good.stdout + good.stderr);
    assert.match(good.stdout, /disclosures: 13 entries under checkpoints, 0 pending, 0 findings/);
    const bare = made();
    bare.entries = bare.entries.map(({ id, xid, commitment }) => ({ id, xid, commitment }));
    assert.match(run(bare).stdout, /own key is believed[^]*0 findings.*contents not in the export/);
    const own = made();
    writeFileSync(`${folder}/disclosures.checkpoints`, own.copies.map((note) => `${note}---\n`).join(''));
    assert.equal(run(own, '--checkpoints', folder).status, 0);
    const foreign = run(made(), '--checkpoints', folder);
    assert.equal(foreign.status, 1);
    assert.match(foreign.stdout, /checkpoint 13: signed and copied outside/);
    assert.throws(() => readExport(readFileSync(`${folder}/export`, 'utf8').split('\n').slice(0, -5).join('\n')), /cut short/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
