import { expect, it } from 'vitest';
import { nearestTerms } from '../../../src/search/browser/suggest.ts';

const terms = [
  { zh: ['紧密型县域医共体', '医共体'], en: ['closely integrated county-level medical consortiums'] },
  { zh: ['周口杂技'], en: ['Zhoukou acrobatics'] },
  { zh: ['周商大会'], en: ['Zhoukou Entrepreneurs Convention'] },
];
const nearest = (query: string) => nearestTerms(query, terms)[0]?.zh[0];

it.each([
  ['医共休', '紧密型县域医共体'],
  ['acrobtics', '周口杂技'],
  ['consortia', '紧密型县域医共体'],
  ['周商大', '周商大会'],
  ['Zhoukou entreprenurs conventon', '周商大会'],
  ['郑州航空港', undefined],
  ['x', undefined],
  ['', undefined],
  ['周商大会'.repeat(100), undefined],
])('%s is most like %s', (query, expected) => expect(nearest(query)).toBe(expected));
