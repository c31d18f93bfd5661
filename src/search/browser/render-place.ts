import { searchStrings } from '../../languages/search-texts.ts';
import { counterpartOf, type Locale, localeOf } from '../../languages/table.ts';
import type { Place } from '../shared/record.ts';
import { element } from './element.ts';
import { excerptsOf } from './excerpt.ts';
import type { FoundHit } from './find.ts';
import { localizedLine, type Site } from './render-hit.ts';

const separator = ' · ';

/** The lines to show: the name, and those that match; of a figure all, since none says anything without the others. */
function linesOf({ highlight, matches }: FoundHit) {
  return highlight.blocks
    .map((_, block) => ({ block, here: matches.filter((match) => match.block === block) }))
    .filter(({ block, here }) => block === 0 || here.length > 0 || highlight.place?.kind === 'figures')
    .map(({ block, here }) => excerptsOf(highlight, block, here));
}

/** Something found outside the texts of the highlights, in both languages, as a link to its place. */
export function renderPlace(hit: FoundHit, place: Place, { edition, addressOf }: Site): HTMLElement {
  const locale = localeOf(edition);
  const { slug } = hit.highlight;
  const lines = linesOf(hit);
  const textIn = (name: Locale) => lines.flatMap((line, i) => [...(i > 0 ? [separator] : []), ...line[name]]);
  const other = counterpartOf(locale);
  const link = element(
    'a',
    { href: addressOf(slug, place.id) },
    element('p', { class: 'remark' }, searchStrings[locale].kinds[place.kind]),
    localizedLine(locale, textIn(locale), false),
    localizedLine(other, textIn(other), true),
  );
  return element('article', { class: 'hit', 'data-place': `${slug}#${place.id}` }, link);
}
