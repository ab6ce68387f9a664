import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { suites } from './suites.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

test('the browser suite runs twice: as it is, and with cookies refused by the browser (clause 2.1)', () => {
  assert.ok(existsSync(`${root}client/playwright.config.ts`));
  const runs = suites(root).filter(({ browser }) => browser);
  assert.deepEqual(runs.map((suite) => suite.run('report', 'chromium').env.COOKIES), [undefined, 'blocked']);
  const [open, blocked] = runs.map((suite) => suite.run('report', 'chromium').command);
  assert.deepEqual(open, blocked, 'the same tests both times');
});

test('every test project is a suite', () => {
  const names = suites(root).map(({ name }) => name);
  for (const name of ['Domain.Tests', 'Application.Tests', 'Architecture.Tests', 'WebApi.Tests', 'client', 'scripts']) assert.ok(names.includes(name), name);
});
