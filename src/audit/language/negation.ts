import type { Locale } from '../../i18n/locales.ts';

/**
 * Words that turn a statement into its opposite. In Chinese only those that are negations for certain: 不 before a
 * verb of ability or duty, 没有, 并非 and the like; 不断 or 不同 are words of their own.
 */
export const certain: Record<Locale, RegExp> = {
  zh: /[不未][能会可应得宜须许准要是予再曾]|没有?|并[非未无]|尚未|从未|无[法须权]|[勿莫]|禁止|严禁/gu,
  en: /\b(?:not|never|cannot|neither|nor|without|no longer)\b|n[’']t\b/giu,
};

/** Anything that may be what a certain negation of the other language answers to. */
export const possible: Record<Locale, RegExp> = {
  zh: /不(?![断少仅但同过])|[没未无非勿莫免拒禁缺]/u,
  en: /\b(?:no|not|never|none|nothing|nobody|cannot|neither|nor|without|unable|fail\w*|refus\w*|prohibit\w*|ban\w*|forbid\w*|lack\w*|avoid\w*|prevent\w*|un\w+|in\w{5,}|im\w{5,}|dis\w+|\w+less)\b|n[’']t\b/iu,
};
