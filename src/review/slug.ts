import { basename } from 'node:path';

/** Slug of a highlight, and so its address: its file's name without the number and the ending. */
export const slugOf = (file: string): string => basename(file, '.mdx').replace(/^\d+-/, '');
