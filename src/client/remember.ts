/** Choices of the reader, kept in the browser. Where it denies storage, a choice lasts as long as the page. */

export function remembered(setting: string): string | undefined {
  try {
    return localStorage.getItem(setting) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param value none forgets the choice */
export function remember(setting: string, value: string | undefined) {
  try {
    if (value === undefined) localStorage.removeItem(setting);
    else localStorage.setItem(setting, value);
  } catch {}
}
