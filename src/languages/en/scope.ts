import type { Language } from '../language.ts';
import { anyOf, sense } from '../sense.ts';

const word = (list: string) => `\\b${anyOf(list)}\\b`;

/** A name by its looks: a capital within a sentence, or at its beginning before a verb or “’s”. */
const name = new RegExp(
  `(?<=[\\p{L},;:] )(?!${anyOf('January February March April May June July August September October November December Party Plan Five Games Provincial National State Council Congress Committee')})\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+(?:’s| ${anyOf('has had is was ranked ranks led leads topped saw recorded came')}\\b)`,
  'gu',
);
/** A text that names no area holds for the one that the review is about. */
const noArea =
  /^(?!.*\b(?:villag\w*|town\w*|district\w*|count(?:y|ies)|cit(?:y|ies)|provinc\w*|nation\w*|countr(?:y|ies)|world\w*)\b)/giu;

/** Ends like a superlative, as many other words do. */
const superlative = `(?!${anyOf(
  '\\w*west guest \\w*quest inter\\w* \\w*invest ingest for\\w* harv\\w* arrest rest \\w*test nest chest manifest suggest digest honest modest pest vest crest',
)}\\b)\\w{2,}est`;
const before = (time: string) =>
  `${time}[- ](?:on|over)[- ]${time}|(?:previous|last|prior|preceding|past) ${time}\\b|(?:an?|one|the same) ${time} (?:earlier|before|ago)|the ${time} before|${time}-earlier`;

export const scope: Language['scope'] = [
  sense(['village'], [], [word('villag\\w* hamlets?')]),
  sense(['town'], [], [word('town\\w* villag\\w*')]),
  sense(['district'], [], [word('district\\w* area zone region\\w* cit(?:y|ies) urban')]),
  sense(['county'], [], [word('count(?:y|ies) countywide')]),
  sense(['city'], [], [word('cit(?:y|ies) citywide municipal\\w* urban')]),
  sense(
    ['province'],
    [word('provincewide province-wide'), '\\bthe province\\b'],
    [word('provinc\\w* autonomous')],
  ),
  sense(
    ['country'],
    [word('nationwide countrywide'), '\\bthe (?:country|nation)\\b'],
    [word('nation\\w* countr\\w+ China Chinese domestic\\w* state home PRC CPPCC NPC')],
  ),
  sense(
    ['world'],
    ['\\bthe world\\b(?! of)', word('worldwide')],
    [word('world\\w* glob\\w+ international\\w* earth planet universal\\w* humankind humanity mankind')],
  ),
  { says: ['village', 'town', 'district', 'county', 'city', 'province'], any: name },
  { says: ['village', 'town', 'district', 'county', 'city', 'province', 'country'], any: noArea },
  sense(
    ['first'],
    [
      '\\bfor the first time\\b|\\bthe first (?:since|of its kind|ever)\\b|\\brank(?:s|ed|ing) first\\b|\\binaugural\\b',
    ],
    [
      word(
        `first 1st No\\.?[- ]?1 firsts inaugural initial\\w* debut\\w* maiden pioneer\\w* unprecedented never leads? led leading leaders? lead top priority paramount foremost front champion\\w* most best ${superlative}`,
      ),
      'number one|any other',
    ],
  ),
  sense(
    ['most'],
    [
      `\\bthe (?:${anyOf('largest biggest highest lowest smallest longest fastest oldest greatest youngest tallest deepest widest')}|most (?!of)\\w+)\\b`,
    ],
    [
      word(
        `most least best worst first last top\\w* record\\w* max\\w* min\\w* utmost supreme ever never unprecedented unparalleled extreme\\w* peak\\w* lead\\w* optim\\w* prim\\w+ ultimate main chief foremost only low high better highly very ${superlative}`,
      ),
      'second to none|up to|\\bas (?:much|high|many|long) as|than any|number one|all-time',
    ],
  ),
  sense(
    ['among the first'],
    ['\\bamong the (?:best|top|highest|first|leading)\\b'],
    [
      `\\b(?:among|one of|in|into|within|of|near) (?:[\\w’]+ ){0,3}(?:top|best|most|first|leading|front|lead|\\w+est)\\b`,
      word(
        'forefront front leading leaders? ahead foremost upper high highly well vanguard outstanding advanced first-tier front-runner\\w* excel\\w*',
      ),
      'top (?:rank|tier|\\d|two|three|four|five|ten|group|league)|top-',
    ],
  ),
  sense(['than a year before'], [before('year')], [word('annual\\w* yearly year 20\\d\\d same compared')]),
  sense(['than a quarter before'], [before('quarter')], ['\\bquarter|sequential|previous period']),
  sense(['than a month before'], [before('month')], ['\\bmonth|previous period']),
  sense(['in all'], [word('cumulative cumulatively')], []),
];
