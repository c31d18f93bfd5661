/** The review as plain text and as Markdown (CommonMark), in each language and in both, pair by pair. */
import { strings } from '../languages/interface.ts';
import { type Edition, editionNames, editions, type Locale } from '../languages/table.ts';
import type { Highlight } from '../review/types.ts';
import { pagePath, publicUrl } from '../site/addresses.ts';
import { type Download, type DownloadSource, type Downloads, editionName } from './download.ts';
import { escapeMarkdown } from './markdown.ts';
import { partsOf, textOf, type Unit } from './units.ts';

/** How a format sets each kind of block. */
interface Format {
  /** @param texts the heading in each language */
  heading: (texts: readonly string[], level: 1 | 2) => string;
  paragraph: (text: string) => string;
  note: (text: string) => string;
  address: (url: string) => string;
}

const plain: Format = {
  heading: (texts, level) => [...texts, (level === 1 ? '=' : '-').repeat(40)].join('\n'),
  paragraph: String,
  note: (text) => `[${text}]`,
  address: String,
};

const markdown: Format = {
  heading: (texts, level) => `${'#'.repeat(level)} ${texts.map(escapeMarkdown).join(' / ')}`,
  paragraph: escapeMarkdown,
  note: (text) => `> ${escapeMarkdown(text)}`,
  address: (url) => `<${url}>`,
};

function unitBlocks({ level, segments }: Unit, languages: readonly Locale[], format: Format): string[] {
  const texts = languages.map((locale) => textOf(segments, locale));
  return level === 0 ? texts.map(format.paragraph) : [format.heading(texts, level)];
}

/** The notes of the translator on a highlight, each with the place that it is about. */
const notesOf = ({ notes }: Highlight, languages: readonly Locale[], format: Format) =>
  notes.flatMap((note, i) =>
    languages.map((locale) => {
      const { translatorsNote, place, colon } = strings[locale];
      return format.note(`${translatorsNote(String(i + 1))} · ${place(note.at)}${colon}${note[locale]}`);
    }),
  );

/** The whole text, a block between two empty lines. Under what heads it stands its public address, where that is known. */
function written({ review, site }: DownloadSource, edition: Edition, format: Format): string {
  const { languages } = editions[edition];
  const [front = [], ...highlights] = partsOf(review).map(({ units }) =>
    units.flatMap((unit) => unitBlocks(unit, languages, format)),
  );
  const blocks = [
    ...front,
    ...(site ? [format.address(publicUrl(site, pagePath(edition)))] : []),
    ...review.highlights.flatMap((highlight, i) => [
      ...(highlights[i] ?? []),
      ...notesOf(highlight, languages, format),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

export const texts: Downloads = (source) =>
  editionNames.flatMap((edition): Download[] => {
    const { languages } = editions[edition];
    const name = editionName(source.review, languages);
    return [
      {
        name: `${name}.txt`,
        type: 'text/plain',
        kind: 'text',
        languages,
        make: () => written(source, edition, plain),
      },
      {
        name: `${name}.md`,
        type: 'text/markdown',
        kind: 'markdown',
        languages,
        make: () => written(source, edition, markdown),
      },
    ];
  });
