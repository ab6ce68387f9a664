import assert from 'node:assert/strict';
import test from 'node:test';
import { read, total } from './summary.mjs';

const ctrf = (summary, errors = []) =>
  JSON.stringify({ results: { summary: { passed: 0, failed: 0, pending: 0, skipped: 0, other: 0, ...summary }, extra: { suites: [{ errors }] } } });

test('ctrf_counts_are_taken', () => {
  assert.deepEqual(read('ctrf', ctrf({ passed: 3, failed: 1, skipped: 2 }), 1), { passed: 3, failed: 1, skipped: 2 });
});

test('ctrf_error_in_a_fixture_counts_as_failure', () => {
  assert.equal(read('ctrf', ctrf({ passed: 3 }, [{}]), 1).failed, 1);
});

test('vitest_file_that_cannot_load_counts_as_failure', () => {
  const report = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] };
  assert.deepEqual(read('vitest', JSON.stringify(report), 1), { passed: 4, failed: 1, skipped: 1 });
});

test('playwright_flaky_counts_as_failure', () => {
  const report = { stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 2 }, errors: [] };
  assert.deepEqual(read('playwright', JSON.stringify(report), 0), { passed: 5, failed: 1, skipped: 2 });
});

test('tap_counts_are_taken', () => {
  const text = '# tests 7\n# pass 4\n# fail 1\n# cancelled 0\n# skipped 1\n# todo 1\n';
  assert.deepEqual(read('tap', text, 1), { passed: 4, failed: 1, skipped: 2 });
});

for (const format of ['ctrf', 'vitest', 'playwright', 'tap']) {
  test(`${format}_without_a_report_counts_as_failure`, () => assert.equal(read(format, null, 134).failed, 1));
  test(`${format}_with_half_a_report_counts_as_failure`, () => assert.equal(read(format, '{"results": {', 0).failed, 1));
}

test('good_report_with_bad_exit_counts_as_failure', () => assert.equal(read('ctrf', ctrf({ passed: 9 }), 139).failed, 1));
test('killed_suite_counts_as_failure', () => assert.equal(read('ctrf', ctrf({ passed: 9 }), null).failed, 1));
test('empty_suite_counts_as_failure', () => assert.equal(read('ctrf', ctrf({}), 0).failed, 1));

test('total_adds_all_suites', () => {
  assert.equal(total([{ passed: 1, failed: 0, skipped: 2 }, { passed: 3, failed: 1, skipped: 0 }]), '4 passed, 1 failed, 2 skipped');
});
