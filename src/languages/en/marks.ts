import type { Marks } from '../marks.ts';

export const marks: Marks = {
  question: '?',
  exclamation: '!',
  indirect:
    /\b(?:whether|wh(?:y|at|o|om|ose|ich|ere|en)|how|if|asks?|asked|asking|wonder\w*|questions?)\b/giu,
  // A verb before its subject, or a word that asks.
  direct:
    /(?:^|[.!?…”] )“?(?:Do|Does|Did|Is|Are|Was|Were|Can|Could|Will|Would|Shall|Should|Has|Have|Had|May|Must|Who|What|Why|Where|Which|Whose|How|When (?:will|do|does|did|is|are|was|were|can|has|have))\b/gu,
  // A ‘ within a word is an apostrophe.
  // A sentence of five words or more; a title has no long word in small letters.
  speech: /“\p{Lu}(?=[^”]* \p{Ll}{4})[^” ]*(?: [^” ]+){4,}[.!?]”/gu,
  quotation: /“[^”]*”|(?<!\p{L})‘[^’]*’/gu,
};
