import { remembered } from '../../remembered.ts';
import type { Language } from '../language.ts';
import { degree } from './degree.ts';
import { direction } from './direction.ts';
import { lengthFrom } from './length.ts';
import { marks } from './marks.ts';
import { negation } from './negation.ts';
import { numbersEn } from './numbers.ts';
import { scope } from './scope.ts';
import { script } from './script.ts';
import { sentencesOf } from './sentences.ts';
import { typography } from './typography.ts';

export const language: Language = {
  nameInEnglish: 'English',
  script,
  numbersIn: remembered(numbersEn),
  // “Up to 20 from 15”, “20 of the 35”.
  turnsOrder:
    /\b(?:of (?:the|these|those|its|all|a|an|some|about|nearly|more)|out of|from|than|against|compared|per|in|across|within|including|by|aged)\b/,
  // Things in the plural; “yuan was” has a verb.
  countedNext:
    /^ (?!\p{Ll}*(?:was|is|as|has|its|this|goes|comes|makes|marks|plus|exceeds|represents|accounts)\b)\p{Ll}+s\b/u,
  unnumberedYear:
    /\b(?:next|that|same|following|previous) year\b|\ba year (?:earlier|later|before|after|ago)\b/i,
  // A mark within a quotation ends no sentence that goes on after it, and the point of “1.5”, “Article 3.” or “Mr.” none.
  ends: {
    sentence: /[;!?](?![”’)])|(?<!\b(?:Article|Section|Chapter) \d+|\b(?:No|Mrs?|Ms|Dr|St|\p{Lu}))\.(?= )/gu,
    clause: /[;!?](?![”’)])|[.,](?= )/gu,
  },
  negation,
  beside: { degree, direction, listed: /^(?: [\p{L}-]+){0,2}(?:,? and|,? or(?: [\p{L}-]+){0,4}| to|,)? ?$/u },
  scope,
  typography,
  marks,
  // A word that begins with one letter and a hyphen: e-commerce.
  unbroken: /(?<!\p{L})\p{L}-\p{L}+/gu,
  sentencesOf,
  properName: /\p{Lu}\p{L}+/gu,
  lengthFrom,
};
