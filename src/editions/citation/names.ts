import { strings } from '../../languages/interface.ts';
import { type Locale, locales } from '../../languages/table.ts';
import type { CslName } from './record.ts';

/** True where names are written in characters, which no style inverts or abbreviates. */
const inCharacters = (locale: Locale) => locales[locale].writing === 'characters';

/** A name as one says it. */
function spoken({ family, given, ...order }: CslName, locale: Locale): string {
  if (!given) return family;
  if (order['static-ordering']) return [family, given].join(inCharacters(locale) ? '' : ' ');
  return [given, family].join(inCharacters(locale) ? '·' : ' ');
}

/** A name with the family name first; one that does not stand so by custom is turned round, with a comma. */
const inverted = (name: CslName, locale: Locale): string =>
  name['static-ordering'] || !name.given || inCharacters(locale)
    ? spoken(name, locale)
    : `${name.family}, ${name.given}`;

/** The first letters of a given name, each with a sign after it; a hyphen stays. */
const initials = (given: string, after: string) => given.replace(/([\p{L}])[\p{L}’']*\.?/gu, `$1${after}`);

/** APA 7: family name, initials; all of up to 20 authors, or the first 19 and the last. */
export function apaNames(names: readonly CslName[], locale: Locale): string {
  const written = names.map((name) =>
    name.given && !inCharacters(locale)
      ? `${name.family}, ${initials(name.given, '.')}`
      : spoken(name, locale),
  );
  const last = written.at(-1) ?? '';
  if (written.length < 2) return last;
  return written.length > 20
    ? `${written.slice(0, 19).join(', ')}, … ${last}`
    : `${written.slice(0, -1).join(', ')}, & ${last}`;
}

/** Several names, of which the first bears its family name first; of more than `most` only `kept`, and “et al.” */
function listed(names: readonly CslName[], locale: Locale, most: number, kept: number): string {
  const { and, etAl } = strings[locale].citation;
  const written = names.map((name, i) => (i === 0 ? inverted : spoken)(name, locale));
  if (written.length > most) return [...written.slice(0, kept), etAl].join(', ');
  return written.length < 2 ? written.join() : written.slice(0, -1).join(', ') + and + written.at(-1);
}

/** Chicago 18: all of up to six authors, or three; a name whose family name stands first by custom is not turned round. */
export const chicagoNames = (names: readonly CslName[], locale: Locale): string =>
  listed(names, locale, 6, 3);

/** MLA 9: one or two authors, or the first. */
export const mlaNames = (names: readonly CslName[], locale: Locale): string => listed(names, locale, 2, 1);

/**
 * GB/T 7714—2025: three authors at most; family names first, in no capitals; a name in pinyin is written out, other given
 * names are abbreviated without points. Between names stands a full-width comma, in every language.
 */
export function gbNames(names: readonly CslName[], locale: Locale): string {
  const written = names
    .slice(0, 3)
    .map((name) =>
      name.given && !name['static-ordering'] && !inCharacters(locale)
        ? `${name.family} ${initials(name.given, '')}`
        : spoken(name, locale),
    );
  return [...written, ...(names.length > 3 ? [strings[locale].citation.etAl] : [])].join('，');
}
