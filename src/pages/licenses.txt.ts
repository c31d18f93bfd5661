import type { APIRoute } from 'astro';
import { licenses } from '../editions/licenses.ts';

/** The licenses of what others made and this site ships. */
export const GET: APIRoute = () => new Response(licenses());
