/** Where a part of a query stands in the text of a highlight. Pure: Pagefind finds candidates, this decides. */
import { matchesWord } from './english.ts';
import { foldCharacters } from './fold.ts';
import type { Block, QueryPart, Token } from './tokens.ts';

/** A stretch of a block's text that matches, in UTF-16 offsets. */
export interface Match {
  block: number;
  locale: 'zh' | 'en';
  start: number;
  end: number;
}

/** Every place where a folded string stands in the Chinese of the blocks. */
export function chineseMatches(blocks: readonly Block[], { characters }: QueryPart): Match[] {
  return blocks.flatMap(({ zh }, block) => {
    const folded = foldCharacters(zh);
    const text = folded.map(({ character }) => character).join('');
    // A character beyond the Basic Multilingual Plane is one folded character, but two units of the string.
    const indexAt = new Map<number, number>();
    let offset = 0;
    folded.forEach(({ character }, i) => {
      indexAt.set(offset, i);
      offset += character.length;
    });
    indexAt.set(offset, folded.length);
    const matches: Match[] = [];
    for (let at = text.indexOf(characters); at >= 0; at = text.indexOf(characters, at + characters.length)) {
      const first = folded[indexAt.get(at) ?? -1];
      const last = folded[(indexAt.get(at + characters.length) ?? 0) - 1];
      if (first && last) matches.push({ block, locale: 'zh', start: first.start, end: last.end });
    }
    return matches;
  });
}

/** Every run of English words that a part matches; in an exact part the words are whole. */
export function englishMatches(tokens: readonly Token[], { words, exact }: QueryPart): Match[] {
  if (words.length === 0) return [];
  return tokens.flatMap((token, i) => {
    const run = tokens.slice(i, i + words.length);
    const last = run.at(-1);
    const fits =
      last !== undefined &&
      run.length === words.length &&
      words.every((word, k) => {
        const text = run[k]?.text ?? '';
        const whole = exact || k < words.length - 1;
        return run[k]?.locale === 'en' && (whole ? text === word : matchesWord(word, text));
      });
    return fits ? [{ block: token.block, locale: 'en' as const, start: token.start, end: last.end }] : [];
  });
}

/** Drops the matches of a block in the other language where it has any in `locale`. */
export function oneLanguage(matches: readonly Match[], locale: 'zh' | 'en'): Match[] {
  const covered = new Set(matches.filter((m) => m.locale === locale).map(({ block }) => block));
  return matches.filter((m) => m.locale === locale || !covered.has(m.block));
}

/** Sorts matches by place and drops each that overlaps one before it, so that every place counts once. */
export function distinct(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of sorted) {
    const overlaps = (other: Match) =>
      other.block === match.block && other.locale === match.locale && match.start < other.end;
    if (!kept.some(overlaps)) kept.push(match);
  }
  return kept;
}
