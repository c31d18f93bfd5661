import type { APIRoute } from 'astro';
import { getIcon, ownIcon } from '../model/review.ts';

/** The icon of a review that has one; all others show the one in `public/`. */
export const getStaticPaths = () => (getIcon() ? [{ params: { icon: ownIcon } }] : []);

export const GET: APIRoute = () => new Response(getIcon());
