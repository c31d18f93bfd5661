/** What can be done with the tables of figures: to sort each by value, and to copy a figure with its sentence. */
import { quoteStrings } from '../languages/quote-texts.ts';
import { type Locale, type Localized, locales, perLocale } from '../languages/table.ts';
import { addAnswer } from './copying.ts';
import { once } from './once.ts';
import { quotationText } from './quotation.ts';
import { addElement, pageLanguages } from './say.ts';
import { loadJson, loadSource } from './source.ts';

/** What is used of a record of `figures.json`. */
interface FigureRecord {
  id: string;
  highlight: string;
  label: Localized;
  scope?: Localized;
  segment: string;
  sentence: Localized;
}

const tools = document.querySelector<HTMLElement>('.figures .filter');

/** A number, or for a date the time. */
function amountOf(row: HTMLTableRowElement): number {
  const value = row.querySelector<HTMLDataElement | HTMLTimeElement>('.figure-value');
  return value && 'dateTime' in value ? Date.parse(value.dateTime) : Number(value?.value);
}

/** Units stay in the order of the text, since amounts of two units do not compare; the largest value comes first. */
function byValue(rows: readonly HTMLTableRowElement[]) {
  const units = rows.map(({ dataset }) => dataset.unit);
  const place = ({ dataset }: HTMLElement) => units.indexOf(dataset.unit);
  return [...rows].sort((a, b) => place(a) - place(b) || amountOf(b) - amountOf(a));
}

function startSorting(button: HTMLButtonElement) {
  const tables = [...document.querySelectorAll<HTMLTableSectionElement>('.figure-list tbody')];
  const inText = tables.map(({ rows }) => [...rows]);
  button.addEventListener('click', () => {
    const sorted = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(sorted));
    for (const [i, rows] of inText.entries()) tables[i]?.append(...(sorted ? byValue(rows) : rows));
  });
}

/** Fetches what is copied beside what the page shows. */
const load = once(() =>
  Promise.all([loadSource(), loadJson<{ figures: FigureRecord[] }>('downloads/figures.json')]),
);

/** A figure with its sentence, and the source of that, in the languages of the page; and where the sentence stands. */
async function textOf(row: HTMLTableRowElement): Promise<string> {
  const [{ review, origin, titles }, { figures }] = await load();
  const figure = figures.find(({ highlight, id }) => `${highlight}-${id}` === row.id);
  const title = figure && titles[figure.highlight];
  if (!title) throw new Error(`figures.json and quotations.json know nothing of ${row.id}`);
  const { label, scope, sentence, segment } = figure;
  const shown = (locale: Locale) =>
    row.querySelector(`.values [lang="${locales[locale].lang}"]`)?.textContent?.trim();
  const words = perLocale((locale) => {
    const line = quoteStrings[locale].figure(label[locale], shown(locale) ?? '', scope?.[locale]);
    return `${line}\n${sentence[locale]}`;
  });
  const quotation = { words, first: segment, last: segment, title, review, origin };
  return `${quotationText(quotation, pageLanguages())}\n${row.querySelector<HTMLAnchorElement>('th a')?.href}`;
}

/** Gives each figure a button that copies it; what came of that is said beside the button that was pressed. */
function startCopying({ dataset: { copy = '' } }: HTMLElement) {
  const answer = document.createElement('div');
  const { copy: copyText, fail } = addAnswer(answer);
  for (const row of document.querySelectorAll<HTMLTableRowElement>('.figure-list tr')) {
    const cell = row.cells[row.cells.length - 1] as HTMLElement;
    const button = addElement('button', cell, copy);
    button.type = 'button';
    button.setAttribute('aria-label', `${copy} ${row.querySelector('th a')?.textContent?.trim()}`);
    // Begun before the press, since some browsers let a page copy only right after it.
    for (const type of ['pointerover', 'focus'])
      button.addEventListener(type, () => load().catch(() => undefined));
    button.addEventListener('click', () => {
      cell.append(answer);
      textOf(row).then(
        (text) => copyText(text, 'figure'),
        (error) => {
          console.warn(error);
          fail();
        },
      );
    });
  }
}

/** Lets the tools of the page of figures work; without this script none could. */
export function startFigures() {
  const button = tools?.querySelector('button');
  if (!tools || !button) return;
  startSorting(button);
  startCopying(tools);
}
