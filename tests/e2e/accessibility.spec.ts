import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { occurrences, slugs } from '../text.ts';
import { expect, pages, test } from './site.ts';

/** Looks at a page in both color schemes as it stands. */
async function expectAccessible(page: Page, what: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // There are no frames, so the results need no page of their own to be put together in.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
}

test.describe('axe finds nothing', () => {
  // Highlights are of one kind, and differ in their text alone: the first and the last stand for them.
  const others = slugs.slice(1, -1);
  const looked = pages.filter((path) => !others.some((slug) => path.endsWith(`${slug}/`)));
  for (const path of [...looked, '404.html']) {
    test(`/${path}`, async ({ page }) => {
      await page.goto(path);
      await expectAccessible(page, path);
    });
  }

  test('a note, open and in the margin', async ({ page }) => {
    await page.goto('three-batches/');
    await page.locator('.term').first().click();
    await expectAccessible(page, 'open');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('three-batches/');
    await expectAccessible(page, 'margin');
  });

  test('a counterpart, unfolded, and the languages turned round', async ({ page }) => {
    await page.goto('en/three-batches/');
    await page.locator('.counterpart summary').first().click();
    await expectAccessible(page, 'unfolded');
    await page.goto('bilingual/three-batches/');
    await page.getByRole('button', { name: 'English first' }).click();
    await page.locator('#p1\\.1 .permalink').focus();
    await expectAccessible(page, 'turned round');
  });

  test('the figures, ranked, and the bar that quotes a sentence', async ({ page }) => {
    await page.goto('bilingual/figures/');
    await page.locator('[aria-pressed].framed').click();
    await expectAccessible(page, 'ranked');
    await page.goto('bilingual/three-batches/');
    await page.keyboard.press('c');
    await expect(page.locator('.quote-bar')).toBeVisible();
    await expectAccessible(page, 'quoted');
  });

  for (const [name, open] of [
    ['on its page', (page: Page) => page.goto('en/search/')],
    ['in the dialog', (page: Page) => page.goto('en/').then(() => page.keyboard.press('/'))],
  ] as const) {
    test(`search ${name}: empty, found, by pinyin, not found, failed; and its targets are large`, async ({
      page,
      problems,
    }) => {
      /** Everything to press is 44 by 44 CSS pixels at least (WCAG 2.2, 2.5.5). */
      const expectLargeTargets = async (what: string) => {
        const small = await page
          .locator('search-box, .search-dialog')
          .first()
          .evaluate((box) =>
            [...box.querySelectorAll<HTMLElement>('a, button, input:not([type="checkbox"]), label')]
              .filter((control) => control.checkVisibility())
              .filter((control) => {
                const { width, height } = control.getBoundingClientRect();
                return width < 44 || height < 44;
              })
              .map(({ outerHTML }) => outerHTML),
          );
        expect(small, what).toEqual([]);
      };
      await open(page);
      const field = page.getByRole('searchbox');
      for (const [query, status] of [
        ['', ''],
        ['logistics', new RegExp(`^${occurrences(/\blogistics\b/i, 'en')} places`)],
        ['wuliu', /^Found by pinyin/],
        ['acrobts', /^Nothing found/],
      ] as const) {
        await field.fill(query);
        await expect(page.locator('[role="status"]')).toHaveText(status);
        await expectAccessible(page, query);
        await expectLargeTargets(query);
      }
      await page.route('**/*.pf_index', (route) => route.abort());
      await field.fill('教育');
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
      await expectAccessible(page, 'failed');
      await expectLargeTargets('failed');
      problems.length = 0;
    });
  }
});

test.describe('keyboard', () => {
  test('gets everywhere: past the header, into a highlight, a note and back, to the next, to a search', async ({
    page,
  }) => {
    const focused = () => page.locator(':focus');
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 200; presses++) {
        await page.keyboard.press('Tab');
        if (await page.locator(`${selector}:focus`).count()) return;
      }
      throw new Error(`Tab never reaches ${selector}`);
    };
    await page.goto('en/');
    await page.keyboard.press('Tab');
    await expect(focused()).toHaveText('Skip to the text');
    await expect(focused()).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await tabTo('.index a');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/three-batches\/$/);
    await tabTo('.term');
    await page.keyboard.press('Enter');
    await expect(page.locator('.note:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    await tabTo('.permalink');
    await tabTo('.pager .next');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/business-congress\/$/);
    await tabTo('[data-opens-search]');
    await page.keyboard.press('Enter');
    await page.keyboard.type('convention');
    await expect(page.locator('[data-highlight="business-congress"]')).toBeVisible();
  });

  test('shows where the focus is', async ({ page }) => {
    for (const path of ['three-batches/', 'search/?q=2022', 'figures/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.keyboard.press('Tab');
      const controls = await page.locator('a[href]:visible, button:visible').all();
      for (const control of controls) {
        await control.focus();
        await expect(control).toHaveCSS('outline-style', 'solid');
        await expect(control).toHaveCSS('outline-color', 'rgb(163, 32, 26)');
      }
      await page.keyboard.press('/');
      await expect(page.locator('.search-form > div')).not.toHaveCSS('box-shadow', 'none');
    }
  });
});

test('where one is stays to be seen without colors, and nothing moves unasked', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('three-batches/#p2');
  await expect(page.locator('.languages [aria-current]')).toHaveCSS('text-decoration-line', 'underline');
  const bar = await page
    .locator('#p2')
    .evaluate((element) => getComputedStyle(element, '::before').borderLeftWidth);
  expect(bar).toBe('3px');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
      }).length,
  );
  expect(moving).toBe(0);
});
