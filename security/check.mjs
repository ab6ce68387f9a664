// Fails when a lock file of this repository holds a version of the deny list.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBad, npmPackages, nugetPackages } from './denylist.mjs';

const root = new URL('..', import.meta.url);
const rules = JSON.parse(readFileSync(new URL('denylist.json', import.meta.url), 'utf8'));
const locks = execFileSync('git', ['ls-files', '*packages.lock.json', '*package-lock.json'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path && !path.startsWith('security/fixtures/'));

let checked = 0;
let bad = 0;
for (const path of locks) {
  const text = readFileSync(new URL(path, root), 'utf8');
  const [packages, list] = path.endsWith('packages.lock.json') ? [nugetPackages(text), rules.nuget] : [npmPackages(text), rules.npm];
  checked += packages.length;
  for (const { name, version, advisory, why } of findBad(packages, list)) {
    bad++;
    console.error(`${path}: ${name} ${version} — ${advisory}: ${why}`);
  }
}
console.log(`${checked} locked packages in ${locks.length} files, ${rules.nuget.length + rules.npm.length} rules, ${bad} matches`);
process.exit(bad > 0 || checked === 0 ? 1 : 0);
