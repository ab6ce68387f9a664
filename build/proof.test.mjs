import assert from 'node:assert/strict';
import test from 'node:test';
import { ofCtrf, ofPlaywright, proofOf } from './proof.mjs';

const ctrf = (...tests) => JSON.stringify({ results: { tests } });
const passed = (Check) => ({ status: 'passed', labels: { Check } });

test('ctrf_tests_count_for_each_check_they_name', () => {
  assert.deepEqual(ofCtrf(ctrf(passed('T7a'), passed(['T7b', 'T8']), passed('T7c, T7d'), { status: 'passed' })).map(({ check }) => check), ['T7a', 'T7b', 'T8', 'T7c', 'T7d']);
});

test('playwright_tests_count_by_their_tags', () => {
  const report = { suites: [{ suites: [{ specs: [{ title: 'works @clause-2.1 @T2.1b', ok: true, tests: [{ status: 'expected' }] }] }], specs: [{ title: 'x @T8', ok: false, tests: [{ status: 'unexpected' }] }] }] };
  assert.deepEqual(ofPlaywright(JSON.stringify(report)), [{ check: 'T8', status: 'failed' }, { check: 'T2.1b', status: 'passed' }]);
});

test('one_failure_stands_beside_what_passed', () => {
  const reports = [{ format: 'ctrf', text: ctrf(passed('T7a'), { status: 'failed', labels: { Check: 'T7a' } }, { status: 'other', labels: { Check: 'T7b' } }) }];
  assert.deepEqual(proofOf(reports, 'b', 'now').checks, { T7a: { passed: 1, failed: 1, skipped: 0 }, T7b: { passed: 0, failed: 0, skipped: 1 } });
});

test('report_that_cannot_be_read_proves_nothing', () => {
  assert.deepEqual(proofOf([{ format: 'ctrf', text: '{' }, { format: 'ctrf', text: null }, { format: 'tap', text: 'ok' }], 'b', 'now').checks, {});
});
