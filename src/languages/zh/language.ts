import type { Language } from '../language.ts';
import { negation } from './negation.ts';
import { numbersZh } from './numbers.ts';
import { repaired } from './print.ts';
import { script } from './script.ts';
import { typography } from './typography.ts';

export const language: Language = {
  nameInEnglish: 'Chinese',
  script,
  numbersIn: numbersZh,
  negation,
  typography,
  repaired,
};
