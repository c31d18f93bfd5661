import type { APIRoute } from 'astro';

/** Every page may be read; the sitemap is named where the public address is known. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `Sitemap: ${new URL('/sitemap-index.xml', site)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
