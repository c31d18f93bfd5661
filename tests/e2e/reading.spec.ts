import { address, expect, pages, test } from './site.ts';

const highlights = 9;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page lists the highlights and leads to their text', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('.index h2 a')).toHaveCount(highlights);
    await page.locator('.index h2 a').first().click();
    await expect(page).toHaveURL(/\/three-batches\/$/);
    await expect(page.locator('#p1')).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/three-batches\/$/);
    await page.getByRole('link', { name: 'Both' }).click();
    await expect(page.locator('#p1\\.1 p:lang(zh)')).toBeVisible();
    await expect(page.locator('#p1\\.1 p:lang(en)')).toBeVisible();
  });

  test('a term leads to its glossary entry', async ({ page }) => {
    await page.goto('en/three-batches/');
    await page.locator('.term').first().click();
    await expect(page).toHaveURL(/\/en\/glossary\/#three-batches$/);
    await expect(page.locator('#three-batches')).toBeInViewport();
  });

  test('the search form leads to a page that says what search needs, and offers the highlights', async ({
    page,
  }) => {
    await page.goto('en/three-batches/');
    await page.getByRole('searchbox').fill('logistics');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=logistics$/);
    await expect(page.locator('.needs-script')).toBeVisible();
    await expect(page.locator('.needs-script')).toContainText('Search needs JavaScript');
    await expect(page.locator('[data-suggestion]')).toHaveCount(highlights);
    await expect(page.locator('.needs-script a')).toHaveAttribute('href', '../glossary/');
  });
});

test.describe('the language switch keeps the place', () => {
  test('of the paragraph in the address', async ({ page }) => {
    await page.goto('three-batches/#p3');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/three-batches\/#p3$/);
    await page.getByRole('link', { name: 'Both' }).click();
    await expect(page).toHaveURL(/\/bilingual\/three-batches\/#p3$/);
    await expect(page.locator('#p3')).toBeInViewport();
  });

  test('of the paragraph in view', async ({ page }) => {
    await page.goto('en/epidemic-control/');
    await page.locator('#p2').evaluate((paragraph) => paragraph.scrollIntoView());
    await page.getByRole('link', { name: '中文' }).evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(/\/epidemic-control\/#p2$/);
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

  test('stands in the margin where there is room', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('three-batches/');
    const note = page.locator('#note-three-batches');
    await expect(note).toBeVisible();
    const [text, margin] = [await page.locator('#p1').boundingBox(), await note.boundingBox()];
    expect(margin?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    await page.locator('.term').first().click();
    await expect(note).toBeFocused();
  });
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

test('nothing shifts while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['', 'three-batches/', 'bilingual/three-batches/', 'en/', 'search/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    expect(shift, path).toBeLessThan(0.01);
  }
});

test('the heading typeface is the one that the site brings', async ({ page }) => {
  for (const [path, family] of [
    ['', 'Headline'],
    ['three-batches/', 'Title'],
  ] as const) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const faces = await page.evaluate(() =>
      [...document.fonts].map((face) => `${face.family} ${face.status}`),
    );
    expect(faces).toContain(`${family} loaded`);
  }
});

test('on paper there are no controls, and the notes are printed', async ({ page }) => {
  await page.goto('three-batches/');
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.site-header', '.site-footer', '.pager', '.permalink >> nth=0']) {
    await expect(page.locator(selector)).toBeHidden();
  }
  await expect(page.locator('#note-three-batches')).toBeVisible();
});

test('a missing page says so in both languages and leads to the front page, also below a path', async ({
  page,
  problems,
}) => {
  for (const site of [address('SITE'), address('SITE_BELOW')]) {
    const response = await page.goto(`${site}no/such/page`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'To the front page' })).toHaveJSProperty(
      'href',
      `${site}en/`,
    );
    await page.getByRole('link', { name: '回到首页' }).click();
    await expect(page.locator('.index')).toBeVisible();
  }
  // The browser reports each 404: the missing pages and the folders that were tried.
  expect(problems.every((problem) => problem.includes('404'))).toBe(true);
  problems.length = 0;
});
