import type { APIRoute } from 'astro';
import { isBilingual } from '../languages/table.ts';
import { allPages } from '../model/pages.ts';
import { pagePath, publicUrl } from '../site/addresses.ts';

/** A sitemap has absolute addresses, so there is one only where the public address is known. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { name: 'sitemap' } }] : []);

/** Every page to be indexed, which is all but the bilingual ones (sitemaps.org, protocol 0.9). */
export const GET: APIRoute = async ({ site }) => {
  const urls = allPages()
    .filter(({ edition }) => !isBilingual(edition))
    .map(({ edition, page }) => publicUrl(site as URL, pagePath(edition, page)));
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls
      .map((url) => `<url><loc>${url}</loc></url>`)
      .join('\n')}\n</urlset>\n`,
  );
};
