import { address, expect, pages, test } from './site.ts';

for (const site of ['SITE', 'SITE_BELOW'] as const) {
  test(`every link leads somewhere, and search works (${site === 'SITE' ? 'at /' : 'below a path'})`, async ({
    page,
  }) => {
    const root = address(site);
    const queue = [root];
    const visited = new Set<string>();
    for (let url = queue.shift(); url; url = queue.shift()) {
      const [path = ''] = url.split('#');
      if (visited.has(path)) continue;
      visited.add(path);
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      const { links, missing } = await page.evaluate(() => {
        const all = [
          ...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([rel="external"], [download])'),
        ];
        const here = all.filter((a) => a.hash && a.pathname === location.pathname);
        return {
          // A file to keep is no page.
          links: all.map((a) => a.href).filter((href) => !/\/downloads\/[^/]+$/.test(href)),
          missing: here
            .map((a) => a.hash)
            .filter((hash) => !document.getElementById(decodeURIComponent(hash.slice(1)))),
        };
      });
      expect(missing, path).toEqual([]);
      for (const link of links) expect(link.startsWith(root), `${path} → ${link}`).toBe(true);
      queue.push(...links);
    }
    const found = [...visited].filter((url) => !url.includes('?')).map((url) => url.slice(root.length));
    expect(found.sort()).toEqual(pages);

    await page.goto(`${root}en/`);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('logistics');
    const hit = page.locator('[data-highlight="logistics-network"] h2 a');
    await expect(hit).toHaveJSProperty('href', `${root}en/logistics-network/?q=logistics`);
    await hit.click();
    await expect(page.getByRole('button', { name: /^Clear \d+ marks$/ })).toBeVisible();
  });
}
