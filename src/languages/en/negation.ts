import type { Negation } from '../language.ts';

export const negation: Negation = {
  certain: /\b(?:not|never|cannot|neither|nor|without|no longer)\b|n[’']t\b/giu,
  // Left out are words that begin as if they denied, and do not: “under”, “until”, “unfold”.
  any: /\b(?:no|not|never|none|nothing|nobody|cannot|neither|nor|without|fail\w*|refus\w*|prohibit\w*|ban(?:s|ned)?|forbid\w*|lack\w*|avoid\w*|un(?!der|til|i|fold)\w+|\w+less(?:ly)?)\b|n[’']t\b/giu,
};
