/**
 * What the page already has of what its keys and its quote bar do. It is handed to the script that they fetch: imported there as well,
 * it would become a file of its own, and every page would wait for two.
 */
import { foldedOf, toggleCounterpart } from './counterpart.ts';
import { lightPair } from './light.ts';
import { firstInView, sentenceOf, sentences } from './sentences.ts';
import { keysAreOn, turnKeys } from './shortcut.ts';

export const pageKeys = {
  foldedOf,
  toggleCounterpart,
  lightPair,
  firstInView,
  sentenceOf,
  sentences,
  keysAreOn,
  turnKeys,
};
export type PageKeys = typeof pageKeys;
