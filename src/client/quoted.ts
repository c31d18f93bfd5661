/** What is quoted of the page: sentences, in its languages, with their address. */
import { type Edition, editionNames, type Locale, locales, perLocale } from '../languages/table.ts';
import type { QuotationSource } from '../site/quotation-source.ts';
import type { PageKeys } from './page-keys.ts';
import type { Quotation } from './quotation.ts';

/** The part of a sentence's element, or of the page, that says it in a language. */
function sideOf(sentence: HTMLElement, locale: Locale, { foldedOf }: PageKeys): HTMLElement | undefined {
  const side = sentence.querySelector<HTMLElement>(`p[lang="${locales[locale].lang}"]`);
  return side ?? (locale === document.documentElement.dataset.locale ? sentence : foldedOf(sentence));
}

/** The words of an element without a counterpart that was unfolded in it; signs and controls have none. */
function wordsOf(element: HTMLElement | undefined): string {
  const copy = element?.cloneNode(true) as HTMLElement | undefined;
  copy?.querySelector('.unfolded')?.remove();
  return copy?.textContent?.trim() ?? '';
}

const paragraphOf = (sentence?: HTMLElement) => sentence?.id.split('.')[0];

function wordsIn(sentences: readonly HTMLElement[], locale: Locale, page: PageKeys): string {
  const texts = sentences.map((sentence, i) => {
    const continues = paragraphOf(sentence) === paragraphOf(sentences[i - 1]);
    const before = i === 0 ? '' : continues ? locales[locale].separator : '\n';
    return before + wordsOf(sideOf(sentence, locale, page));
  });
  return texts.join('');
}

/** Address of a sentence in an edition, as the links of the page to its editions have it, without a search. */
export function addressOf(id: string, edition: Edition): string {
  const links = document.querySelectorAll<HTMLAnchorElement>('.languages a');
  const isOwn = edition === document.documentElement.dataset.edition;
  const address = new URL(isOwn ? location.href : (links[editionNames.indexOf(edition)]?.href ?? ''));
  address.searchParams.delete('q');
  address.hash = id;
  return address.href;
}

/** @param sentences that follow each other, at least one */
export function quotationOf(
  sentences: readonly HTMLElement[],
  { review, origin, titles }: QuotationSource,
  page: PageKeys,
): Quotation {
  const [first = '', last = first] = [sentences[0]?.id, sentences[sentences.length - 1]?.id];
  const slug = new URL(addressOf('', editionNames[0] as Edition)).pathname.split('/').slice(-2)[0] ?? '';
  const title = titles[slug];
  if (!title) throw new Error(`quotations.json has no title of “${slug}”`);
  const words = perLocale((locale) => wordsIn(sentences, locale, page));
  return { words, first, last, title, review, origin };
}
