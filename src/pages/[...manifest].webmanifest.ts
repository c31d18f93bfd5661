import type { APIRoute } from 'astro';
import { editionNames } from '../languages/table.ts';
import { getReview } from '../model/review.ts';
import { manifestPath } from '../site/addresses.ts';
import { manifest } from '../site/manifest.ts';

export const getStaticPaths = () =>
  editionNames.map((edition) => ({
    params: { manifest: manifestPath(edition).slice(1, -'.webmanifest'.length) },
    props: { edition },
  }));

export const GET: APIRoute = ({ props: { edition } }) =>
  new Response(JSON.stringify(manifest(getReview(), edition)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
