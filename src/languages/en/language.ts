import type { Language } from '../language.ts';
import { lengthFrom } from './length.ts';
import { marks } from './marks.ts';
import { negation } from './negation.ts';
import { numbersEn } from './numbers.ts';
import { script } from './script.ts';
import { sentencesOf } from './sentences.ts';
import { typography } from './typography.ts';

export const language: Language = {
  nameInEnglish: 'English',
  script,
  numbersIn: numbersEn,
  negation,
  typography,
  marks,
  // A word that begins with one letter and a hyphen: e-commerce.
  unbroken: /(?<!\p{L})\p{L}-\p{L}+/gu,
  sentencesOf,
  properName: /\p{Lu}\p{L}+/gu,
  lengthFrom,
};
