// usage: node build/audit.mjs PROGRAM — starts the program on free ports and an empty data folder, audits its pages, stops it.
// With URL set in the environment, audits what runs there instead.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findChromium, installCommand } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const chromium = findChromium();
if (!chromium) {
  console.error(`make audit needs Chromium: ${installCommand}`);
  process.exit(1);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts the program in its own folder; resolves when it is ready. */
async function start(program) {
  const [site, operator] = [await freePort(), await freePort()];
  const data = mkdtempSync(join(tmpdir(), 'cartrade-audit-'));
  const env = {
    ...process.env,
    ASPNETCORE_ENVIRONMENT: 'Development',
    ASPNETCORE_URLS: `http://localhost:${site};http://localhost:${operator}`,
    PublicOrigin: `http://localhost:${site}`,
    AdminOrigin: `http://localhost:${operator}`,
    Embedded__DataPath: data,
  };
  const child = spawn(program, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  const origin = `http://localhost:${site}`;
  for (let second = 0; second < 120 && child.exitCode === null; second++) {
    const ready = await fetch(`${origin}/health/ready`).then((response) => response.ok, () => false);
    if (ready) return { origin, stop };
    await wait(1000);
  }
  await stop();
  throw new Error('The program did not become ready.');
}

const running = process.env.URL ? { origin: process.env.URL, stop: async () => undefined } : await start(join(root, process.argv[2]));
try {
  const audit = spawn('node', ['tools/audit/audit.mjs', running.origin, chromium], { cwd: root, stdio: 'inherit' });
  [process.exitCode] = await once(audit, 'exit');
} finally {
  await running.stop();
}
