/** What a quotation names beside its words, as one file gives it to all pages. */
import type { QuotationSource } from '../site/quotation-source.ts';

/** Reads a file of JSON by its path from the site's root. @throws if it does not come */
export async function loadJson<T>(path: string): Promise<T> {
  const root = new URL(document.documentElement.dataset.root ?? '', location.href);
  const answer = await fetch(new URL(path, root).href);
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  return answer.json();
}

export const loadSource = () => loadJson<QuotationSource>('quotations.json');
