import type { BesideNumbers } from '../language.ts';
import { anyOf, sense } from '../sense.ts';

const currency = '(?:RMB|CNY|US\\$|HK\\$|[$€£¥])? ?';
/** Words right before a number: “more than <3,000>”, “over another <$5 million>”. */
const before = (words: string) => `\\b(?:${words}) (?:(?:an?|another|the age of|ages?|some) )?${currency}<`;
/** Words in the same breath as the number after them. */
const towards = (words: string) => `\\b(?:${words})\\b[^<;]{0,40}<`;
/** Words after a number and what it counts: “<18> years of age or older”. */
const after = (words: string) => `>(?:[- ][\\p{L}-]+){0,3}?[- ,]{0,2}(?:${words})\\b`;

/** Denied, words say the opposite: “no more than”, “not to exceed”, “do not take more than two or for more than”. */
const denial = "(?:\\b(?:no|not|never|nor|neither|cannot)|n[’']t)\\b(?:[^<,;]{0,60} or\\b)?[^<,;]{0,60}";
const denied = (words: string) => `${denial}\\b(?:${words})`;
/** Words first, and then what may not stand before them: to look back takes long, and would be done at every place. */
const notAfter = (denying: string, words: string) => `(?=${words})(?<!${denying})${words}`;
const affirmed = (words: string) => notAfter(denial, words);

const more = `${anyOf('more greater higher larger')} than|in excess of|upwards? of|exceed(?:s|ed|ing)?|well over|just over`;
const less = `${anyOf('less fewer lower smaller shorter younger')} than|under|below`;
/** “Taken over 1,200 mu”, “handed over 30 cases”. */
const notOver = '\\b(?:t[ao]k|hand|turn|carr|pass|g[ai]v|w[oi]n|sign|roll|pull|knock|run|ran|stay)\\w* ';
/** “Over ten years” is a time, and “over 2021” compares. */
const noTime =
  '(?![^>]*(?:years?|months?|days?|hours?|weeks?)>|(?:19|20)\\d\\d>|[^>]*>[- ](?:years?|months?|decades?|days?|hours?|weeks?|centur))';
const about =
  'about|around|approximately|roughly|circa|ca\\.|approx\\.|an estimated|in the region of|in the neighbou?rhood of';
/** “Learn about 30 projects”, “built around 5 themes”. */
const notOf = `\\b${anyOf(
  'inform\\w* learn\\w* kn[eo]w\\w* talk\\w* worr\\w* concern\\w* questions? think\\w* news stor(?:y|ies) reports? bring\\w* brought c[ao]me cent(?:er|re)\\w* buil[dt]\\w* work\\w* revolv\\w* focus\\w* organi\\w* based travel\\w* lands? villages areas trees',
)} `;
const limits = `at most|maximum|up to|within|as ${anyOf('many much high long few little')} as|only|just|merely|limited to|limit of|ceiling of|capped at|cap of`;

export const degree: BesideNumbers['degree'] = [
  sense(
    ['more'],
    [affirmed(before(more)), notAfter(notOver, before('over')) + noTime],
    [
      affirmed(
        towards(
          `${more}|over|above|beyond|north of|(?:break\\w*|broke) (?:through|past|the)|breach\\w*|surpass\\w*|outnumber\\w*`,
        ),
      ),
      `${towards('cross\\w*|pass(?:es|ed|ing)?|top(?:s|ped|ping)?|better than')}|\\b(?!${anyOf('few low small short young light cheap cold cool slow near thin')})\\w{3,}er than [^<]{0,20}<|>\\+|>[- ]plus\\b`,
    ],
  ),
  sense(
    ['more', 'at least'],
    [
      affirmed(before('above')),
      after('or (?:more|above|over|older|higher|upwards?)(?! (?:than|the|an?)\\b)'),
      after('and (?:above|older|upwards?|higher|over(?! the))'),
    ],
    ['>[^<]{0,40}\\b(?:or|and) (?:more|above|over|older|higher|upwards?|up)\\b(?! the)'],
  ),
  sense(
    ['at least'],
    [
      before(
        `at least|at a minimum|a minimum of|not below|(?:no|not) ${anyOf('less fewer lower smaller')} than`,
      ),
    ],
    // “From three to seven” is 三以上七以下.
    [
      `at least|minimum|starting (?:at|from)|(?<!times>? )as ${anyOf('many much high')} as <|\\b(?:a full|reach\\w*|complet\\w*|attain\\w*)\\b|\\b(?:from|between)\\b|> to\\b`,
      denied('less|fewer|lower|below|under|smaller|fall'),
    ],
  ),
  sense(
    ['at most'],
    [
      before(
        `at most|a maximum of|not (?:to )?exceed(?:ing)?|(?:no|not) ${anyOf('more greater higher larger')} than`,
      ),
    ],
    [towards(limits), '\\b(?:to|and) <', `${denial}<`],
  ),
  sense(
    ['below', 'at most'],
    [after('or (?:less|fewer|below|under|lower|younger)(?! than)|and (?:below|under|younger)')],
    ['\\b(?:or|and) (?:less|fewer|below|under|lower|younger)\\b'],
  ),
  sense(
    ['below', 'near'],
    [before('short of|shy of|just under|a little under|just short of|not quite')],
    [towards('short of|shy of|under|not quite|not yet|has yet to')],
  ),
  sense(
    ['below'],
    [affirmed(before(less))],
    [affirmed(towards(`${less}|within|only|barely|fail\\w*|missed|without`)), denied('reach\\w*')],
  ),
  sense(
    ['near'],
    [before('nearly|almost|close to|approaching|nearing|virtually|well-nigh')],
    [towards('nearly|almost|close (?:to|on)|approach\\w*|near(?:ing|s|ed)?|virtually|well-nigh')],
  ),
  sense(
    ['about', 'near'],
    [notAfter(notOf, before(about)), after('or so')],
    [towards(about), '\\b(?:or so|more or less|estimated|thereabouts)\\b'],
  ),
  sense(['about', 'odd'], [before('some'), '>-odd'], ['\\bsome\\b|-odd']),
  sense(
    ['about', 'odd', 'more'],
    [],
    ['-odd|\\bsome <|\\bor so\\b|\\b(?:dozens|scores|hundreds|thousands|decades|several|a few|a couple)\\b'],
  ),
];
