import type { APIRoute } from 'astro';
import { downloadFiles } from '../../editions/downloads.ts';
import { currentReview } from '../../model/current.ts';
import { sums } from '../../site/sums.ts';

const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;

export async function getStaticPaths() {
  const files = await downloadFiles({ review: currentReview(), site });
  return [
    ...files.map(({ name, type, bytes }) => ({ params: { file: name }, props: { type, bytes } })),
    { params: { file: 'SHA256SUMS' }, props: { type: 'text/plain', bytes: sums(files) } },
  ];
}

/** The files of the page of downloads, and their sums. */
export const GET: APIRoute = ({ props: { type, bytes } }) =>
  new Response(bytes, { headers: { 'Content-Type': type } });
