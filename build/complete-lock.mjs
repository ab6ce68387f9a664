// usage: node build/complete-lock.mjs FOLDER… — adds to package-lock.json the optional packages of other platforms that npm left out
// (it drops those that it could not fetch), since `npm ci` refuses a lock file without them. Run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const systems = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', netbsd: 'netbsd', openbsd: 'openbsd', openharmony: 'openharmony', sunos: 'sunos', win32: 'win32', windows: 'win32' };
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** What a platform package's name says about where it runs. */
export function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const found = {};
  const cpu = words.find((word) => processors.includes(word));
  const system = words.find((word) => word in systems);
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : words.some((word) => word.startsWith('gnu')) ? 'glibc' : null;
  if (cpu) found.cpu = [cpu];
  if (system) found.os = [systems[system]];
  if (system === 'linux' && libc) found.libc = [libc];
  return found;
}

/** Adds the missing entries and returns their names. A package without a platform in its name is left alone. */
export function complete(lock) {
  const added = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const target = `node_modules/${name}`;
      const platform = platformOf(name);
      if (lock.packages[target] || lock.packages[`${path}/${target}`] || !platform.cpu || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) continue;
      const dev = entry.dev || entry.devOptional;
      lock.packages[target] = { version, ...platform, ...(dev ? { dev: true } : {}), optional: true };
      added.push(`${name}@${version}`);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return added;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const folder of process.argv.slice(2)) {
    const path = join(folder, 'package-lock.json');
    const lock = JSON.parse(readFileSync(path, 'utf8'));
    const added = complete(lock);
    if (added.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
    console.log(`${path}: ${added.length} added`);
  }
}
