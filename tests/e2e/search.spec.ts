import type { Page } from '@playwright/test';
import { bytesSent } from '../build/pages.ts';
import { folders } from '../builds.ts';
import { nowhere, occurrences, placesInHighlights, slugs, slugsWith } from '../text.ts';
import { address, expect, test } from './site.ts';

const results = '#search-results';
/** Settled is a state of its own: the answer may be empty and take no room. */
const settled = (page: Page) => expect(page.locator(results)).toHaveAttribute('aria-busy', 'false');

/** How many links are offered where there is nothing to show: ten highlights, and the way to more. */
const offered = Math.min(slugs.length, 11);

/** What a search for “logistics” is told to have found. */
const logistics = placesInHighlights(occurrences(/\blogistics\b/i, 'en'), slugsWith(/\blogistics\b/i).length);

/** The slugs of all highlights shown, in their order. */
const shownSlugs = (page: Page) =>
  page
    .locator('[data-highlight]')
    .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset.highlight));

test('finds a highlight from an address, marks the words, and opens it', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('物流')}`);
  await expect(page.getByRole('searchbox')).toHaveValue('物流');
  await expect(page.getByRole('status')).toHaveText(
    `${slugsWith(/物流/).length}个亮点，共${occurrences(/物流/, 'zh')}处`,
  );
  await settled(page);
  const hit = page.locator('[data-highlight="logistics-network"]');
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
          return [...ranges, ...[...document.querySelectorAll('main mark')].map((mark) => mark.textContent)];
        });
      /** The title and the text, without what is folded away. */
      const shown = () =>
        page
          .locator('h1, .text p:not(.counterpart p)')
          .evaluateAll((texts) => texts.map((t) => t.textContent).join('\n'));
      await page.goto(path);
      const text = await shown();
      await page.goto(`${path}/?q=${encodeURIComponent('物流')}#p3`);
      const clear = page.getByRole('button', { name: /清除标记/ });
      await expect(clear).toBeVisible();
      const words = await marked();
      expect(words.length).toBe(text.match(/物流/g)?.length);
      expect(new Set(words)).toEqual(new Set(['物流']));
      await expect(page.locator('#p3')).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(clear).toBeHidden();
      expect(await marked()).toEqual([]);
      expect(await shown()).toBe(text);
      await expect(page).toHaveURL(/\/logistics-network\/#p3$/);
    });
  }
}

for (const [path, query] of [
  ['en/search/', 'Zhoukou'],
  ['search/', '项目'],
  ['en/search/', '周商大会'],
  ['en/search/', 'convention '.repeat(50)],
] as const) {
  test(`shows as many places as it counts: ${path}?q=${query.slice(0, 12)}`, async ({ page }) => {
    await page.goto(`${path}?q=${encodeURIComponent(query)}`);
    await settled(page);
    const [places = 0] =
      ((await page.getByRole('status').textContent()) ?? '').match(/\d+(?= places?|处)/) ?? [];
    const marks = await page.locator('[data-highlight] mark').count();
    expect(marks).toBeGreaterThan(0);
    expect(Number(places)).toBe(marks);
    for (const hit of await page.locator('[data-highlight]').all()) {
      const own = await hit.locator('mark').count();
      await expect(hit.locator('.remark')).toHaveText(new RegExp(`^${own}(处| places?)$`));
    }
  });
}

test('finds the same highlights by either language from a page of either', async ({ page }) => {
  await page.goto('en/search/?q=logistics');
  await expect(page.getByRole('status')).toHaveText(logistics);
  const english = await shownSlugs(page);
  expect([...english].sort()).toEqual(slugsWith(/\blogistics\b/i).sort());
  await page.goto(`en/search/?q=${encodeURIComponent('物流')}`);
  await expect(page.getByRole('status')).toHaveText(
    placesInHighlights(occurrences(/物流/, 'zh'), slugsWith(/物流/).length),
  );
  expect((await shownSlugs(page)).sort()).toEqual(slugsWith(/物流/).sort());
  // The two words translate each other, in the highlights that were published first at least.
  expect(english).toEqual(expect.arrayContaining(['logistics-network']));
});

test('searches while one types and keeps the query in the address', async ({ page }) => {
  await page.goto('en/search/');
  await expect(page.locator('.search-suggestions li')).toHaveCount(offered);
  await page.getByRole('searchbox').pressSequentially('acrobat');
  await expect(page.locator('[data-highlight="cultural-brand"]')).toBeVisible();
  await expect(page).toHaveURL(/\?q=acrobat$/);
  await expect(page.locator('.search-suggestions li').first()).toBeHidden();
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('[data-highlight]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/search\/$/);
});

for (const [query, slug, ...words] of [
  ['五星支部', 'five-star-branches', /五星”?支部/],
  ['２０２２年６月', 'healthcare-reform', /2022年6月/],
  ['3d打印', 'business-congress', /3D打印/i],
  ['电商+直播', 'logistics-network', /电商\+?直播/],
  ['2×100万千瓦', 'business-congress', /2×100万千瓦/],
  ['324.5亿元', 'business-congress', /324\.5亿元/],
  ['锅圈供应链(上海)有限公司', 'business-congress', /锅圈供应链（上海）有限公司/],
  ['5.96万个', 'neighborhood-schools', /5\.96万个/],
  ['59,600', 'neighborhood-schools', /\b59,600\b/],
  ['59600', 'neighborhood-schools', /\b59,?600\b/],
  ['京东 物流', 'logistics-network', /京东/, /物流/],
  ['週商大會', 'business-congress', /周商大会/],
] as const) {
  test(`“${query}” finds what has it, ${slug} among others if there are any`, async ({ page }) => {
    const expected = slugsWith(...words);
    expect(expected).toContain(slug);
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await settled(page);
    await expect(page.locator('[data-highlight]')).toHaveCount(Math.min(expected.length, 10));
    const shown = await shownSlugs(page);
    expect(expected).toEqual(expect.arrayContaining(shown));
  });
}

test('says when nothing is found, and offers the highlights', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(nowhere)}`);
  await expect(page.getByRole('status')).toHaveText(`没有找到“${nowhere}”。`);
  await expect(page.locator('[data-highlight]')).toHaveCount(0);
  await expect(page.locator('.search-suggestions li:visible')).toHaveCount(offered);
});

test('nothing of the search is loaded before the reader turns to it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const ofSearch = () => requests.filter((url) => /pagefind/.test(url));
  const scriptHasRun = () => page.locator('search-box[data-script]').waitFor({ state: 'attached' });
  await page.goto('three-batches/', { waitUntil: 'networkidle' });
  await scriptHasRun();
  expect(requests.filter((url) => url.endsWith('.js'))).toHaveLength(1);
  await page.goto(`three-batches/?q=${encodeURIComponent('项目')}`, { waitUntil: 'networkidle' });
  await scriptHasRun();
  expect(ofSearch()).toEqual([]);
  await page.goto('search/', { waitUntil: 'networkidle' });
  await scriptHasRun();
  expect(ofSearch()).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(ofSearch).not.toEqual([]);
});

test('a first search takes 90 KB at most, from opening it to its results', async ({ page }) => {
  await page.goto('', { waitUntil: 'networkidle' });
  const files: string[] = [];
  page.on('request', (request) => files.push(decodeURIComponent(new URL(request.url()).pathname)));
  await page.keyboard.press('/');
  await page.keyboard.insertText('物流');
  await expect(page.locator('[data-highlight]')).toHaveCount(Math.min(slugsWith(/物流/).length, 10));
  const bytes = files.reduce((sum, file) => sum + bytesSent(folders.site, file), 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(90_000);
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

test('says that it is searching where that takes long, and clears what was before', async ({ page }) => {
  await page.goto('en/search/?q=acrobatics');
  await expect(page.locator('[data-highlight]').first()).toBeVisible();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.pf_index', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('searchbox').fill('logistics');
  await expect(page.getByRole('status')).toHaveText('Searching…');
  await expect(page.locator('[data-highlight]')).toHaveCount(0);
  await expect(page.locator('.search-suggestions li').first()).toBeHidden();
  release();
  await expect(page.getByRole('status')).toHaveText(logistics);
});

test('after a failure the field can be cleared', async ({ page, problems }) => {
  await page.route('**/*.pf_index', (route) => route.abort());
  await page.goto('en/search/?q=logistics');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  await expect(page).toHaveURL(/\/en\/search\/$/);
  problems.length = 0;
});

test('a long query is searched, but kept out of the address', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('周口'.repeat(200));
  await expect(page.getByRole('status')).toHaveText(/^没有找到/);
  expect(page.url()).not.toContain('q=');
});

for (const [name, part, query] of [
  ['variant characters', '**/variants.json', '醫共體'],
  ['pinyin', '**/pinyin.json', 'yigongti'],
  ['terms', '**/terms.json', nowhere],
] as const) {
  test(`a failure to load the list of ${name} is said where a query needs it`, async ({ page, problems }) => {
    await page.route(part, (route) => route.abort());
    await page.goto(`search/?q=${encodeURIComponent('医共体')}`);
    await expect(page.locator('[data-highlight]').first()).toBeVisible();
    await page.getByRole('searchbox').fill(query);
    await expect(page.getByRole('status')).toHaveText(/搜索失败/);
    await expect(page.locator('[data-highlight]')).toHaveCount(0);
    await page.unroute(part);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('status')).toHaveText(/亮点|没有找到/);
    problems.length = 0;
  });
}

test('without a connection it says so, and the page can still be read', async ({
  page,
  context,
  problems,
}) => {
  await page.goto('three-batches/');
  await context.setOffline(true);
  await page.keyboard.press('/');
  await page.keyboard.type('logistics');
  await expect(page.getByRole('status')).toHaveText(/搜索失败/);
  await page.keyboard.press('Escape');
  await expect(page.locator('#p1')).toBeVisible();
  problems.length = 0;
});

test('takes hostile input for text', async ({ page }) => {
  await page.goto('search/');
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"\\"',
    '.*+?^$()|[]{}',
    '，。',
    '🌾\u202e\u0000\ud800',
    '"'.repeat(10_000),
    '周口物流'.repeat(2_500),
    'logistics'.repeat(1_200),
    [...Array(3000).keys()].join(' '),
    'xianfangan'.repeat(1000),
  ]) {
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('searchbox').press('Enter');
    await settled(page);
    await expect(page.locator(`${results} img`)).toHaveCount(0);
    await expect(page.locator('[data-highlight]')).toHaveCount(0);
  }
});

test('a query can neither turn the sentence round that shows it nor fill the screen', async ({ page }) => {
  await page.goto('en/search/');
  for (const [query, shown] of [
    ['\u202elatigid', '\u202elatigid'],
    ['x'.repeat(10_000), `${'x'.repeat(60)}…`],
  ] as const) {
    await page.getByRole('searchbox').fill(query);
    await expect(page.getByRole('status').locator('bdi')).toHaveText(shown);
    await expect(page.getByRole('status')).toHaveText(`Nothing found for “${shown}”.`);
  }
});

test('finds by pinyin what a Latin query does not find in English, and says so', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const byPinyin = () => requests.filter((url) => /pinyin/.test(url));
  await page.goto('en/search/?q=Zhoukou');
  await expect(page.locator('[data-highlight]').first()).toBeVisible();
  await expect(page.locator('.remark').first()).toHaveText(/^\d+ places$/);
  expect(byPinyin()).toEqual([]);
  for (const query of ['zhou shang da hui', 'zhoushangdahui', 'zhoushangdah', 'zhōu shāng dà huì']) {
    await page.getByRole('searchbox').fill(query);
    const all = placesInHighlights(occurrences(/周商大会/, 'zh'), slugsWith(/周商大会/).length);
    await expect(page.getByRole('status')).toHaveText(`Found by pinyin: ${all}`);
    await settled(page);
    const here = occurrences(/周商大会/, 'zh', 'business-congress');
    await expect(page.locator('[data-highlight="business-congress"] .remark')).toHaveText(
      `${here} places · By pinyin`,
    );
  }
  expect(byPinyin()).toHaveLength(1);
  await page.getByRole('searchbox').fill('yigaiti');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “yigaiti”.');
  await page.getByRole('searchbox').fill('yigongti');
  const hit = page.locator('[data-highlight="healthcare-reform"]');
  await expect(hit.locator('mark').first()).toHaveText('医共体');
  await hit.locator('[data-paragraph] a').first().click();
  await expect(page).toHaveURL(/\/en\/healthcare-reform\/\?q=/);
  await expect(page.getByRole('button', { name: /^Clear \d marks?$/ })).toBeVisible();
});

test('where nothing is found, offers the terms most like it, which search in turn', async ({ page }) => {
  await page.goto('en/search/?q=acrobts');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “acrobts”.');
  await page.locator('.nearest').getByRole('link', { name: 'Zhoukou acrobatics' }).click();
  await expect(page.locator('[data-highlight="cultural-brand"]')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('Zhoukou acrobatics');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

for (const [path, query, place, target] of [
  [
    'search/',
    '签约项目总投资',
    'figures#three-batches.signed-investment',
    '/figures/#three-batches.signed-investment',
  ],
  [
    'en/search/',
    '"Total investment of projects signed"',
    'figures#three-batches.signed-investment',
    '/en/figures/#three-batches.signed-investment',
  ],
  ['search/', '新业绩', '#', '/'],
  ['en/search/', 'Wang Yan', '#', '/en/'],
  ['search/', '名录库', 'glossary#official-statistics', '/glossary/#official-statistics'],
  ['en/search/', '"No human translator"', 'about#translation', '/en/about/#translation'],
  [
    'search/',
    '五期合计，不是2022年',
    'three-batches#translators-note-2',
    '/three-batches/#translators-note-2',
  ],
] as const) {
  test(`finds “${query}” outside the texts and leads to it, from ${path}`, async ({ page }) => {
    await page.goto(`${path}?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toHaveText(/本站其他地方有\d+处|elsewhere on the site/);
    await expect(page.locator('[data-highlight]')).toHaveCount(0);
    const hit = page.locator(`[data-place="${place}"]`);
    await expect(hit.locator('mark')).not.toHaveCount(0);
    await expect(hit.locator('.counterpart')).not.toHaveText('');
    await hit.locator('a').click();
    await expect(page).toHaveURL(({ href }) => href.endsWith(target));
  });
}

test('shows what stands around a match, the counterpart beneath, and places elsewhere after the text', async ({
  page,
}) => {
  await page.goto('en/search/?q=43.7%20billion');
  await expect(page.getByRole('status')).toHaveText('1 place in 1 highlight');
  const [line, counterpart] = await page.locator('[data-paragraph] p').allTextContents();
  expect(line).toMatch(/^….*43\.7 billion.*…$/);
  expect(counterpart).toContain('437亿元');
  for (const text of [line, counterpart]) expect(text?.length).toBeLessThan(130);
  const kinds = await page
    .locator('.hit')
    .evaluateAll((hits) => hits.map((hit) => hit.hasAttribute('data-place')));
  expect(kinds[0]).toBe(false);
  expect(kinds).toContain(true);
  expect(kinds).toEqual([...kinds].sort());
});

for (const [path, query, meant] of [
  ['en/search/', 'logistcs', 'logistics'],
  ['search/', '物留', '物流'],
  ['en/search/', '"high-speed rail"', '"high-speed railway"'],
] as const) {
  test(`where “${query}” finds nothing, offers “${meant}”, which finds something`, async ({ page }) => {
    await page.goto(`${path}?q=${encodeURIComponent(query)}`);
    await page.locator('.nearest').getByRole('link', { name: meant, exact: true }).click();
    await expect(page.getByRole('searchbox')).toHaveValue(meant);
    await expect(page.locator('[data-highlight="logistics-network"]')).toBeVisible();
    await expect(page.locator('.nearest')).toHaveCount(0);
  });
}

test('an answer that comes late never shows over a newer one', async ({ page }) => {
  await page.goto('en/search/?q=acrobatics');
  await expect(page.locator('[data-highlight="cultural-brand"]')).toBeVisible();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/text/*.json', async (route) => {
    await held;
    await route.continue();
  });
  const late = page.waitForRequest('**/text/*.json');
  await page.getByRole('searchbox').fill('logistics');
  await late;
  await page.getByRole('searchbox').fill('acrobat');
  await expect(page.locator('[data-highlight="cultural-brand"]')).toBeVisible();
  await settled(page);
  const newer = await shownSlugs(page);
  const answered = page.waitForResponse('**/text/*.json');
  release();
  await answered;
  await page.waitForLoadState('networkidle');
  expect(await shownSlugs(page)).toEqual(newer);
  expect(newer).not.toContain('logistics-network');
  await expect(page).toHaveURL(/q=acrobat$/);
});

test('a second review is searched in its own words', async ({ page }) => {
  await page.goto(`${address('MINI')}en/search/?q=library`);
  await expect(page.locator('[data-highlight="open-library"]')).toBeVisible();
  await page.goto(`${address('MINI')}search/?q=${encodeURIComponent('物流')}`);
  await expect(page.getByRole('status')).toHaveText('没有找到“物流”。');
});
