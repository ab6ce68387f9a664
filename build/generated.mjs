// Generates again what is generated from committed sources, and fails when that changes a file: the client's API types from
// docs/openapi, the message catalogues from the pages. After a failure the fresh files lie there, ready to commit.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });

function fingerprints() {
  const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard', 'client/src').split('\0').filter((path) => path && existsSync(root + path));
  return new Map(files.map((path) => [path, createHash('sha256').update(readFileSync(root + path)).digest('hex')]));
}

let stale = 0;
for (const script of ['gen:api', 'i18n']) {
  const before = fingerprints();
  execFileSync('npm', ['run', '--silent', '--prefix', 'client', script], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const after = fingerprints();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
  stale += changed.length;
  for (const path of changed) console.error(`${path} is out of date; commit the result of: npm run --prefix client ${script}`);
  console.log(`${script}: ${changed.length === 0 ? 'up to date' : `${changed.length} files changed`}`);
}
process.exit(stale > 0 ? 1 : 0);
