import type { Negation } from '../language.ts';

export const negation: Negation = {
  // 不 counts before a verb of ability or duty alone; in many other words it denies nothing.
  certain: /[不未][能会可应得宜须许准要是予再曾]|没有?|并[非未无]|尚未|从未|无[法须权]|[勿莫]|禁止|严禁/gu,
  // 不懈 is “tireless”, 坚定不移 “unswervingly”. Left out are words that deny nothing: 不断, 不仅, 未来, 免费.
  any: /不(?![断少仅但同过])|未(?!成年|来)|免(?!费)|[没无非勿莫拒禁缺]/gu,
};
