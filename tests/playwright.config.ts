import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  globalSetup: './e2e/servers.ts',
  outputDir: '../test-results/playwright',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  use: {
    // Set by the global setup, before the workers read this file.
    baseURL: process.env.SITE,
    viewport: { width: 390, height: 844 },
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      // As root, Chromium starts only without its sandbox; the others keep it from calling home.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
