// Names the tests of a machine-readable result that failed, with the first lines of why, so that the last lines of a run tell what to look at.

const ctrf = (text) => JSON.parse(text).results.tests.filter(({ status }) => status === 'failed').map(({ name, message }) => ({ name, message }));

const vitest = (text) =>
  JSON.parse(text).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName, failureMessages }) => ({ name: fullName, message: failureMessages?.[0] }));
    return failed.length === 0 && status === 'failed' ? [{ name, message }] : failed;
  });

const ofSpec = ({ title, file, line, tests }) => tests
  .filter(({ status }) => status === 'unexpected' || status === 'flaky')
  .map(({ results }) => ({ name: `${file}:${line} ${title}`, message: results.findLast(({ error }) => error)?.error.message }));
const ofSuite = ({ specs = [], suites = [] }) => [...specs.flatMap(ofSpec), ...suites.flatMap(ofSuite)];
const playwright = (text) => JSON.parse(text).suites.flatMap(ofSuite);

const tap = (text) => [...text.matchAll(/^ *not ok \d+ - (.*)$/gm)].map(([, name]) => ({ name }));

const readers = { ctrf, vitest, playwright, tap };

/**
 * @param {'ctrf'|'vitest'|'playwright'|'tap'} format
 * @param {string | null} text the report; one that cannot be read names nothing
 * @returns {{name: string, message?: string}[]}
 */
export function failures(format, text) {
  try {
    return text ? readers[format](text) : [];
  } catch {
    return [];
  }
}

/** A failed test as it is printed: its name and at most six lines of its message, without colours. */
export function told({ name, message = '' }) {
  const lines = message.replace(/\u001b\[[0-9;]*m/g, '').split('\n').filter((line) => line.trim()).slice(0, 6);
  return [`FAILED ${name}`, ...lines.map((line) => `    ${line.trim().slice(0, 300)}`)].join('\n');
}
