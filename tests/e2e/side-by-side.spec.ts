import type { Page } from '@playwright/test';
import { strings } from '../../src/languages/interface.ts';
import { expect, test } from './site.ts';

/** The text that a reader would copy of an element. */
const copied = (page: Page, selector: string) =>
  page.evaluate((name) => {
    const selection = getSelection();
    selection?.selectAllChildren(document.querySelector(name) as Element);
    return selection?.toString() ?? '';
  }, selector);

const languages = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((texts) => texts.map((text) => (text as HTMLElement).lang));

test.describe('the order of the languages', () => {
  const firstOnScreen = async (page: Page) => {
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map((lang) => page.locator(`#p1\\.1 p:lang(${lang})`).boundingBox()),
    );
    return (zh?.y ?? 0) < (en?.y ?? 0) || (zh?.x ?? 0) < (en?.x ?? 0) ? 'zh' : 'en';
  };

  for (const width of [390, 1440]) {
    test(`can be chosen and is kept, on the screen as in the page, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('bilingual/three-batches/');
      expect(await firstOnScreen(page)).toBe('zh');
      await page.getByRole('button', { name: 'English first' }).click();
      await expect(page.getByRole('button', { name: 'English first' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      expect(await firstOnScreen(page)).toBe('en');
      expect(await languages(page, '#p1\\.1 > p')).toEqual(['en', 'zh-Hans']);
      await page.goto('bilingual/business-congress/');
      await expect(page.getByRole('button', { name: 'English first' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      expect(await firstOnScreen(page)).toBe('en');
      expect(await languages(page, 'h1 .localized')).toEqual(['en', 'zh-Hans']);
      await page.getByRole('button', { name: '中文在前' }).click();
      expect(await firstOnScreen(page)).toBe('zh');
      await expect(page).toHaveURL(/\/business-congress\/$/);
      await page.reload();
      expect(await firstOnScreen(page)).toBe('zh');
    });
  }

  test('is that of the edition one comes from, goes along, and leaves the reader’s own choice alone', async ({
    page,
  }) => {
    await page.goto('en/three-batches/');
    await page.getByRole('link', { name: 'Both' }).click();
    await expect(page).toHaveURL(/\/bilingual\/three-batches\/\?first=en$/);
    expect(await firstOnScreen(page)).toBe('en');
    // In the page as on the screen, with a space between two labels that stand beside each other.
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.kicker')).toHaveText(/^Highlight 1 of 9 亮点\s?1 \/ 9$/);
    expect(await languages(page, '.chart figcaption b .localized')).toEqual(['en', 'zh-Hans']);
    await expect(page.locator('.chart svg:visible')).toHaveCount(1);
    await expect(page.locator('.chart svg:visible text').first()).toHaveAttribute('lang', 'en');
    await page.locator('.pager .next').click();
    await expect(page).toHaveURL(/\/bilingual\/business-congress\/\?first=en$/);
    expect(await firstOnScreen(page)).toBe('en');
    await page.goto('bilingual/three-batches/');
    expect(await firstOnScreen(page)).toBe('zh');
    await page.getByRole('button', { name: 'English first' }).click();
    await expect(page).toHaveURL(/\?first=en$/);
    await page.goto('bilingual/three-batches/?first=zh');
    expect(await firstOnScreen(page)).toBe('zh');
    // A language that there is not asks for nothing.
    await page.goto('bilingual/three-batches/?first=fr');
    expect(await firstOnScreen(page)).toBe('en');
    await expect(page).toHaveURL(/\?first=en$/);
    await page.goto('bilingual/three-batches/');
    expect(await firstOnScreen(page)).toBe('en');
    await expect(page).toHaveURL(/\?first=en$/);
  });

  test('English first, the English figure leads, and every heading keeps its rank', async ({ page }) => {
    const sizes = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
    for (const path of ['bilingual/', 'bilingual/three-batches/', 'bilingual/about/']) {
      await page.goto(`${path}?first=en`);
      await expect(page.locator('.order.usable')).toBeVisible();
      const [text = 0] = await sizes('main');
      const [h1, h2] = [await sizes('h1 .localized'), await sizes('main h2 .localized')];
      // The notes are set small, and their heading with them.
      const ranks = await page
        .locator('main h2 .localized')
        .evaluateAll((texts) =>
          texts.map((heading) =>
            [heading, heading.closest('h2')?.parentElement as Element].map((element) =>
              Number.parseFloat(getComputedStyle(element).fontSize),
            ),
          ),
        );
      expect(ranks.length, path).toBeGreaterThan(0);
      for (const [heading = 0, around = 0] of ranks) expect(heading, path).toBeGreaterThanOrEqual(around);
      expect(h1[1], path).toBeGreaterThan(h2[1] ?? 0);
      expect(Math.min(...h1), path).toBeGreaterThan(text);
      const digits = await sizes('.figure .digits');
      if (digits.length > 0) expect(digits[0], path).toBeGreaterThan(digits[1] ?? 0);
    }
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('is Chinese first, with nothing to choose', async ({ page }) => {
      await page.goto('bilingual/three-batches/');
      expect(await firstOnScreen(page)).toBe('zh');
      await expect(page.locator('.order')).toBeHidden();
    });
  });
});

test('a sentence that is pointed at, focused, tapped or addressed lights up with its counterpart', async ({
  page,
}) => {
  const lit = () =>
    page
      .locator('.row')
      .evaluateAll((rows) =>
        rows.filter((row) => getComputedStyle(row).boxShadow !== 'none').map(({ id }) => id),
      );
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('bilingual/three-batches/');
  expect(await lit()).toEqual([]);
  await page.locator('#p1\\.1 p:lang(en)').hover();
  expect(await lit()).toEqual(['p1.1']);
  await page.mouse.move(0, 0);
  await page.locator('#p2\\.1 .permalink').focus();
  expect(await lit()).toEqual(['p2.1']);
  await page.locator('#p3\\.1 p:lang(zh)').dispatchEvent('click');
  await page.locator('#p2\\.1 .permalink').blur();
  expect(await lit()).toEqual(['p3.1']);
  await page.goto('bilingual/business-congress/#p2.1');
  expect(await lit()).toEqual(['p2.1']);
});

test('what answers each other lights up: pointed at, focused, tapped, or stepped to by key', async ({
  page,
}) => {
  const lit = () => page.locator('.lit').allTextContents();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('bilingual/three-batches/');
  const row = page.locator('#p2\\.1');
  await row.getByText('1058亿元').hover();
  expect(await lit()).toEqual(['1058亿元', '105.8 billion yuan']);
  // A word without an answer lights up nothing.
  await row.getByText('评价').hover();
  expect(await lit()).toEqual([]);
  await row.locator('.term').first().focus();
  expect(await lit()).toEqual(['前五期', 'first five rounds']);
  await row.getByText('163').last().click();
  expect(await lit()).toEqual(['163', '163']);
  await page.mouse.move(0, 0);
  await page.keyboard.press('j');
  await expect(page.locator('.text :focus')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.lit')).toHaveCount(2);
});

test('in one language, a sentence unfolds in the other below itself: by touch, by Tab, and by key', async ({
  page,
}) => {
  await page.goto('three-batches/');
  const sentence = page.locator('#p2\\.1');
  const control = sentence.getByRole('button', { name: `English · ${strings.zh.place('p2.1')}` });
  const unfolded = page.locator('.unfolded');
  await expect(control).toHaveCSS('opacity', '0');
  // At its first words, which are no term.
  await sentence.click({ position: { x: 8, y: 8 } });
  await expect(control).toHaveCSS('opacity', '1');
  await control.click();
  await expect(unfolded).toHaveCount(1);
  await expect(unfolded).toHaveText(/^The city has pushed ahead with “Three Batches” projects/);
  await expect(unfolded).toHaveAttribute('lang', 'en');
  await expect(control).toHaveAttribute('aria-expanded', 'true');
  await control.press('Enter');
  await expect(unfolded).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(sentence.locator('.unfolded')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a paragraph’s counterpart is one tap away', async ({ page }) => {
    await page.goto('en/three-batches/');
    const counterpart = page.locator('.paragraph:has(#p2) .counterpart');
    await expect(counterpart.locator('p')).toBeHidden();
    await counterpart.locator('summary').click();
    await expect(counterpart.locator('p')).toBeVisible();
    await expect(counterpart.locator('p')).toHaveAttribute('lang', 'zh-Hans');
    await expect(counterpart.locator('p')).toContainText('437亿元');
    await expect(page.locator('.counterpart p:visible')).toHaveCount(1);
  });
});

test('what one copies is the text, with no sign, number or control, and no space between Chinese sentences', async ({
  page,
}) => {
  await page.goto('three-batches/');
  await expect(page.locator('#p1 .note-mark')).toBeVisible();
  const text = await copied(page, '.text');
  expect(text).toMatch(/^我市建立完善重大项目推进会、“三个一批”项目季度观摩/);
  expect(text).not.toMatch(/¶|注\s*\d|English|\+|。 /);
  expect(text.split(/\n+/).filter(Boolean)).toHaveLength(await page.locator('.paragraph').count());
  await page.goto('en/three-batches/');
  expect(await copied(page, '.text')).not.toMatch(/¶|中文|[a-z]\.\d/);
  await page.goto('bilingual/three-batches/');
  expect(await copied(page, '.text')).not.toMatch(/¶|注\s*\d|[a-z]\.\d/);
});

test('words that were found in the other language are marked in the counterpart, which unfolds', async ({
  page,
}) => {
  await page.goto('logistics-network/?q=logistics#p1');
  const clear = page.getByRole('button', { name: /^清除标记/ });
  await expect(clear).toBeVisible();
  await expect(page.locator('.paragraph:has(#p1) .counterpart p')).toBeVisible();
  const marked = await page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String));
  expect(new Set(marked.map((word) => word.toLowerCase()))).toEqual(new Set(['logistics']));
  await expect(clear).toHaveText(`清除标记（${marked.length}处）`);
});

test('a hit leads to its own paragraph, also where only the other language has the words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto('business-congress/?q=2022%20convention#p3');
  await expect(page.getByRole('button', { name: /^清除标记/ })).toBeVisible();
  await expect(page.locator('.paragraph:has(#p3) .counterpart p')).toBeInViewport();
  const marked = await page.evaluate(
    () =>
      [...(CSS.highlights.get('search') ?? [])].filter((range) =>
        (range as Range).startContainer.parentElement?.closest('.paragraph')?.querySelector('#p3'),
      ).length,
  );
  expect(marked).toBeGreaterThan(0);
});

test('a translator’s note is one step from its sentence, and back', async ({ page }) => {
  for (const path of ['epidemic-control/', 'en/epidemic-control/', 'bilingual/epidemic-control/']) {
    await page.goto(path);
    await page.locator('.note-mark').first().click();
    await expect(page).toHaveURL(/#translators-note-1$/);
    const note = page.locator('#translators-note-1');
    await expect(note).toBeInViewport();
    await note.locator('a').click();
    await expect(page).toHaveURL(/#p1\.1$/);
    await expect(page.locator('#p1\\.1')).toBeInViewport();
  }
});

test('the note of a term gives it in both languages, with its meaning and its entry, which has the basis', async ({
  page,
}) => {
  await page.goto('en/three-batches/');
  await page.locator('.term[href$="#ten-thousand-help"]').first().press('Enter');
  const note = page.getByRole('note').filter({ visible: true });
  await expect(note).toContainText('“10,000 People Help 10,000 Enterprises” campaign');
  await expect(note.locator('[lang="zh-Hans"]').first()).toHaveText('万人助万企');
  await expect(note).toContainText('A Henan campaign that assigns officials');
  await note.getByRole('link', { name: 'Glossary entry' }).click();
  await expect(page).toHaveURL(/\/en\/glossary\/#ten-thousand-help$/);
  await expect(page.locator('#ten-thousand-help').getByRole('link', { name: 'news.dahe.cn' })).toBeVisible();
});

test('on paper the two languages stand side by side, with nothing to press', async ({ page }) => {
  // A4 less its margins, in CSS pixels.
  await page.setViewportSize({ width: 658, height: 970 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('bilingual/three-batches/');
  const [zh, en] = [
    await page.locator('#p1\\.1 p:lang(zh)').boundingBox(),
    await page.locator('#p1\\.1 p:lang(en)').boundingBox(),
  ];
  expect(en?.y).toBe(zh?.y);
  for (const path of ['bilingual/three-batches/', 'three-batches/', 'en/three-batches/']) {
    await page.goto(path);
    await expect(page.locator('main :is(button, summary, .permalink):visible')).toHaveCount(0);
    await expect(page.locator('.chart svg:visible')).toHaveCount(1);
    await expect(page.locator('.translators-notes')).toBeVisible();
    await expect(page.locator('.note-mark').first()).toBeVisible();
  }
});
