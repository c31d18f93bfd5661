/** Copies texts, and says what came of it. */
import { type QuoteStrings, quoteStrings } from '../languages/quote-texts.ts';
import { addElement, say } from './say.ts';

/** What can be copied. */
export type Part = keyof QuoteStrings['parts'];

/** @returns whether the browser allowed it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Adds to an element what says that a text was copied; where the browser refuses it, there the text stands, selected.
 *
 * @returns what copies a text, what forgets the answer, and what says that there is no text to copy
 */
export function addAnswer(parent: Element) {
  const status = addElement('p', parent);
  status.setAttribute('role', 'status');
  const label = addElement('label', parent);
  say(label, (locale) => quoteStrings[locale].refused);
  const field = addElement('textarea', label);
  field.readOnly = true;
  const clear = () => {
    status.textContent = '';
    label.hidden = true;
  };
  clear();
  const copy = async (text: string, part: Part) => {
    clear();
    if (await copyText(text)) {
      say(status, (locale) => quoteStrings[locale].copied(quoteStrings[locale].parts[part]));
    } else {
      label.hidden = false;
      field.value = text;
      field.select();
    }
  };
  const fail = () => {
    clear();
    say(status, (locale) => quoteStrings[locale].failed);
  };
  return { clear, copy, fail };
}
