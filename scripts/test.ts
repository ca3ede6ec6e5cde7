/**
 * Everything that must hold, in order of how soon it fails: format, types, lint, unit, build, the stores' linter, real
 * DOM, and the built extension in both browsers. Ends with "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownTemporaryFolder } from './own-temporary-folder.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

ownTemporaryFolder();
const reports = mkdtempSync(join(tmpdir(), 'who-says-tests-'));

/** A check that passes or fails as a whole. */
function check(name: string, command: string, ...args: string[]): Count {
  console.log(`\n== ${name}`);
  const passed = spawnSync('npx', [command, ...args], { stdio: 'inherit' }).status === 0;
  return { passed: Number(passed), failed: Number(!passed) };
}

/** A project of tests/vitest.config.ts, counted test by test. A run that ends without a report is one failure. */
function tests(project: string): Count {
  console.log(`\n== ${project}`);
  const file = join(reports, `${project}.json`);
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project];
  const output = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const { status } = spawnSync('npx', ['vitest', ...args, ...output], { stdio: 'inherit' });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    // A file that cannot be loaded, or an error outside a test, fails without a failed test.
    const outside = status !== 0 && report.numFailedTests === 0 ? 1 : 0;
    return { passed: report.numPassedTests, failed: report.numFailedTests + outside };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const counts = [
  check('format', 'oxfmt', '--check', '.'),
  check('types', 'tsc', '--noEmit'),
  check('lint', 'oxlint', '--type-aware', '--deny-warnings'),
  tests('unit'),
  check('build', 'tsx', 'scripts/build.ts'),
  check('web-ext lint', 'web-ext', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'),
  tests('browser'),
  tests('browser-firefox'),
  tests('e2e-chromium'),
  tests('e2e-firefox'),
];
const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
