/** Chromium by its DevTools protocol, and Firefox by WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
// Later versions ask old Chromium for what it does not have, and wait for ever.
import puppeteerForOld from 'puppeteer-core-10';
import type { Browser } from './browser.ts';

interface Settings {
  path: string;
  engine: 'chrome' | 'firefox';
  isOld?: boolean;
}

const args = {
  chrome: ['--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-background-networking'],
  firefox: [],
};

/** Starts a browser without a window. @param path of its program */
export async function startPuppeteer({ path, engine, isOld = false }: Settings): Promise<Browser> {
  const settings = { executablePath: path, headless: true, args: args[engine], timeout: 120_000 };
  // Both versions share what is used of them here.
  const started = isOld
    ? ((await puppeteerForOld.launch(settings)) as unknown as Awaited<ReturnType<typeof puppeteer.launch>>)
    : await puppeteer.launch({ ...settings, browser: engine });
  const page = await started.newPage();
  page.setDefaultTimeout(60_000);
  return {
    async open(address) {
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: 'load' });
    },
    evaluate: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    async pressControl(letter) {
      await page.keyboard.down('Control');
      await page.keyboard.press(letter as 'k');
      await page.keyboard.up('Control');
    },
    resize: (width, height) => page.setViewport({ width, height }),
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    close: () => started.close(),
  };
}
