// For tests: reads one export after another (each a JSON string on a line of standard input) and answers each with its findings.
import { createInterface } from 'node:readline';
import { readExport } from './export.mjs';
import { verifyLedger } from './ledger.mjs';
import { keyOf } from './note.mjs';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { verifierKey, ledgers } = readExport(JSON.parse(line));
  const reports = ledgers.map((ledger) => verifyLedger(ledger, keyOf(verifierKey), Date.now()));
  process.stdout.write(`${JSON.stringify(reports)}\n`);
}
