/** What a reader does, the same in every engine. Each flow begins with a page of its own and fails by an error. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folders } from '../builds.ts';
import { type Browser, run, waitFor } from './browser.ts';
import type { Engine } from './engines.ts';
import type { Site } from './site.ts';

export interface Flow {
  name: string;
  /** Left out where the engine is not expected to do it. */
  isFor?(engine: Engine): boolean;
  run(browser: Browser, site: Site): Promise<void>;
}

const phone = [390, 844] as const;
const wide = [1440, 900] as const;

/** True for what is there to be seen. */
const isShown = (selector: string) => {
  const element = document.querySelector(selector);
  return (
    Boolean(element?.getClientRects().length) && getComputedStyle(element as Element).visibility === 'visible'
  );
};

const text = (browser: Browser, selector: string) =>
  run(browser, (name) => document.querySelector(name)?.textContent ?? '', selector);
const pageAddress = (browser: Browser) => run(browser, () => location.href);
const shown = (browser: Browser, selector: string) =>
  waitFor(browser, `${selector} to be shown`, isShown, selector);
const addressed = (browser: Browser, end: string) =>
  waitFor(browser, `an address that ends in ${end}`, (to) => location.href.endsWith(to), end);

/** Resolves once the page's script has run: the search box is then an element of its own. */
const ready = (browser: Browser) =>
  waitFor(browser, 'the script of the page', () => document.querySelector('search-box[data-script]'));

async function openReady(
  browser: Browser,
  site: Site,
  path: string,
  [width, height]: readonly number[] = wide,
) {
  await browser.resize(width as number, height as number);
  await browser.open(site.address + path);
  await ready(browser);
}

const pages = ['', 'en/', 'bilingual/', 'three-batches/', 'en/three-batches/', 'bilingual/three-batches/'];
const references = ['search/', 'figures/', 'glossary/', 'en/about/'];

const reading: Flow[] = [phone, wide].map((size) => ({
  name: `reads every kind of page, styled, at ${size[0]} px`,
  async run(browser, site) {
    for (const path of [...pages, ...references]) {
      await openReady(browser, site, path, size);
      await shown(browser, 'h1');
      const found = await run(browser, () => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const icons = [...document.querySelectorAll('.search-icon')].filter(
          (icon) => icon.getClientRects().length > 0,
        );
        const lines = [...document.querySelectorAll('.text p, .intro')].filter(
          (p) => p.getClientRects().length > 0,
        );
        return {
          background: getComputedStyle(document.body).backgroundColor,
          sideways: scrollWidth - clientWidth,
          icon: Math.max(0, ...icons.map((icon) => icon.getBoundingClientRect().width)),
          measure: Math.max(0, ...lines.map((p) => p.getBoundingClientRect().width)),
        };
      });
      assert.equal(found.background, 'rgb(252, 250, 245)', `${path}: the color of the paper`);
      assert.equal(found.sideways, 0, `${path}: scrolls sideways`);
      assert.ok(found.icon <= 20, `${path}: an icon ${found.icon} px wide`);
      assert.ok(found.measure <= 760, `${path}: lines of ${found.measure} px`);
    }
  },
}));

const looks: Flow[] = [
  {
    name: 'sets no character over the one beside it',
    async run(browser, site) {
      await openReady(browser, site, 'logistics-network/');
      const overlaps = await run(browser, () => {
        const found: string[] = [];
        const boxAt = (node: Node, place: number) => {
          const range = document.createRange();
          range.setStart(node, place);
          range.setEnd(node, place + 1);
          return range.getBoundingClientRect();
        };
        for (const paragraph of document.querySelectorAll('.text p')) {
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (const { index = 0, 0: pair } of (node.nodeValue ?? '').matchAll(/\d\p{Script=Han}/gu)) {
              const [digit, han] = [boxAt(node, index), boxAt(node, index + 1)];
              if (digit.top === han.top && han.left < digit.right - 0.5) found.push(pair);
            }
          }
        }
        return found;
      });
      assert.deepEqual(overlaps, []);
    },
  },
  {
    name: 'tells terms, the current language and marks without color',
    async run(browser, site) {
      await openReady(browser, site, 'three-batches/');
      const lines = await run(browser, () => {
        document.querySelector('.text p')?.prepend(document.createElement('mark'));
        return ['.term', '.languages [aria-current]', '.text mark'].map((selector) => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(
            document.querySelector(selector) as Element,
          );
          return `${textDecorationLine} ${textDecorationStyle}`;
        });
      });
      assert.deepEqual(lines, ['underline dotted', 'underline solid', 'underline solid']);
    },
  },
];

const places: Flow[] = [
  {
    name: 'switches the language and keeps the place',
    async run(browser, site) {
      // A driver scrolls before it clicks, so the place is that of the address, not the first in view.
      await openReady(browser, site, 'three-batches/#p3', phone);
      await browser.click('.languages a[hreflang="en"]');
      await addressed(browser, '/en/three-batches/#p3');
      await ready(browser);
      await browser.click('.languages li:last-child a');
      await addressed(browser, '/bilingual/three-batches/?first=en#p3');
    },
  },
  {
    name: 'puts English first in the bilingual edition, and keeps it so',
    async run(browser, site) {
      const first = () => run(browser, () => document.querySelector('.row > p')?.getAttribute('lang'));
      await openReady(browser, site, 'bilingual/three-batches/');
      await shown(browser, '.order');
      await browser.click('.order [data-first="en"]');
      assert.equal(await first(), 'en');
      await openReady(browser, site, 'bilingual/business-congress/');
      assert.equal(await first(), 'en');
      await browser.click('.order [data-first="zh"]');
      assert.equal(await first(), 'zh-Hans');
    },
  },
  {
    name: 'opens the note of a term in place and closes it by Esc',
    isFor: ({ opensNotes }) => opensNotes,
    async run(browser, site) {
      await openReady(browser, site, 'three-batches/', phone);
      assert.equal(await run(browser, isShown, '.note'), false);
      // WebKit's driver presses the middle of all its lines, where a term of two lines is not.
      const term = await run(browser, () => {
        const terms = [...document.querySelectorAll<HTMLAnchorElement>('.term')];
        return terms.find((each) => each.getClientRects().length === 1)?.hash;
      });
      await browser.click(`.term[href$="${term}"]`);
      await shown(browser, '.note:popover-open');
      assert.ok((await pageAddress(browser)).endsWith('/three-batches/'));
      await browser.press('Escape');
      await waitFor(browser, 'the note to close', () => !document.querySelector('.note:popover-open'));
    },
  },
  {
    name: 'shows the notes below the text and leads from a term to the glossary, where popovers are unknown',
    isFor: ({ opensNotes }) => !opensNotes,
    async run(browser, site) {
      await openReady(browser, site, 'three-batches/', phone);
      await shown(browser, '.note');
      assert.equal(await run(browser, isShown, '.note .close'), false);
      await browser.click('.term');
      await addressed(browser, '/glossary/#three-batches');
    },
  },
];

/** Types a query into the search page, whatever was there. */
async function search(browser: Browser, query: string) {
  await browser.click('main input[name="q"]');
  await browser.type(query);
}

const searching: Flow[] = [
  {
    name: 'marks the words that an address asks for',
    async run(browser, site) {
      await openReady(browser, site, 'en/three-batches/?q=investment');
      await shown(browser, '.clear-marks');
    },
  },
  {
    name: 'searches, and marks the words where a hit leads; a button takes the marks away at every place',
    isFor: ({ searches }) => searches,
    async run(browser, site) {
      await openReady(browser, site, 'en/search/', phone);
      await search(browser, 'investment');
      await shown(browser, '[data-highlight="three-batches"] h2 a');
      await browser.click('[data-highlight="three-batches"] h2 a');
      await shown(browser, '.clear-marks');
      const hidden = await run(browser, () => {
        const button = document.querySelector('.clear-marks') as HTMLElement;
        const places: number[] = [];
        for (let y = 0; y < document.documentElement.scrollHeight - innerHeight; y += 20) {
          scrollTo(0, y);
          const { left, top, width, height } = button.getBoundingClientRect();
          if (document.elementFromPoint(left + width / 2, top + height / 2) !== button) places.push(y);
        }
        return places;
      });
      assert.deepEqual(hidden, [], 'places where something lies over the button');
      await browser.click('.clear-marks');
      await waitFor(browser, 'the marks to go', () => !document.querySelector('.clear-marks, mark'));
    },
  },
  {
    name: 'says that the connection failed, and finds once it is back',
    isFor: ({ searches }) => searches,
    async run(browser, site) {
      await openReady(browser, site, 'en/search/');
      site.isCutOff = true;
      try {
        await search(browser, 'logistics');
        await shown(browser, '.try-again');
        assert.notEqual(await text(browser, '[role="status"]'), '');
        assert.equal(await run(browser, isShown, '.hit'), false);
      } finally {
        site.isCutOff = false;
      }
      await browser.click('.try-again');
      await shown(browser, '[data-highlight="logistics-network"]');
    },
  },
  {
    name: 'opens the search over a page by Ctrl+K and by its sign, and closes it by Esc',
    isFor: ({ searches }) => searches,
    async run(browser, site) {
      await openReady(browser, site, 'en/three-batches/');
      const open = [() => browser.pressControl('k'), () => browser.click('.search-link')];
      for (const way of open) {
        await way();
        await waitFor(browser, 'the dialog', () => document.querySelector('dialog[open]'));
        await browser.press('Escape');
        await waitFor(browser, 'the dialog to close', () => !document.querySelector('dialog[open]'));
      }
    },
  },
  {
    name: 'says that the browser is too old to search, and lists the highlights',
    isFor: ({ searches }) => !searches,
    async run(browser, site) {
      await openReady(browser, site, 'en/search/?q=logistics');
      await shown(browser, '.search-suggestions');
      assert.match(await text(browser, '[role="status"]'), /too old/);
      assert.ok((await run(browser, () => document.querySelectorAll('.search-suggestions li').length)) > 0);
    },
  },
];

/** Address of a file of the built site on the disk. */
const onDisk = (path: string) => pathToFileURL(resolve(folders.site, path)).href;

const withoutServer: Flow[] = [
  {
    name: 'reads the single file from the disk, in the language that is chosen, and searches it',
    isFor: ({ searches }) => searches,
    async run(browser) {
      await browser.resize(...phone);
      const [name = ''] = readdirSync(join(folders.site, 'downloads')).filter((file) =>
        /-review\.html$/.test(file),
      );
      await browser.open(`${onDisk(`downloads/${name}`)}?q=logistics`);
      await shown(browser, '[data-highlight="logistics-network"]');
      for (const language of ['zh', 'en'])
        assert.ok(await run(browser, isShown, `.pair > [lang|="${language}"]`));
      await browser.click('.bar label:nth-of-type(2)');
      await waitFor(
        browser,
        'the Chinese to go',
        () => !document.querySelector('.pair > *')?.getClientRects().length,
      );
      assert.ok(await run(browser, isShown, '.pair > [lang="en"]'));
      assert.equal(
        await run(browser, () => getComputedStyle(document.body).backgroundColor),
        'rgb(252, 250, 245)',
      );
    },
  },
  {
    name: 'reads the site from its folder, and is led from page to page',
    async run(browser) {
      await browser.resize(...phone);
      await browser.open(onDisk('index.html'));
      await waitFor(browser, 'a font', () => [...document.fonts].some(({ status }) => status === 'loaded'));
      await browser.click('.index h2 a');
      await addressed(browser, '/three-batches/index.html');
      // The address changes before the style is there.
      await waitFor(
        browser,
        'the paper of the style',
        () => getComputedStyle(document.body).backgroundColor === 'rgb(252, 250, 245)',
      );
      await browser.click('.languages li:nth-child(2) a');
      await addressed(browser, '/en/three-batches/index.html');
      await shown(browser, '#p1');
    },
  },
];

export const flows: Flow[] = [...reading, ...looks, ...places, ...searching, ...withoutServer];
