import { resolve } from 'node:path';

/** Folder of the review to build; another one makes another site with the same engine. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');
