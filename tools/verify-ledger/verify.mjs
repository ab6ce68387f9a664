// Checks an export of CarTrade's ledgers without CarTrade. Needs Node alone.
// usage: node verify.mjs EXPORT --key 'cartrade-ledger+…' [--checkpoints FOLDER]
//   --key          the verifier key that you noted at another time; without it the export's own is believed, and that is said
//   --checkpoints  a folder with your own copies (disclosures.checkpoints, …) instead of those in the export
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCopies, readExport } from './export.mjs';
import { verifyLedger } from './ledger.mjs';
import { keyOf } from './note.mjs';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { key: { type: 'string' }, checkpoints: { type: 'string' } } });
if (positionals.length !== 1) {
  console.error("usage: node verify.mjs EXPORT --key 'cartrade-ledger+…' [--checkpoints FOLDER]");
  process.exit(2);
}
const { verifierKey, ledgers } = readExport(readFileSync(positionals[0], 'utf8'));
if (values.key === undefined) console.log(`the export's own key is believed: ${verifierKey}`);
const key = keyOf(values.key ?? verifierKey);
for (const ledger of ledgers) {
  const own = values.checkpoints && `${values.checkpoints}/${ledger.name}.checkpoints`;
  if (own && existsSync(own)) ledger.copies = readCopies(readFileSync(own, 'utf8'));
  const started = performance.now();
  const { size, pending, findings } = verifyLedger(ledger, key, Date.now());
  const seconds = (performance.now() - started) / 1000;
  const contents = ledger.entries.some(({ row }) => row) ? '' : ', contents not in the export';
  console.log(`${ledger.name}: ${size} entries under checkpoints, ${pending} pending, ${findings.length} findings (${seconds.toFixed(2)} s${contents})`);
  for (const finding of findings) console.log(`  ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}
