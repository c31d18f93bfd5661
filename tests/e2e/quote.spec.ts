/** The bar that copies and shares sentences: how it comes and goes, what it copies, and where it stands. */
import type { Locator, Page } from '@playwright/test';
import { strings } from '../../src/languages/interface.ts';
import { review } from '../text.ts';
import { expect, test } from './site.ts';

const [highlight] = review.highlights;
const second = highlight?.paragraphs[1]?.segments ?? [];
const { title, origin } = review.data;

const bar = (page: Page) => page.locator('.quote-bar');
const button = (page: Page, name: string) => page.getByRole('toolbar').getByRole('button', { name });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Where the first words of a sentence are, which are no term. */
const atStart = { position: { x: 8, y: 8 } };

/** Selects from the middle of one sentence to the middle of another, as a reader does. */
const select = (page: Page, from: string, to: string) =>
  page.evaluate(
    (ids) => {
      const [start, end] = ids.map((id) => document.getElementById(id) as Element);
      const range = document.createRange();
      range.setStart(start?.firstChild?.nextSibling ?? (start as Element), 0);
      range.setEnd(end as Element, end?.childNodes.length ?? 0);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );

/** Whether two boxes have a pixel in common. */
async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (!a || !b) throw new Error('one of them is not shown');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('nothing of it comes with a page: it is fetched when a sentence is first pointed at, and goes with the pointer', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('three-batches/', { waitUntil: 'networkidle' });
  await page.locator('h1').hover();
  expect(asked.filter((path) => /quot|tools/.test(path))).toEqual([]);
  await page.locator('#p2\\.1').hover(atStart);
  await expect(bar(page)).toBeVisible();
  await expect(page.locator('.quoted')).toHaveAttribute('id', 'p2.1');
  await bar(page).hover();
  await page.locator('h1').hover();
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('.quoted')).toHaveCount(0);
});

for (const [path, first] of [
  ['', 'zh'],
  ['en/', 'en'],
  ['bilingual/', 'zh'],
] as const) {
  test(`copies clean words in each language, with source and address, in /${path}`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${path}three-batches/?q=logistics#p1`);
    await page.locator('#p2\\.1').click(atStart);
    const [zh, en] = [second[0]?.zh ?? '', second[0]?.en ?? ''];
    const address = (edition: string) => `${baseURL}${edition}three-batches/#p2.1`;
    const source = {
      zh: `——《${highlight?.title.zh}》第2段第1小句，载《${title.zh}》`,
      en: `— ${highlight?.title.en} · Paragraph 2, part 1 · ${title.en}\n${origin?.en}`,
    };
    const names = first === 'zh' ? ['中文', '英文', '双语', '链接'] : ['Chinese', 'English', 'both', 'link'];
    const copies = [
      `${zh}\n${source.zh}\n${address('')}`,
      `${en}\n${source.en}\n${address('en/')}`,
      `${zh}\n${source.zh}\n\n${en}\n${source.en}\n${address('bilingual/')}`,
      address(path),
    ];
    for (const [i, name] of names.entries()) {
      await button(page, name).click();
      await expect(bar(page).getByRole('status')).toContainText(name);
      const expected = copies[i];
      // From the English edition, the address of the bilingual one says which language comes first.
      if (path === 'en/') expect((await clipboard(page)).replace('?first=en', '')).toBe(expected);
      else expect(await clipboard(page)).toBe(expected);
    }
    expect(origin?.en).toContain('unofficial translation by an AI model');
  });
}

test('copies no counterpart that was unfolded, and in the bilingual edition the language first that is', async ({
  page,
}) => {
  await page.goto('three-batches/');
  await page.locator('#p2\\.1').click(atStart);
  await expect(page.locator('.quoted')).toHaveAttribute('id', 'p2.1');
  await page.locator('#p2\\.1 .unfold').click();
  await expect(page.locator('#p2\\.1 .unfolded')).toBeVisible();
  await button(page, '中文').click();
  await expect(bar(page).getByRole('status')).not.toBeEmpty();
  expect((await clipboard(page)).split('\n')[0]).toBe(second[0]?.zh);
  await page.goto('bilingual/three-batches/?first=en');
  await page.locator('#p2\\.1 p').first().click(atStart);
  await button(page, 'both').click();
  await expect(bar(page).getByRole('status')).not.toBeEmpty();
  expect((await clipboard(page)).split('\n')[0]).toBe(second[0]?.en);
  expect(await clipboard(page)).toMatch(/\/bilingual\/three-batches\/\?first=en#p2\.1$/);
});

test('a pointer at rest takes no focus out of the bar', async ({ page }) => {
  await page.clock.install();
  await page.goto('en/three-batches/');
  await page.keyboard.press('c');
  await expect(page.getByRole('toolbar').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await page.locator('#p2\\.1').hover(atStart);
  await page.keyboard.press('c');
  const name = await page.getByRole('toolbar').getAttribute('aria-label');
  await page.clock.runFor(1000);
  await expect(page.getByRole('toolbar').getByRole('button').first()).toBeFocused();
  await expect(page.getByRole('toolbar')).toHaveAccessibleName(name ?? '');
});

test('a selection is quoted in whole sentences, with a line end between paragraphs, from the first to the last', async ({
  page,
}) => {
  await page.goto('en/three-batches/');
  await page.locator('#p1 .unfold').first().focus();
  await expect(bar(page)).toBeVisible();
  await select(page, 'p1.1', 'p2.1');
  const all = highlight?.paragraphs.slice(0, 2).map(({ segments }) => segments) ?? [];
  await expect(page.getByRole('toolbar')).toHaveAccessibleName(/paragraph 1, part 1 to paragraph 2, part 1$/);
  // A tint would be copied along.
  await expect(page.locator('.quoted')).toHaveCount(0);
  await button(page, 'English').click();
  await expect(bar(page).getByRole('status')).not.toBeEmpty();
  const text = await clipboard(page);
  const words = [all[0]?.map(({ en }) => en).join(' '), all[1]?.[0]?.en].join('\n');
  expect(text.startsWith(`${words}\n`)).toBe(true);
  expect(text).toContain('Paragraph 1, part 1 to paragraph 2, part 1');
});

test('is reached by c, its buttons by arrows, and left by Escape, which leads back to the sentence', async ({
  page,
}) => {
  await page.goto('three-batches/');
  await page.keyboard.press('c');
  await expect(page.getByRole('toolbar')).toHaveAccessibleName(`引用：${strings.zh.place('p1.1')}`);
  await expect(page.getByRole('button', { name: '复制 中文' })).toBeFocused();
  await expect(page.getByRole('button', { name: '复制 中文' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: '复制 英文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status')).toHaveText('已复制英文。');
  await page.keyboard.press('Escape');
  await expect(page.locator('#p1\\.1')).toBeFocused();
  await expect(bar(page)).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(page.locator('.quoted')).toHaveAttribute('id', 'p2.1');
  await page.locator('.site-name').focus();
  await expect(bar(page)).toHaveCount(0);
});

test('where the browser refuses to copy, the text is shown, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('en/three-batches/');
  await page.locator('#p2\\.1').click(atStart);
  const field = bar(page).getByRole('textbox', { name: /does not allow copying/ });
  await expect(field).toBeHidden();
  await button(page, 'English').click();
  await expect(field).toBeFocused();
  await expect(bar(page).getByRole('status')).toBeEmpty();
  const chosen = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(chosen.startsWith(second[0]?.en ?? '')).toBe(true);
  expect(chosen).toMatch(/#p2\.1$/);
});

test('shares where the browser can, the words apart from the address', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const told = window as { told?: ShareData };
    navigator.share = async (data) => {
      told.told = data;
    };
  });
  await page.goto('en/three-batches/');
  await page.locator('#p2\\.1').click(atStart);
  await button(page, 'Share').click();
  const shared = await page.evaluate(() => (window as { told?: ShareData }).told);
  expect(shared?.url).toBe(`${baseURL}en/three-batches/#p2.1`);
  expect(shared?.text).toMatch(/by an AI model\.$/);
});

test.describe('with a pointer', () => {
  for (const width of [390, 1440]) {
    test(`stands clear of the sentence, within the page, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      for (const path of ['three-batches/', 'en/three-batches/', 'bilingual/three-batches/']) {
        await page.goto(path);
        await page.locator('#p2\\.1').scrollIntoViewIfNeeded();
        await page.locator('#p1\\.1').click(atStart);
        // As it stands when it has said something.
        await bar(page).getByRole('button').last().click();
        await expect(bar(page).getByRole('status')).not.toBeEmpty();
        expect(await overlap(bar(page), page.locator('#p1\\.1')), path).toBe(false);
        const box = await bar(page).boundingBox();
        expect(box?.x, path).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0), path).toBeLessThanOrEqual(width);
        // Nor does it stand on paper.
        await page.emulateMedia({ media: 'print' });
        await expect(bar(page)).toBeHidden();
        await page.emulateMedia({ media: 'screen' });
      }
    });
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('stands at the foot of the screen below the sentence, which unfolds as before', async ({ page }) => {
    await page.goto('three-batches/');
    const sentence = page.locator('#p2\\.1');
    await sentence.tap(atStart);
    await expect(bar(page)).toBeVisible();
    const box = await bar(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    await sentence.locator('.unfold').tap();
    await expect(sentence.locator('.unfolded')).toBeVisible();
    // A term opens its note, not the bar.
    await page.locator('#p1 .term').first().tap();
    await expect(page.locator('.note:popover-open')).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
  });
});

test('a page goes on without it where it does not come, and asks again', async ({ page, problems }) => {
  await page.route('**/quotations.json', (route) => route.abort());
  await page.goto('three-batches/');
  const failed = page.waitForEvent('console', (message) => message.type() === 'warning');
  await page.locator('#p2\\.1').click(atStart);
  await failed;
  await expect(bar(page)).toHaveCount(0);
  await page.unroute('**/quotations.json');
  await page.locator('#p1\\.1').click(atStart);
  await expect(bar(page)).toBeVisible();
  problems.length = 0;
});
