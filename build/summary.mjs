// Turns the machine-readable result of one suite into counts. A suite that says nothing, or says "all good" and then
// exits badly, counts as one failure: silence is never success.

/** xUnit's CTRF document; errors outside of tests (fixtures, clean-up) count as failures. */
function ctrf(text) {
  const { summary, extra } = JSON.parse(text).results;
  const errors = (extra?.suites ?? []).reduce((sum, suite) => sum + (suite.errors?.length ?? 0), 0);
  return { passed: summary.passed, failed: summary.failed + summary.other + errors, skipped: summary.skipped + summary.pending };
}

/** Vitest's JSON; a file that could not be loaded fails without a failed test of its own. */
function vitest(text) {
  const report = JSON.parse(text);
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** Playwright's JSON; a test that passed only when repeated counts as failed. */
function playwright(text) {
  const { stats, errors = [] } = JSON.parse(text);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** The closing lines of node:test's TAP stream. */
function tap(text) {
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  return { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') + count('todo') };
}

const parsers = { ctrf, vitest, playwright, tap };

/**
 * @param {'ctrf'|'vitest'|'playwright'|'tap'} format
 * @param {string | null} text the report, null when the suite wrote none
 * @param {number | null} exitCode null when the suite was killed
 * @returns {{passed: number, failed: number, skipped: number, note?: string}}
 */
export function read(format, text, exitCode) {
  let counts;
  try {
    counts = parsers[format](text ?? '');
  } catch {
    counts = null;
  }
  if (!counts || Object.values(counts).some((value) => !Number.isInteger(value))) {
    return { passed: 0, failed: 1, skipped: 0, note: `no readable report (exit ${exitCode ?? 'by signal'})` };
  }
  if (counts.failed === 0 && exitCode !== 0) {
    return { ...counts, failed: 1, note: `ended badly after its tests (exit ${exitCode ?? 'by signal'})` };
  }
  if (counts.passed + counts.failed + counts.skipped === 0) {
    return { ...counts, failed: 1, note: 'found no tests' };
  }
  return counts;
}

/** The one line that a person and a build machine look for. */
export function total(results) {
  const sum = (key) => results.reduce((value, result) => value + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}
