// What `make test` runs, in this order. A suite names its report's format and how it is started.
import { existsSync, readdirSync } from 'node:fs';

const minute = 60_000;
const configuration = process.env.CONFIGURATION ?? 'Release';

// The order of tests follows from it; without one it would follow from the folder of the checkout, and no two machines would run the same.
const seed = process.env.SEED ?? '1';

const order = ['Domain.Tests', 'Application.Tests', 'Architecture.Tests', 'WebApi.Tests'];

// Drills repeat for a long time what one round of the tests shows: `make drill`.
function dotnet(root) {
  const projects = readdirSync(`${root}tests`).filter((name) => existsSync(`${root}tests/${name}/${name}.csproj`) && name.endsWith('.Tests'));
  projects.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return projects.map((name) => ({
    name,
    format: 'ctrf',
    run: (report) => ({
      command: [`${root}tests/${name}/bin/${configuration}/net10.0/CarTrade.${name}`, `:${seed}`, '-result-ctrf', report, '-noColor', '-noLogo', '-longRunning', '120', '-trait-', 'Kind=Drill'],
      cwd: `${root}tests/${name}`,
      timeout: 14 * minute,
    }),
  }));
}

const scripts = (root) => ({
  name: 'scripts',
  format: 'tap',
  run: () => ({ command: ['node', '--test', '--test-reporter=tap', 'build/', 'security/', 'tools/verify-ledger/'], cwd: root }),
});

const pages = (root) => ({
  name: 'client',
  format: 'vitest',
  run: (report) => ({ command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], cwd: `${root}client` }),
});

/** The browser suite, each time beside a program of its own: once as it is, once with cookies and storage refused by the browser. */
const browser = (root, name, env = {}) => ({
  name,
  format: 'playwright',
  browser: true,
  list: (report) => ({
    command: ['npx', 'playwright', 'test', '--list', '--reporter=json'],
    cwd: `${root}client`,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  }),
  run: (report, chromium) => ({
    command: ['node', `${root}build/with-program.mjs`, 'npx', 'playwright', 'test', '--reporter=list,json'],
    cwd: `${root}client`,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM: chromium },
    timeout: 14 * minute,
  }),
});

/** All suites that this checkout has. */
export const suites = (root) => [
  scripts(root),
  ...dotnet(root),
  ...(existsSync(`${root}client/vite.config.ts`) ? [pages(root)] : []),
  ...(existsSync(`${root}client/playwright.config.ts`) ? [browser(root, 'browser'), browser(root, 'browser-cookies-blocked', { COOKIES: 'blocked' })] : []),
];
