import { pinyin } from 'pinyin-pro';

/** A syllable for each character of a text: a word is read as it is by itself, a lone character as it is here. */
export function syllablesOf(text: string): string[] {
  const read = (part: string) => pinyin(part, { toneType: 'none', type: 'array', v: true });
  const inContext = read(text);
  let at = 0;
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].flatMap(({ segment }) => {
    const length = [...segment].length;
    at += length;
    return length > 1 ? read(segment) : inContext.slice(at - 1, at);
  });
}
