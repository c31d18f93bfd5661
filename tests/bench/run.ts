/** Measurements, run by hand on a built site: `npm run bench`. Nothing here passes or fails. */
import { findBrowser } from '../../scripts/find-browser.ts';
import { makeFonts } from '../fonts.ts';
import { auditOnPairs } from './audit.ts';
import { writeRates } from './audit-rates.ts';
import { lighthouseScores } from './lighthouse.ts';
import { comparedAlone, everything, scores, soundSource } from './mutations.ts';
import { paintTimes } from './paint.ts';
import { scaleOfBuilds } from './scale.ts';
import { searchAccuracy, searchBytes, searchGrowth, searchLatency } from './search.ts';
import { transferSizes } from './sizes.ts';

process.env.CHROME_PATH = findBrowser();
await makeFonts();
const options = process.argv.slice(2).filter((name) => name.startsWith('--'));
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

/** Faults made in the content and those that the audit finds, by kind; those it should have found are named. */
function mutations() {
  const content = soundSource('content');
  const all = scores(content, everything);
  const compared = scores(content, comparedAlone);
  const total = (count: 'made' | 'caught') => all.reduce((sum, score) => sum + score[count], 0);
  console.log(`${total('caught')} of ${total('made')} faults found`);
  for (const { kind, claim, missed } of all) {
    if (claim !== 'none' && missed.length > 0) console.log(`Not found, ${kind}:\n  ${missed.join('\n  ')}`);
  }
  return all.map(({ missed, ...score }, i) => ({ ...score, compared: compared[i]?.caught }));
}

const benches: Record<string, [title: string, measure: () => unknown]> = {
  sizes: ['Bytes, Brotli (of a page; fonts as they are)', () => transferSizes('dist')],
  mutations: [
    'Audit (“compared”: by the two languages alone; “claim”: what it claims to find of a kind)',
    mutations,
  ],
  audit: [
    'Audit on pairs that it was not made with (--held: show those held back too; --write: write the rates for readers)',
    () => (options.includes('--write') ? writeRates() : auditOnPairs(options.includes('--held'))),
  ],
  accuracy: ['Search: highlights found, in percent', () => searchAccuracy('dist')],
  bytes: ['Search: bytes from opening it to the first result', () => searchBytes('dist', queries)],
  latency: ['Search: from a key to settled results, warm', () => searchLatency('dist', queries)],
  growth: ['Search: generated reviews, first queries', () => searchGrowth('dist', [9, 1000, 5000])],
  scale: [
    'Whole builds of larger reviews (seconds by the clock; memory of all processes together)',
    () => scaleOfBuilds([9, 100, 300, 1000], queries),
  ],
  paint: ['Largest contentful paint, mobile, slow 4G', () => paintTimes('dist')],
  lighthouse: [
    'Lighthouse, mobile, slow 4G',
    () => lighthouseScores('dist', ['', 'three-batches/', 'search/', 'bilingual/three-batches/']),
  ],
};

// Names on the command line pick some of them: `npm run bench -- accuracy bytes`.
const names = process.argv.slice(2).filter((name) => !options.includes(name));
for (const [name, [title, measure]] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(title);
  console.table(await measure());
}
