import type { APIRoute } from 'astro';
import { xml, xmlDocument } from '../editions/xml.ts';
import { isBilingual } from '../languages/table.ts';
import { allPages } from '../model/pages.ts';
import { alternates, pagePath, publicUrl } from '../site/addresses.ts';

/** A sitemap has absolute addresses, so there is one only where the public address is known. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { name: 'sitemap' } }] : []);

/**
 * Every page to be indexed, which is all but the bilingual ones (sitemaps.org, protocol 0.9), each with itself and its
 * counterparts in other languages (Google's extension for localized pages).
 */
export const GET: APIRoute = ({ site }) => {
  const urls = allPages()
    .filter(({ edition }) => !isBilingual(edition))
    .map(({ edition, page }) => {
      const links = alternates(site as URL, page).map((link) =>
        xml('xhtml:link', { rel: 'alternate', ...link }),
      );
      return xml('url', {}, xml('loc', {}, publicUrl(site as URL, pagePath(edition, page))), ...links);
    });
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return new Response(xmlDocument(xml('urlset', namespaces, ...urls)));
};
