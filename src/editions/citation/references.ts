/** References as the About page shows them. */
import { type Localized, perLocale } from '../../languages/table.ts';
import { pagePath } from '../../site/addresses.ts';
import type { DownloadSource } from '../download.ts';
import { cslItem, works } from './record.ts';
import { type Part, styles } from './styles.ts';

/** A work with its references in each style, as HTML. */
export interface ReferencedWork {
  id: string;
  title: Localized;
  references: { style: string; html: Localized }[];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A piece of a reference as HTML. What only the reader's browser knows is hidden until `client/references.ts` fills it
 * in: the date, and the address where the site does not know its own.
 */
function html(part: Part, path: string, url = ''): string {
  if (typeof part === 'string') return escaped(part);
  if ('title' in part) return `<i>${escaped(part.title)}</i>`;
  if ('accessed' in part) {
    const [before, after] = part.accessed;
    return `<span hidden>${before}<time data-form="${part.form}"></time>${after}</span>`;
  }
  const [before, after] = part.address;
  return `<span${url ? '' : ' hidden'}>${before}<a href="${path}">${escaped(url)}</a>${after}</span>`;
}

/** The review and its highlights with their references. */
export const referencesOf = ({ review, site }: DownloadSource): ReferencedWork[] =>
  works(review).map((work) => ({
    id: work.id,
    title: work.title,
    references: styles.map(({ name, style }) => ({
      style: name,
      html: perLocale((locale) => {
        const item = cslItem(review, work, locale, site);
        return style(item, locale)
          .map((part) => html(part, pagePath(locale, work.page), item.URL))
          .join('');
      }),
    })),
  }));
