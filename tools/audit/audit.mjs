// Lighthouse, as on a phone with a slow line, against the running program. Fails below the thresholds.
// usage: node audit.mjs ORIGIN CHROMIUM [path …]
import { mkdirSync, writeFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [origin, chromePath, ...paths] = process.argv.slice(2);
const pages = paths.length > 0 ? paths : ['/', '/ask', '/sign-up', '/sign-in', '/privacy'];
const thresholds = { performance: 92, accessibility: 100, 'best-practices': 100 };
const rounds = 3;
const reports = new URL('../../artifacts/audit/', import.meta.url);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

mkdirSync(reports, { recursive: true });
const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'], logLevel: 'error' });
let failed = 0;
try {
  for (const page of pages) {
    const scores = Object.fromEntries(Object.keys(thresholds).map((category) => [category, []]));
    const complaints = new Set();
    for (let round = 0; round < rounds; round++) {
      const { lhr, report } = await lighthouse(origin + page, { port: chrome.port, output: 'html', logLevel: 'error', onlyCategories: Object.keys(thresholds) });
      writeFileSync(new URL(`${page.replaceAll('/', '_')}.html`, reports), report);
      for (const category of Object.keys(thresholds)) {
        scores[category].push(Math.round((lhr.categories[category].score ?? 0) * 100));
        if (category === 'performance') continue;
        for (const { id, weight } of lhr.categories[category].auditRefs) {
          if (weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1) complaints.add(`${category}: ${lhr.audits[id].title}`);
        }
      }
      if (lhr.runtimeError) complaints.add(lhr.runtimeError.message);
    }
    const medians = Object.entries(scores).map(([category, values]) => [category, median(values)]);
    const low = medians.filter(([category, value]) => value < thresholds[category]);
    failed += low.length;
    console.log(`${page.padEnd(12)} ${medians.map(([category, value]) => `${category} ${value}`).join(', ')}${low.length > 0 ? '  <-- too low' : ''}`);
    for (const complaint of complaints) console.log(`             ${complaint}`);
  }
} finally {
  await chrome.kill();
}
console.log(failed === 0 ? 'make audit: all good' : `make audit: ${failed} scores below ${JSON.stringify(thresholds)}`);
process.exit(failed === 0 ? 0 : 1);
