// Rules that hold for every tracked file: no secrets, no paths of one machine, packages from the usual registries only, no
// cookies. Ends with the lengths of the source files, beside the goals.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cookies, foreignSources, lengths, machinePaths, secrets } from './rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0').filter((path) => path && existsSync(root + path));
const dist = existsSync(`${root}client/dist`) ? readdirSync(`${root}client/dist`, { recursive: true }).map((path) => `client/dist/${path}`) : [];

const findings = [];
const texts = new Map();
for (const path of [...tracked, ...dist.filter((name) => /\.(m?js|html|css)$/.test(name))]) {
  const bytes = readFileSync(root + path);
  if (bytes.includes(0)) continue;
  const text = bytes.toString('utf8');
  texts.set(path, text);
  for (const rule of [secrets, machinePaths(root), foreignSources, cookies]) findings.push(...rule(path, text));
}

for (const { path, line, rule } of findings) console.error(`${path}:${line}: ${rule}`);

const tooLong = [];
for (const { name, count, median, p95, longest } of lengths(texts)) {
  const [worst] = longest;
  console.log(`${name}: ${count} files, median ${median} lines (goal 30), p95 ${p95} (goal 100), longest ${worst?.lines ?? 0} ${worst?.path ?? ''}`);
  tooLong.push(...longest.filter(({ lines }) => lines > 350));
}
for (const { path, lines } of tooLong) console.error(`${path}: ${lines} lines; split it by what it does (limit 350)`);
console.log(`${texts.size} text files, ${findings.length + tooLong.length} findings`);
process.exit(findings.length + tooLong.length > 0 ? 1 : 0);
