/**
 * The public address of the site, with a slash at its end, from `SITE_URL`; undefined where that is not set.
 * @throws if it is no whole address
 */
export function publicAddress(): string | undefined {
  const { SITE_URL } = process.env;
  if (!SITE_URL) return undefined;
  const site = SITE_URL.replace(/\/?$/, '/');
  if (URL.canParse(site)) return site;
  throw new Error(`SITE_URL should be a whole address like https://example.org/review/, not “${site}”.`);
}
