/** Choices of the reader, kept in the browser. Where it denies storage, a choice lasts as long as the page. */

export function remembered(setting: string): boolean {
  try {
    return localStorage.getItem(setting) !== null;
  } catch {
    return false;
  }
}

export function remember(setting: string, on: boolean) {
  try {
    if (on) localStorage.setItem(setting, '');
    else localStorage.removeItem(setting);
  } catch {}
}
