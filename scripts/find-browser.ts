import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome.exe'];
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chrome or Chromium that is on this machine: CHROME_PATH, a system one, or Playwright's own. */
function present(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.CHROME_PATH,
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...wellKnown,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && isExecutable(path));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of a browser for the tests; where there is none, one is installed first: Debian's for root where there
 * is apt, else Playwright's own.
 * @throws with what to do, if none can be had
 */
export function findBrowser(): string {
  const found = present();
  if (found) return found;
  console.log('No Chrome or Chromium here; installing one …');
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' });
  try {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      run('apt-get', 'update');
      run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
    } else {
      run('npx', 'playwright', 'install', '--with-deps', 'chromium');
    }
  } catch (cause) {
    throw new Error('No browser could be installed. Install Chrome or Chromium, or set CHROME_PATH to one.', {
      cause,
    });
  }
  const installed = present();
  if (!installed) throw new Error('A browser was installed but is not found. Set CHROME_PATH to it.');
  return installed;
}
