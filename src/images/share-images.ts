import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { typesetter } from '../fonts/outlines.ts';
import { keptIn } from '../kept.ts';
import type { Review } from '../review/types.ts';
import { drawCard } from './card.ts';
import { cards, charactersOf } from './cards.ts';
import { paint, painter } from './paint.ts';
import { readPalette } from './palette.ts';

/**
 * The pictures of a review as PNG, by their addresses from the site's root, and how many were not in the folder, where
 * each stands under a name made of its drawing and of what paints it.
 */
export async function shareImages(review: Review, folder: string) {
  await mkdir(folder, { recursive: true });
  const tools = { type: await typesetter(charactersOf(review)), palette: readPalette() };
  const { keep, made, dropOthers } = keptIn(folder);
  const files = new Map<string, Uint8Array>();
  for (const { path, shape, card } of cards(review, tools.type)) {
    const svg = drawCard(card, shape, tools);
    const key = createHash('sha256').update(painter).update(svg).digest('hex').slice(0, 16);
    files.set(path, await keep(`${key}/image.png`, () => paint(svg)));
  }
  await dropOthers();
  return { files, made: made() };
}
