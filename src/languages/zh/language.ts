import { remembered } from '../../remembered.ts';
import type { Language } from '../language.ts';
import { degree } from './degree.ts';
import { direction } from './direction.ts';
import { marks } from './marks.ts';
import { negation } from './negation.ts';
import { numbersZh } from './numbers.ts';
import { repaired } from './print.ts';
import { scope } from './scope.ts';
import { script } from './script.ts';
import { typography } from './typography.ts';
import { unnumberedYear } from './years.ts';

export const language: Language = {
  nameInEnglish: 'Chinese',
  script,
  numbersIn: remembered(numbersZh),
  // 35个中的20个 is “20 of the 35”.
  turnsOrder: /的|满分|其中|(?<!学)中(?![学小心国央等医])|比|由|从|每|较|占|相当于/,
  unnumberedYear,
  // A mark within a quotation ends no sentence that goes on after it.
  ends: { sentence: /[。；！？](?![”’」』）])/gu, clause: /[，。；！？](?![”’」』）])/gu },
  negation,
  beside: { degree, direction, listed: /^[^，。；]{0,2}[、和与及或至到—–～-]?$/u },
  scope,
  typography,
  marks,
  // A large number with its unit: 2×100万千瓦, 437亿元.
  unbroken: /\d[\d.,×]*[十百千万亿]+(?:千瓦时?|平方公里|平方米|公里|公顷|\p{Script=Han})?/gu,
  repaired,
};
