/** The engines, and what each of them is known to have. */
import { findBrowser } from '../../scripts/find-browser.ts';
import type { Browser } from './browser.ts';
import { type OldVersion, unpackChromium } from './old-chromium.ts';
import { startPuppeteer } from './puppeteer.ts';
import { startWebKit } from './webkit.ts';

export interface Engine {
  name: string;
  start(): Promise<Browser>;
  /** Whether the search works, or says that the browser is too old for it. */
  searches: boolean;
  /** Whether a term opens its note in place (popovers), or leads to the glossary. */
  opensNotes: boolean;
}

const oldChromium = (version: OldVersion): Engine => ({
  name: `Chromium ${version}`,
  start: async () => startPuppeteer({ path: await unpackChromium(version), engine: 'chrome', isOld: true }),
  searches: version >= 100,
  opensNotes: version >= 114,
});

/** Debian's packages of the engines that no npm package brings. */
export const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

export const engines: Engine[] = [
  {
    name: 'Chromium',
    start: () => startPuppeteer({ path: findBrowser(), engine: 'chrome' }),
    searches: true,
    opensNotes: true,
  },
  {
    name: 'Firefox',
    start: () => startPuppeteer({ path: '/usr/bin/firefox-esr', engine: 'firefox' }),
    searches: true,
    opensNotes: true,
  },
  { name: 'WebKit', start: () => startWebKit(), searches: true, opensNotes: true },
  oldChromium(122),
  oldChromium(110),
  oldChromium(103),
  oldChromium(90),
];
