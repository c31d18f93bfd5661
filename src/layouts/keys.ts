/** Fetches what the keys do when one is pressed, or when the button in the footer asks for their list. */
import { tools } from 'virtual:on-demand';
import { pageKeys } from '../client/page-keys.ts';
import { isShortcut } from '../client/shortcut.ts';
import { runOnDemand } from './run-on-demand.ts';

const keys = ['v', 'o', 'j', 'k', 't', 'c', 'ArrowRight', 'ArrowLeft', '?'];

document.addEventListener('keydown', (event) => {
  if (!keys.includes(event.key) || !isShortcut(event) || document.querySelector('dialog[open]')) return;
  runOnDemand(tools, 'pressKey', event.key, pageKeys);
});

const button = document.querySelector<HTMLElement>('.opens-keys');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => runOnDemand(tools, 'pressKey', '?', pageKeys));
}
