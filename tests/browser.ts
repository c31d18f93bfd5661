import type { LaunchOptions } from '@playwright/test';
import { fontconfigFile } from './fonts.ts';

/** How every test and measurement starts its browser, the one at CHROME_PATH. */
export const launchOptions = (): LaunchOptions & { args: string[] } => ({
  executablePath: process.env.CHROME_PATH,
  // As root, Chromium starts only without its sandbox; the others keep it from calling home.
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  env: { ...process.env, FONTCONFIG_FILE: fontconfigFile },
});
