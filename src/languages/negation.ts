import type { Locale } from './table.ts';

/** Words that turn a statement into its opposite for certain: in Chinese 不 before a verb of ability or duty, 没有, 并非. */
export const certainNegation: Record<Locale, RegExp> = {
  zh: /[不未][能会可应得宜须许准要是予再曾]|没有?|并[非未无]|尚未|从未|无[法须权]|[勿莫]|禁止|严禁/gu,
  en: /\b(?:not|never|cannot|neither|nor|without|no longer)\b|n[’']t\b/giu,
};

/**
 * These, and all that may answer to one of them: 不懈 is “tireless”, 坚定不移 “unswervingly”. Left out are words in
 * which nothing is denied: 不断, 不仅, 未来, 免费, “under”, “until”, “unfold”.
 */
export const anyNegation: Record<Locale, RegExp> = {
  zh: /不(?![断少仅但同过])|未(?!成年|来)|免(?!费)|[没无非勿莫拒禁缺]/gu,
  en: /\b(?:no|not|never|none|nothing|nobody|cannot|neither|nor|without|fail\w*|refus\w*|prohibit\w*|ban(?:s|ned)?|forbid\w*|lack\w*|avoid\w*|un(?!der|til|i|fold)\w+|\w+less(?:ly)?)\b|n[’']t\b/giu,
};
