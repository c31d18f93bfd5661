import type { Length } from '../language.ts';

/** English from Chinese: a news page, a declaration and a law have 5.5, 4.2 and 4.6 characters for a letter. */
const fromChinese: Length = { ratio: 5, ofReview: 0.15, ofPair: 0.1, ofLetter: 0.85 };

export const lengthFrom = { zh: fromChinese };
