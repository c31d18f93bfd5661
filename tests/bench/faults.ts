/** The kinds of faults that the bench makes, each with all the places in a review where it can be made. */
import { rules } from '../../src/audit/rules/index.ts';
import type { ReviewSource } from '../../src/review/read.ts';
import type { HighlightSource } from '../../src/review/read-highlight.ts';
import type { Paragraph, Segment } from '../../src/review/types.ts';

export interface Site {
  /** File, sentence and words, for a reader. */
  where: string;
  /** The review with the fault made. */
  made: () => ReviewSource;
}

export interface Kind {
  name: string;
  claim: 'all' | 'most' | 'none';
  sites: (review: ReviewSource) => Site[];
}

type Side = 'zh' | 'en';
interface Place {
  highlight: HighlightSource;
  segment: Segment;
}

const placesOf = (review: ReviewSource): Place[] =>
  review.highlights.flatMap((highlight) =>
    highlight.paragraphs.flatMap((p) => p.segments.map((segment) => ({ highlight, segment }))),
  );

const replaceHighlight = (review: ReviewSource, changed: HighlightSource): ReviewSource => ({
  ...review,
  highlights: review.highlights.map((h) => (h.file === changed.file ? changed : h)),
});

/** The review with the texts of some sentences of one highlight changed. */
function rewrite(
  review: ReviewSource,
  highlight: HighlightSource,
  texts: Record<string, Partial<Record<Side, string>>>,
): ReviewSource {
  const paragraphs = highlight.paragraphs.map((paragraph) => ({
    ...paragraph,
    segments: paragraph.segments.map((segment) => ({ ...segment, ...texts[segment.id] })),
  }));
  return replaceHighlight(review, { ...highlight, paragraphs });
}

const where = ({ highlight, segment }: Place, what: string) => `${highlight.slug} ${segment.id}: ${what}`;

/** A fault made by changing sentences one by one: for each, the texts that it could wrongly be. */
const rewritten =
  (wrong: (place: Place, review: ReviewSource) => (Partial<Record<Side, string>> & { what: string })[]) =>
  (review: ReviewSource): Site[] =>
    placesOf(review).flatMap((place) =>
      wrong(place, review)
        .filter(
          ({ zh, en }) =>
            (zh ?? place.segment.zh) !== place.segment.zh || (en ?? place.segment.en) !== place.segment.en,
        )
        .map(({ what, ...texts }) => ({
          where: where(place, what),
          made: () => rewrite(review, place.highlight, { [place.segment.id]: texts }),
        })),
    );

/** A fault made wherever a pattern stands in a sentence. */
const replaced = (side: Side, pattern: RegExp, by: (match: RegExpMatchArray, i: number) => string) =>
  rewritten(({ segment }) =>
    [...segment[side].matchAll(pattern)].map((match, i) => {
      const at = match.index ?? 0;
      const words = by(match, i);
      const text = segment[side].slice(0, at) + words + segment[side].slice(at + match[0].length);
      return { [side]: text, what: `${match[0]} → ${words}` };
    }),
  );

const next = <T>(list: readonly T[], item: T): T => list[(list.indexOf(item) + 1) % list.length] as T;
const like = (model: string, word: string) =>
  /^\p{Lu}/u.test(model) ? word.replace(/^./, (first) => first.toUpperCase()) : word;
const changeWord = (words: string[]) => {
  const pattern = new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi');
  return replaced('en', pattern, ([word]) => like(word, next(words, word.toLowerCase())));
};
const sentences = (text: string) =>
  text.split(/(?<=[.!?…][”’)]*) (?=[“‘(]*\p{Lu})/u).filter((s) => s.includes(' '));

const numberWords = 'two three four five six seven eight nine ten'.split(' ');
const ordinals = 'second third fourth fifth sixth'.split(' ');
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Digits that stand for an amount: no year, no day of a month. */
const amount =
  '(?<![\\d.,]|[a-z] (?=\\d{1,2}, 20))(?!20\\d\\d\\b)\\d[\\d,.]*\\b(?![,.]\\d)(?:-hour| [mb]illion yuan| percent)?';

/** Each English form of the glossary or the names that stands in a sentence, changed by `by`. */
const changeListed = (list: 'glossary' | 'names', by: (form: string, nextEntry: string) => string) =>
  rewritten(({ segment }, { glossary, names }) => {
    const entries =
      list === 'glossary'
        ? Object.values(glossary ?? {}).map((term) => term.forms.en)
        : Object.values(names ?? {}).flatMap((group: { en: string }[]) => group.map(({ en }) => [en]));
    return entries.flatMap((forms) =>
      forms
        .filter((form) => isWholeIn(segment.en, form))
        .map((form) => {
          const wrong = by(form, next(entries, forms)[0] ?? '');
          return { en: segment.en.replace(form, wrong), what: `${form} → ${wrong}` };
        }),
    );
  });

const isWholeIn = (text: string, form: string) =>
  new RegExp(`(?<![\\p{L}])${form.replace(/[.()]/g, '\\$&')}(?![\\p{L}])`, 'u').test(text);

/** Two sentences of a highlight, one after the other, with something exchanged. */
const neighbors =
  (exchange: (a: Segment, b: Segment) => Record<string, Partial<Record<Side, string>>>) =>
  (review: ReviewSource): Site[] =>
    review.highlights.flatMap((highlight) => {
      const segments = highlight.paragraphs.flatMap((p) => p.segments);
      return segments.slice(1).map((b, i) => {
        const a = segments[i] as Segment;
        return {
          where: `${highlight.slug} ${a.id} and ${b.id}`,
          made: () => rewrite(review, highlight, exchange(a, b)),
        };
      });
    });

/** Paragraphs with the ids that their order gives them. */
const renumbered = (paragraphs: Paragraph[]): Paragraph[] =>
  paragraphs.map((paragraph, i) => ({
    id: `p${i + 1}`,
    segments: paragraph.segments.map((segment, j) => ({ ...segment, id: `p${i + 1}.${j + 1}` })),
  }));

const eachParagraph =
  (made: (review: ReviewSource, highlight: HighlightSource, i: number) => ReviewSource) =>
  (review: ReviewSource): Site[] =>
    review.highlights.flatMap((highlight) =>
      highlight.paragraphs.map(({ id }, i) => ({
        where: `${highlight.slug} ${id}`,
        made: () => made(review, highlight, i),
      })),
    );

/** Clauses of an English sentence, between commas, of more than `words` words and with no “not”. */
const clauses = (text: string, words: number) =>
  [...text.matchAll(/(?<=[,;:] )[^,;:.]+[,;] /g)].filter(
    ([clause]) => clause.trim().split(' ').length > words && !/\b(?:not|never|no)\b/.test(clause),
  );

export const kinds: Kind[] = [
  // The text as a whole.
  { name: 'sentence without its English', claim: 'all', sites: rewritten(() => [{ en: '', what: 'none' }]) },
  {
    name: 'sentence left in Chinese',
    claim: 'all',
    sites: rewritten(({ segment }) => [{ en: segment.zh, what: 'copied' }]),
  },
  {
    name: 'languages swapped',
    claim: 'all',
    sites: rewritten(({ segment: { zh, en } }) => [{ zh: en, en: zh, what: 'swapped' }]),
  },
  {
    name: 'fragment left in Chinese',
    claim: 'all',
    sites: rewritten(({ segment }) => {
      const words = segment.en.split(' ');
      const fragment = segment.zh.replace(/\P{Script=Han}/gu, '').slice(0, 4);
      const middle = Math.floor(words.length / 2);
      return [
        { en: [...words.slice(0, middle), fragment, ...words.slice(middle + 2)].join(' '), what: fragment },
      ];
    }),
  },
  {
    name: 'English of two sentences swapped',
    claim: 'all',
    sites: neighbors((a, b) => ({ [a.id]: { en: b.en }, [b.id]: { en: a.en } })),
  },
  {
    name: 'English of the sentence before, again',
    claim: 'all',
    sites: neighbors((a, b) => ({ [b.id]: { en: a.en } })),
  },
  {
    name: 'sentence twice',
    claim: 'all',
    sites: rewritten(({ segment: { en } }) =>
      sentences(en).map((sentence) => ({
        en: en.replace(sentence, `${sentence} ${sentence}`),
        what: sentence,
      })),
    ),
  },
  {
    name: 'second half of a sentence dropped',
    claim: 'all',
    sites: rewritten(({ segment: { en } }) => {
      const words = en.split(' ');
      const half = words.slice(0, Math.floor(words.length / 2)).join(' ');
      return [{ en: `${half.replace(/[,;:.]$/, '')}.`, what: `… ${half.slice(-20)}` }];
    }),
  },
  {
    name: 'one English sentence of several dropped',
    claim: 'most',
    sites: rewritten(({ segment: { en } }) => {
      const all = sentences(en);
      return all.length < 2
        ? []
        : all.map((sentence) => ({
            en: en.replace(sentence, '').replace(/ {2}/, ' ').trim(),
            what: sentence,
          }));
    }),
  },
  {
    name: 'clause of more than 8 words dropped',
    claim: 'most',
    sites: rewritten(({ segment: { en } }) =>
      clauses(en, 8).map(({ 0: clause, index }) => ({
        en: en.slice(0, index) + en.slice(index + clause.length),
        what: clause,
      })),
    ),
  },
  {
    name: 'paragraph moved to another file',
    claim: 'all',
    sites: eachParagraph((review, highlight, i) => {
      const target = next(review.highlights, highlight);
      const [moved] = highlight.paragraphs.slice(i, i + 1);
      const without = renumbered(highlight.paragraphs.filter((_, at) => at !== i));
      const withIt = renumbered([...target.paragraphs, ...(moved ? [moved] : [])]);
      return replaceHighlight(replaceHighlight(review, { ...highlight, paragraphs: without }), {
        ...target,
        paragraphs: withIt,
      });
    }),
  },
  {
    name: 'paragraph dropped',
    claim: 'all',
    sites: eachParagraph((review, highlight, i) =>
      replaceHighlight(review, {
        ...highlight,
        paragraphs: renumbered(highlight.paragraphs.filter((_, at) => at !== i)),
      }),
    ),
  },

  // Numbers.
  {
    name: 'digit changed',
    claim: 'all',
    sites: replaced('en', /\d/g, ([digit]) => String((Number(digit) + 1) % 10)),
  },
  {
    name: 'decimal point shifted',
    claim: 'all',
    sites: replaced('en', /\b(\d+)\.(\d)(\d*)/g, (m) => `${m[1]}${m[2]}${m[3] ? `.${m[3]}` : ''}`),
  },
  {
    name: 'million and billion confused',
    claim: 'all',
    sites: replaced('en', /\b[mb]illion\b/g, ([word]) => (word === 'million' ? 'billion' : 'million')),
  },
  { name: 'number word changed', claim: 'all', sites: changeWord(numberWords) },
  { name: 'ordinal changed', claim: 'all', sites: changeWord(ordinals) },
  {
    name: 'month changed',
    claim: 'all',
    sites: replaced('en', new RegExp(`\\b(?:${months.join('|')})\\b(?= \\d)`, 'g'), ([month]) =>
      next(months, month),
    ),
  },
  {
    name: 'day or year changed',
    claim: 'all',
    sites: replaced('en', /(?<=[a-z] )\d{1,2}(?=,)|\b20\d\d\b/g, ([number]) => String(Number(number) - 1)),
  },
  {
    name: 'unit changed',
    claim: 'all',
    sites: replaced(
      'en',
      /(?<=\d )(?:percentage points|percent|MW)|(?<=\d-)hour|(?<=illion )yuan/g,
      ([unit]) =>
        ({
          percent: 'percentage points',
          'percentage points': 'percent',
          MW: 'kW',
          hour: 'minute',
          yuan: 'dollars',
        })[unit] ?? unit,
    ),
  },
  {
    name: 'number dropped',
    claim: 'all',
    sites: replaced('en', /(?<![\d.,-])\d[\d,.]*\d (?=[a-z])/g, () => ''),
  },
  {
    name: 'two amounts swapped',
    claim: 'all',
    sites: replaced('en', new RegExp(`(${amount})(.{3,80}?)(${amount})`, 'g'), ([, first, between, second]) =>
      [second, between, first].join(''),
    ),
  },
  {
    name: 'Chinese digit changed',
    claim: 'all',
    sites: replaced('zh', /\d/g, ([digit]) => String((Number(digit) + 1) % 10)),
  },
  {
    name: 'ten thousand and hundred million confused (Chinese)',
    claim: 'all',
    sites: replaced('zh', /(?<=\d)[万亿]/g, ([sign]) => (sign === '万' ? '亿' : '万')),
  },

  // Words.
  { name: 'name changed', claim: 'all', sites: changeListed('names', (_, other) => other) },
  {
    name: 'name misspelled',
    claim: 'all',
    sites: changeListed('names', (form) => form.slice(0, 3) + form.slice(4)),
  },
  { name: 'term changed', claim: 'all', sites: changeListed('glossary', (_, other) => other) },
  {
    name: 'term reworded',
    claim: 'all',
    sites: changeListed('glossary', (form) =>
      form.includes(' ') ? form.replace(/ ?[^ ]+$/, ' thing') : `${form}ish`,
    ),
  },
  {
    name: '“not” added or dropped',
    claim: 'all',
    sites: replaced('en', /\b(is|are|was|were|has|have|could)\b( not\b)?/g, (m) =>
      m[2] ? `${m[1]}` : `${m[1]} not`,
    ),
  },

  // Signs.
  { name: 'half-width comma in Chinese', claim: 'all', sites: replaced('zh', /，/g, () => ',') },
  {
    name: 'space between Han and digits',
    claim: 'all',
    sites: replaced('zh', /(?<=\p{Script=Han})(?=\d)/gu, () => ' '),
  },
  { name: 'quotation mark lost in Chinese', claim: 'all', sites: replaced('zh', /[“”]/g, () => '') },
  { name: 'no 。 at the end', claim: 'all', sites: replaced('zh', /。$/g, () => '') },
  { name: 'quotation mark lost in English', claim: 'all', sites: replaced('en', /[“”]/g, () => '') },
  { name: 'bracket lost in English', claim: 'all', sites: replaced('en', /[()]/g, () => '') },
  {
    name: 'straight quote',
    claim: 'all',
    sites: replaced('en', /[“”‘’]/g, ([sign]) => (/[“”]/.test(sign) ? '"' : "'")),
  },
  { name: 'Chinese punctuation in English', claim: 'all', sites: replaced('en', /,(?= )/g, () => '，') },
  { name: 'two spaces', claim: 'all', sites: replaced('en', / /g, () => '  ') },
  { name: 'no full stop', claim: 'all', sites: replaced('en', /\.(?=”?$)/g, () => '') },
  {
    name: 'word twice',
    claim: 'all',
    sites: replaced('en', /\b(?:the|of|and|in)\b/g, ([word]) => `${word} ${word}`),
  },

  // The front matter.
  {
    name: 'value of a figure changed',
    claim: 'all',
    sites: (review) =>
      review.highlights.flatMap((highlight) =>
        highlight.figures.map((figure, i) => ({
          where: `${highlight.slug} ${figure.id}`,
          made: () =>
            replaceHighlight(review, {
              ...highlight,
              figures: highlight.figures.with(i, { ...figure, value: figure.value * 10 }),
            }),
        })),
      ),
  },
  {
    name: 'stale exception',
    claim: 'all',
    sites: (review) =>
      placesOf(review).flatMap((place) =>
        rules.map(({ name: rule }) => ({
          where: where(place, rule),
          made: () => {
            const stale = {
              at: place.segment.id,
              rule,
              about: place.segment.en.slice(0, 9),
              reason: 'It was so.',
            };
            return replaceHighlight(review, {
              ...place.highlight,
              exceptions: [...place.highlight.exceptions, stale],
            });
          },
        })),
      ),
  },

  // Meaning, which no such check can see; here so that the table does not promise too much.
  {
    name: 'meaning: a verb that says something else',
    claim: 'none',
    sites: changeWord([
      'strengthen',
      'build',
      'promote',
      'carry',
      'improve',
      'protect',
      'attract',
      'promoted',
      'built',
      'drawing',
      'boosting',
      'expand',
    ]),
  },
  {
    name: 'meaning: an adjective or adverb that says something else',
    claim: 'none',
    sites: changeWord([
      'major',
      'key',
      'new',
      'actively',
      'widely',
      'steadily',
      'provincial',
      'municipal',
      'vigorously',
      'firmly',
    ]),
  },
  {
    name: 'meaning: an adjective dropped',
    claim: 'none',
    sites: replaced(
      'en',
      /\b(?:major|key|actively|steadily|vigorously|overall|good|bright|fine) /g,
      () => '',
    ),
  },
];
