/**
 * References by citeproc-js (CPAL 1.0 or AGPL 3.0) with the official CSL styles and locale (CC BY-SA 3.0) as packages
 * have them: a judge for tests, of which nothing is shipped.
 */
import { createRequire } from 'node:module';
import chicago from '../node_modules/rehype-citation/dist/node/styles/chicago.js';
import mla from '../node_modules/rehype-citation/dist/node/styles/mla.js';

const require = createRequire(import.meta.url);
const CSL = require('citeproc');
const folder = '../node_modules/@citation-js/plugin-csl/lib-mjs';
const { apa } = require(`${folder}/styles.json`) as Record<string, string>;
const american = (require(`${folder}/locales.json`) as Record<string, string>)['en-US'] as string;

/** The package has Chicago 17, author and date. The 18th edition lists fewer names, which is all that differs here. */
const chicago18 = chicago.replace(
  /(<bibliography[^>]*) et-al-min="\d+" et-al-use-first="\d+"/,
  '$1 et-al-min="7" et-al-use-first="3"',
);

/** No package has the Chinese locale; these are the terms of the interface in the place of the English ones. */
const chinese = Object.entries({
  'no date': '无日期',
  'et-al': '等',
  retrieved: '检索于',
  from: '取自',
  accessed: '访问于',
  'open-quote': '《',
  'close-quote': '》',
  'open-inner-quote': '“',
  'close-inner-quote': '”',
})
  .reduce(
    (locale, [term, words]) =>
      locale.replace(new RegExp(`(<term name="${term}"(?: form="short")?>)[^<]*`, 'g'), `$1${words}`),
    american,
  )
  .replace(
    /<date form="text">.*?<\/date>/s,
    '<date form="text"><date-part name="year" suffix="年"/><date-part name="month" form="numeric" suffix="月"/><date-part name="day" suffix="日"/></date>',
  )
  .replace(/<style-options[^>]*>/, '<style-options punctuation-in-quote="false"/>');

const styles = { 'APA 7': apa, 'Chicago 18': chicago18, 'MLA 9': mla };
export type JudgedStyle = keyof typeof styles;

/** The engine of a style and a language, which takes long to make. */
const engines = new Map<string, InstanceType<typeof CSL.Engine>>();
const items = new Map<string, object>();

/** A reference as text, with titles in italics between asterisks. */
export function citeproc(style: JudgedStyle, locale: 'zh' | 'en', item: object): string {
  const key = `${style} ${locale}`;
  const system = {
    retrieveLocale: () => (locale === 'zh' ? chinese : american),
    retrieveItem: (id: string) => items.get(id),
  };
  const engine =
    engines.get(key) ?? new CSL.Engine(system, styles[style], locale === 'zh' ? 'zh-CN' : 'en-US', true);
  engines.set(key, engine);
  const id = String(items.size);
  items.set(id, { ...item, id });
  engine.setOutputFormat('html');
  engine.updateItems([id]);
  const [, [html]] = engine.makeBibliography();
  return html
    .replace(/<\/?i>/g, '*')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#38;', '&')
    .trim();
}
