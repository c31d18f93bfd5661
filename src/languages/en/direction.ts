import type { BesideNumbers } from '../language.ts';
import { anyOf, sense } from '../sense.ts';

/** What may stand between a verb and its number. */
const amount = `(?: (?:${anyOf(
  'by of to from at an? the sharply slightly steadily further another about around nearly almost over roughly approximately mere merely only just',
)}|more than|at least|less than|year[- ]on[- ]year))*? (?:RMB|CNY|US\\$|HK\\$|[$€£¥])? ?<`;
const share = '(?:%|percent(?:age points?)?|per cent)';
/** A verb takes what is counted as its object (“grow 30 hectares of rice”): before a share, “by” or “to” it does not. */
const verb = (verbs: string) => `\\b${anyOf(verbs)}(?:${amount}[^>]*${share}(?!> of\\b)| (?:by|to)${amount})`;
const noun = (nouns: string) =>
  `\\ban? (?:[\\p{L}-]+ )?${anyOf(nouns)} of${amount}|<[^>]*${share}>? (?:year-on-year |annual )?${anyOf(nouns)}\\b`;
/** After a comma or a verb of being; not in “set up” or “up to”. */
const particle = (word: string) =>
  `(?<=[,;:(–—] |\\b${anyOf('was were is are be been edged inched went goes moved ticked and or also')} )${word}(?! to )${amount}`;

const up = [
  verb(`rose risen rises? rising grew grows? growing grown increas(?:e[sd]?|ing) climb(?:s|ed|ing)? jump(?:s|ed|ing)?
    surg(?:e[sd]?|ing) soar(?:s|ed|ing)?`),
  noun('increase rise growth gain jump surge hike'),
  particle('up'),
  `${share}> higher\\b`,
];
const down = [
  verb(`fell fallen falls? falling declin(?:e[sd]?|ing) decreas(?:e[sd]?|ing) drop(?:s|ped|ping)? shr[aiu]nk(?:s|ing)?
    contract(?:s|ed|ing)? slip(?:s|ped|ping)? slid plung(?:e[sd]?|ing) plummet(?:s|ed|ing)? tumbl(?:e[sd]?|ing)`),
  noun('decrease decline drop fall cut reduction dip contraction'),
  particle('down'),
  `${share}> lower\\b`,
];

/** All that tells of more, as of less below: what is added, or is better than it was. */
const more =
  anyOf(`rose ris\\w+ grew grow\\w* increas\\w* climb\\w* gain\\w* expan\\w* jump\\w* surg\\w* soar\\w*
  advanc\\w* widen\\w* higher more add\\w* new extra another rais\\w* lift\\w* boost\\w* improv\\w* rebound\\w* recover\\w*
  exceed\\w* twice times doubl\\w* tripl\\w* quadrupl\\w* \\w+fold faster accelerat\\w* hikes? upward\\w* plus enlarg\\w* extend\\w*
  longer larger bigger better above strengthen\\w* enhanc\\w* elevat\\w* further beat outpac\\w* swell\\w* upturn positive up`);
const less =
  anyOf(`fell fall\\w* drop\\w* declin\\w* decreas\\w* down\\w* reduc\\w* cuts? cutting shr[aiu]nk\\w* contract\\w*
  lower\\w* less fewer slip\\w* slid\\w* narrow\\w* slow\\w* eas(?:e[sd]?|ing) shed\\w* lost los(?:es?|ing|ses) sav\\w+ trim\\w*
  slash\\w* halv\\w* short\\w* minus negative below under weak\\w* tumbl\\w* plung\\w* plummet\\w* dip\\w* retreat\\w*
  reced\\w* subsid\\w* shav\\w* par(?:e[sd]?|ing) discount\\w* behind smaller lighter off moderat\\w* soften\\w* cool\\w*
  worse\\w* deduct\\w* compress\\w* remov\\w* eliminat\\w* curb\\w* roll\\w* relie\\w* exempt\\w* lift\\w*`);

export const direction: BesideNumbers['direction'] = [
  sense(['up'], up, [`\\b${more}\\b`]),
  sense(['down'], down, [`\\b${less}\\b`, '[-−–](?=<)|<[-−–]']),
  sense(
    ['reached'],
    [],
    [
      `\\b${anyOf('to reach\\w* hit stood stands? was were is are total\\w* at came account\\w* ma[dk]e')}\\b`,
    ],
  ),
];
