import { pinyin } from 'pinyin-pro';
import { remembered } from '../../remembered.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const read = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true });

/**
 * A syllable for each character of a text: a word is read as it is by itself, a lone character as it is here. Each text
 * is asked for twice, for the index and for the list of readings, and reading it is slow.
 */
export const syllablesOf = remembered((text: string): string[] => {
  const inContext = read(text);
  let at = 0;
  return [...segmenter.segment(text)].flatMap(({ segment }) => {
    const length = [...segment].length;
    at += length;
    return length > 1 ? read(segment) : inContext.slice(at - 1, at);
  });
});
