// usage: node build/with-program.mjs COMMAND … — runs a command beside a program of its own: embedded PostgreSQL in a temporary
// folder, demo data, free ports. The command finds it at CARTRADE_URL; its exit code is this one's.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve(import.meta.dirname, '../src/WebApi/bin', process.env.CONFIGURATION ?? 'Release', 'net10.0/cartrade');
if (!existsSync(program)) {
  console.error(`${program} is missing: run make build`);
  process.exit(1);
}

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

const folder = mkdtempSync(join(tmpdir(), 'cartrade-browser-'));
chmodSync(folder, 0o755);
const [site, operator] = [await freePort(), await freePort()];
const url = `http://localhost:${site}`;
const env = {
  ...process.env,
  ASPNETCORE_ENVIRONMENT: 'Development',
  DOTNET_ENVIRONMENT: 'Development',
  Embedded__DataPath: join(folder, 'data'),
  PublicOrigin: url,
  AdminOrigin: `http://localhost:${operator}`,
  RateLimits__Mail: '100000',
  RateLimits__Guess: '100000',
  RateLimits__Token: '100000',
  Logging__LogLevel__Default: 'Warning',
};
const seeded = spawnSync(program, ['seed', '--demo'], { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 240_000 });
let code = seeded.status ?? 1;
if (code === 0) {
  const server = spawn(program, [`--urls=${url};http://localhost:${operator}`], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ready = async () => (await fetch(`${url}/health/ready`).catch(() => null))?.ok === true;
  for (let tries = 0; tries < 600 && server.exitCode === null && !(await ready()); tries++) await new Promise((next) => setTimeout(next, 200));
  const [command, ...rest] = process.argv.slice(2);
  const work = spawn(command, rest, { env: { ...process.env, CARTRADE_URL: url, CARTRADE_OPERATOR_URL: env.AdminOrigin }, stdio: 'inherit' });
  code = await new Promise((done) => work.on('exit', (exit) => done(exit ?? 1)));
  const ended = new Promise((done) => server.on('exit', done));
  server.kill('SIGTERM');
  await ended;
}
rmSync(folder, { recursive: true, force: true });
process.exit(code);
