/** The review as plain text and as Markdown (CommonMark), in each language and in both, pair by pair. */
import { editionNames, editions, type Locale } from '../languages/table.ts';
import type { Review } from '../review/types.ts';
import { type Download, type DownloadSource, type Downloads, editionName } from './download.ts';
import { escapeMarkdown } from './markdown.ts';
import { partsOf, textOf } from './units.ts';

/** Every block in each of some languages, a block being a heading of a level or a paragraph (level 0). */
const blocks = (review: Review, languages: readonly Locale[]) =>
  partsOf(review).flatMap(({ units }) =>
    units.flatMap(({ level, segments }) =>
      languages.map((locale) => ({ level, text: textOf(segments, locale) })),
    ),
  );

const plain = (source: DownloadSource, languages: readonly Locale[]) =>
  `${blocks(source.review, languages)
    .map(({ text }) => text)
    .join('\n\n')}\n`;

const markdown = (source: DownloadSource, languages: readonly Locale[]) =>
  `${blocks(source.review, languages)
    .map(({ level, text }) =>
      level > 0 ? `${'#'.repeat(level)} ${escapeMarkdown(text)}` : escapeMarkdown(text),
    )
    .join('\n\n')}\n`;

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
        make: () => plain(source, languages),
      },
      {
        name: `${name}.md`,
        type: 'text/markdown',
        kind: 'markdown',
        languages,
        make: () => markdown(source, languages),
      },
    ];
  });
