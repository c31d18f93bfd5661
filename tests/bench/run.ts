/** Measurements, run by hand on a built site: `npm run bench`. Nothing here passes or fails. */
import { findBrowser } from '../../scripts/find-browser.ts';
import { lighthouseScores } from './lighthouse.ts';
import { searchAccuracy, searchBytes, searchGrowth, searchLatency } from './search.ts';
import { transferSizes } from './sizes.ts';

process.env.CHROME_PATH = findBrowser();
const queries = [
  '物流',
  '周商大会',
  '项目',
  '周口',
  '醫共體',
  'logistics',
  'investment',
  '43.7 billion',
  'wuliu',
];

const benches: Record<string, [title: string, measure: () => unknown]> = {
  sizes: [
    'Bytes, brotli (HTML + CSS + JavaScript of a page; fonts as they are)',
    () => transferSizes('dist'),
  ],
  accuracy: ['Search: highlights found, in percent', () => searchAccuracy('dist')],
  bytes: ['Search: bytes from opening it to the first result', () => searchBytes('dist', queries)],
  latency: ['Search: from a key to settled results, warm', () => searchLatency('dist', queries)],
  growth: ['Search: generated reviews, first queries', () => searchGrowth('dist', [9, 1000, 5000])],
  lighthouse: [
    'Lighthouse, mobile, slow 4G',
    () => lighthouseScores('dist', ['', 'three-batches/', 'search/', 'bilingual/three-batches/']),
  ],
};

// Names on the command line pick some of them: `npm run bench -- accuracy bytes`.
const names = process.argv.slice(2);
for (const [name, [title, measure]] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(title);
  console.table(await measure());
}
