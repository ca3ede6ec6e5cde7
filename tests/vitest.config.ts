import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from '../scripts/browsers.mjs';
import { firefox } from './firefox-provider.ts';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };
const root = new URL('..', import.meta.url).pathname;
const globalSetup = new URL('temporary-folder.ts', import.meta.url).pathname;

const e2e = (browser: 'chromium' | 'firefox') => ({
  ...jsx,
  root,
  test: {
    name: `e2e-${browser}`,
    globalSetup,
    include: ['tests/e2e/**/*.test.ts'],
    provide: { browser },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});

/** Bundled before the first test: a package found half-way makes Vite reload the page under the tests. */
const browserPackages = [
  'axe-core',
  'fast-check',
  'idb',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'preact/test-utils',
  'tldts',
  'valibot',
];

/** One configuration: pure code, real DOM in each browser, and the built extension in each browser. */
export default defineConfig({
  root,
  test: {
    retry: 0,
    projects: [
      {
        ...jsx,
        root,
        test: { name: 'unit', globalSetup, include: ['tests/unit/**/*.test.{ts,tsx}'], retry: 0 },
      },
      {
        ...jsx,
        root,
        optimizeDeps: { include: browserPackages },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          retry: 0,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath() ?? '', args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...jsx,
        root,
        optimizeDeps: { include: browserPackages },
        test: {
          name: 'browser-firefox',
          // Tests of screens and cards need a pointer.
          include: ['tests/browser/{article,marks,store}/**/*.test.ts'],
          retry: 0,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: firefox(),
            instances: [{ browser: 'firefox' }],
          },
        },
      },
      e2e('chromium'),
      e2e('firefox'),
    ],
  },
});
