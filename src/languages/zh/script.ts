import type { Script } from '../language.ts';

export const script: Script = {
  name: 'Han',
  run: /\p{Script=Han}(?:[^\p{Script=Latin}]*\p{Script=Han})?/gu,
  leftover: /\p{Script=Han}(?:[\p{Script=Han}，、。]*\p{Script=Han})?/gu,
};
