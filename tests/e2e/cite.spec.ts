/** References on the About page: what the script completes and copies, and how one comes to them. */
import { review } from '../text.ts';
import { expect, test } from './site.ts';

const slug = review.highlights[0]?.slug ?? '';

test('the bar of a sentence leads to the references of its highlight, which open without a script', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(`en/${slug}/`);
  await page.locator('#p2\\.1').click({ position: { x: 8, y: 8 } });
  const link = page.getByRole('toolbar').getByRole('link', { name: 'Cite' });
  const address = `${baseURL}en/about/#cite-${slug}`;
  await expect(link).toHaveJSProperty('href', address);
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(address);
  await expect(plain.locator(`#cite-${slug} .cited`).first()).toBeInViewport();
  await expect(plain.locator('.cited time').first()).toBeHidden();
  await plain.close();
});

test('the front page leads to the references of the review', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('link', { name: 'Cite' }).click();
  await expect(page.locator(`#cite-${review.data.slug} .cited`).first()).toBeInViewport();
});

test('a reference is copied as it stands, with the address and the day, which the page knew not', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2026-09-05T12:00:00');
  await page.goto(`en/about/#cite-${slug}`);
  const references = page.locator(`#cite-${slug} .cited`);
  const copied = async (style: string) => {
    const paragraph = references.and(page.locator(`[data-style="${style}"]`));
    await paragraph.getByRole('button', { name: `Copy ${style}` }).click();
    await expect(paragraph.getByRole('status')).toHaveText(`Copied: ${style}.`);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const address = `${baseURL}en/${slug}/`;
  expect(await copied('GB/T 7714—2025')).toMatch(new RegExp(`\\[2026-09-05\\]\\. ${address}\\.$`));
  expect(await copied('APA 7')).toMatch(new RegExp(`Retrieved September 5, 2026, from ${address}$`));
  expect(await copied('MLA 9')).toMatch(/Accessed 5 Sept\. 2026\.$/);
});

test('where the browser refuses to copy, the reference is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('about/');
  const first = page.locator('.cited').first();
  await first.getByRole('button').click();
  await expect(first.getByRole('status')).toContainText('浏览器不允许复制');
  expect(await page.evaluate(() => String(getSelection()))).toBe(await first.locator('.entry').textContent());
});
