/** Faults of punctuation and of spaces. */
import { either, type Kind, replaced } from './site.ts';

const quotationsIn = (text: string) => text.match(/“/g)?.length ?? 0;
const haveSameQuotations = ({ zh, en }: { zh: string; en: string }) => quotationsIn(zh) === quotationsIn(en);

export const marks: Kind[] = [
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
    // A Chinese sentence may ask without saying so, and is then rightly translated as a question.
    name: 'question that ends as a statement',
    claim: 'all',
    sites: replaced('en', /\?(?=”?$)/g, () => '.'),
  },
  {
    name: 'statement that ends as a question',
    claim: 'all',
    sites: either(
      replaced('en', /\.(?=”?$)/g, () => '?'),
      replaced('zh', /。(?=”?$)/g, () => '？'),
    ),
  },
];

/** Certain where somebody speaks; a term may be quoted in one language alone. */
export const quotations: Kind[] = [
  {
    name: 'both quotation marks lost',
    claim: 'some',
    sites: replaced('en', /“([^”]*)”/g, (m) => `${m[1]}`, haveSameQuotations),
  },
];

/** What a translation may do without, so that no loss is certain. */
export const freedoms: Kind[] = [
  {
    name: 'exclamation that ends as a statement',
    claim: 'none',
    sites: replaced('en', /!(?=”?$)/g, () => '.'),
  },
  {
    name: 'words in brackets left out',
    claim: 'none',
    sites: replaced(
      'en',
      / \([^)]*\)/g,
      () => '',
      ({ zh }) => zh.includes('（'),
    ),
  },
];
