/** Where the focus is can be seen: the pixels around everything that takes it are compared, focused and not. */
import type { ElementHandle, Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** How many pixels differ much between two pictures of one size; counted in a page that has no policy. */
async function changedPixels(counter: Page, pictures: Buffer[]): Promise<number> {
  const sources = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  return counter.evaluate(async (urls) => {
    const [before, after] = await Promise.all(
      urls.map(async (url) => {
        const image = await createImageBitmap(await (await fetch(url)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? [];
      }),
    );
    let changed = 0;
    for (let i = 0; i < (before?.length ?? 0); i += 4) {
      if ([0, 1, 2].some((c) => Math.abs((before?.[i + c] ?? 0) - (after?.[i + c] ?? 0)) > 48)) changed++;
    }
    return changed;
  }, sources);
}

/** The first of each kind of what takes the focus: its tag and class, and those of what it stands in, tell the kind. */
async function firstOfEachKind(scope: Locator) {
  const all = scope.locator('a[href], button, input, summary, [tabindex]:not(main)');
  const places = await all.evaluateAll((elements) => {
    const kindOf = (element: Element | null, depth = 4): string =>
      element && depth
        ? `${element.tagName}.${element.className} ${kindOf(element.parentElement, depth - 1)}`
        : '';
    const kinds = elements.map((element) => (element.checkVisibility() ? kindOf(element) : ''));
    return kinds.flatMap((kind, i) => (kind && kinds.indexOf(kind) === i ? [i] : []));
  });
  // Elements, since a bar that comes with the focus adds others, and so changes their numbers.
  const elements = (await all.elementHandles()) as ElementHandle<HTMLElement>[];
  return elements.filter((_, i) => places.includes(i));
}

async function expectVisibleFocus(page: Page, scope = page.locator('body')) {
  const counter = await page.context().newPage();
  await page.bringToFront();
  // From here on the browser takes the reader for one who uses the keyboard.
  await page.keyboard.press('Tab');
  const controls = await firstOfEachKind(scope);
  expect(controls.length).toBeGreaterThan(0);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (const control of controls) {
    const name = await control.evaluate((element) => {
      (document.activeElement as HTMLElement | null)?.blur();
      element.scrollIntoView({ block: 'center' });
      return element.outerHTML.slice(0, 120);
    });
    const box = (await control.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [x, y] = [Math.max(0, box.x - 8), Math.max(0, box.y - 8)];
    const clip = {
      x,
      y,
      width: Math.min(width, box.x + box.width + 8) - x,
      height: Math.min(height, box.y + box.height + 8) - y,
    };
    const before = await page.screenshot({ clip });
    await control.evaluate((element) => element.focus({ preventScroll: true }));
    const after = await page.screenshot({ clip });
    // As much as a line of one pixel around it.
    expect(await changedPixels(counter, [before, after]), name).toBeGreaterThan(box.width + box.height);
  }
  await counter.close();
}

for (const [path, width] of [
  ['', 390],
  ['en/', 1440],
  ['three-batches/', 390],
  ['en/cultural-brand/', 1440],
  ['bilingual/three-batches/', 390],
  ['bilingual/figures/', 390],
  ['bilingual/glossary/', 390],
  ['bilingual/about/', 390],
  ['search/?q=物流', 390],
  ['en/search/?q=zzzz', 1440],
  ['404.html', 390],
] as const) {
  test(`focus is visible on /${path} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(path, { waitUntil: 'networkidle' });
    // An answer that came later would move what is compared: the network is idle while the engine works, too.
    if (path.includes('?q=')) {
      await page.locator(`#search-results[aria-busy="false"]`).waitFor({ state: 'attached' });
    }
    await expectVisibleFocus(page);
  });
}

test('focus is visible in the dialog and in an open note', async ({ page }) => {
  await page.goto('en/three-batches/');
  await page.keyboard.press('/');
  await page.keyboard.type('logistics');
  await expect(page.locator('[data-highlight] a').first()).toBeVisible();
  await expectVisibleFocus(page, page.locator('dialog[open]'));
  await page.keyboard.press('Escape');
  await page.locator('.term').first().press('Enter');
  await expectVisibleFocus(page, page.locator('.note:popover-open'));
});
