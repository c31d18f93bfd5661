import type { APIRoute } from 'astro';
import { feed } from '../editions/feed.ts';
import { localeNames } from '../languages/table.ts';
import { currentReview } from '../model/current.ts';
import { feedPath } from '../site/addresses.ts';

/** A feed has absolute addresses, so there is one only where the public address is known. */
export const getStaticPaths = () =>
  (import.meta.env.SITE ? localeNames : []).map((locale) => ({
    params: { feed: feedPath(locale).slice(1, -'.xml'.length) },
    props: { locale },
  }));

export const GET: APIRoute = async ({ site, props: { locale } }) =>
  new Response(await feed(currentReview(), site as URL, locale));
