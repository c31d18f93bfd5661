/**
 * Runs every suite, or those named (`npm test -- check unit`), and ends with one line that counts their tests. A suite
 * that cannot run is a failure, and the others run all the same.
 */
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildAll } from '../tests/builds.ts';
import { findBrowser } from './find-browser.ts';
import { run, tools } from './tools.ts';
import { Trouble } from './trouble.cjs';

interface Counts {
  passed: number;
  failed: number;
}

/** @throws {Trouble} if the runner left no report, as it did not start */
function readReport<T>(file: string, counts: (report: T) => Counts): Counts {
  try {
    return counts(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Trouble(`The runner ended before its tests; what it said is above, and ${file} is missing.`);
  }
}

let built: Promise<void> | undefined;
function buildOnce() {
  built ??= buildAll();
  return built;
}

function check(): Counts {
  const sound = run('scripts/check.ts');
  return { passed: sound ? 1 : 0, failed: sound ? 0 : 1 };
}

async function unit(): Promise<Counts> {
  await buildOnce();
  // Absolute, because the runners take a path from different folders.
  const report = resolve('test-results/vitest.json');
  const sound = run(tools.vitest, [
    'run',
    '--config=tests/vitest.config.ts',
    '--root=.',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  type Report = { numPassedTests: number; numTotalTests: number };
  return orOneFailure(
    sound,
    readReport<Report>(report, ({ numPassedTests, numTotalTests }) => ({
      passed: numPassedTests,
      failed: numTotalTests - numPassedTests,
    })),
  );
}

async function e2e(): Promise<Counts> {
  process.env.CHROME_PATH = findBrowser();
  await buildOnce();
  const report = resolve('test-results/playwright.json');
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
  const sound = run(tools.playwright, [
    'test',
    '--config=tests/playwright.config.ts',
    '--reporter=line,json',
  ]);
  type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  return orOneFailure(
    sound,
    readReport<Report>(report, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped,
    })),
  );
}

/** A runner may fail without a failed test, by an error between tests. */
const orOneFailure = (sound: boolean, { passed, failed }: Counts): Counts => ({
  passed,
  failed: sound ? failed : Math.max(failed, 1),
});

const suites: Record<string, () => Counts | Promise<Counts>> = { check, unit, e2e };
const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in suites));
let passed = 0;
let failed = unknown.length;
const reasons = unknown.map((name) => `There is no suite “${name}”, only ${Object.keys(suites).join(', ')}.`);

rmSync('test-results', { recursive: true, force: true });
for (const [name, suite] of Object.entries(suites)) {
  if (names.length > 0 && !names.includes(name)) continue;
  try {
    const counts = await suite();
    passed += counts.passed;
    failed += counts.failed;
  } catch (error) {
    failed++;
    reasons.push(`${name}: ${error instanceof Trouble ? error.message : (error as Error).stack}`);
  }
}

for (const reason of reasons) console.error(`\n${reason}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
