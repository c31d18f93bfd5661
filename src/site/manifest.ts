import { type Edition, type Localized, localeOf, locales } from '../languages/table.ts';
import { iconPath, manifestPath, relativePath } from './addresses.ts';

/** Widths in pixels of the icon that browsers on phones and desktops ask for. */
const sizes = [192, 512];
export const iconSizes: readonly number[] = [180, ...sizes];

/**
 * What stands on a home screen for an edition, as a Web Application Manifest (W3C). Its addresses start from the file,
 * so that it holds below any path; it opens in the browser, as any page does.
 */
export function manifest({ title, name }: Record<'title' | 'name', Localized>, edition: Edition) {
  const locale = localeOf(edition);
  const from = (path: string) => relativePath(manifestPath(edition), path);
  return {
    name: title[locale],
    short_name: name[locale],
    lang: locales[locale].lang,
    start_url: './',
    scope: from('/'),
    display: 'browser',
    icons: sizes.map((size) => ({ src: from(iconPath(size)), sizes: `${size}x${size}`, type: 'image/png' })),
  };
}
