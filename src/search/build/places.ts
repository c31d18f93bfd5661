/** What a reader can see on the site beside the texts of highlights, each with the place that shows it. */
import { wordsOf } from '../../figures/words.ts';
import { type Localized, perLocale } from '../../languages/table.ts';
import type { Review } from '../../review/types.ts';
import { joinBlocks, type PlaceKind, type Stored } from '../shared/record.ts';

type Content = Pick<Review, 'data' | 'highlights' | 'glossary'>;

/** A place: its kind, the page and the element that it is, and what stands there, its name first. */
type Shown = [kind: PlaceKind, slug: string, id: string, lines: Localized[]];

/** Headline, byline and introduction of the front page, which have no ids there. */
const onFront = ({ data }: Content): Shown[] =>
  [
    [data.title, data.subtitle],
    [data.byline],
    [data.standfirst, ...[data.location, data.origin].filter((text) => text !== undefined)],
  ].map((lines) => ['front', '', '', lines]);

const figures = ({ highlights }: Content): Shown[] =>
  highlights.flatMap(({ slug, figures }) =>
    figures.map((figure): Shown => {
      const words = perLocale((locale) => wordsOf(figure, locale));
      const lines = [words, figure.label, ...(figure.scope ? [figure.scope] : [])];
      return ['figures', 'figures', `${slug}.${figure.id}`, lines];
    }),
  );

const terms = ({ glossary }: Content): Shown[] =>
  Object.entries(glossary).map(([id, term]) => ['glossary', 'glossary', id, [term, term.note]]);

const notes = ({ highlights }: Content): Shown[] =>
  highlights.flatMap(({ slug, notes }) =>
    notes.map((note, i): Shown => ['note', slug, `translators-note-${i + 1}`, [note]]),
  );

const about = ({ data }: Content): Shown[] => [
  ...data.about.map(({ id, heading, text }): Shown => ['about', 'about', id, [heading, ...text]]),
  ...data.corrections.map(({ reason }): Shown => ['about', 'about', 'corrections', [reason]]),
];

/** Every place of a review outside its text, in the order in which equals are listed. */
export const placesOf = (review: Content): Stored[] =>
  [onFront, figures, terms, notes, about]
    .flatMap((collect) => collect(review))
    .map(([kind, slug, id, lines], order) => ({
      slug,
      order,
      place: { kind, id },
      ...joinBlocks(lines.map((line) => [line])),
    }));
