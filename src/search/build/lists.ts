/** What a query is understood by, beside the texts that it is looked up in. */
import { Converter } from 'opencc-js/t2cn';
import { localeNames, locales } from '../../languages/table.ts';
import { syllablesOf } from '../../languages/zh/syllables.ts';
import { fold } from '../shared/fold.ts';
import type { Lists } from '../shared/lists.ts';
import { packReadings, readingsOf } from '../shared/pinyin.ts';
import { fromStored, type Stored } from '../shared/record.ts';
import { packVariants, variantsOf } from '../shared/variants.ts';

/** The lists of some texts; variants and readings are those of what is searched by its characters. */
export function characterLists(stored: readonly Stored[]): Pick<Lists, 'variants' | 'pinyin'> {
  const blocks = stored.flatMap((text) => fromStored(text).blocks);
  const texts = localeNames
    .filter((locale) => locales[locale].writing === 'characters')
    .flatMap((locale) => blocks.map((block) => fold(block[locale])));
  const readings = readingsOf(texts.map((text) => ({ text, syllables: syllablesOf(text) })));
  return {
    variants: packVariants(variantsOf(texts, Converter({ from: 't', to: 'cn' }))),
    pinyin: packReadings(readings),
  };
}
