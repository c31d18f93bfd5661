import type { Page } from '@playwright/test';
import { address, expect, test } from './site.ts';

const results = '#search-results';
/** Settled is a state of its own: the answer may be empty and take no room. */
const settled = (page: Page) => expect(page.locator(results)).toHaveAttribute('aria-busy', 'false');

test('finds a highlight from an address, marks the words, and opens it', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('物流')}`);
  await expect(page.getByRole('searchbox')).toHaveValue('物流');
  await expect(page.getByRole('status')).toHaveText(/^2 个亮点，共 \d+ 处$/);
  await settled(page);
  const hit = page.locator('[data-highlight="logistics-network"]');
  await expect(page.locator('[data-highlight]').first()).toHaveAttribute(
    'data-highlight',
    'logistics-network',
  );
  await expect(hit.locator('mark').first()).toHaveText('物流');
  await expect(hit.locator('.counterpart').first()).toHaveAttribute('lang', 'en');
  await hit.locator('h2 a').click();
  await expect(page).toHaveURL(/\/logistics-network\/\?q=/);
});

for (const path of ['logistics-network', 'bilingual/logistics-network']) {
  for (const highlights of ['with CSS highlights', 'without']) {
    test(`the words are marked on arrival at ${path}, ${highlights}, until they are cleared`, async ({
      page,
    }) => {
      if (highlights === 'without')
        await page.addInitScript(() => delete (CSS as Partial<typeof CSS>).highlights);
      const marked = () =>
        page.evaluate(() => {
          const ranges = [...((CSS.highlights?.get('search') as Iterable<Range> | undefined) ?? [])].map(
            String,
          );
          return [...ranges, ...[...document.querySelectorAll('.text mark')].map((mark) => mark.textContent)];
        });
      const text = await page.goto(path).then(() => page.locator('.text').textContent());
      await page.goto(`${path}/?q=${encodeURIComponent('物流')}#p3`);
      const clear = page.getByRole('button', { name: /清除标记/ });
      await expect(clear).toBeVisible();
      const words = await marked();
      expect(words.length).toBe(text?.match(/物流/g)?.length);
      expect(new Set(words)).toEqual(new Set(['物流']));
      await expect(page.locator('#p3')).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(clear).toBeHidden();
      expect(await marked()).toEqual([]);
      expect(await page.locator('.text').textContent()).toBe(text);
      await expect(page).toHaveURL(/\/logistics-network\/#p3$/);
    });
  }
}

for (const [path, query] of [
  ['en/search/', 'Zhoukou'],
  ['search/', '项目'],
  ['en/search/', '周商大会'],
  ['en/search/', 'congress '.repeat(50)],
] as const) {
  test(`shows as many places as it counts: ${path}?q=${query.slice(0, 12)}`, async ({ page }) => {
    await page.goto(`${path}?q=${encodeURIComponent(query)}`);
    await settled(page);
    const [places = 0] =
      ((await page.getByRole('status').textContent()) ?? '').match(/\d+(?= places?| 处)/) ?? [];
    const marks = await page.locator(`${results} mark`).count();
    expect(marks).toBeGreaterThan(0);
    expect(Number(places)).toBe(marks);
  });
}

test('finds the same highlights by either language from a page of either', async ({ page }) => {
  const slugs = () =>
    page
      .locator('[data-highlight]')
      .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.highlight));
  await page.goto('en/search/?q=logistics');
  await expect(page.getByRole('status')).toHaveText(/^11 places in 2 highlights$/);
  const english = await slugs();
  await page.goto(`en/search/?q=${encodeURIComponent('物流')}`);
  await expect(page.getByRole('status')).toHaveText(/^\d+ places in 2 highlights$/);
  expect(new Set(await slugs())).toEqual(new Set(english));
});

test('searches while one types and keeps the query in the address', async ({ page }) => {
  await page.goto('en/search/');
  await expect(page.locator('[data-suggestion]')).toHaveCount(9);
  await page.getByRole('searchbox').pressSequentially('acrobat');
  await expect(page.locator('[data-highlight="cultural-brand"]')).toBeVisible();
  await expect(page).toHaveURL(/\?q=acrobat$/);
  await expect(page.locator('[data-suggestion]').first()).toBeHidden();
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('[data-highlight]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/search\/$/);
});

for (const [query, slug] of [
  ['五星支部', 'five-star-branches'],
  ['２０２２年６月', 'healthcare-reform'],
  ['3d打印', 'business-congress'],
  ['电商+直播', 'logistics-network'],
  ['2×100万千瓦', 'business-congress'],
  ['324.5亿元', 'business-congress'],
  ['锅圈供应链(上海)有限公司', 'business-congress'],
  ['5.96万个', 'neighborhood-schools'],
  ['59,600', 'neighborhood-schools'],
  ['59600', 'neighborhood-schools'],
  ['京东 物流', 'logistics-network'],
  ['週商大會', 'business-congress'],
] as const) {
  test(`“${query}” finds ${slug} alone`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await settled(page);
    await expect(page.locator('[data-highlight]')).toHaveCount(1);
    await expect(page.locator(`[data-highlight="${slug}"]`)).toBeVisible();
  });
}

test('says when nothing is found, and offers the highlights', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('郑州航空港')}`);
  await expect(page.getByRole('status')).toHaveText('没有找到“郑州航空港”。');
  await expect(page.locator('[data-highlight]')).toHaveCount(0);
  await expect(page.locator('[data-suggestion]:visible')).toHaveCount(9);
});

test('the form in the header of any page leads to the results', async ({ page }) => {
  await page.goto('bilingual/cultural-brand/');
  await page.getByRole('searchbox').fill('医共体');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('[data-highlight="healthcare-reform"]')).toBeVisible();
});

test('nothing of the search is loaded before the reader turns to it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const ofSearch = () => requests.filter((url) => /pagefind/.test(url));
  await page.goto('three-batches/', { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.endsWith('.js'))).toHaveLength(1);
  await page.goto('search/', { waitUntil: 'networkidle' });
  expect(ofSearch()).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(ofSearch).not.toEqual([]);
});

test('waits for an input method: no search while it composes, one right after', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').focus();
  const devtools = await page.context().newCDPSession(page);
  for (const text of ['w', 'wu', 'wuliu']) {
    await devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await expect(page.getByRole('searchbox')).toHaveValue('wuliu');
  expect(page.url()).toMatch(/\/search\/$/);
  await devtools.send('Input.insertText', { text: '物流' });
  await expect(page.locator('[data-highlight="logistics-network"]')).toBeVisible();
  expect(decodeURIComponent(page.url())).toMatch(/\?q=物流$/);
});

for (const [name, part] of [
  ['its program', '**/pagefind.js'],
  ['its list of variant characters', '**/variants.txt'],
  ['its WebAssembly', '**/wasm.unknown.pagefind'],
  ['a part of the index', '**/*.pf_index'],
  ['a highlight', '**/*.pf_fragment'],
] as const) {
  test(`a failure to load ${name} is said, not shown as an empty result, and can be tried again`, async ({
    page,
    problems,
  }) => {
    await page.route(part, (route) => route.abort());
    await page.goto('en/search/?q=logistics');
    await expect(page.getByRole('status')).toHaveText(/The search did not work/);
    await settled(page);
    await page.unroute(part);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-highlight="logistics-network"]')).toBeVisible();
    problems.length = 0;
  });
}

test('takes hostile input for text', async ({ page }) => {
  await page.goto('search/');
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"\\"',
    '.*+?^$()|[]{}',
    '，。',
    '🌾\u202e\u0000\ud800',
    '"'.repeat(10_000),
  ]) {
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('searchbox').press('Enter');
    await settled(page);
    await expect(page.locator(`${results} img`)).toHaveCount(0);
    await expect(page.locator('[data-highlight]')).toHaveCount(0);
  }
});

test('a second review is searched in its own words', async ({ page }) => {
  await page.goto(`${address('MINI')}en/search/?q=library`);
  await expect(page.locator('[data-highlight="open-library"]')).toBeVisible();
  await page.goto(`${address('MINI')}search/?q=${encodeURIComponent('物流')}`);
  await expect(page.getByRole('status')).toHaveText('没有找到“物流”。');
});
