import { pinyin } from 'pinyin-pro';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const read = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true });

/** Each text is asked for twice, for the index and for the list of readings, and reading it is slow. */
const known = new Map<string, string[]>();

/** A syllable for each character of a text: a word is read as it is by itself, a lone character as it is here. */
export function syllablesOf(text: string): string[] {
  const before = known.get(text);
  if (before) return before;
  const inContext = read(text);
  let at = 0;
  const syllables = [...segmenter.segment(text)].flatMap(({ segment }) => {
    const length = [...segment].length;
    at += length;
    return length > 1 ? read(segment) : inContext.slice(at - 1, at);
  });
  known.set(text, syllables);
  return syllables;
}
