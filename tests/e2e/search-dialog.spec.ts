import type { Page } from '@playwright/test';
import { occurrences, slugsWith } from '../text.ts';
import { expect, test } from './site.ts';

/** How many highlights a search for “logistics” shows. */
const logistics = Math.min(slugsWith(/\blogistics\b/i).length, 10);

const dialog = (page: Page) => page.getByRole('dialog', { name: /^(搜索|Search)$/ });
const link = (page: Page) => page.locator('[data-opens-search]');
const focused = (page: Page) => page.locator(':focus');

for (const [name, open] of [
  ['/', (page: Page) => page.keyboard.press('/')],
  ['Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
  ['a click', (page: Page) => link(page).click()],
  ['Space', (page: Page) => link(page).press(' ')],
  ['Enter', (page: Page) => link(page).press('Enter')],
] as const) {
  test(`${name} opens the search over any page, and Esc leads back to where one was`, async ({ page }) => {
    for (const path of ['', 'bilingual/cultural-brand/', 'en/glossary/']) {
      await page.goto(path);
      await link(page).focus();
      await open(page);
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('acrobat');
      await expect(dialog(page).locator('[data-highlight="cultural-brand"]')).toBeVisible();
      await expect(page).toHaveURL(/\?q=acrobat$/);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(link(page)).toBeFocused();
      await expect(page).not.toHaveURL(/q=/);
    }
  });
}

test('arrow keys move through the hits, and Enter opens one', async ({ page }) => {
  await page.goto('en/');
  await page.keyboard.press('/');
  await page.keyboard.type('logistics');
  await expect(dialog(page).locator('[data-highlight]')).toHaveCount(logistics);
  const first = dialog(page).locator('[data-highlight]').first();
  const slug = await first.getAttribute('data-highlight');
  const places = occurrences(/\blogistics\b/i, 'en', slug ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(first.locator('h2 a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(first.locator('[data-paragraph] a').first()).toBeFocused();
  const address = await focused(page).evaluate((link) => (link as HTMLAnchorElement).href);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  expect(address).toMatch(new RegExp(`/en/${slug}/\\?q=logistics#p\\d+$`));
  await expect(page.getByRole('button', { name: new RegExp(`^Clear ${places} marks?$`) })).toBeVisible();
});

test('Back leads to the search as it was left, with no marks in the page below', async ({ page }) => {
  await page.goto('three-batches/');
  await page.keyboard.press('/');
  await page.keyboard.type('项目');
  await dialog(page).locator('[data-highlight="business-congress"] h2 a').click();
  await expect(page.getByRole('button', { name: /清除标记/ })).toBeVisible();
  await page.goBack();
  await expect(dialog(page).getByRole('searchbox')).toHaveValue('项目');
  await expect(dialog(page).locator('[data-highlight="business-congress"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/three-batches\/$/);
  await page.reload();
  await expect(dialog(page)).toBeHidden();
});

test('a hit in the page one is on closes the search and marks the words there', async ({ page }) => {
  await page.goto('three-batches/');
  await page.keyboard.press('/');
  await page.keyboard.type('项目');
  await dialog(page).locator('[data-paragraph="three-batches#p4"] a').click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /清除标记/ })).toBeVisible();
  await expect(page.locator('#p4')).toBeInViewport();
  await page.keyboard.press('/');
  await page.keyboard.type('周口');
  await expect(dialog(page).locator('[data-highlight]').first()).toBeVisible();
  await page.reload();
  // Until what searches is there, Esc clears the field first.
  await expect(dialog(page).locator('[data-highlight]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  // The address is that of the page again a moment after the dialog is gone.
  await expect(page).toHaveURL(({ href }) => decodeURIComponent(href).endsWith('?q=项目#p4'));
});

test('the search stays what it is in a dialog and on its page', async ({ page }) => {
  const shown = () =>
    page.locator('search-box').evaluate((box) => box.querySelector('#search-results')?.innerHTML);
  await page.goto('en/search/?q=logistics');
  await expect(page.locator('[data-highlight]')).toHaveCount(logistics);
  const onPage = await shown();
  await page.goto('en/');
  await page.keyboard.press('/');
  await page.keyboard.type('logistics');
  await expect(page.locator('[data-highlight]')).toHaveCount(logistics);
  expect(await shown()).toBe(onPage);
});

test('on the search page the keys lead to the field', async ({ page }) => {
  await page.goto('search/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
  await expect(link(page)).toHaveCount(0);
});

test('closes by its button and by a click beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('three-batches/');
  await link(page).click();
  await dialog(page).getByRole('button', { name: '关闭' }).click();
  await expect(dialog(page)).toBeHidden();
  await link(page).click();
  await page.mouse.click(20, 400);
  await expect(dialog(page)).toBeHidden();
});

test('an Enter or Esc for the input method is not one for the search', async ({ page }) => {
  await page.goto('three-batches/');
  await page.keyboard.press('/');
  const devtools = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  // What a browser reports of a key that an input method takes.
  const key = (name: string) =>
    devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: name, windowsVirtualKeyCode: 229 });
  const submits = await page.evaluateHandle(() => {
    const counts = { submits: 0 };
    addEventListener('submit', () => counts.submits++, true);
    return counts;
  });
  await compose('wuliu');
  await key('Enter');
  await key('ArrowDown');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  expect(page.url()).not.toContain('q=');
  await devtools.send('Input.insertText', { text: '物流' });
  await key('Enter');
  await expect(dialog(page).locator('[data-highlight="logistics-network"]')).toBeVisible();
  await expect(dialog(page)).toBeVisible();
  expect(await submits.jsonValue()).toEqual({ submits: 0 });
});

test('from the bilingual edition hits lead to it', async ({ page }) => {
  await page.goto('bilingual/three-batches/');
  await page.keyboard.press('/');
  await page.keyboard.type('logistics');
  await dialog(page).locator('[data-paragraph="logistics-network#p1"] a').click();
  await expect(page).toHaveURL(/\/bilingual\/logistics-network\/\?q=logistics#p1$/);
});

test('an address copied while the dialog was open opens it again where there is no text to mark', async ({
  page,
}) => {
  await page.goto('en/?q=logistics');
  await expect(dialog(page).locator('[data-highlight="logistics-network"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

test('a selection drawn out of the dialog leaves it open, and a new answer is shown from its top', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('en/');
  await page.keyboard.press('/');
  await page.keyboard.type('the');
  await expect(dialog(page).locator('[data-highlight]').first()).toBeVisible();
  const field = await dialog(page).getByRole('searchbox').boundingBox();
  await page.mouse.move((field?.x ?? 0) + 50, (field?.y ?? 0) + 20);
  await page.mouse.down();
  await page.mouse.move(20, 400);
  await page.mouse.up();
  await expect(dialog(page)).toBeVisible();
  await dialog(page).evaluate((element) => element.scrollTo(0, 2000));
  await dialog(page).getByRole('searchbox').fill('logistics');
  await expect(dialog(page).getByRole('status')).toBeInViewport();
});

test('nothing covers the field and its buttons at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['', 'en/']) {
    await page.goto(path);
    await link(page).click();
    const own = await dialog(page)
      .locator('form button')
      .evaluateAll((buttons) =>
        buttons.map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        }),
      );
    expect(own, path).toEqual([true, true]);
  }
});

test.describe('while the script of the search is on its way', () => {
  /** Holds the script back. @returns what lets it come */
  const hold = async (page: Page) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/search.*.js', async (route) => {
      await held;
      await route.continue();
    });
    return release;
  };

  test('the field is there, says that it is searching, and searches for what was typed', async ({ page }) => {
    const release = await hold(page);
    await page.goto('en/');
    await page.keyboard.press('/');
    await page.keyboard.type('logistics');
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('status')).toHaveText('Searching…');
    await expect(dialog(page).getByRole('searchbox')).toHaveValue('logistics');
    release();
    await expect(dialog(page).locator('[data-highlight="logistics-network"]')).toBeVisible();
    await expect(page).toHaveURL(/\/en\/\?q=logistics$/);
  });

  test('a page that was asked for a query is busy until it answers', async ({ page }) => {
    const release = await hold(page);
    const results = page.locator('#search-results');
    await page.goto('en/search/?q=logistics');
    await expect(results).toHaveAttribute('aria-busy', 'true');
    await expect(page.locator('[data-suggestion]').first()).toBeHidden();
    release();
    await expect(page.locator('[data-highlight="logistics-network"]')).toBeVisible();
    await expect(results).toHaveAttribute('aria-busy', 'false');
  });

  test('letters that an input method composes are no query when it comes', async ({ page }) => {
    const release = await hold(page);
    await page.goto('three-batches/');
    await page.keyboard.press('/');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.imeSetComposition', { text: 'wuliu', selectionStart: 5, selectionEnd: 5 });
    await expect(dialog(page).getByRole('searchbox')).toHaveValue('wuliu');
    const came = page.waitForResponse('**/search.*.js');
    release();
    await (await came).finished();
    await page.waitForLoadState('networkidle');
    expect(page.url()).not.toContain('q=');
    await devtools.send('Input.insertText', { text: '物流' });
    await expect(dialog(page).locator('[data-highlight="logistics-network"]')).toBeVisible();
  });
});
