import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, tools } from './tools.ts';
import { Trouble } from './trouble.cjs';

/** What the browsers are called on a PATH. */
const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const onMac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const onWindows = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Where browsers are on the three systems, Playwright's own last. */
function places(): string[] {
  const { PATH = '', LOCALAPPDATA, ProgramFiles } = process.env;
  const within = (folders: (string | undefined)[], names: string[]) =>
    folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));
  return [
    ...within(PATH.split(delimiter), commands),
    ...within(['/Applications', join(homedir(), 'Applications')], onMac),
    ...within([ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA], onWindows),
    chromium.executablePath(),
  ];
}

/** Whether a browser opens a page: one may be a mere pointer to a shop, or lack libraries of the system. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // Of its own, because a browser that is open already would take the call and end this one.
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const options = [
    '--headless',
    '--no-sandbox',
    '--no-first-run',
    `--user-data-dir=${profile}`,
    '--dump-dom',
  ];
  const { status } = spawnSync(path, [...options, 'about:blank'], { stdio: 'ignore', timeout: 60_000 });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return status === 0;
}

/** Debian's Chromium for root where there is apt, else Playwright's own, which asks for no rights. */
function install() {
  console.log('No Chrome, Chromium or Edge that starts is here; installing Chromium …');
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    run(tools.playwright, ['install', 'chromium']);
    return;
  }
  const apt = (...args: string[]) => execFileSync('apt-get', args, { stdio: 'inherit' });
  try {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', 'chromium');
  } catch {
    // apt has said why, and the caller sees that there is still no browser.
  }
}

/**
 * Path of a browser: the one at CHROME_PATH, else the first on this machine that starts, else one that
 * is installed now.
 * @throws {Trouble} that says what to install, if none can be had
 */
export function findBrowser(): string {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (starts(CHROME_PATH)) return CHROME_PATH;
    throw new Trouble(
      `CHROME_PATH should be a Chrome, Chromium or Edge that starts, and ${CHROME_PATH} does not.`,
    );
  }
  const found = places().find(starts);
  if (found) return found;
  install();
  const installed = places().find(starts);
  if (installed) return installed;
  throw new Trouble(
    'There is no browser here, and none could be installed. Install Chrome, Chromium or Edge (with ' +
      'rights: npx playwright install --with-deps chromium), or set CHROME_PATH to one.',
  );
}
