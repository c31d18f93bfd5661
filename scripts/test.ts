/** Runs everything there is to check, and ends with one line that counts it. */
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildAll } from '../tests/builds.ts';
import { findBrowser } from './find-browser.ts';
import { run, tools } from './tools.ts';

// Absolute, because the runners take a path from different folders.
const reports = {
  vitest: resolve('test-results/vitest.json'),
  playwright: resolve('test-results/playwright.json'),
};
let passed = 0;
let failed = 0;

/** Adds a runner's counts; a runner that failed without a failed test (it did not start, say) counts as one. */
function count(ended: boolean, counts: { passed: number; failed: number }) {
  passed += counts.passed;
  failed += counts.failed > 0 || ended ? counts.failed : 1;
}

function read<T>(file: string, counts: (report: T) => { passed: number; failed: number }) {
  try {
    return counts(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

rmSync('test-results', { recursive: true, force: true });
try {
  process.env.CHROME_PATH = findBrowser();
  const checked = run('scripts/check.ts');
  count(checked, { passed: checked ? 1 : 0, failed: 0 });
  buildAll();

  const unit = run(tools.vitest, [
    'run',
    '--config=tests/vitest.config.ts',
    '--root=.',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports.vitest}`,
  ]);
  type VitestReport = { numPassedTests: number; numTotalTests: number };
  count(
    unit,
    read<VitestReport>(reports.vitest, ({ numPassedTests, numTotalTests }) => ({
      passed: numPassedTests,
      failed: numTotalTests - numPassedTests,
    })),
  );

  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = reports.playwright;
  const browser = run(tools.playwright, [
    'test',
    '--config=tests/playwright.config.ts',
    '--reporter=line,json',
  ]);
  type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  count(
    browser,
    read<PlaywrightReport>(reports.playwright, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped,
    })),
  );
} catch (error) {
  failed++;
  console.error(error);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
