import type { Locator, Page } from '@playwright/test';
import { slugs } from '../text.ts';
import { address, expect, pages, test } from './site.ts';

/** The note of a term, which is named as its entry in the glossary. */
const noteOf = async (page: Page, term: Locator) =>
  page.locator(`#note-${(await term.getAttribute('href'))?.split('#')[1]}`);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page lists the highlights and leads to their text', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('.index h2 a')).toHaveCount(slugs.length);
    await page.locator('.index h2 a').first().click();
    await expect(page).toHaveURL(/\/three-batches\/$/);
    await expect(page.locator('#p1')).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/three-batches\/$/);
    await page.getByRole('link', { name: 'Both' }).click();
    await expect(page.locator('#p1\\.1 p:lang(zh)')).toBeVisible();
    await expect(page.locator('#p1\\.1 p:lang(en)')).toBeVisible();
  });

  for (const width of [390, 1440]) {
    test(`the notes of terms stand below the text at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('en/three-batches/');
      await expect(page.getByRole('heading', { name: 'Notes on terms' })).toBeVisible();
      const [text, note] = await Promise.all(
        ['.text', '#note-four-batches'].map((name) => page.locator(name).boundingBox()),
      );
      expect(note?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
    });
  }

  test('a term leads to its glossary entry', async ({ page }) => {
    await page.goto('en/three-batches/');
    await page.locator('.term').first().click();
    await expect(page).toHaveURL(/\/en\/glossary\/#three-batches$/);
    await expect(page.locator('#three-batches')).toBeInViewport();
  });

  test('the search button is a link to a page that says what search needs, and offers the highlights', async ({
    page,
  }) => {
    await page.goto('en/three-batches/');
    await page.getByRole('link', { name: 'Search', exact: true }).first().click();
    await expect(page).toHaveURL(/\/en\/search\/$/);
    await expect(page.locator('.needs-script')).toBeVisible();
    await expect(page.locator('.needs-script')).toContainText('it needs JavaScript');
    await expect(page.locator('.search-suggestions li')).toHaveCount(Math.min(slugs.length, 11));
    await expect(page.locator('.needs-script a').last()).toHaveAttribute('href', '../glossary/');
  });
});

test.describe('the language switch keeps the place', () => {
  test('of the paragraph in the address', async ({ page }) => {
    await page.goto('three-batches/#p3');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/three-batches\/#p3$/);
    await page.getByRole('link', { name: 'Both' }).click();
    await expect(page).toHaveURL(/\/bilingual\/three-batches\/\?first=en#p3$/);
    await expect(page.locator('#p3')).toBeInViewport();
  });

  test('of the paragraph in view', async ({ page }) => {
    await page.goto('en/epidemic-control/');
    await page.locator('#p2').evaluate((paragraph) => paragraph.scrollIntoView());
    await page.getByRole('link', { name: '中文' }).evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(/\/epidemic-control\/#p2\.1$/);
  });

  test('of the sentence in view, inside a long paragraph too, in every edition', async ({ page }) => {
    await page.goto('healthcare-reform/');
    await page.locator('#p2\\.3').evaluate((sentence) => sentence.scrollIntoView());
    const id = await page.evaluate(() => {
      const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
      const all = [...document.querySelectorAll('#p2 > span[id]')];
      return all.find((sentence) => sentence.getBoundingClientRect().bottom > top)?.id;
    });
    expect(id).not.toBe('p2.1');
    for (const name of ['English', 'Both', '中文']) {
      await page.getByRole('link', { name }).evaluate((link: HTMLElement) => link.click());
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
  });

  test('and the top of the page is no paragraph', async ({ page }) => {
    await page.goto('three-batches/');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/three-batches\/$/);
  });
});

test.describe('the note of a term', () => {
  test('opens in place by touch or key, and Esc closes it and gives the focus back', async ({ page }) => {
    await page.goto('three-batches/');
    const paragraph = await page.locator('#p1').textContent();
    const term = page.locator('.term').first();
    const note = page.locator('#note-three-batches');
    for (const open of [() => term.click(), () => term.press('Enter')]) {
      await expect(note).toBeHidden();
      await open();
      await expect(note).toBeVisible();
      await expect(page).toHaveURL(/\/three-batches\/$/);
      expect(await page.locator('#p1').textContent()).toBe(paragraph);
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await expect(term).toBeFocused();
    }
  });

  test('is a sheet at the foot of a small screen, which does not cover its term, and has a button to close it', async ({
    page,
  }) => {
    await page.goto('epidemic-control/');
    const term = page.locator('.term').nth(5);
    await term.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await term.click();
    const [sheet, words] = [await page.locator('.note:popover-open').boundingBox(), await term.boundingBox()];
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(844, 0);
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    await page.getByRole('button', { name: '关闭' }).click();
    await expect(page.locator('.note:popover-open')).toHaveCount(0);
    await expect(term).toBeFocused();
  });

  for (const [path, width] of [
    ['cultural-brand/', 1100],
    ['en/cultural-brand/', 1440],
  ] as const) {
    test(`of /${path} stands level with its line, or below the one before, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await expect(page.locator('.notes.level')).toBeVisible();
      // Unfolding moves the lines below, and their notes with them.
      await page.locator('.counterpart summary').first().click();
      const measure = () =>
        page.locator('.term').evaluateAll((terms) =>
          terms.map((term) => {
            const note = document.getElementById(
              `note-${(term as HTMLAnchorElement).hash.slice(1)}`,
            ) as HTMLElement;
            const { top, bottom, left } = note.getBoundingClientRect();
            const text = note.querySelector('p')?.getBoundingClientRect().height ?? 0;
            return { line: term.getClientRects()[0]?.top ?? 0, top, bottom, left, text };
          }),
        );
      const textEnd = await page.locator('.text').evaluate((text) => text.getBoundingClientRect().right);
      await expect(async () => {
        const notes = await measure();
        expect(notes.length).toBeGreaterThan(10);
        for (const [i, { line, top, left, text }] of notes.entries()) {
          const before = notes[i - 1]?.bottom ?? 0;
          expect(Math.abs(top - Math.max(line, before)), `note ${i}`).toBeLessThan(2);
          expect(left).toBeGreaterThan(textEnd);
          expect(text, 'two lines at most').toBeLessThan(50);
        }
      }).toPass();
      const [end, pager] = await Promise.all(
        ['article', '.pager'].map((name) =>
          page.locator(name).evaluate((element) => element.getBoundingClientRect().bottom),
        ),
      );
      expect(end, 'no empty page below the text').toBeCloseTo(pager ?? 0, 0);
    });
  }

  test('in the margin shows all of itself once its term is chosen, and Esc returns to the term', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('en/cultural-brand/');
    const term = page.locator('.term').nth(2);
    const note = await noteOf(page, term);
    const height = async () => (await note.boundingBox())?.height ?? 0;
    await expect(note).toBeVisible();
    const folded = await height();
    for (const open of [() => term.click(), () => term.press('Enter'), () => note.click()]) {
      await open();
      await expect(note).toBeFocused();
      await expect(note.getByRole('link')).toBeVisible();
      expect(await height()).toBeGreaterThan(folded);
      await expect(page.locator('.note:popover-open')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(term).toBeFocused();
      expect(await height()).toBe(folded);
    }
  });

  for (const path of ['epidemic-control/', 'bilingual/epidemic-control/']) {
    test(`never takes the reader of /${path} away on a wide screen`, async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(path);
      const last = page.locator('.term').last();
      await last.scrollIntoViewIfNeeded();
      const before = await last.boundingBox();
      await last.click();
      await expect(await noteOf(page, last)).toBeInViewport({
        ratio: 1,
      });
      expect((await last.boundingBox())?.y).toBe(before?.y);
    });
  }

  test('stays a sheet when the screen turns wide', async ({ page }) => {
    await page.goto('three-batches/');
    await page.locator('.term').first().click();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(page.locator('.note:popover-open')).toHaveCSS('position', 'fixed');
  });
});

test('the two languages stand side by side where there is room, and one under the other on a phone', async ({
  page,
}) => {
  const boxes = async () => [
    await page.locator('#p1\\.1 p:lang(zh)').boundingBox(),
    await page.locator('#p1\\.1 p:lang(en)').boundingBox(),
  ];
  await page.goto('bilingual/three-batches/');
  const [above, below] = await boxes();
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  await page.setViewportSize({ width: 768, height: 1024 });
  const [left, right] = await boxes();
  expect(right?.y).toBe(left?.y);
  expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
});

test('a permalink addresses its paragraph and is quiet until pointed at', async ({ page }) => {
  await page.goto('three-batches/');
  const permalink = page.locator('.paragraph:has(#p2) .permalink');
  await expect(permalink).toHaveCSS('opacity', '0');
  await permalink.focus();
  await expect(permalink).toHaveCSS('opacity', '1');
  await permalink.press('Enter');
  await expect(page).toHaveURL(/\/three-batches\/#p2$/);
});

for (const [width, height] of [
  [320, 640],
  // 1280 by 1024 at 200% zoom
  [640, 512],
] as const) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of pages) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
    }
  });
}

test('nothing is cut off where the text alone is twice as large', async ({ page }) => {
  for (const path of [
    '',
    'en/',
    'three-batches/',
    'bilingual/epidemic-control/',
    'figures/',
    'en/glossary/',
  ]) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
});

test('the header stays in reach, but for letters so large that it would cover the text', async ({ page }) => {
  await page.goto('en/epidemic-control/');
  const scrolled = async () => {
    await page.evaluate(() => scrollTo(0, 500));
    return page.locator('.site-header').evaluate((header) => header.getBoundingClientRect().bottom);
  };
  expect(await scrolled()).toBeGreaterThan(40);
  expect(await scrolled()).toBeLessThan(110);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await scrolled()).toBeLessThanOrEqual(0);
});

test('header, text and footer end at one edge at every width', async ({ page }) => {
  for (const path of ['en/', 'three-batches/']) {
    await page.goto(path);
    for (const width of [320, 390, 700, 768, 1100, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const edges = await page.evaluate(() => {
        const edge = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().right ?? 0;
        const sign = innerWidth < 704 ? '.search-icon' : '';
        return [`.site-header > .search-link ${sign}`, 'main > :not(.order)', '.site-footer ul'].map(edge);
      });
      for (const edge of edges) expect(edge, `${path} ${width} ${edges}`).toBeCloseTo(edges[1] ?? 0, 0);
    }
  }
});

for (const path of ['en/', 'business-congress/', 'en/logistics-network/', 'bilingual/business-congress/']) {
  test(`no line of /${path} ends inside a name, a number with its unit, or before a note’s sign`, async ({
    page,
  }) => {
    for (const width of [320, 344, 390, 768]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const lines = await page
        .locator('.unbroken, .byline .name')
        .evaluateAll((elements) =>
          elements.map((element) => new Set([...element.getClientRects()].map(({ top }) => top)).size),
        );
      expect(lines.length).toBeGreaterThan(0);
      expect(new Set(lines), `${width}`).toEqual(new Set([1]));
    }
  });
}

test('the sentence addressed is tinted, and nothing in it is underlined', async ({ page }) => {
  await page.goto('three-batches/#p2.1');
  const sentence = page.locator('[id="p2.1"]');
  await expect(sentence).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(sentence).toHaveCSS('background-image', 'none');
});

test('nothing shifts while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of [
    '',
    'three-batches/',
    'bilingual/three-batches/',
    'en/',
    'search/',
    'en/search/?q=2022',
    'search/?q=zzzz',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    expect(shift, path).toBeLessThan(0.01);
  }
});

test('the typeface that the site brings has every Han character of every heading it is for', async ({
  page,
}) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  for (const path of pages.filter((name) => !name.startsWith('en/'))) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const { root } = await devtools.send('DOM.getDocument');
    const selector = 'h1, .index h2 a';
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    const headings = await page.locator(selector).allTextContents();
    expect(nodeIds.length, path).toBe(headings.length);
    for (const [i, nodeId] of nodeIds.entries()) {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      const custom = fonts.filter((font) => font.isCustomFont);
      const glyphs = custom.reduce((sum, font) => sum + font.glyphCount, 0);
      expect(glyphs, `${path} ${headings[i]}`).toBe(headings[i]?.match(/\p{Script=Han}/gu)?.length);
    }
  }
});

for (const [path, expected] of [
  ['three-batches/', ['title']],
  ['bilingual/three-batches/', ['title']],
  ['about/', ['headline']],
  ['', ['headline', 'titles']],
  ['bilingual/', ['headline', 'titles']],
  ['en/', []],
  ['en/three-batches/', []],
] as const) {
  test(`/${path} asks for these fonts, that of its title first: ${expected.join(', ') || 'none'}`, async ({
    page,
  }) => {
    const fonts: string[] = [];
    page.on('request', (request) => {
      const name = /([a-z]+)\.[^/]*\.woff2$/.exec(request.url())?.[1];
      if (name) fonts.push(name);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect([...new Set(fonts)]).toEqual(expected);
    expect(fonts.filter((name) => name !== 'titles').length).toBeLessThanOrEqual(1);
  });
}

test('on paper there are no controls, and the notes are printed', async ({ page }) => {
  await page.goto('three-batches/');
  await page.emulateMedia({ media: 'print' });
  for (const selector of [
    '.site-header',
    '.site-footer',
    '.pager',
    '.permalink >> nth=0',
    '.counterpart >> nth=0',
  ]) {
    await expect(page.locator(selector)).toBeHidden();
  }
  await expect(page.locator('#note-three-batches')).toBeVisible();
  await expect(page.getByRole('heading', { name: '词语注释' })).toBeVisible();
  await expect(page.locator('.colophon')).toContainText('周口2022');
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.colophon')).toBeHidden();
});

test('a missing page says so in both languages and leads to the front page, also below a path', async ({
  page,
  problems,
}) => {
  for (const site of [address('SITE'), address('SITE_BELOW')]) {
    const response = await page.goto(`${site}no/such/page`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: '页面不存在' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'To the front page' })).toHaveJSProperty(
      'href',
      `${site}en/`,
    );
    await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', /^data:image\/svg\+xml,/);
    await page.getByRole('link', { name: '回到首页' }).click();
    await expect(page.locator('.index')).toBeVisible();
  }
  // The browser reports each 404: the missing pages and the folders that were tried.
  expect(problems.every((problem) => problem.includes('404'))).toBe(true);
  problems.length = 0;
});
