import { basename } from 'node:path';

/** What the name of a highlight's file is made of: its place in the review and its slug. */
const pattern = /^(\d{2,})-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

/**
 * The place of a highlight, from 1, and its slug, which makes its address: `03-open-library.mdx` is the third.
 * Nothing else says either. @returns nothing for a file that is named otherwise
 */
export function parseFileName(file: string): { order: number; slug: string } | undefined {
  const [, number, slug] = pattern.exec(basename(file)) ?? [];
  return number && slug ? { order: Number(number), slug } : undefined;
}
