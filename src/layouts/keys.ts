/** Fetches what the keys do when one is pressed, or when the button in the footer asks for their list. */
import onDemand from 'virtual:on-demand';
import { pageKeys } from '../client/page-keys.ts';
import { isShortcut } from '../client/shortcut.ts';
import { importScript } from '../search/browser/files.ts';

const keys = ['v', 'o', 'j', 'k', 't', 'ArrowRight', 'ArrowLeft', '?'];

function press(key: string) {
  importScript<typeof import('../search/browser/on-demand.ts'), 'pressKey'>(onDemand, 'pressKey')
    .then((pressKey) => pressKey(key, pageKeys))
    // All that a key does can be done without it.
    .catch(console.warn);
}

document.addEventListener('keydown', (event) => {
  if (!keys.includes(event.key) || !isShortcut(event) || document.querySelector('dialog[open]')) return;
  press(event.key);
});

const button = document.querySelector<HTMLElement>('.opens-keys');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => press('?'));
}
