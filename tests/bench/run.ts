/** Measurements, run by hand on a built site: `npm run bench`. Nothing here passes or fails. */
import { findBrowser } from '../../scripts/find-browser.ts';
import { lighthouseScores } from './lighthouse.ts';
import { transferSizes } from './sizes.ts';

process.env.CHROME_PATH = findBrowser();
console.log('Bytes, brotli (HTML + CSS + JavaScript of a page; fonts as they are)');
console.table(transferSizes('dist'));
console.log('Lighthouse, mobile, slow 4G');
console.table(await lighthouseScores('dist', ['', 'three-batches/', 'search/', 'bilingual/three-batches/']));
