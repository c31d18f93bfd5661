/**
 * What the page already has of what its keys do. It is handed to the script that a key fetches: imported there as well,
 * it would become a file of its own, and every page would wait for two.
 */
import { toggleCounterpart } from './counterpart.ts';
import { lightPair } from './light.ts';
import { firstInView, sentenceOf, sentences } from './sentences.ts';
import { keysAreOn, turnKeys } from './shortcut.ts';

export const pageKeys = {
  toggleCounterpart,
  lightPair,
  firstInView,
  sentenceOf,
  sentences,
  keysAreOn,
  turnKeys,
};
export type PageKeys = typeof pageKeys;
