/** Keys of one character: never while one types, and not where the reader has turned them off (WCAG 2.2, 2.1.4). */
import { remember, remembered } from './remember.ts';

const setting = 'keys';

export const keysAreOn = () => remembered(setting) === undefined;
export const turnKeys = (on: boolean) => remember(setting, on ? undefined : 'off');

/** Whether a key that was pressed may be taken for one of the site's. */
export const isShortcut = ({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean =>
  !(ctrlKey || metaKey || altKey || isComposing) &&
  !(target instanceof Element && target.matches('input:not([type="checkbox"]), textarea, select')) &&
  keysAreOn();
