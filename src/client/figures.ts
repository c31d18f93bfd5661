/** What can be done with the tables of figures: to rank all by value, and to copy a figure with its sentence. */
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

/**
 * The largest value comes first within a unit, since amounts of two units do not compare. Units stay in the order of the
 * text, but for counts, which are of different things and come last.
 */
function byValue(rows: readonly HTMLTableRowElement[]) {
  const units = rows.map(({ dataset }) => dataset.unit);
  const place = ({ dataset: { unit } }: HTMLElement) =>
    unit === 'count' ? units.length : units.indexOf(unit);
  return [...rows].sort((a, b) => place(a) - place(b) || amountOf(b) - amountOf(a));
}

/** Adds to a row the name of the highlight that it is from. */
function nameHighlight(row: HTMLTableRowElement) {
  const heading = row.closest('section')?.querySelector('h2 a')?.cloneNode(true);
  const name = document.createElement('small');
  name.className = 'from';
  name.append(...(heading?.childNodes ?? []));
  row.cells[1]?.append(name);
}

/** @param moved is called when the rows have moved */
function startSorting(button: HTMLButtonElement, moved: () => void) {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.figure-list tr')];
  const homes = rows.map(({ parentElement }) => parentElement);
  const ranking = document.createElement('table');
  ranking.className = 'figure-list';
  ranking.setAttribute('aria-label', button.textContent);
  const body = ranking.createTBody();
  button.addEventListener('click', () => {
    const ranked = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(ranked));
    if (ranked) {
      rows.forEach(nameHighlight);
      body.append(...byValue(rows));
      document.querySelector('.figures > section')?.before(ranking);
    } else {
      for (const [i, row] of rows.entries()) homes[i]?.append(row);
      for (const name of document.querySelectorAll('.from')) name.remove();
      ranking.remove();
    }
    moved();
  });
}

/** Fetches what is copied beside what the page shows. */
const load = once(() =>
  Promise.all([loadSource(), loadJson<{ figures: FigureRecord[] }>('downloads/figures.json')]),
);

/** A figure with its sentence, and the source of that, in the languages of the page; and the figure's address. */
async function textOf(row: HTMLTableRowElement): Promise<string> {
  const [{ review, origin, titles }, { figures }] = await load();
  const figure = figures.find(({ highlight, id }) => `${highlight}.${id}` === row.id);
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
  return `${quotationText(quotation, pageLanguages())}\n${row.querySelector<HTMLAnchorElement>('.permalink')?.href}`;
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

/** Lets the tools of the page of figures work; without this script none could. @param moved is called when rows have moved */
export function startFigures(moved: () => void) {
  const button = tools?.querySelector('button');
  if (!tools || !button) return;
  startSorting(button, moved);
  startCopying(tools);
}
