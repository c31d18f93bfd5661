/** Records for programs that manage references. None has a date, a paper or a date of access: those are not known. */
import type { CslItem, CslName } from './record.ts';

/** CSL-JSON (Citation Style Language 1.0.2), as a list of items. */
export const cslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;

const lastFirst = ({ family, given }: CslName) => [family, given].filter(Boolean).join(', ');

/** Signs that TeX would take for its own. */
const texEscapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string) => text.replace(/[\\~^{}&%$#_]/g, (sign) => texEscapes[sign] ?? `\\${sign}`);

/** BibTeX in UTF-8. A title in two pairs of braces keeps its capitals; `langid` is biblatex's. */
export const bibtex = (items: readonly CslItem[]): string =>
  items
    .map(({ id, title, author, language, genre, URL, ...item }) => {
      const fields = {
        author: author
          .map((name) => (name.given ? tex(lastFirst(name)) : `{${tex(name.family)}}`))
          .join(' and '),
        title: `{${tex(title)}}`,
        howpublished: tex(item['container-title']),
        note: genre && tex(genre),
        language,
        url: URL,
      };
      const lines = Object.entries(fields).filter(([, value]) => value);
      return `@misc{${id},\n${lines.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
    })
    .join('\n');

/** RIS, the tagged format of Research Information Systems: two letters, two spaces, a hyphen, a space; lines end with CR LF. */
export const ris = (items: readonly CslItem[]): string =>
  items
    .flatMap(({ id, title, author, language, genre, URL, ...item }) => [
      ['TY', 'ELEC'],
      ['ID', id],
      ...author.map((name) => ['AU', lastFirst(name)]),
      ['TI', title],
      ['T2', item['container-title']],
      ['LA', language],
      ['N1', genre],
      ['UR', URL],
      ['ER', ''],
    ])
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
