/** WebKitGTK by WebDriver, on a screen of its own that nobody sees. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import type { Browser } from './browser.ts';

const keys = { Enter: Key.ENTER, Escape: Key.ESCAPE };

/** A port that nothing listens on. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts a screen; it says its number itself, so that two never take the same. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
    screen.stdio[3]?.once('data', resolve);
  });
  return { screen, display: `:${String(number).trim()}` };
}

/** Opens a window of MiniBrowser, WebKitGTK's own, as soon as its driver listens. */
async function openWindow(port: number): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {
      binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      args: ['--automation'],
    },
  });
  for (let tries = 1; ; tries++) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build();
    } catch (error) {
      if (tries === 50 || !String(error).includes('ECONNREFUSED')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

export async function startWebKit(): Promise<Browser> {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const service = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      // In the tests' font WebKitGTK gives the boxes of words no height, and nothing can be pressed.
      FONTCONFIG_FILE: undefined,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // There is no graphics card, and as root no sandbox.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const stop = () => {
    service.kill();
    screen.kill();
  };
  const driver = await openWindow(port).catch((error) => {
    stop();
    throw error;
  });
  return {
    async open(address) {
      await driver.get('about:blank');
      await driver.get(address);
    },
    evaluate: (expression) => driver.executeScript(`return ${expression}`),
    click: (selector) => driver.findElement(By.css(selector)).click(),
    type: (text) => driver.switchTo().activeElement().sendKeys(text),
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    pressControl: (letter) => driver.switchTo().activeElement().sendKeys(Key.chord(Key.CONTROL, letter)),
    async resize(width, height) {
      await driver.manage().window().setRect({ width, height });
    },
    async screenshot(file) {
      writeFileSync(file, await driver.takeScreenshot(), 'base64');
    },
    async close() {
      await driver.quit();
      stop();
    },
  };
}
