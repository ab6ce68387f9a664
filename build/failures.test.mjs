import assert from 'node:assert/strict';
import test from 'node:test';
import { failures, told } from './failures.mjs';

const names = (format, report) => failures(format, typeof report === 'string' ? report : JSON.stringify(report)).map(({ name }) => name);

test('ctrf_names_what_failed', () => {
  assert.deepEqual(names('ctrf', { results: { tests: [{ name: 'a', status: 'passed' }, { name: 'b', status: 'failed', message: 'why' }] } }), ['b']);
});

test('vitest_names_tests_and_files_that_cannot_load', () => {
  const testResults = [
    { name: 'one.ts', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'a', failureMessages: ['why'] }, { status: 'passed', fullName: 'b' }] },
    { name: 'two.ts', status: 'failed', message: 'no such module', assertionResults: [] },
  ];
  assert.deepEqual(names('vitest', { testResults }), ['a', 'two.ts']);
});

test('playwright_names_flaky_tests_too', () => {
  const spec = (title, status) => ({ title, file: 'x.spec.ts', line: 3, tests: [{ status, results: [{ error: { message: 'why' } }, {}] }] });
  assert.deepEqual(names('playwright', { suites: [{ specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'flaky'), spec('c', 'unexpected')] }] }] }), [
    'x.spec.ts:3 b',
    'x.spec.ts:3 c',
  ]);
});

test('tap_names_inner_tests', () => assert.deepEqual(names('tap', 'ok 1 - a\nnot ok 2 - b\n    not ok 1 - c\n'), ['b', 'c']));

for (const format of ['ctrf', 'vitest', 'playwright', 'tap']) {
  test(`${format}_without_a_readable_report_names_nothing`, () => assert.deepEqual([names(format, '{"results": {'), failures(format, null)], [[], []]));
}

test('message_is_short_and_without_colours', () => {
  const lines = told({ name: 'a', message: `\u001b[31mExpected 1\u001b[39m\n\n${'x\n'.repeat(20)}` }).split('\n');
  assert.deepEqual([lines.length, lines[1]], [7, '    Expected 1']);
});
