import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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
  for (const path of [...pages, '404.html']) {
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

  test('search: found, not found, failed', async ({ page, problems }) => {
    await page.goto('en/search/?q=logistics');
    await expect(page.locator('[data-highlight]').first()).toBeVisible();
    await expectAccessible(page, 'found');
    await page.goto('en/search/?q=zzzz');
    await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzz”.');
    await expectAccessible(page, 'not found');
    await page.route('**/pagefind.js', (route) => route.abort());
    await page.goto('en/search/?q=logistics');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expectAccessible(page, 'failed');
    problems.length = 0;
  });
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
    await tabTo('input[name="q"]');
    await page.keyboard.type('congress');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-highlight="business-congress"]')).toBeVisible();
  });

  test('shows where the focus is', async ({ page }) => {
    for (const path of ['three-batches/', 'search/?q=2022', 'figures/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const controls = await page.locator('a[href]:visible, button:visible').all();
      await page.keyboard.press('Tab');
      for (const control of controls) {
        await control.focus();
        await expect(control).toHaveCSS('outline-style', 'solid');
        await expect(control).toHaveCSS('outline-color', 'rgb(163, 32, 26)');
      }
      await page.locator('input[name="q"]').focus();
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
