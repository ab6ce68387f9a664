// Runs every suite one after the other (some start database clusters of their own) and ends with the one line that counts.
// usage: node build/run-suites.mjs [part of a suite's name …]
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildOf, proofOf } from './proof.mjs';
import { findChromium, installCommand } from './chromium.mjs';
import { failures, told } from './failures.mjs';
import { suites } from './suites.mjs';
import { read, total } from './summary.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}artifacts/tests/`;
const minute = 60_000;

function run({ command, cwd = root, env = {}, timeout = 10 * minute, capture }) {
  return new Promise((resolve) => {
    const child = spawn(command[0], command.slice(1), {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
      detached: true,
    });
    const stop = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // already gone
      }
    };
    if (capture) child.stdout.pipe(createWriteStream(capture));
    const late = setTimeout(() => {
      console.error(`Stopping ${command[0]} after ${timeout / minute} minutes`);
      stop('SIGKILL');
    }, timeout);
    const interrupt = () => {
      stop('SIGINT');
      process.exitCode = 130;
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    child.once('error', (error) => console.error(error.message));
    child.once('close', (code) => {
      clearTimeout(late);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve(code);
    });
  });
}

const text = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** Browser tests cannot run without a browser: they are listed, counted as skipped, and said aloud. */
async function skip(suite, report) {
  await run({ ...suite.list(report), capture: `${report}.log` });
  const listed = read(suite.format, text(report), 0);
  return { passed: 0, failed: 0, skipped: listed.skipped + listed.passed, note: `no Chromium. Install it: ${installCommand}` };
}

async function result(suite) {
  const report = `${reports}${suite.name}.${suite.format}`;
  const chromium = suite.browser ? findChromium() : null;
  if (suite.browser && !chromium) return skip(suite, report);
  const step = suite.run(report, chromium);
  const capture = suite.format === 'tap' ? report : undefined;
  const exitCode = await run({ ...step, capture });
  if (capture && exitCode !== 0) process.stdout.write(text(report) ?? '');
  return read(suite.format, text(report), exitCode);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const wanted = process.argv.slice(2);
const chosen = suites(root).filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const results = [];
for (const suite of chosen) {
  console.log(`\n== ${suite.name}`);
  const started = Date.now();
  const outcome = await result(suite);
  results.push({ name: suite.name, seconds: Math.round((Date.now() - started) / 1000), ...outcome });
  if (process.exitCode === 130) break;
}

const width = Math.max(...results.map(({ name }) => name.length), 0);
console.log('\n== all suites');
for (const { name, passed, failed, skipped, seconds, note } of results) {
  console.log(`${name.padEnd(width)}  ok ${passed}, failed ${failed}, skipped ${skipped}  (${seconds} s)${note ? `  <-- ${note}` : ''}`);
}
const reportOf = ({ name, format }) => ({ format, text: text(`${reports}${name}.${format}`) });
for (const { format, text: report } of chosen.map(reportOf)) {
  for (const failure of failures(format, report)) console.log(told(failure));
}
const program = `${root}src/WebApi/bin/${process.env.CONFIGURATION ?? 'Release'}/net10.0`;
const proof = proofOf(chosen.map(reportOf), buildOf(program), new Date().toISOString());
writeFileSync(`${root}artifacts/privacy-proof.json`, `${JSON.stringify(proof, null, 2)}\n`);
const line = total(results);
writeFileSync(`${reports}total.txt`, `${line}\n`);
console.log(`\n${line}`);
process.exitCode ||= results.length === 0 || results.some(({ failed }) => failed > 0) ? 1 : 0;
