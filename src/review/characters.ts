/**
 * Characters that nobody means to write: hidden ones, damaged ones, and those that look like another. They come with
 * texts copied from pages and PDF files, break the search and every comparison, and cannot be seen.
 */
import type { Finding } from './types.ts';

interface Suspect {
  index: number;
  words: string;
  kind: Kind;
}

interface Kind {
  finds: RegExp;
  /** What else must be true of a find, in its line. */
  when?: (words: string, line: string) => boolean;
  /** What it is, without the article. */
  name: string;
  fix: string;
  /** What should stand there, where that can be told. */
  repaired?: (words: string) => string;
}

/** The usual ones by name; others are named by what they are. */
const names: Record<number, string> = {
  160: 'no-break space',
  173: 'soft hyphen',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8239: 'narrow no-break space',
  8288: 'word joiner',
  65279: 'byte order mark',
  65533: 'replacement character, put where a character could not be read',
};

/** What Windows-1252 makes of the bytes from 128 on. */
const misread = [
  ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, i) => 128 + i)),
];
const trail = `[${misread.slice(0, 64).join('')}]`;
/**
 * UTF-8 that was read as Windows-1252, each byte a character: in turn accents and signs of Latin-1, dashes and
 * quotation marks, a row of Han characters or of their punctuation.
 */
const mojibake = new RegExp(`[ÂÃ]${trail}|â${trail}{2}|(?:[ã-éï]${trail}{2}){2,}`, 'gu');
const readAgain = (words: string) =>
  new TextDecoder().decode(Uint8Array.from(words, (sign) => 128 + misread.indexOf(sign)));
/** What is left of replacement characters after a program has read them as GBK. */
const twiceMisread = new TextDecoder('gbk').decode(Uint8Array.of(0xef, 0xbf, 0xbd, 0xef, 0xbf, 0xbd));

const twins = 'АВЕЅІЈКМНОРСТХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const european = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]';
/** Words that hold letters of two scripts; a Greek letter that looks like no Latin one may be a sign: kΩ, μm. */
const mixedWord = new RegExp(
  `(?<!${european})(?=${european}*\\p{Script=Latin})(?=${european}*[\\p{Script=Cyrillic}${twins}])${european}+`,
  'gu',
);
/** Words of letters that all look Latin, in a line that has no word which is surely of another script. */
const twinWord = new RegExp(`(?<!${european})[${twins}]+(?!${european})`, 'gu');
const otherScript = new RegExp(`(?![${twins}])[\\p{Script=Cyrillic}\\p{Script=Greek}]`, 'u');

const kinds: Kind[] = [
  {
    finds: mojibake,
    name: 'text in UTF-8 that was read in another encoding',
    fix: 'Type it anew.',
    repaired: readAgain,
  },
  {
    finds: new RegExp(twiceMisread, 'gu'),
    name: 'text that was read in another encoding',
    fix: 'Type it anew from the original.',
  },
  {
    // What shows nothing (Unicode: default ignorable); a joiner within an emoji does, as a variation selector may.
    finds: /(?!\p{VS})[\p{DI}\p{Cf}\u2028\u2029](?<!(?:[\p{ExtPict}\p{EMod}]|\ufe0f)\u200d)/gu,
    name: 'character that cannot be seen',
    fix: 'Delete it.',
  },
  { finds: /(?![ \u3000])\p{Zs}/gu, name: 'space of a special kind', fix: 'Type a plain space, or none.' },
  { finds: /(?![\n\t])\p{Cc}/gu, name: 'control character', fix: 'Delete it.' },
  {
    finds: /[\ufffd\p{Co}\p{Cs}\p{NChar}]/gu,
    name: 'character without a meaning of its own',
    fix: 'Type what should stand there.',
  },
  {
    finds: /[\u2e80-\u2fdf]/gu,
    name: 'radical in the place of a character',
    fix: 'Type the character.',
    repaired: (words) => words.normalize('NFKC'),
  },
  {
    // A letter with its marks apart, and the single characters that another one stands for.
    finds: /\P{M}\p{M}+|[\u2126\u212a\u212b\u2329\u232a\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu,
    when: (words) => words !== words.normalize('NFC'),
    name: 'form that Unicode keeps for old texts alone (not NFC)',
    fix: 'Type it anew.',
    repaired: (words) => words.normalize('NFC'),
  },
  { finds: mixedWord, name: 'word in letters of two scripts', fix: 'Type the word anew.' },
  {
    finds: twinWord,
    when: (_, line) => !otherScript.test(line),
    name: 'word in letters of another script that look Latin',
    fix: 'Type the word anew.',
  },
];

/** Lines without any of this have no suspect; nearly all are, and to ask is quick. */
const unusual = new RegExp(
  `${twiceMisread}|[^\\t -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]`,
  'u',
);

function suspectsIn(line: string): Suspect[] {
  if (!unusual.test(line)) return [];
  const taken = new Set<number>();
  return kinds.flatMap((kind) =>
    [...line.matchAll(kind.finds)].flatMap(({ 0: words, index }) => {
      if (taken.has(index) || kind.when?.(words, line) === false) return [];
      for (let i = index; i < index + words.length; i++) taken.add(i);
      return [{ index, words, kind }];
    }),
  );
}

const codeOf = (sign: string) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** The words as far as they show, the code points of what is not ASCII, and what that is. */
function described({ words, kind }: Suspect): string {
  const codes = [...words].filter((sign) => !/[ -~]/.test(sign)).map(codeOf);
  const name = names[words.codePointAt(0) ?? 0];
  const shown = /^[\p{L}\p{M}\p{S}\p{P}\p{N}]+$/u.test(words) ? `“${words}”, ` : '';
  return `${shown}${codes.join(' ')} (${(words.length === 1 && name) || kind.name})`;
}

/** What a line or a text holds that nobody means to write: where, and what the audit says of it. */
export function suspectCharacters(line: string) {
  return suspectsIn(line).map((suspect) => {
    const { index, words, kind } = suspect;
    const better = kind.repaired?.(words) ?? words;
    const around = line.slice(Math.max(0, index - 8), index + words.length + 8);
    return {
      offset: index,
      about: words,
      expected: `no ${kind.name}`,
      found: `${described(suspect)} in “${around}”`,
      fix: better === words ? kind.fix : `Write “${better}”.`,
    };
  });
}

/** Findings for all that a file holds of this, whether it is a text or not. */
export const characterFindings = (text: string, file: string): Finding[] =>
  text.split('\n').flatMap((line, i) =>
    suspectCharacters(line).map(({ offset, expected, found, fix }) => {
      return { file, line: i + 1, column: offset + 1, rule: 'characters', expected, found, fix };
    }),
  );
