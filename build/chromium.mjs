// Finds the Chromium that the browser suite and the audits drive; no browser is ever downloaded by npm.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // not here
    }
  }
  return null;
}

export const installCommand = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk';

/** The path of a Chromium, or null. As root on Debian a missing one is installed first. */
export function findChromium() {
  const find = () => process.env.CHROMIUM || names.map(onPath).find(Boolean) || null;
  const found = find();
  if (found || process.getuid?.() !== 0 || !onPath('apt-get')) return found;
  console.log(`Chromium is missing; installing it: ${installCommand}`);
  spawnSync('bash', ['-c', installCommand], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return find();
}
