/** Measurements, run by hand on a built site: `npm run bench`. Nothing here passes or fails. */
import { findBrowser } from '../../scripts/find-browser.ts';
import { lighthouseScores } from './lighthouse.ts';
import { scores } from './mutations.ts';
import { transferSizes } from './sizes.ts';

const mutations = scores('content');
const total = (count: 'made' | 'caught') => mutations.reduce((sum, score) => sum + score[count], 0);
console.log(
  `Faults made in the content, and those that the audit finds: ${total('caught')} of ${total('made')}`,
);
console.log(
  '(“compared”: by comparing the two languages alone; “claim”: what the audit claims to find of a kind)',
);
console.table(mutations.map(({ missed, ...score }) => score));
for (const { kind, claim, missed } of mutations) {
  if (claim !== 'none' && missed.length > 0) console.log(`Not found, ${kind}:\n  ${missed.join('\n  ')}`);
}

process.env.CHROME_PATH = findBrowser();
console.log('Bytes, brotli (HTML + CSS + JavaScript of a page; fonts as they are)');
console.table(transferSizes('dist'));
console.log('Lighthouse, mobile, slow 4G');
console.table(await lighthouseScores('dist', ['', 'three-batches/', 'search/', 'bilingual/three-batches/']));
