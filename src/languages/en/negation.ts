import type { Negation } from '../language.ts';
import { anyOf } from '../sense.ts';

/** Words after which “no” and “not” deny nothing, or set a limit, which may be a positive one in another language. */
const afterNo = anyOf(
  'more less fewer later earlier lower higher longer sooner better other matter doubt wonder',
);
const afterNot = `(?:to mention|until|${anyOf('only just merely simply solely least exceed exceeding')})`;
const limit = '(?:be )?(?:more|less|fewer|later|earlier|lower|higher|longer|greater|smaller|shorter) than';

const certain = [
  // “No. 3” is a number. “No longer” denies, “no longer than” is a limit.
  `no(?!\\.? ?\\d|-| ${afterNo}\\b)`,
  'no longer(?! than)',
  `(?<!\\bor )not(?!-| ${afterNot}\\b| ${limit})`,
  'never(?!-)|cannot(?! but)|neither|nobody|none|nothing(?! (?:but|short)\\b)|nowhere',
  // What cannot be done without a permit is denied once.
  '(?<!\\b(?:not?|never|cannot|nor|nobody|nothing)\\b[^.;]*)without',
  'prohibit\\w*|forbid\\w*|forbade',
].join('|');

/** Words that may be the answer to a denial, as “failed to” is for “did not”. */
const answers = [
  anyOf(
    'no not nor without unless except\\w* otherwise instead regardless irrespective against beyond silent',
  ),
  anyOf(
    'exclu\\w* ban(?:s|ned|ning)? barred barring prevent\\w* preclud\\w* disallow\\w* exempt\\w* immun\\w*',
  ),
  anyOf(
    'refus\\w* reject\\w* deny\\w* denie[sd] denial\\w* declin\\w* dismiss\\w* withh[eo]ld\\w* waiv\\w* disagree\\w*',
  ),
  anyOf(
    'fail\\w* lack\\w* absen\\w* avoid\\w* refrain\\w* abst\\w* ceas\\w* stop\\w* halt\\w* discontinu\\w*',
  ),
  anyOf(
    'shirk\\w* neglect\\w* ignor\\w* omi(?:t|ss)\\w* overlook\\w* miss(?:ed|es|ing)? reluctan\\w* afraid',
  ),
  anyOf('unable unwilling unauthori[sz]ed unaudited impossible inability incapable invalid void zero'),
  anyOf('hardly scarcely barely rarely seldom few little only'),
  // “Only with approval” says two: not without it.
  '(?<=only )(?:with|by|if|when|where|after|for|in|under|upon|on)',
  'free (?:of|from)|(?:rather|other) than|short of|yet to|too \\w+ to|independent(?:ly)? of|far from|net of|before tax',
  '(?:protect|shield|safeguard|save|free|keep)\\w* [^.;]*(?:from|out|down|off)|even if',
].join('|');

/** Words that deny what they name: “inhuman”. Those that only look so, or are affirmed, are left out: “under”. */
const within = [
  `un(?!${anyOf('der til il it io iq iv if ice ica esco an fold veil leash lock earth load swerv remit waver relent tir')})(?!${anyOf('able will audit authori precedented less')})\\w+`,
  `in${anyOf('human just equal adequa accura appropria complet consisten correct discrimin effect effic eligib equit')}\\w*`,
  `in${anyOf('escap evitab exhaust experienc flexib formal frequen numerab secur separab signific stab suffici toler')}\\w*`,
  `in${anyOf('direct valid visib volunt vulner viol alien activ action')}\\w*`,
  'il(?:legal|legitim|licit|litera)\\w*|ir(?:regular|replac|relev|respons|revers|revoc)\\w*',
  `im${anyOf('balanc mobil moral partial perfect proper punity matur measur')}\\w*`,
  `dis${anyOf('abilit abled advantag approv honest orderly proportion qualif satisf trust')}\\w*`,
  'non-\\w+|(?!(?:un|regard|neverthe|nonethe|bless|less)\\w*)\\w+less(?:ly|ness)?',
].join('|');

const words = (alternatives: string) => new RegExp(`\\b(?:${alternatives})\\b|n[’']t\\b`, 'giu');

export const negation: Negation = {
  certain: words(certain),
  any: words(`${certain}|${answers}`),
  within: new RegExp(`\\b(?:${within})\\b`, 'giu'),
};
