import { expect, it } from 'vitest';
import { packVariants, toText, unpackVariants, variantsOf } from '../../../src/search/shared/variants.ts';

const simplify = (text: string) => text.replaceAll('醫', '医').replaceAll('週', '周').replaceAll('著', '着');

it('knows the variants of the characters of a text, and leaves alone what stands in it', () => {
  const variants = variantsOf(['医改', '显著着'], simplify);
  expect([...variants]).toEqual([['醫', '医']]);
  const read = unpackVariants(packVariants(variants));
  expect(toText('醫改顯著週', read)).toBe('医改顯著週');
});
