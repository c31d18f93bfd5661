/** Completes the references of the page with what only the reader's browser knows, and lets each be copied. */
import { quoteStrings } from '../languages/quote-texts.ts';
import { type Locale, localeNames, locales } from '../languages/table.ts';
import { copyText } from './copying.ts';
import { addElement } from './say.ts';

/** In digits (ISO 8601), or as the style has it, in the time zone of the reader. */
const accessDate = (form: string | undefined, locale: Locale): string =>
  form === 'iso'
    ? new Date().toLocaleDateString('sv')
    : quoteStrings[locale].seen[form === 'short' ? 'short' : 'long'](new Date());

/** Fills in what is hidden; a page that is opened as a file has no address to give to others, and so needs no date. */
function fillIn(reference: HTMLElement, locale: Locale) {
  for (const part of reference.querySelectorAll<HTMLElement>('[hidden]')) {
    if (location.protocol === 'file:') part.remove();
    else part.hidden = false;
  }
  for (const time of reference.querySelectorAll('time'))
    time.textContent = accessDate(time.dataset.form, locale);
  for (const link of reference.querySelectorAll('a')) link.textContent ||= link.href;
}

function addCopyButton(paragraph: HTMLElement, reference: HTMLElement, locale: Locale) {
  const t = quoteStrings[locale];
  const { style = '' } = paragraph.dataset;
  const button = addElement('button', paragraph, t.copy);
  button.type = 'button';
  button.setAttribute('aria-label', `${t.copy} ${style}`);
  const status = addElement('output', paragraph);
  button.addEventListener('click', async () => {
    const copied = await copyText(reference.textContent);
    if (!copied) getSelection()?.selectAllChildren(reference);
    status.textContent = copied ? t.copied(style) : t.refused;
  });
}

export function completeReferences() {
  for (const paragraph of document.querySelectorAll<HTMLElement>('.cited')) {
    const reference = paragraph.querySelector<HTMLElement>('.entry');
    const locale = localeNames.find((name) => locales[name].lang === paragraph.lang);
    if (!reference || !locale) continue;
    fillIn(reference, locale);
    addCopyButton(paragraph, reference, locale);
  }
}
