/** A text and its translation: what the rules compare, and what turns a place in either into a place in a file. */
import { languages } from '../languages/knowledge.ts';
import type { Language } from '../languages/language.ts';
import { type Locale, type Localized, sourceLocale, translationLocales } from '../languages/table.ts';
import { positionIn } from '../review/lines.ts';
import { startOf } from '../review/paragraph-pairs.ts';
import type { HighlightSource } from '../review/read-highlight.ts';
import type { Finding, Position } from '../review/types.ts';
import type { YamlFile } from '../review/yaml.ts';

/**
 * What a text is: the title of a highlight or one of its sentences; a heading that the review has itself; a label of a
 * few words; a term as the glossary lists it; a note, which explains something in each language; or a paragraph of the
 * About page.
 */
export const allKinds = ['title', 'sentence', 'heading', 'label', 'term', 'note', 'paragraph'] as const;

export type TextKind = (typeof allKinds)[number];

/**
 * The texts whose translation says what they say and no more. Notes and the About page say it in each language in its
 * own words, and may quote the other one.
 */
export const closeKinds: readonly TextKind[] = ['title', 'sentence', 'heading', 'label'];

/** A text in one language. */
export interface Text {
  locale: Locale;
  language: Language;
  /** The text without its markup. */
  plain: string;
  /** Makes a finding about words of this text that begin at an offset. */
  report: (offset: number, mistake: Mistake) => Finding;
}

/** What a rule says of a mistake, but for its place; `about` are the words that an exception has to name. */
type Mistake = Pick<Finding, 'rule' | 'expected' | 'found' | 'fix'> & { about: string };

/** True of a text that may be no more than words of a sentence, as a unit is, or an acronym in both languages. */
export const mayBeWords = ({ kind }: Translation): boolean => kind === 'label' || kind === 'term';

/** What and where a text is. */
interface Place {
  kind: TextKind;
  file: string;
  /** Address in its file, by which an exception names it: `p2.1` for a sentence, else as `addressIn` gives it. */
  at: string;
  /** True of a segment that is not the last of its paragraph, and so may end within a sentence. */
  continues?: boolean;
  /** True of a segment that goes on with a sentence of the line before, in one of its languages. */
  continued?: boolean;
  /** Line of the file on which the source of a title begins, or that of the paragraph of a sentence. */
  block?: number;
}

/** A text in the language of the source, and what says the same in a translation. */
export interface Translation extends Place {
  source: Text;
  target: Text;
  /**
   * The texts to be checked by themselves. The source is one of them in the first translation alone, so that a
   * mistake in it is reported once.
   */
  texts: Text[];
  /** What an exception to a finding about it is bound to: the two texts. */
  judged: Partial<Localized>;
}

type PositionOf = (locale: Locale, offset: number) => Position;

/** A text of the source with one of its translations. */
function translationOf(place: Place, positionOf: PositionOf, texts: Localized, target: Locale): Translation {
  const { file, at } = place;
  const textIn = (locale: Locale): Text => ({
    locale,
    language: languages[locale],
    plain: texts[locale],
    report: (offset, mistake) => ({ file, ...positionOf(locale, offset), ...mistake, at, judged }),
  });
  const judged = { [sourceLocale]: texts[sourceLocale], [target]: texts[target] };
  const [from, to] = [textIn(sourceLocale), textIn(target)];
  const isFirst = target === translationLocales[0];
  return { ...place, source: from, target: to, texts: isFirst ? [from, to] : [to], judged };
}

/** The title and the sentences of a highlight, in one translation. */
export function sentenceTranslations(highlight: HighlightSource, target: Locale): Translation[] {
  const { file, title, paragraphs, yaml } = highlight;
  const inTitle: PositionOf = (locale, offset) => yaml.positionIn(['title', locale], offset);
  const block = inTitle(sourceLocale, 0).line;
  const titled: Place = { kind: 'title', file, at: 'title', block };
  const sentences = paragraphs.flatMap(({ segments }) =>
    segments.map((segment, i) => {
      const positionOf: PositionOf = (locale, offset) => positionIn(segment.spans[locale], offset);
      const continues = i < segments.length - 1;
      const before = segments[i - 1];
      const continued = before && !/[\p{STerm}…][\p{Pf}\p{Pe}]*$/u.test(before[target]);
      const block = startOf(segments);
      const place: Place = { kind: 'sentence', file, at: segment.id, continues, continued, block };
      return translationOf(place, positionOf, segment, target);
    }),
  );
  return [translationOf(titled, inTitle, title, target), ...sentences];
}

type Path = readonly (string | number)[];

/**
 * Address of a place in a YAML file: the keys that lead to it, as in `figures.bridge-length.label`. An item of a list
 * goes by its id, so that one added before it does not change its address, or by its number from 1.
 */
export function addressIn({ value }: YamlFile, path: Path): string {
  let parent: unknown = value;
  return path
    .map((key) => {
      parent = (parent as Record<string | number, unknown> | undefined)?.[key];
      if (typeof key === 'string') return key;
      return (parent as { id?: string } | undefined)?.id ?? key + 1;
    })
    .join('.');
}

/** A text of a YAML file in each of its translations; `path` leads to it. */
export function translationsInYaml(
  yaml: YamlFile,
  path: Path,
  kind: TextKind,
  texts: Localized,
): Translation[] {
  const place: Place = { kind, file: yaml.file, at: addressIn(yaml, path) };
  const positionOf: PositionOf = (locale, offset) => yaml.positionIn([...path, locale], offset);
  return translationLocales.map((target) => translationOf(place, positionOf, texts, target));
}
