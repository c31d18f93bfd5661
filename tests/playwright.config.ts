import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser.ts';

export default defineConfig({
  testDir: './e2e',
  globalSetup: './e2e/servers.ts',
  outputDir: '../test-results/playwright',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // Long, because a slow or busy machine is no fault of the site.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    // Set by the global setup, before the workers read this file.
    baseURL: process.env.SITE,
    viewport: { width: 390, height: 844 },
    launchOptions: launchOptions(),
  },
});
