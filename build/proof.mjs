// Gathers what the tests of each check of the privacy policy gave, for the program to serve at /api/v1/privacy-proof.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const programFiles = ['CarTrade.Application.dll', 'CarTrade.Domain.dll', 'CarTrade.Infrastructure.dll', 'cartrade.dll'];
const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** Names a build by its files, as the program does with its own. */
export const buildOf = (folder) => sha256(programFiles.filter((name) => existsSync(`${folder}/${name}`))
  .map((name) => `${name} ${sha256(readFileSync(`${folder}/${name}`))}\n`).join(''));

const names = (text) => [...String(text ?? '').matchAll(/\bT\d[\w.]*/g)].map(([name]) => name);

/** The tagged tests of an xUnit CTRF report. */
export function ofCtrf(text) {
  return JSON.parse(text).results.tests.flatMap(({ labels = {}, status }) =>
    names(JSON.stringify(labels.Check ?? '')).map((check) => ({ check, status: status === 'passed' || status === 'failed' ? status : 'skipped' })));
}

/** The tagged tests of a Playwright JSON report: `@T2.1b` in the title. */
export function ofPlaywright(text) {
  const found = [];
  const walk = (suite) => {
    for (const spec of suite.specs ?? []) {
      const skipped = spec.tests.every(({ status }) => status === 'skipped');
      for (const [, check] of `${spec.title} ${(spec.tags ?? []).map((tag) => `@${tag}`).join(' ')}`.matchAll(/@(T\d[\w.]*)/g)) {
        found.push({ check, status: skipped ? 'skipped' : spec.ok ? 'passed' : 'failed' });
      }
    }
    for (const inner of suite.suites ?? []) walk(inner);
  };
  for (const suite of JSON.parse(text).suites ?? []) walk(suite);
  return found;
}

/** Counts by check. */
export function count(tests) {
  const checks = {};
  for (const { check, status } of tests) {
    checks[check] ??= { passed: 0, failed: 0, skipped: 0 };
    checks[check][status]++;
  }
  return Object.fromEntries(Object.entries(checks).sort(([a], [b]) => a.localeCompare(b)));
}

const readers = { ctrf: ofCtrf, playwright: ofPlaywright };

/** The proof of a run; a report that cannot be read adds nothing, so its checks count as not run. */
export function proofOf(reports, build, at) {
  const tests = reports.flatMap(({ format, text }) => {
    try {
      return text && readers[format] ? readers[format](text) : [];
    } catch {
      return [];
    }
  });
  return { build, at, checks: count(tests) };
}
