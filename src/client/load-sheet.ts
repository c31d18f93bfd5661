/** Adds a style sheet to the page. @param href of a file of its own @throws if it does not come */
export function loadSheet(href: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  return new Promise((loaded, failed) => {
    link.onload = loaded;
    link.onerror = () => failed(new Error(`no ${link.href}`));
  });
}
