import type { APIRoute } from 'astro';
import { publicUrl } from '../site/addresses.ts';

/** Every page may be read; the sitemap is named where the public address is known. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `Sitemap: ${publicUrl(site, '/sitemap.xml')}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
